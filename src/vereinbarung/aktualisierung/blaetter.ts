import type { Entry, ExistingSheet, NewSheet } from '../../plan/plan';
import { BLAETTER } from '../../mappe/namen';
import { PROTOKOLL } from '../../mappe/protokoll';
import { eingabetabelle } from '../plan';
import * as teile from '../plan/teile';
import { AKTUALISIERUNGSBLATT } from './meldungen';
import type { Nachberechnungsbild, Vergleichsteil } from './nachberechnung';
import type { Protokolleintrag } from './protokoll';

/** Rows on the protocol's sheet, counted from 1. */
const PROTOKOLLKOPF = 5;

const werteVon = (eintrag: Protokolleintrag): readonly (string | number)[] =>
  Object.keys(PROTOKOLL.spalten).map((feld) => eintrag[feld as keyof Protokolleintrag]);

/** AK-6: the sheet of the protocol, with its first row. */
export function protokollblatt(erster: Protokolleintrag): NewSheet {
  const werte = werteVon(erster);
  const spalten = Object.values(PROTOKOLL.spalten).map((spalte, i) => ({
    spalte,
    werte: [werte[i] ?? null],
  }));
  const tabelle = eingabetabelle(PROTOKOLL.name, 0, PROTOKOLLKOPF, spalten);
  return teile.blatt(BLAETTER.protokoll, [
    teile.titel(AKTUALISIERUNGSBLATT.protokoll, AKTUALISIERUNGSBLATT.protokollHinweis),
    // Nobody is asked to type here.
    ...tabelle.map(({ looks = [], ...teil }) => ({
      ...teil,
      validations: [],
      looks: looks.filter(({ style }) => style === undefined),
    })),
    teile.breiten([6, 20, 44, 44, 18, 18, 42, 36]),
    teile.druck({ quer: true, kopf: PROTOKOLLKOPF }),
    { frozenRows: PROTOKOLLKOPF, selected: `A${PROTOKOLLKOPF + 1}` },
  ]);
}

/** Where the table of the protocol stands, with its headings; rows and columns count from 0. */
export interface Protokollort {
  readonly blatt: string;
  readonly zeile: number;
  readonly spalte: number;
  /** Of headings and data. */
  readonly zeilen: number;
  readonly kopf: readonly string[];
}

/** AK-6: one more row below the others; `null` if the table has other columns than it was given. */
export function protokollzeile(ort: Protokollort, eintrag: Protokolleintrag): ExistingSheet | null {
  const namen = Object.values(PROTOKOLL.spalten).map(({ name }) => name);
  if (namen.some((name, i) => ort.kopf[i] !== name)) return null;
  const { blatt, spalte, kopf } = ort;
  const [erste, letzte] = [ort.zeile + 1, ort.zeile + ort.zeilen];
  const bis = spalte + kopf.length - 1;
  const betraege = Object.values(PROTOKOLL.spalten).flatMap(({ art }, i) => (art === 'betrag' ? [i] : []));
  return {
    kind: 'existing',
    name: blatt,
    blocks: [{ at: teile.zelle(spalte, letzte + 1), rows: [[...werteVon(eintrag)]] }],
    resized: [
      {
        name: PROTOKOLL.name,
        from: teile.flaeche(spalte, erste, bis, letzte),
        to: teile.flaeche(spalte, erste, bis, letzte + 1),
      },
    ],
    numberFormats: betraege.map((i) => ({
      area: teile.zelle(spalte + i, letzte + 1),
      format: '#,##0.00',
    })),
  };
}

/** What the frozen sheet says beside the figures. */
export interface Blattkopf {
  readonly name: string;
  readonly vereinbarung: string;
  readonly zeit: string;
  readonly version: string;
  readonly quelle: string;
  /** What is new, and what has become another value by it: a line each. */
  readonly gruende: readonly string[];
}

const LEER_DAVOR = 2;
/** Names, amounts and remark stand in the same columns in every part. */
export const NAMENSSPALTEN = 2;

function teilblatt({ art, namensspalten, posten }: Vergleichsteil, ab: number): teile.Blattteil[] {
  const fuelle = (namen: readonly Entry[]): Entry[] =>
    Array.from({ length: NAMENSSPALTEN }, (_, i) => namen[i] ?? null);
  const kopf = ab + 1;
  const bis = kopf + posten.length;
  const letzte = NAMENSSPALTEN + AKTUALISIERUNGSBLATT.spalten.length - 1;
  const [ersterBetrag, letzterBetrag, veraenderung] = [NAMENSSPALTEN, NAMENSSPALTEN + 2, NAMENSSPALTEN + 3];
  return [
    teile.ueberschrift(0, ab, AKTUALISIERUNGSBLATT.teile[art]),
    teile.eintraege(0, kopf, [
      [...fuelle(namensspalten), ...AKTUALISIERUNGSBLATT.spalten],
      ...posten.map(({ namen, alt, neu, differenz, veraenderung: anteil, hinweis }) => [
        ...fuelle(namen),
        alt,
        neu,
        differenz,
        anteil,
        hinweis === '' ? null : hinweis,
      ]),
    ]),
    teile.kopfzeile(teile.flaeche(0, kopf, letzte, kopf), [
      teile.flaeche(ersterBetrag, kopf, veraenderung, kopf),
    ]),
    teile.format(teile.flaeche(ersterBetrag, kopf + 1, letzterBetrag, bis), 'betrag'),
    teile.format(teile.flaeche(veraenderung, kopf + 1, veraenderung, bis), 'anteil'),
    teile.aussehen({ area: teile.flaeche(0, kopf + 1, 0, bis), align: 'Left' }),
  ];
}

/** AK-5: the frozen sheet: what was and what is, as plain values that stay. */
export function nachberechnungsblatt(bild: Nachberechnungsbild, kopf: Blattkopf): NewSheet {
  const { vorher, nachher } = bild;
  const cent = (betrag: number): number => Math.round(betrag * 100) / 100;
  const differenz = cent(nachher - vorher);
  const bloecke: teile.Blattteil[] = [];
  let zeile = 10;
  for (const teil of bild.teile) {
    if (teil.posten.length === 0) continue;
    bloecke.push(...teilblatt(teil, zeile));
    zeile += teil.posten.length + 1 + LEER_DAVOR;
  }
  if (kopf.gruende.length > 0)
    bloecke.push(
      teile.ueberschrift(0, zeile, AKTUALISIERUNGSBLATT.gruende),
      teile.eintraege(
        0,
        zeile + 1,
        kopf.gruende.map((grund) => [grund]),
      ),
    );
  const [alt, neu, unterschied] = AKTUALISIERUNGSBLATT.spalten;
  return teile.blatt(kopf.name, [
    teile.titel(
      AKTUALISIERUNGSBLATT.titel,
      kopf.vereinbarung,
      AKTUALISIERUNGSBLATT.quelle(kopf.quelle),
      AKTUALISIERUNGSBLATT.stand(kopf.zeit, kopf.version),
    ),
    teile.ueberschrift(0, 6, AKTUALISIERUNGSBLATT.eigenanteil),
    teile.eintraege(2, 7, [
      [alt, neu, unterschied],
      [vorher, nachher, differenz],
    ]),
    teile.kopfzeile('C7:E7', ['C7:E7']),
    teile.format('C8:E8', 'betrag'),
    ...bloecke,
    teile.breiten([30, 24, 16, 16, 16, 13, 16]),
    teile.druck({ quer: false }),
    { selected: 'A1' },
  ]);
}
