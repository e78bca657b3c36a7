import type { NamePlan, NewSheet } from '../../plan/plan';
import { EIGENANTEILE, type Ergebnisspalte, KOSTENTEILUNG, SCHLUESSEL } from '../../mappe/ergebnisse';
import * as f from './formeln';
import type { Planrahmen } from './rahmen';
import * as teile from './teile';
import { BLATTTEXT } from './texte';
import { zeilenJeKommune, zeilenJeStelle } from './wachstum';

/** The row in which the results begin; above it stand totals and chart, beside it nothing that grows in its columns. */
const START = 21;
/** PL-2: rows of the helper block of a chart at most. */
export const DIAGRAMMZEILEN = 24;

const KOMMUNEN = 0;
const EIGENE = KOMMUNEN + KOSTENTEILUNG.length;
const GESAMT = EIGENE + 1;
const STELLEN = GESAMT + 2;
const DIAGRAMM = STELLEN + EIGENANTEILE.length + 1;
const SCHLUESSELBAND = DIAGRAMM + 3;

const BREITE = { stelle: 24, kommune: 16, betrag: 14, anteil: 10, zahl: 11, hinweis: 36, spalt: 2 };

const fest = (spalte: number, zeile: number): string => `$${teile.spaltenbuchstabe(spalte)}$${zeile}`;

/** The rows of the totals, in column B. */
const ZEILE = {
  personalkosten: 5,
  sachkosten: 6,
  drittmittel: 7,
  foerderung: 8,
  ueberdeckung: 9,
  eigenanteil: 10,
  deckungsgrad: 11,
  gemeinsam: 12,
  anzahl: 13,
  summe: 14,
  mittel: 16,
  anteile: 17,
} as const;

/** A cell or a result of this sheet, as the formulas of other sheets name it. */
export class Ergebnisort {
  constructor(private readonly rahmen: Planrahmen) {}

  private ort(spalte: number, zeile: number): string {
    return teile.aufBlatt(this.rahmen.blatt('ergebnis'), spalte, zeile);
  }

  zelle(name: keyof typeof ZEILE): string {
    return this.ort(1, ZEILE[name]);
  }

  get kommunen(): string {
    return `${this.ort(KOMMUNEN, START)}#`;
  }

  get eigene(): string {
    return `${this.ort(EIGENE, START)}#`;
  }

  get gesamt(): string {
    return `${this.ort(GESAMT, START)}#`;
  }

  /** The towns with their keys, as an argument: the table, or the key that has been computed from it. */
  get schluessel(): string {
    return this.rahmen.rechnetSchluessel
      ? `${this.ort(SCHLUESSELBAND, START)}#`
      : this.rahmen.bereich('kommunen');
  }
}

const stellen = `${fest(STELLEN, START)}#`;
const stellenAnfang = fest(STELLEN, START);
const kommunen = `${fest(KOMMUNEN, START)}#`;
const gesamt = `${fest(GESAMT, START)}#`;

const summe = (spalte: number): string => f.ausser(stellenAnfang, f.summeVon(stellen, spalte));

/** KOSTENTEILUNG has a row for what rounding leaves. */
const mitRundung = `(INDEX(${kommunen},ROWS(${kommunen})-1,1)="Rundung")`;

const eigeneSumme = `SUMPRODUCT((${f.spalteVon(stellen, 2)}<>"")*1,${f.spalteVon(stellen, 8)})`;

const wort = (abweichung: string): string =>
  `IF(ABS(${abweichung})<0.005,"${BLATTTEXT.stimmt}","weicht um "&FIXED(${abweichung},2)&" EUR ab")`;

function zahlenteil(): teile.Blattteil[] {
  const b = (name: keyof typeof ZEILE): string => fest(1, ZEILE[name]);
  const zeilen: readonly (readonly [keyof typeof ZEILE, string, string])[] = [
    ['personalkosten', BLATTTEXT.personalkosten, summe(3)],
    ['sachkosten', BLATTTEXT.sachkosten, summe(4)],
    ['drittmittel', BLATTTEXT.drittmittel, summe(5)],
    ['foerderung', BLATTTEXT.foerderung, summe(6)],
    ['ueberdeckung', BLATTTEXT.ueberdeckung, summe(7)],
    ['eigenanteil', BLATTTEXT.eigenanteil, summe(8)],
    ['deckungsgrad', BLATTTEXT.deckungsgrad, summe(9)],
    [
      'gemeinsam',
      BLATTTEXT.gemeinsam,
      f.ausser(stellenAnfang, `ROUND(${b('eigenanteil')}-${eigeneSumme},2)`),
    ],
    [
      'anzahl',
      BLATTTEXT.anzahlKommunen,
      f.ausser(fest(KOMMUNEN, START), `ROWS(${kommunen})-2-${mitRundung}`),
    ],
    [
      'summe',
      BLATTTEXT.summeKommunen,
      f.ausser(
        fest(KOMMUNEN, START),
        `ROUND(SUM(${gesamt})-${f.summeVon(gesamt, 1)}-IF(${mitRundung},INDEX(${kommunen},ROWS(${kommunen})-1,4),0),2)`,
      ),
    ],
  ];
  const mittel = `ROUND(${b('foerderung')}+${b('drittmittel')}+${b('eigenanteil')}-${b('ueberdeckung')}-${b('personalkosten')}-${b('sachkosten')},2)`;
  const anteile = `ROUND(SUM(${gesamt})-${f.summeVon(gesamt, 1)}-${b('eigenanteil')},2)`;
  return [
    teile.ueberschrift(0, 4, BLATTTEXT.aufEinenBlick),
    ...zeilen.map(([name, text, formel]) => teile.eintraege(0, ZEILE[name], [[text, teile.formel(formel)]])),
    ...zeilen
      .filter(([name]) => name !== 'anzahl' && name !== 'deckungsgrad')
      .map(([name]) => teile.eintraege(2, ZEILE[name], [[BLATTTEXT.einheit]])),
    teile.format(teile.flaeche(1, ZEILE.personalkosten, 1, ZEILE.eigenanteil), 'betrag'),
    teile.format(teile.zelle(1, ZEILE.deckungsgrad), 'anteil'),
    teile.format(teile.zelle(1, ZEILE.gemeinsam), 'betrag'),
    teile.format(teile.zelle(1, ZEILE.summe), 'betrag'),
    teile.aussehen({ area: teile.flaeche(0, ZEILE.eigenanteil, 1, ZEILE.eigenanteil), bold: true }),
    teile.eintraege(0, ZEILE.mittel, [
      [BLATTTEXT.kontrolleMittel, teile.formel(f.ausser(stellenAnfang, wort(mittel)))],
      [BLATTTEXT.kontrolleAnteile, teile.formel(f.ausser(fest(KOMMUNEN, START), wort(anteile)))],
    ]),
    teile.ampel(1, ZEILE.mittel, BLATTTEXT.stimmt),
    teile.ampel(1, ZEILE.anteile, BLATTTEXT.stimmt),
  ];
}

/** TB-2: what all share by key, and what a town has for itself. */
function kommunenteil(rahmen: Planrahmen, ort: Ergebnisort): teile.Blattteil[] {
  const teilung = `=KIM.KOSTENTEILUNG(${fest(1, ZEILE.gemeinsam)},${ort.schluessel},${rahmen.name('rundung')},${rahmen.name('restregel')})`;
  const reihe = `SEQUENCE(ROWS(${kommunen}))`;
  const eigene = f.jeName(f.spalteVon(kommunen, 1), f.spalteVon(stellen, 2), f.zahlenVon(stellen, 8));
  const anfang = fest(KOMMUNEN, START);
  const bis = START + zeilenJeKommune(rahmen.masse);
  return [
    teile.ueberschrift(KOMMUNEN, START - 1, BLATTTEXT.anteileDerKommunen),
    teile.eintraege(KOMMUNEN, START, [[teile.formel(teilung)]]),
    teile.eintraege(EIGENE, START, [
      [
        teile.formel(
          f.ausser(
            anfang,
            `IF(${reihe}=1,"${BLATTTEXT.eigeneStellen}",IF(${reihe}=ROWS(${kommunen}),${eigeneSumme},${eigene}))`,
          ),
        ),
        teile.formel(
          f.ausser(
            anfang,
            `IF(${reihe}=1,"${BLATTTEXT.gesamt}",${f.spalteVon(kommunen, 4)}+${fest(EIGENE, START)}#)`,
          ),
        ),
      ],
    ]),
    teile.format(teile.flaeche(2, START + 1, 2, bis), 'anteil'),
    teile.format(teile.flaeche(3, START + 1, GESAMT, bis), 'betrag'),
    teile.kopfzeile(teile.flaeche(KOMMUNEN, START, GESAMT, START), [teile.flaeche(1, START, GESAMT, START)]),
  ];
}

/** The number formats and headings of a result that spreads. */
function ergebnisband(ab: number, spalten: readonly Ergebnisspalte[], bis: number): teile.Blattteil[] {
  const zahlen = spalten.flatMap(({ art }, i) => (art === 'text' ? [] : [teile.zelle(ab + i, START)]));
  return [
    ...spalten.map(({ art }, i) => teile.format(teile.flaeche(ab + i, START + 1, ab + i, bis), art)),
    teile.kopfzeile(teile.flaeche(ab, START, ab + spalten.length - 1, START), zahlen),
  ];
}

function stellenteil(rahmen: Planrahmen): teile.Blattteil[] {
  const hinweis = STELLEN + EIGENANTEILE.length - 1;
  const bis = START + zeilenJeStelle(rahmen.vereinbarung);
  return [
    teile.ueberschrift(STELLEN, START - 1, BLATTTEXT.jeStelle),
    teile.eintraege(STELLEN, START, [[teile.formel(f.eigenanteile(rahmen))]]),
    ...ergebnisband(STELLEN, EIGENANTEILE, bis),
    teile.aussehen({ area: teile.flaeche(hinweis, START + 1, hinweis, bis), wrap: true }),
  ];
}

/**
 * PL-2: a chart has fixed cells. It reads this block, which has a row more than there are towns, at most 24; its last row
 * sums up whoever does not fit, so that the chart stays complete when towns join.
 */
function diagrammteil({ masse }: Planrahmen): teile.Blattteil[] {
  const anzahl = Math.min(DIAGRAMMZEILEN, Math.max(2, masse.kommunen + 1));
  const zahl = fest(1, ZEILE.anzahl);
  const erste = START + 1;
  const letzte = START + anzahl;
  const zeilen = Array.from({ length: anzahl }, (_, i) => {
    const name = `INDEX(${kommunen},${i + 2},1)`;
    const wert = `INDEX(${gesamt},${i + 2})`;
    if (i < anzahl - 1)
      return [
        teile.formel(`=IF(IFERROR(${zahl},0)>${i},${name},"")`),
        teile.formel(`=IF(IFERROR(${zahl},0)>${i},${wert},"")`),
      ];
    const davor = teile.flaeche(DIAGRAMM + 1, erste, DIAGRAMM + 1, letzte - 1);
    return [
      teile.formel(`=IF(IFERROR(${zahl},0)>${i},IF(${zahl}=${i + 1},${name},"${BLATTTEXT.weitere}"),"")`),
      teile.formel(`=IF(IFERROR(${zahl},0)>${i},ROUND(${fest(1, ZEILE.summe)}-SUM(${davor}),2),"")`),
    ];
  });
  return [
    teile.ueberschrift(DIAGRAMM, START - 1, BLATTTEXT.diagrammdaten),
    teile.eintraege(DIAGRAMM, START, [['Kommune', 'EUR'], ...zeilen]),
    teile.kopfzeile(teile.flaeche(DIAGRAMM, START, DIAGRAMM + 1, START), [teile.zelle(DIAGRAMM + 1, START)]),
    teile.format(teile.flaeche(DIAGRAMM + 1, erste, DIAGRAMM + 1, letzte), 'betrag'),
    teile.ueberschrift(STELLEN, 4, BLATTTEXT.diagrammKommunen),
    {
      charts: [
        {
          name: BLATTTEXT.anteileDerKommunen,
          type: 'ColumnClustered',
          title: BLATTTEXT.diagrammKommunen,
          legend: false,
          series: [
            {
              name: BLATTTEXT.eigenanteil,
              values: teile.flaeche(DIAGRAMM + 1, erste, DIAGRAMM + 1, letzte),
              categories: teile.flaeche(DIAGRAMM, erste, DIAGRAMM, letzte),
            },
          ],
          from: teile.zelle(STELLEN, 5),
          to: teile.zelle(STELLEN + 7, START - 3),
        },
      ],
    },
  ];
}

/** SL-1 to SL-4: the key in a band of its own; single keys keep their unit by their sum. */
function schluesselteil(rahmen: Planrahmen): teile.Blattteil[] {
  if (!rahmen.rechnetSchluessel) return [];
  const ab = SCHLUESSELBAND;
  const gesamtAngabe = `${fest(ab, START - 3)}:${fest(ab + 1, START - 3)}`;
  const einzeln = rahmen.vereinbarung.gewichte.length === 0;
  return [
    ...(einzeln
      ? [
          teile.eintraege(ab, START - 3, [
            ['Gesamt', teile.formel(`=SUM(${rahmen.tabelle('kommunen')}[Schlüssel])`)],
          ]),
        ]
      : []),
    teile.ueberschrift(ab, START - 1, BLATTTEXT.schluessel),
    teile.eintraege(ab, START, [[teile.formel(f.schluessel(rahmen, gesamtAngabe))]]),
    ...ergebnisband(ab, SCHLUESSEL, START + zeilenJeKommune(rahmen.masse)),
  ];
}

/** Where the result of the posts begins. */
export const ergebnisanker = (rahmen: Planrahmen): NamePlan => rahmen.anker('ergebnis', STELLEN, START);

/** PL-3: what the posts cost in the year that the shares are agreed on, who pays, and what each town bears. */
export function ergebnisblatt(rahmen: Planrahmen): NewSheet {
  const { stelle, kommune, betrag, anteil, zahl, hinweis, spalt } = BREITE;
  const ort = new Ergebnisort(rahmen);
  const bezug = `=${f.tag(rahmen.name('bezugVon'))}&" bis "&${f.tag(rahmen.name('bezugBis'))}`;
  const akten = `=IF(${rahmen.name('aktenzeichen')}="","","Aktenzeichen "&${rahmen.name('aktenzeichen')}&"; ")&"Stand "&${f.tag(rahmen.name('stand'))}`;
  return teile.blatt(rahmen.blatt('ergebnis'), [
    teile.titel(
      BLATTTEXT.ergebnis,
      teile.formel(`=${rahmen.name('titel')}&" – "&${bezug.slice(1)}`),
      teile.formel(akten),
    ),
    ...zahlenteil(),
    ...kommunenteil(rahmen, ort),
    ...stellenteil(rahmen),
    ...diagrammteil(rahmen),
    ...schluesselteil(rahmen),
    teile.anmerkung(0, START - 2, BLATTTEXT.vereinbart),
    teile.breiten([
      32,
      17,
      anteil,
      betrag,
      betrag + 2,
      betrag,
      spalt,
      stelle,
      kommune,
      ...Array.from({ length: 6 }, () => betrag),
      anteil + 4,
      hinweis,
      spalt,
      kommune,
      betrag,
      ...(rahmen.rechnetSchluessel ? [spalt, kommune, zahl, zahl, hinweis] : []),
    ]),
    teile.druck(true, START),
    { selected: teile.zelle(1, ZEILE.eigenanteil) },
  ]);
}
