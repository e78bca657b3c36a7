import { TARIF } from './eigene-werte';
import type { Mappenspalte, Wertart } from './spalte';

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
export const HINWEIS = { name: 'Hinweis', art: 'text', breite: 60 } as const;

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

/** SL-1 to SL-6 */
export const SCHLUESSEL: readonly Ergebnisspalte[] = [
  KOMMUNE,
  { name: 'Rechnerisch', art: 'zahl' },
  { name: 'Schlüssel', art: 'zahl' },
  HINWEIS,
];

/** WL-1 to WL-7 */
export const WEITERLEITUNG: readonly Ergebnisspalte[] = [
  { name: 'Ebene', art: 'zahl' },
  { name: 'Empfänger', art: 'text', breite: 24 },
  { name: 'Von', art: 'text', breite: 24 },
  { name: 'Erhalten', art: 'betrag' },
  { name: 'Eigene Verwendung', art: 'betrag' },
  { name: 'Weitergeleitet', art: 'betrag' },
  { name: 'Rückfluss', art: 'betrag' },
  { name: 'Zurückgezahlt', art: 'betrag' },
  { name: 'Saldo', art: 'betrag' },
  { name: 'Offen unten', art: 'betrag' },
  { name: 'Zurückzugeben', art: 'betrag' },
  { name: 'Aufstockung erhalten', art: 'betrag' },
  { name: 'Aufstockung gezahlt', art: 'betrag' },
  HINWEIS,
];

/** MP-1 to MP-7: Ansicht PLAN */
export const MONATSPLAN: readonly Ergebnisspalte[] = [
  { name: 'Monat', art: 'tag' },
  { name: 'Personalkosten', art: 'betrag' },
  { name: 'Sachkosten', art: 'betrag' },
  { name: 'Drittmittel', art: 'betrag' },
  { name: 'Förderung', art: 'betrag' },
  { name: 'Abschläge', art: 'betrag' },
  { name: 'Saldo', art: 'betrag' },
  { name: 'Bestand', art: 'betrag' },
  HINWEIS,
];

/** MP-6: Ansicht ABSCHLÄGE */
export const ABSCHLAEGE: readonly Ergebnisspalte[] = [
  { name: 'Fällig', art: 'tag' },
  KOMMUNE,
  { name: 'Betrag', art: 'betrag' },
];

/** MP-5: Ansicht ANFORDERUNGEN */
export const ANFORDERUNGEN: readonly Ergebnisspalte[] = [
  { name: 'Fällig', art: 'tag' },
  { name: 'Bedarf bis', art: 'tag' },
  { name: 'Ausgaben', art: 'betrag' },
  { name: 'Anforderung', art: 'betrag' },
  { name: 'Bisher ausgezahlt', art: 'betrag' },
  { name: 'Rest', art: 'betrag' },
];

/** SP-4 */
export const SPITZABRECHNUNG: readonly Ergebnisspalte[] = [
  KOMMUNE,
  { name: 'Schlüssel', art: 'zahl' },
  { name: 'Plan', art: 'betrag' },
  { name: 'Ist', art: 'betrag' },
  { name: 'Abweichung', art: 'betrag' },
  { name: 'Abschlag', art: 'betrag' },
  { name: 'Nachzahlung', art: 'betrag' },
  { name: 'Erstattung', art: 'betrag' },
  HINWEIS,
];

/** TB-6: results with a key for each Kommune, which can be handed on as `kommunen`. */
export const SCHLUESSELERGEBNISSE = [SCHLUESSEL, KOSTENTEILUNG, SPITZABRECHNUNG] as const;

/** VN-1 */
export const FORMULAR: readonly Ergebnisspalte[] = [
  { name: 'Abschnitt', art: 'text', breite: 14 },
  { name: 'Position', art: 'text', breite: 24 },
  { name: 'Lt. Bescheid', art: 'betrag' },
  { name: 'v.H. Bescheid', art: 'anteil' },
  { name: 'Lt. Abrechnung', art: 'betrag' },
  { name: 'v.H. Abrechnung', art: 'anteil' },
  { name: 'Abweichung', art: 'betrag' },
  HINWEIS,
];

/** VN-2 */
export const NACHWEISSTELLEN: readonly Ergebnisspalte[] = [
  { name: 'Stelle', art: 'text', breite: 28 },
  KOMMUNE,
  { name: 'Plan', art: 'betrag' },
  { name: 'Ist', art: 'betrag' },
  { name: 'Monate', art: 'zahl' },
  { name: 'Höchstbetrag', art: 'betrag' },
  { name: 'Zuwendung Plan', art: 'betrag' },
  { name: 'Zuwendung Ist', art: 'betrag' },
  { name: 'Ausgezahlt', art: 'betrag' },
  { name: 'Mögliche Erstattung', art: 'betrag' },
  { name: 'Möglicher Restbetrag', art: 'betrag' },
  { name: 'Eigenanteil Plan', art: 'betrag' },
  { name: 'Eigenanteil Ist', art: 'betrag' },
  HINWEIS,
];

/** SB-1 to SB-4 */
export const STELLENBUDGET: readonly Ergebnisspalte[] = [
  { name: 'Fall', art: 'text', breite: 18 },
  { name: 'Wert', art: 'zahl' },
  { name: 'Kosten', art: 'betrag' },
  { name: 'Förderung', art: 'betrag' },
  { name: 'Drittmittel', art: 'betrag' },
  { name: 'Eigenanteil', art: 'betrag' },
  { name: 'Rest', art: 'betrag' },
];

/** NB-1: columns that name the rows of a result. */
export const NAMENSSPALTEN = [
  'Jahr',
  'Monat',
  'Fällig',
  'Stelle',
  'Kommune',
  'Empfänger',
  'Abschnitt',
  'Position',
] as const;

/** NB-2: behind the name columns. */
export const NACHBERECHNUNG: readonly Ergebnisspalte[] = [
  { name: 'Alt', art: 'betrag' },
  { name: 'Neu', art: 'betrag' },
  { name: 'Differenz', art: 'betrag' },
  { name: 'Veränderung', art: 'anteil' },
  HINWEIS,
];

/** RW-1 */
export const RECHENWEG: readonly Ergebnisspalte[] = [
  { name: 'Regel', art: 'text', breite: 10 },
  { name: 'Schritt', art: 'text', breite: 48 },
  { name: 'Rechnung', art: 'text', breite: 62 },
  { name: 'Betrag', art: 'betrag' },
  { name: 'Quelle', art: 'text', breite: 70 },
];

/** NB-1: name columns whose numbers are not read as they are. */
const NAMEN_MIT_ZAHL: readonly Ergebnisspalte[] = [
  { name: 'Jahr', art: 'jahr' },
  { name: 'Monat', art: 'tag' },
  { name: 'Fällig', art: 'tag' },
];

/** The columns of a result, by the function; one for each view. */
export const ERGEBNISSE: Readonly<Record<string, readonly (readonly Ergebnisspalte[])[]>> = {
  EIGENANTEILE: [EIGENANTEILE],
  HAUSHALT: [HAUSHALT_MIT_HINWEIS],
  KOSTENTEILUNG: [KOSTENTEILUNG],
  SCHLUESSEL: [SCHLUESSEL],
  WEITERLEITUNG: [WEITERLEITUNG],
  MONATSPLAN: [MONATSPLAN, ABSCHLAEGE, ANFORDERUNGEN],
  SPITZABRECHNUNG: [SPITZABRECHNUNG],
  VERWENDUNGSNACHWEIS: [FORMULAR, NACHWEISSTELLEN],
  STELLENBUDGET: [STELLENBUDGET],
  NACHBERECHNUNG: [NAMEN_MIT_ZAHL, NACHBERECHNUNG],
  RECHENWEG: [RECHENWEG],
  TARIFANNAHME: [Object.values<Mappenspalte>(TARIF.spalten)],
};

type OhneUeberschrift = Omit<Ergebnisspalte, 'name'>;
const BETRAG: readonly OhneUeberschrift[] = [{ art: 'betrag' }];

/** Of functions whose result has no headings: its columns in their order; of a single one, all are like it. */
export const OHNE_KOPF: Readonly<Record<string, readonly OhneUeberschrift[]>> = {
  DECKUNGSGRAD: [{ art: 'anteil' }],
  EIGENANTEIL: BETRAG,
  ENTGELT: BETRAG,
  ERSTATTUNGSZINS: BETRAG,
  FOERDERUNG: BETRAG,
  PERSONALKOSTEN: BETRAG,
  TARIFSTAND: [
    { art: 'text', breite: 28 },
    { art: 'tag' },
    { art: 'text', breite: 60 },
    { art: 'text', breite: 16 },
  ],
  VERTEILUNG: BETRAG,
};
