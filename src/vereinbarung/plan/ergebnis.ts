import type { NamePlan, NewSheet } from '../../plan/plan';
import { EIGENANTEILE, type Ergebnisspalte, KOSTENTEILUNG, SCHLUESSEL } from '../../mappe/ergebnisse';
import { anteilsdiagramm, deckungsdiagramm } from './ergebnisdiagramme';
import {
  b,
  eigeneSumme,
  EIGENE,
  Ergebnisort,
  fest,
  GENAU,
  GENAUBAND,
  KOMMUNEN,
  kommunen,
  letzteSpalte,
  rundungsrest,
  SCHLUESSELBAND,
  SPALTENBREITEN,
  START,
  STELLEN,
  stellen,
  ZEILE,
} from './ergebnisraster';
import { zahlenteil } from './ergebniszahlen';
import * as f from './formeln';
import type { Planrahmen } from './rahmen';
import * as teile from './teile';
import { BLATTTEXT } from './texte';
import { zeilenJeKommune, zeilenJeStelle } from './wachstum';

/** A Hinweis has room for two lines of small print, which Excel would not make by itself. */
const KLEIN = 8;
const ZWEIZEILIG = 22;
/** Rows that come later are as high as those that are there. */
const WEITERE = 50;

/** TB-2: what all share by key, and what a town has for itself. */
function kommunenteil(rahmen: Planrahmen, ort: Ergebnisort): teile.Blattteil[] {
  const teilung = f.kostenteilung(rahmen, b('gemeinsam'), ort.schluessel);
  const reihe = `SEQUENCE(ROWS(${kommunen}))`;
  const eigene = f.jeName(f.spalteVon(kommunen, 1), f.spalteVon(stellen, 2), f.zahlenVon(stellen, 8));
  const anfang = fest(KOMMUNEN, START);
  const genaue = `${fest(GENAUBAND, START)}#`;
  const genau = f.jeName(f.spalteVon(kommunen, 1), f.spalteVon(genaue, 1), f.zahlenVon(genaue, 4));
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
        teile.formel(
          // Its Rechenweg follows the first reference: that of the exact shares, not of the rounded ones.
          f.ausser(
            fest(GENAUBAND, START),
            `IF(${reihe}=1,"${BLATTTEXT.genau}",${genau}+${fest(EIGENE, START)}#)`,
          ),
        ),
      ],
    ]),
    teile.schluesselzahlen(teile.flaeche(1, START + 1, 1, bis)),
    teile.format(teile.flaeche(2, START + 1, 2, bis), 'anteil'),
    teile.format(teile.flaeche(3, START + 1, GENAU, bis), 'betrag'),
    teile.summenzeilen(teile.flaeche(KOMMUNEN, START + 1, GENAU, bis), 'Summe'),
    teile.ohneNullen(teile.flaeche(3, START + 1, GENAU, bis)),
    teile.kopfzeile(teile.flaeche(KOMMUNEN, START, GENAU, START), [teile.flaeche(1, START, GENAU, START)]),
    // Away from the names of the posts beside it.
    teile.aussehen({ area: teile.flaeche(GENAU, START, GENAU, bis), align: 'Right', indent: 4 }),
  ];
}

/** VT-1: the same shares to the cent, where nothing is printed. */
function genauteil(rahmen: Planrahmen, ort: Ergebnisort): teile.Blattteil[] {
  const bis = START + zeilenJeKommune(rahmen.masse);
  return [
    teile.ueberschrift(GENAUBAND, START - 1, BLATTTEXT.genaueAnteile),
    teile.eintraege(GENAUBAND, START, [
      [teile.formel(f.kostenteilung(rahmen, b('gemeinsam'), ort.schluessel, '0.01'))],
    ]),
    ...ergebnisband(GENAUBAND, KOSTENTEILUNG, bis),
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
  const { stellen: posten, kommunen: orte } = rahmen.vereinbarung;
  const gezeigt = Math.max(posten.length, orte.length) + WEITERE;
  return [
    teile.ueberschrift(STELLEN, START - 1, BLATTTEXT.jeStelle),
    teile.anmerkung(STELLEN, START - 2, BLATTTEXT.kostenJeStelle),
    teile.eintraege(STELLEN, START, [[teile.formel(f.eigenanteile(rahmen))]]),
    ...ergebnisband(STELLEN, EIGENANTEILE, bis),
    teile.summenzeilen(teile.flaeche(STELLEN, START + 1, hinweis, bis), 'Summe'),
    teile.ohneNullen(teile.flaeche(STELLEN + 2, START + 1, hinweis - 2, bis)),
    teile.aussehen(
      { area: teile.flaeche(hinweis, START, hinweis, bis), indent: 1, align: 'Left' },
      { area: teile.flaeche(hinweis, START + 1, hinweis, bis), wrap: true, size: KLEIN },
      { area: teile.flaeche(KOMMUNEN, START + 1, hinweis, bis), vertical: 'Center' },
    ),
    { heights: [{ rows: `${START + 1}:${START + gezeigt}`, points: ZWEIZEILIG }] },
  ];
}

/** SL-1 to SL-4: the key in a band of its own; single keys keep their unit by their sum. */
function schluesselteil(rahmen: Planrahmen): teile.Blattteil[] {
  if (!rahmen.rechnetSchluessel) return [];
  const ab = SCHLUESSELBAND;
  const gesamtAngabe = `${fest(ab, START - 3)}:${fest(ab + 1, START - 3)}`;
  const einzeln = rahmen.vereinbarung.gewichte.length === 0;
  return [
    teile.titelAb(ab, BLATTTEXT.schluessel),
    ...(einzeln
      ? [
          teile.eintraege(ab, START - 3, [
            ['Gesamt', teile.formel(`=SUM(${rahmen.tabelle('kommunen')}[Schlüssel])`)],
          ]),
        ]
      : []),
    teile.ueberschrift(ab, START - 1, BLATTTEXT.schluesselTabelle),
    teile.eintraege(ab, START, [[teile.formel(f.schluessel(rahmen, gesamtAngabe))]]),
    ...ergebnisband(ab, SCHLUESSEL, START + zeilenJeKommune(rahmen.masse)),
  ];
}

/** Where the result of the posts begins. */
export const ergebnisanker = (rahmen: Planrahmen): NamePlan => rahmen.anker('ergebnis', STELLEN, START);

/** PL-3: what the posts cost in the year that the shares are agreed on, who pays, and what each town bears. */
export function ergebnisblatt(rahmen: Planrahmen): NewSheet {
  const ort = new Ergebnisort(rahmen);
  const bezug = `${f.tag(rahmen.name('bezugVon'))}&" bis "&${f.tag(rahmen.name('bezugBis'))}`;
  const wessen = [
    teile.formel(`=${rahmen.name('titel')}&" – "&${bezug}`),
    teile.formel(f.aktenUndStand(rahmen)),
  ];
  const vereinbart = f.ausser(b('summe'), f.rundungssatz(BLATTTEXT.vereinbart, b('summe'), rundungsrest));
  return teile.blatt(rahmen.blatt('ergebnis'), [
    teile.titel(BLATTTEXT.ergebnis, ...wessen),
    teile.titelAb(STELLEN, BLATTTEXT.stellenImJahr, ...wessen),
    ...zahlenteil(rahmen),
    ...kommunenteil(rahmen, ort),
    ...stellenteil(rahmen),
    ...anteilsdiagramm(rahmen),
    ...deckungsdiagramm(),
    ...schluesselteil(rahmen),
    ...genauteil(rahmen, ort),
    teile.anmerkung(0, START - 3, teile.formel(vereinbart)),
    teile.anmerkung(0, START - 2, BLATTTEXT.laufzeit),
    teile.breiten(SPALTENBREITEN),
    teile.druck({
      quer: true,
      kopf: START,
      breit: rahmen.rechnetSchluessel ? 3 : 2,
      spalten: `A:${teile.spaltenbuchstabe(letzteSpalte(rahmen))}`,
    }),
    { selected: teile.zelle(1, ZEILE.eigenanteil) },
  ]);
}
