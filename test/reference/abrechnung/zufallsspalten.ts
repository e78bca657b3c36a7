import fc from 'fast-check';
import type { Istzeile } from './istrechnung';
import { ausZahl } from '../bruch';
import { stellenbereich, type Tabellenschrift } from '../tabellenschrift';
import { betrag } from '../zufall';
import { fuerReferenzzeile, type Zufallstabelle, type Zufallszeile } from '../zufallstabelle';

/** What the newer columns hold; null is a blank cell. */
export interface Zusatz {
  readonly mindestanteil: number | null;
  readonly gemeinkosten: number | null;
  readonly sachkostenQuote: number | null;
  readonly drittmittelJeVzae: number | null;
  readonly hoechstbetragGesamt: number | null;
  readonly istKosten: number | null;
  readonly istSachkosten: number | null;
  readonly istDrittmittel: number | null;
  readonly vakanz: number | null;
  readonly bewilligt: number | null;
  readonly ausgezahlt: number | null;
}
export interface Istfelder {
  readonly tabelle: Zufallstabelle;
  readonly zusatz: readonly Zusatz[];
  /** SP-2: is there a column Ist-Drittmittel? */
  readonly mitIstDrittmittel: boolean;
}

const cent = (x: number): number => Math.round(x * 100) / 100;
const selten = <T>(a: fc.Arbitrary<T>, freq = 1): fc.Arbitrary<T | null> =>
  fc.oneof({ weight: 4, arbitrary: fc.constant(null) }, { weight: freq, arbitrary: a });

export const zusatz: fc.Arbitrary<Zusatz> = fc.record({
  mindestanteil: selten(fc.constantFrom(0.5, 1, 0.75, 2)),
  gemeinkosten: selten(fc.constantFrom(0.1, 0.05, 0.155, 0.0333)),
  sachkostenQuote: selten(fc.constantFrom(0.8, 0.5, 0.335, 1)),
  drittmittelJeVzae: selten(betrag(9000).map(cent)),
  hoechstbetragGesamt: selten(betrag(120_000).map((b) => cent(b) + 1)),
  istKosten: fc.option(betrag(110_000).map(cent), { freq: 3 }),
  istSachkosten: fc.option(betrag(12_000).map(cent), { freq: 1 }),
  istDrittmittel: selten(betrag(15_000).map(cent), 2),
  vakanz: selten(fc.constantFrom(1, 2, 3, 3.4, 0.5, 6.999, 11), 2),
  bewilligt: selten(betrag(70_000).map((b) => cent(b) + 1)),
  ausgezahlt: fc.option(betrag(70_000).map(cent), { freq: 3 }),
});

const wert = (x: number | null): number => x ?? 0;

/** Takes away what the concept leaves open beside other columns. */
export function passend(z: Zufallszeile, x: Zusatz): Zusatz {
  const mitGrenze = z.hoechstbetrag !== null || z.baustein !== null;
  return {
    ...x,
    mindestanteil: mitGrenze ? x.mindestanteil : null,
    sachkostenQuote: wert(z.sachkostenHoechstbetrag) > 0 ? x.sachkostenQuote : null,
    drittmittelJeVzae: wert(z.drittmittel) > 0 ? null : x.drittmittelJeVzae,
    hoechstbetragGesamt: z.baustein === null ? x.hoechstbetragGesamt : null,
    bewilligt: mitGrenze ? x.bewilligt : null,
  };
}

const FELDER = [
  'mindestanteil',
  'gemeinkosten',
  'sachkostenQuote',
  'drittmittelJeVzae',
  'hoechstbetragGesamt',
  'istKosten',
  'istSachkosten',
  'istDrittmittel',
  'vakanz',
  'bewilligt',
  'ausgezahlt',
] as const;

const gesetzt = (zahl: number | null): zahl is number => zahl !== null && zahl !== 0;

export const alsIstzeile = (z: Zufallszeile, x: Zusatz): Istzeile => ({
  ...fuerReferenzzeile(z),
  ...Object.fromEntries(
    FELDER.flatMap((f) => {
      const zahl = x[f];
      return gesetzt(zahl) ? [[f, ausZahl(zahl)]] : [];
    }),
  ),
});

const KOEPFE: Readonly<Record<(typeof FELDER)[number], readonly [string, string]>> = {
  mindestanteil: ['Mindestanteil', 'mindest-anteil (VZÄ)'],
  gemeinkosten: ['Gemeinkosten', 'GEMEINKOSTEN (%)'],
  sachkostenQuote: ['Sachkosten-Quote', 'sachkostenquote'],
  drittmittelJeVzae: ['Drittmittel je VZÄ', 'drittmittel je VZAE (EUR)'],
  hoechstbetragGesamt: ['Höchstbetrag gesamt', 'Hoechstbetrag gesamt (€)'],
  istKosten: ['Ist-Kosten', 'Ist Kosten:'],
  istSachkosten: ['Ist-Sachkosten', 'ist_sachkosten'],
  istDrittmittel: ['Ist-Drittmittel', 'IST-DRITTMITTEL'],
  vakanz: ['Vakanz', 'vakanz:'],
  bewilligt: ['Bewilligt', 'BEWILLIGT (EUR)'],
  ausgezahlt: ['Ausgezahlt', 'ausgezahlt'],
};
const SAETZE: readonly string[] = ['gemeinkosten', 'sachkostenQuote'];
const ZAHLEN: readonly string[] = ['mindestanteil', 'vakanz'];

/** The range of posts with the newer columns behind the others. */
export function istbereich(f: Istfelder, s: Tabellenschrift, nurPlan = false): unknown[][] {
  const spalten = FELDER.filter((feld, i) =>
    nurPlan ? i < 5 : feld !== 'istDrittmittel' || f.mitIstDrittmittel,
  );
  return stellenbereich(f.tabelle, s).map((zeile, i) => {
    if (i === 0) return [...zeile, ...spalten.map((n) => KOEPFE[n][s.kopf === 0 ? 0 : 1])];
    const x = f.zusatz[i - 1];
    return [
      ...zeile,
      ...spalten.map((n) => {
        const zahl = x?.[n] ?? null;
        if (!gesetzt(zahl)) return s.leer;
        return SAETZE.includes(n) ? s.satz(zahl) : ZAHLEN.includes(n) ? s.zahl(zahl) : s.geld(zahl);
      }),
    ];
  });
}
