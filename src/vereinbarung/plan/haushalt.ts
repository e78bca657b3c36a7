import type { NamePlan, NewSheet, SeriesPlan } from '../../plan/plan';
import { HAUSHALT, HAUSHALT_MIT_HINWEIS } from '../../mappe/ergebnisse';
import { DIAGRAMMZEILEN } from './ergebnisdiagramme';
import type { Ergebnisort } from './ergebnisraster';
import * as f from './formeln';
import type { Planrahmen } from './rahmen';
import * as teile from './teile';
import { BLATTTEXT } from './texte';
import { type Blattmasse, zeilenJeJahr } from './wachstum';

const START = 23;
/** Characters of the columns of the result; with the option Hinweis there is one more. */
const BREITEN = [12, 22, 18, 18, 18, 18];
const [HINWEISBREITE, OHNE_HINWEIS] = [44, 10];
const KONTROLLE = 5;
/** Behind the column that the option Hinweis brings. */
const DIAGRAMM = HAUSHALT_MIT_HINWEIS.length + 1;

const fest = (spalte: number, zeile: number): string => `$${teile.spaltenbuchstabe(spalte)}$${zeile}`;
const plan = `${fest(0, START)}#`;

/** The rows of the years in the chart, at most 24. One to spare would be an empty place in it. */
const diagrammzeilen = ({ jahre }: Blattmasse): number => Math.min(DIAGRAMMZEILEN, Math.max(1, jahre));

/** Where the result of the term stands, as the formulas of other sheets name it. */
export class Jahresort {
  constructor(private readonly rahmen: Planrahmen) {}

  private get ergebnis(): string {
    return `${teile.aufBlatt(this.rahmen.blatt('haushalt'), 0, START)}#`;
  }

  /** What all towns have in a year, in a column of the result; columns count from 1. */
  imJahr(jahr: string, spalte: number): string {
    return summeImJahr(this.ergebnis, jahr, spalte);
  }

  /** What one town has in a year, or in all of them, as the cells of both say. */
  derKommune(jahr: string, kommune: string, spalte: number): string {
    return summeImJahr(this.ergebnis, jahr, spalte, kommune);
  }

  /** The last row of the result: the whole term. */
  summe(spalte: number): string {
    return f.summeVon(this.ergebnis, spalte);
  }
}

const summeImJahr = (ergebnis: string, jahr: string, spalte: number, kommune = '"Summe"'): string =>
  `SUMPRODUCT((${f.spalteVon(ergebnis, 1)}=${jahr})*(${f.spalteVon(ergebnis, 2)}=${kommune}),${f.spalteVon(ergebnis, spalte)})`;

/** Aufwand, Förderung, Eigenanteil, Drittmittel: columns of the result. */
const SPALTEN = [3, 4, 6, 5] as const;
const [JAHR, FOERDERUNG, EIGENANTEIL, DRITTMITTEL] = [0, 2, 3, 4];

function diagrammteil(rahmen: Planrahmen): teile.Blattteil[] {
  const anzahl = diagrammzeilen(rahmen.masse);
  const [von, bis] = [rahmen.name('von'), rahmen.name('bis')];
  const erste = START + 1;
  const letzte = START + anzahl;
  const zeilen = Array.from({ length: anzahl }, (_, i) => {
    const jahr = `YEAR(${von})+${i}`;
    const eigene = fest(DIAGRAMM, erste + i);
    const istLetzte = i === anzahl - 1;
    const name = istLetzte ? `IF(${jahr}=YEAR(${bis}),${jahr},${jahr}&"–"&YEAR(${bis}))` : jahr;
    const werte = SPALTEN.map((spalte, s) => {
      const davor = teile.flaeche(DIAGRAMM + 1 + s, erste, DIAGRAMM + 1 + s, letzte - 1);
      const rest = `ROUND(${f.summeVon(plan, spalte)}-${i === 0 ? '0' : `SUM(${davor})`},2)`;
      return teile.formel(`=IF(${eigene}="","",${istLetzte ? rest : summeImJahr(plan, eigene, spalte)})`);
    });
    return [teile.formel(`=IF(${jahr}<=YEAR(${bis}),${name},"")`), ...werte];
  });
  const spalte = (s: number): string => teile.flaeche(DIAGRAMM + s, erste, DIAGRAMM + s, letzte);
  const reihe = (name: string, s: number, color: string): SeriesPlan => ({
    name,
    values: spalte(s),
    categories: spalte(JAHR),
    color,
  });
  return [
    teile.ueberschrift(DIAGRAMM, START - 1, BLATTTEXT.diagrammdaten),
    teile.eintraege(DIAGRAMM, START, [
      ['Jahr', BLATTTEXT.aufwand, BLATTTEXT.foerderung, BLATTTEXT.eigenanteil, BLATTTEXT.drittmittel],
      ...zeilen,
    ]),
    teile.kopfzeile(teile.flaeche(DIAGRAMM, START, DIAGRAMM + SPALTEN.length, START), [
      teile.flaeche(DIAGRAMM + 1, START, DIAGRAMM + SPALTEN.length, START),
    ]),
    teile.aussehen({ area: spalte(JAHR), align: 'Left' }),
    teile.ganzeEuro(teile.flaeche(DIAGRAMM + 1, erste, DIAGRAMM + SPALTEN.length, letzte)),
    teile.ueberschrift(0, 7, BLATTTEXT.diagrammJahre),
    {
      charts: [
        {
          name: BLATTTEXT.haushalt,
          type: 'ColumnStacked',
          title: BLATTTEXT.diagrammJahre,
          legend: true,
          labels: true,
          series: [
            reihe(BLATTTEXT.foerderung, FOERDERUNG, teile.REIHE.foerderung),
            reihe(BLATTTEXT.drittmittel, DRITTMITTEL, teile.REIHE.drittmittel),
            reihe(BLATTTEXT.eigenanteil, EIGENANTEIL, teile.REIHE.eigenanteil),
          ],
          from: 'A8',
          to: teile.zelle(5, START - 3),
        },
      ],
    },
  ];
}

/** Where the result of the term begins. */
export const jahresanker = (rahmen: Planrahmen): NamePlan => rahmen.anker('haushalt', 0, START);

/** PL-3: the term by Haushaltsjahr and town. */
export function haushaltsblatt(rahmen: Planrahmen, ergebnis: Ergebnisort): NewSheet {
  const abweichung = `ROUND(${[4, 5, 6].map((s) => f.summeVon(plan, s)).join('+')}-${f.summeVon(plan, 3)},2)`;
  const wort = `IF(ABS(${abweichung})<0.005,"${BLATTTEXT.stimmt}","weicht um "&FIXED(${abweichung},2)&" EUR ab")`;
  const laufzeit = `${f.tag(rahmen.name('von'))}&" bis "&${f.tag(rahmen.name('bis'))}`;
  const bis = START + zeilenJeJahr(rahmen.masse);
  const mitHinweis = rahmen.vereinbarung.optionen.hinweis?.wert === true;
  const spalten = mitHinweis ? HAUSHALT_MIT_HINWEIS : HAUSHALT;
  const letzte = teile.spaltenbuchstabe(spalten.length - 1);
  return teile.blatt(rahmen.blatt('haushalt'), [
    teile.titel(
      BLATTTEXT.haushalt,
      teile.formel(`=${rahmen.name('titel')}&" – "&${laufzeit}`),
      teile.formel(f.aktenUndStand(rahmen)),
    ),
    teile.eintraege(0, KONTROLLE, [[BLATTTEXT.kontrolleHaushalt]]),
    teile.eintraege(5, KONTROLLE, [[teile.formel(f.ausser(fest(0, START), wort))]]),
    teile.ampel(5, KONTROLLE, BLATTTEXT.stimmt),
    teile.ueberschrift(0, START - 1, BLATTTEXT.haushaltTabelle),
    teile.eintraege(0, START, [[teile.formel(f.haushalt(rahmen, ergebnis.schluessel))]]),
    teile.kopfzeile(teile.flaeche(0, START, spalten.length - 1, START), [
      teile.flaeche(2, START, HAUSHALT.length - 1, START),
    ]),
    teile.format(teile.flaeche(2, START + 1, HAUSHALT.length - 1, bis), 'betrag'),
    teile.aussehen(
      { area: teile.flaeche(0, START + 1, 0, bis), align: 'Left' },
      { area: teile.flaeche(6, START, 6, bis), indent: 1, align: 'Left' },
    ),
    teile.summenzeilen(`B${START + 1}:${letzte}${bis}`, 'Summe'),
    teile.ohneNullen(teile.flaeche(2, START + 1, HAUSHALT.length - 1, bis)),
    ...diagrammteil(rahmen),
    teile.breiten([...BREITEN, mitHinweis ? HINWEISBREITE : OHNE_HINWEIS, 2, 9, 15, 15, 15, 15]),
    teile.druck({ quer: mitHinweis, kopf: START, spalten: `A:${letzte}` }),
    { selected: `A${START}` },
  ]);
}
