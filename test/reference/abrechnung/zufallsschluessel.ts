import fc from 'fast-check';
import { ausZahl } from '../bruch';
import type { Schluesselfall } from './schluessel';
import { gedreht, mitFehlern, oderLeer, STAEDTE, type Schrift } from './zufallszellen';

export interface Zufallspartei {
  readonly name: string;
  readonly werte: readonly number[];
  readonly mindestens: number;
  readonly hoechstens: number;
  readonly festwert: number;
  readonly ausschluss: boolean;
  readonly begruendung: string;
}
export interface Zufallsschluessel {
  readonly merkmale: readonly string[];
  readonly parteien: readonly Zufallspartei[];
  readonly gewichte: readonly { readonly merkmal: string; readonly gewicht: number }[];
  readonly gesamt: number | null;
  readonly rundung: number | null;
}

const MERKMALE = ['Einwohner', 'Fälle', 'Schüler', 'Ist-Kosten Vorjahr'] as const;

const wert = fc.oneof(
  fc.constantFrom(0, 1, 1, 2, 3, 30),
  fc.integer({ min: 0, max: 120_000 }),
  fc.integer({ min: 1, max: 400 }).map((x) => x / 39),
  fc.integer({ min: 1, max: 100_000 }).map((x) => x / 100),
);
const gewicht = fc.oneof(
  fc.constantFrom(1, 1, 63, 37, 0.9, 0.1, 50),
  fc.integer({ min: 0, max: 1000 }).map((x) => x / 1000),
);

/** Whole steps of `einheit`, so that bounds and total stay multiples of a step. */
const partei = fc.record({
  werte: fc.array(wert, { minLength: 4, maxLength: 4 }),
  art: fc.nat({ max: 19 }),
  teil: fc.integer({ min: 1, max: 100 }),
  spanne: fc.integer({ min: 0, max: 60 }),
});

const gut: fc.Arbitrary<Zufallsschluessel> = fc
  .record({
    spalten: fc.integer({ min: 1, max: 4 }),
    parteien: fc.array(partei, { minLength: 2, maxLength: 15 }),
    gewichte: fc.array(gewicht, { minLength: 5, maxLength: 5 }),
    sockel: fc.nat({ max: 3 }),
    einheit: fc.constantFrom(0.5, 0.01, 1, 0.05, 500, 0.1, 0.3),
    schritte: fc.oneof(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 1000 })),
    gerundet: fc.boolean(),
    eins: fc.nat({ max: 4 }),
  })
  .map(({ spalten, parteien, gewichte, sockel, einheit, schritte, gerundet, eins }) => {
    const merkmale = MERKMALE.slice(0, spalten);
    // Without rounding nothing needs to be a multiple of anything.
    const einzeln = gerundet ? schritte : schritte * 7.3;
    const gesamt = eins === 0 && !gerundet ? 1 : einheit * einzeln;
    const grenze = (anteil: number): number => {
      const genau = (gesamt * anteil) / 100 / parteien.length;
      return gerundet ? Math.round(genau / einheit) * einheit : genau;
    };
    const fertig = parteien.map((p, i): Zufallspartei => {
      const mitMinimum = [0, 1, 2, 3, 4].includes(p.art);
      const mitMaximum = [3, 4, 5, 6, 7].includes(p.art);
      const mindestens = mitMinimum ? grenze(p.teil) : 0;
      const oben = grenze(p.teil + p.spanne + 20);
      const festwert = p.art === 8 ? grenze(p.teil) : 0;
      const ausschluss = p.art === 9;
      return {
        name: STAEDTE[i] ?? '',
        werte: p.werte.slice(0, spalten),
        mindestens,
        hoechstens: mitMaximum && oben >= mindestens ? oben : 0,
        festwert,
        ausschluss,
        begruendung: festwert > 0 || ausschluss ? 'verhandelt am 3.5.' : '',
      };
    });
    const namen = [...merkmale, ...(sockel === 0 ? ['Sockel'] : [])];
    return {
      merkmale,
      parteien: fertig,
      gewichte: namen.map((merkmal, i) => ({ merkmal, gewicht: gewichte[i] ?? 1 })),
      gesamt: eins === 0 && !gerundet ? null : gesamt,
      rundung: gerundet ? einheit : null,
    };
  });

const erste = (f: Zufallsschluessel, p: Partial<Zufallspartei>): Zufallsschluessel => ({
  ...f,
  parteien: f.parteien.map((x, i) => (i === 0 ? { ...x, ...p } : x)),
});

/** SL-1 to SL-6: what is refused. */
const FEHLER: readonly ((f: Zufallsschluessel) => Zufallsschluessel)[] = [
  (f) => erste(f, { name: 'UNNA' }),
  (f) => erste(f, { festwert: f.gesamt ?? 1, ausschluss: false, begruendung: '' }),
  (f) => erste(f, { ausschluss: true, festwert: 0, begruendung: '' }),
  (f) => erste(f, { werte: f.merkmale.map(() => -1) }),
  (f) => erste(f, { mindestens: 2 * (f.gesamt ?? 1), hoechstens: 0, festwert: 0, ausschluss: false }),
  (f) => ({ ...f, gewichte: f.gewichte.map((g) => ({ ...g, gewicht: 0 })) }),
  (f) => ({ ...f, gewichte: f.gewichte.map((g) => ({ ...g, gewicht: -1 })) }),
  (f) => ({ ...f, gewichte: [...f.gewichte, { merkmal: 'Fläche', gewicht: 1 }] }),
  (f) => ({
    ...f,
    parteien: f.parteien.map((p) => ({ ...p, werte: p.werte.map((w, i) => (i === 0 ? 0 : w)) })),
  }),
  (f) => ({ ...f, rundung: 0.7 * (f.gesamt ?? 1) }),
  (f) => ({
    ...f,
    parteien: f.parteien.map((p) => ({
      ...p,
      mindestens: 0,
      hoechstens: (f.gesamt ?? 1) / 1000,
      festwert: 0,
      ausschluss: false,
    })),
  }),
];

export const zufallsschluessel = mitFehlern(gut, FEHLER);

export const fuerReferenz = (f: Zufallsschluessel): Schluesselfall => ({
  merkmale: f.merkmale,
  parteien: f.parteien.map((p) => ({
    ...p,
    werte: p.werte.map(ausZahl),
    mindestens: ausZahl(p.mindestens),
    hoechstens: ausZahl(p.hoechstens),
    festwert: ausZahl(p.festwert),
  })),
  gewichte: f.gewichte.map((g) => ({ ...g, gewicht: ausZahl(g.gewicht) })),
  gesamt: f.gesamt === null ? undefined : ausZahl(f.gesamt),
  rundung: f.rundung === null ? undefined : ausZahl(f.rundung),
});

const JA: readonly unknown[] = [true, 'ja', 'x', 'WAHR'];

/** The arguments of the call. */
export function schluesselaufruf(f: Zufallsschluessel, s: Schrift): unknown[] {
  const stand = s.variante === 0 ? '' : s.ordnung % 2 === 0 ? ' (31.12.2024)' : ' (2024)';
  const kommunen = [
    [
      ['Kommune', 'KOMMUNE:'][s.variante],
      ...f.merkmale.map((m) => `${m}${stand}`),
      ...['Mindestens', 'Höchstens', 'Festwert', 'Ausschluss', 'Begründung', 'Amt'],
    ],
    ...f.parteien.map((p, i) => [
      p.name,
      ...p.werte.map((w) => oderLeer(w, s.zahl, s)),
      oderLeer(p.mindestens, s.zahl, s),
      oderLeer(p.hoechstens, s.geld, s),
      oderLeer(p.festwert, s.zahl, s),
      p.ausschluss ? JA[(i + s.ordnung) % JA.length] : s.leer,
      p.begruendung === '' ? s.leer : p.begruendung,
      `Amt ${i}`,
    ]),
    ...(s.ergebnis === null
      ? []
      : [[s.ergebnis, ...f.merkmale.map(() => 1), null, null, null, null, null, null]]),
  ];
  const gewichte = [
    ...(s.ordnung % 3 === 0 ? [['Merkmal', 'Gewicht']] : []),
    ...f.gewichte.map((g) => [s.variante === 0 ? g.merkmal : g.merkmal.toLowerCase(), s.zahl(g.gewicht)]),
  ];
  const optionen = [
    ...(f.gesamt === null ? [] : [['Gesamt', s.zahl(f.gesamt)]]),
    ...(f.rundung === null ? [] : [['Rundung', s.zahl(f.rundung)]]),
  ];
  return [gedreht(kommunen, s.ordnung), gewichte, optionen.length === 0 ? null : optionen];
}
