import fc from 'fast-check';
import type { Optionen } from './angaben';
import { ausZahl } from './bruch';
import { KASSEN, type Kasse, type Tarif } from './daten';
import { geldform, satzform, wahrheitsform, type Schreiber } from './zellen';
import { satz } from './zufall';

const kleinerSatz = fc.integer({ min: 0, max: 350 }).map((x) => x / 10_000);
const SATZNAMEN = [
  'leistungsentgelt',
  'umlage',
  'sanierungsgeld',
  'u2',
  'zusatzbeitrag',
  'tarifsteigerung',
] as const;
const SCHALTER = ['jahressonderzahlung', 'jszStichtag', 'einmalzahlungen', 'fortschreibung'] as const;

/** Options as a sheet would give them; absent ones stay away. */
const optionswerte = fc.record(
  {
    leistungsentgelt: satz(1),
    // PK-7: a levy below 2.5 % caps the Hinzurechnung.
    umlage: fc.oneof(satz(1), kleinerSatz),
    sanierungsgeld: satz(1),
    u2: satz(1),
    zusatzbeitrag: satz(1),
    tarifsteigerung: kleinerSatz,
    zulage: fc.integer({ min: 0, max: 99_999 }).map((x) => x / 100),
    jahressonderzahlung: fc.boolean(),
    jszStichtag: fc.boolean(),
    einmalzahlungen: fc.boolean(),
    fortschreibung: fc.boolean(),
    zusatzversorgung: fc.constantFrom<Kasse>(...KASSEN),
  },
  { requiredKeys: [] },
);
export type Zufallsoptionen = typeof optionswerte extends fc.Arbitrary<infer T> ? T : never;

/** Most options at their default, so that one does not hide the other. */
export const optionen: fc.Arbitrary<Zufallsoptionen> = fc.oneof(
  fc.constant({}),
  optionswerte,
  fc
    .tuple(
      optionswerte,
      fc.constantFrom('umlage', 'zusatzversorgung', 'jszStichtag', 'tarifsteigerung' as const),
    )
    .map(([o, name]) =>
      o[name as keyof Zufallsoptionen] === undefined ? {} : { [name]: o[name as keyof Zufallsoptionen] },
    ),
);

/** For terms beyond the data: most calls want values to be carried on. */
export const weiter = fc
  .tuple(optionen, fc.integer({ min: 0, max: 4 }))
  .map(([o, zahl]): Zufallsoptionen => (zahl === 0 ? o : { ...o, fortschreibung: true }));

export function fuerReferenz(o: Zufallsoptionen, tarif: Tarif): Optionen {
  const saetze = [...SATZNAMEN, 'zulage' as const].flatMap((name) => {
    const wert = o[name];
    return wert === undefined ? [] : [[name, ausZahl(wert)] as const];
  });
  const uebrige = [...SCHALTER, 'zusatzversorgung' as const].flatMap((name) =>
    o[name] === undefined ? [] : [[name, o[name]] as const],
  );
  return { ...(Object.fromEntries([...saetze, ...uebrige]) as Optionen), tarif };
}

/** How the cells of one call are written. */
export interface Kostenschrift {
  readonly satz: Schreiber<number>;
  readonly geld: Schreiber<number>;
  readonly wahr: Schreiber<boolean>;
  /** Which of the spellings below. */
  readonly variante: 0 | 1;
  readonly tarif: 0 | 1;
}
export const kostenschrift: fc.Arbitrary<Kostenschrift> = fc.record({
  satz: satzform,
  geld: geldform,
  wahr: wahrheitsform,
  variante: fc.constantFrom(0, 1),
  tarif: fc.constantFrom(0, 1),
});

export const TARIFNAMEN: Readonly<Record<Tarif, readonly [string, string]>> = {
  'TVöD-VKA': ['TVöD-VKA', 'TVöD'],
  'TV-L': ['TV-L', 'tv l'],
};
const OPTIONSNAMEN: Readonly<Record<keyof Zufallsoptionen, readonly [string, string]>> = {
  leistungsentgelt: ['Leistungsentgelt', 'LEISTUNGSENTGELT'],
  umlage: ['Umlage', ' umlage '],
  sanierungsgeld: ['Sanierungsgeld', 'Sanierungs-Geld'],
  u2: ['U2', 'u 2'],
  zusatzbeitrag: ['Zusatzbeitrag', 'Zusatz_Beitrag'],
  tarifsteigerung: ['Tarifsteigerung', 'Tarif-Steigerung'],
  zulage: ['Zulage', 'ZULAGE'],
  jahressonderzahlung: ['Jahressonderzahlung', 'jahres sonderzahlung'],
  jszStichtag: ['JSZ-Stichtag', 'jsz stichtag'],
  einmalzahlungen: ['Einmalzahlungen', 'einmalzahlungen'],
  fortschreibung: ['Fortschreibung', 'FORTSCHREIBUNG'],
  zusatzversorgung: ['Zusatzversorgung', 'zusatz versorgung'],
};

/** PK-12: rows name | value. */
export function optionszeilen(o: Zufallsoptionen, tarif: Tarif, s: Kostenschrift): unknown[][] {
  const als = (name: keyof Zufallsoptionen): unknown => {
    const wert = o[name];
    if (typeof wert === 'boolean') return s.wahr(wert);
    if (typeof wert === 'string') return s.variante === 1 ? wert.toLowerCase().replace(' ', '-') : wert;
    return wert === undefined ? undefined : name === 'zulage' ? s.geld(wert) : s.satz(wert);
  };
  const gesetzt = (Object.keys(OPTIONSNAMEN) as (keyof Zufallsoptionen)[]).filter((n) => o[n] !== undefined);
  const zeilen = gesetzt.map((n) => [OPTIONSNAMEN[n][s.variante], als(n)]);
  const mitTarif = tarif === 'TVöD-VKA' && s.tarif === 0 ? [] : [['Tarif', TARIFNAMEN[tarif][s.tarif]]];
  return [...zeilen, ...mitTarif];
}

/** What a call passes on as `optionen`: rows, or nothing. */
export const bereichAus = (zeilen: readonly unknown[][]): unknown => (zeilen.length > 0 ? zeilen : null);
