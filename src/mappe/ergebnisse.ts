import type { Wertart } from './spalte';

/** A column of a result that spills into the sheet. */
export interface Ergebnisspalte {
  /** Its heading. */
  readonly name: string;
  /** Cells without a value are blank texts. */
  readonly art: Wertart;
  /** Room for the texts that it usually holds, in characters of the standard font; other kinds have theirs. */
  readonly breite?: number;
}

const KOMMUNE = { name: 'Kommune', art: 'text', breite: 18 } as const;
const HINWEIS = { name: 'Hinweis', art: 'text', breite: 60 } as const;

/** TB-1 */
export const EIGENANTEILE: readonly Ergebnisspalte[] = [
  { name: 'Stelle', art: 'text', breite: 28 },
  KOMMUNE,
  { name: 'Kosten', art: 'betrag' },
  { name: 'Sachkosten', art: 'betrag' },
  { name: 'Drittmittel', art: 'betrag' },
  { name: 'Förderung', art: 'betrag' },
  { name: 'Überdeckung', art: 'betrag' },
  { name: 'Eigenanteil', art: 'betrag' },
  { name: 'Deckungsgrad', art: 'anteil' },
  HINWEIS,
];

/** TB-3; the rows of the term have a word in place of the year. */
export const HAUSHALT: readonly Ergebnisspalte[] = [
  { name: 'Jahr', art: 'jahr' },
  KOMMUNE,
  { name: 'Aufwand', art: 'betrag' },
  { name: 'Förderung', art: 'betrag' },
  { name: 'Drittmittel', art: 'betrag' },
  { name: 'Eigenanteil', art: 'betrag' },
];

/** TB-3: with the option Hinweis. */
export const HAUSHALT_MIT_HINWEIS: readonly Ergebnisspalte[] = [...HAUSHALT, HINWEIS];

/** TB-2 */
export const KOSTENTEILUNG: readonly Ergebnisspalte[] = [
  KOMMUNE,
  { name: 'Schlüssel', art: 'zahl' },
  { name: 'Anteil', art: 'anteil' },
  { name: 'Betrag', art: 'betrag' },
];

/** RW-1 */
export const RECHENWEG: readonly Ergebnisspalte[] = [
  { name: 'Regel', art: 'text', breite: 10 },
  { name: 'Schritt', art: 'text', breite: 48 },
  { name: 'Rechnung', art: 'text', breite: 62 },
  { name: 'Betrag', art: 'betrag' },
  { name: 'Quelle', art: 'text', breite: 70 },
];
