import fc from 'fast-check';
import { ausZahl, Referenzfehler } from '../bruch';
import { mitDauer } from '../ketten';
import { optionsbereich, type Tabellenschrift } from '../tabellenschrift';
import { DATEN } from '../vergleich';
import { gemischt } from '../verteilung';
import { betrag } from '../zufall';
import { fuerReferenz } from '../zufallsoptionen';
import {
  fuerReferenzzeile,
  schluessel,
  tabelle,
  type Zufallskommunen,
  type Zufallstabelle,
  type Zufallszeile,
} from '../zufallstabelle';
import {
  DEFAULT_TERMINE,
  Planrechnung,
  type Abschlagsart,
  type Auszahlung,
  type Planfall,
  type Termin,
} from './monatsplan';
import { mitFehlern } from './zufallszellen';

export interface Zufallsplan {
  readonly tabelle: Zufallstabelle;
  readonly kommunen: Zufallskommunen;
  readonly abschlag: readonly number[];
  readonly auszahlung: string;
  readonly bedarfsmonate: number;
  /** null: the default */
  readonly termine: readonly Termin[] | null;
  readonly abschlaege: string;
  readonly faelligkeit: string;
  readonly abschlagstermine: readonly Termin[];
  readonly anfangsbestand: number;
}

const termine = fc.constantFrom<readonly Termin[]>(
  [
    { monat: 4, tag: 30 },
    { monat: 10, tag: 31 },
  ],
  [
    { monat: 4, tag: 1 },
    { monat: 10, tag: 1 },
  ],
  [{ monat: 7, tag: 15 }],
  [
    { monat: 2, tag: 15 },
    { monat: 5, tag: 15 },
    { monat: 8, tag: 15 },
    { monat: 11, tag: 15 },
  ],
);

/** A cost that third-party money does not exceed, and an Art with what it needs. */
function zeile(z: Zufallszeile): Zufallszeile {
  const baustein = z.baustein === '2' ? '2' : null;
  const art = baustein === null ? (z.art ?? 'HÖCHSTBETRAG') : null;
  const ohne =
    baustein === null && z.hoechstbetrag === null && !['ANTEIL', 'VOLL', 'FEHLBEDARF'].includes(art ?? '');
  return {
    ...z,
    baustein,
    merkmal: null,
    art,
    kostenGesamt: z.kostenGesamt === null ? null : z.kostenGesamt + 20_000,
    drittmittel: z.kostenGesamt === null ? null : z.drittmittel,
    hoechstbetrag: ohne ? 48_000 : z.hoechstbetrag,
  };
}

const gut: fc.Arbitrary<Zufallsplan> = fc.record({
  tabelle: tabelle({ drittmittelBis: 9_000, grenzenlos: true }, ['JAHR', 'JAHR', 'LAUFZEIT']).map((t) => ({
    ...t,
    zeilen: t.zeilen.map(zeile),
    optionen: {
      ...t.optionen,
      // The concept does not say how blocks without a complete month share an amount.
      monatsmethode: t.optionen.monatsmethode === 'VOLL' ? ('TAGGENAU' as const) : t.optionen.monatsmethode,
      rundung: null,
      hinweis: false,
    },
  })),
  kommunen: schluessel,
  abschlag: fc.array(fc.oneof(fc.constant(0), betrag(30_000)), { minLength: 3, maxLength: 3 }),
  auszahlung: fc.constantFrom('BEDARF', 'BEDARF', 'TERMINE', 'NACHTRÄGLICH'),
  bedarfsmonate: fc.constantFrom(2, 2, 1, 3, 5, 12),
  termine: fc.option(termine, { freq: 1 }),
  abschlaege: fc.constantFrom('QUARTAL', 'QUARTAL', 'MONATLICH', 'HALBJAHR', 'JAHR', 'TERMINE'),
  faelligkeit: fc.constantFrom('BEGINN', 'BEGINN', 'ENDE'),
  abschlagstermine: termine,
  anfangsbestand: fc.oneof(
    fc.constant(0),
    fc.integer({ min: -900_000, max: 900_000 }).map((x) => x / 100),
  ),
});

/** MP-5, MP-6: what is refused. */
const FEHLER: readonly ((f: Zufallsplan) => Zufallsplan)[] = [
  (f) => ({ ...f, bedarfsmonate: 1.5 }),
  (f) => ({ ...f, bedarfsmonate: -2 }),
  (f) => ({ ...f, auszahlung: 'SOFORT' }),
  (f) => ({ ...f, abschlaege: 'WOCHE' }),
  (f) => ({ ...f, faelligkeit: 'MITTE' }),
  (f) => ({ ...f, abschlaege: 'TERMINE', abschlagstermine: [] }),
];

export const zufallsplan = mitFehlern(gut, FEHLER);

const BEKANNT: readonly string[] = [
  ...['BEDARF', 'TERMINE', 'NACHTRÄGLICH'],
  ...['QUARTAL', 'MONATLICH', 'HALBJAHR', 'JAHR'],
  ...['BEGINN', 'ENDE'],
];

/** What the call alone forbids, whatever the posts are. */
export function pruefe(f: Zufallsplan): void {
  const worte = [f.auszahlung, f.abschlaege, f.faelligkeit];
  const ohneTermine = f.abschlaege === 'TERMINE' && f.abschlagstermine.length === 0;
  const bedarf = !Number.isInteger(f.bedarfsmonate) || f.bedarfsmonate < 1;
  const geteilt = f.tabelle.zeilen.some((z) => z.kommune === null);
  const arten = geteilt && gemischt(f.kommunen.map((k) => ausZahl(k.schluessel)));
  if (!worte.every((w) => BEKANNT.includes(w)) || ohneTermine || bedarf || arten)
    throw new Referenzfehler('WERT', 'Optionen oder Schlüssel');
}

/** For some of the posts, so that each of them can be tried for itself. */
export function planfall(f: Zufallsplan, nur?: number): Planfall {
  const { zeit, optionen, saetze, kosten, tarif } = f.tabelle;
  const { kostenbasis, abrechnung, monatsmethode } = optionen;
  const fall = { ...zeit, kostenbasis, abrechnung, monatsmethode, saetze };
  const stellen = mitDauer(f.tabelle.zeilen.map(fuerReferenzzeile), fall);
  return {
    tabelle: fall,
    optionen: fuerReferenz(kosten, tarif),
    stellen: nur === undefined ? stellen : stellen.slice(nur, nur + 1),
    kommunen: f.kommunen.map((k, i) => ({
      name: k.name,
      schluessel: ausZahl(k.schluessel),
      abschlag: ausZahl(f.abschlag[i] ?? 0),
    })),
    auszahlung: f.auszahlung as Auszahlung,
    bedarfsmonate: ausZahl(f.bedarfsmonate),
    termine: f.termine ?? DEFAULT_TERMINE,
    abschlaege: f.abschlaege as Abschlagsart,
    faelligkeit: f.faelligkeit === 'ENDE' ? 'ENDE' : 'BEGINN',
    abschlagstermine: f.abschlagstermine,
    anfangsbestand: ausZahl(f.anfangsbestand),
  };
}

export const rechnung = (fall: Planfall): Planrechnung => new Planrechnung(DATEN, fall);

const zweistellig = (n: number): string => String(n).padStart(2, '0');
const terminliste = (t: readonly Termin[]): string =>
  t.map((x) => `${zweistellig(x.tag)}.${zweistellig(x.monat)}.`).join(';');

/** The options of the call. */
export function planoptionen(f: Zufallsplan, s: Tabellenschrift, ansicht: string | null): unknown[][] {
  const zeilen: (readonly [string, unknown])[] = [
    ...(f.auszahlung === 'BEDARF' ? [] : [['Auszahlung', f.auszahlung.toLowerCase()] as const]),
    ...(f.bedarfsmonate === 2 ? [] : [['Bedarfsmonate', f.bedarfsmonate] as const]),
    ...(f.termine === null ? [] : [['Termine', terminliste(f.termine)] as const]),
    ...(f.abschlaege === 'QUARTAL' && s.variante === 0 ? [] : [['Abschläge', f.abschlaege] as const]),
    ...(f.faelligkeit === 'BEGINN' ? [] : [['Fälligkeit', f.faelligkeit] as const]),
    ...(f.abschlagstermine.length === 0
      ? []
      : [['Abschlagstermine', terminliste(f.abschlagstermine)] as const]),
    ...(f.anfangsbestand === 0 ? [] : [['Anfangsbestand', f.anfangsbestand] as const]),
    ...(ansicht === null ? [] : [['Ansicht', ansicht] as const]),
  ];
  return [...optionsbereich(f.tabelle, s), ...zeilen.map((z) => [...z, ''])];
}

export const kommunenbereich = (f: Zufallsplan, s: Tabellenschrift): unknown[][] => [
  ['Kommune', 'Abschlag', 'Schlüssel'],
  ...f.kommunen.map((k, i) => {
    const a = f.abschlag[i] ?? 0;
    return [k.name, a === 0 ? s.leer : s.geld(a), s.zahl(k.schluessel)];
  }),
];

/** The rows of the list of instalments that have an amount. */
export const nurBetraege = (zeilen: readonly (readonly unknown[])[]): readonly (readonly unknown[])[] =>
  // The concept does not say whether an instalment of nothing has a row.
  zeilen.filter((z) => z[2] !== 0);
