/**
 * The agreement of Drucksache 156/21 of Kreis Unna for the Südkreis: 2.5 posts for four towns, once for all tests.
 * Dates as a clerk types them, amounts in EUR. The figures were worked out by hand (docs/regeln.md, "Der Fall"), and
 * test/reference computes them in its own way from data of its own.
 */

/** The term of the agreement. */
export const VON = '15.10.2021';
export const BIS = '31.12.2022';

/** A full year on the pay table of 2022. */
export const JAHR = { von: '01.04.2022', bis: '31.03.2023' } as const;

export const VZAE = 2.5;
export const SACHKOSTEN_JE_VZAE = 9_700;
export const HOECHSTBETRAG_JE_VZAE = 55_000;

export const SCHLUESSEL = [39, 35, 14, 12] as const;
export const NAMEN = ['Schwerte', 'Unna', 'Fröndenberg', 'Holzwickede'] as const;

export const KOMMUNEN = [
  ['Kommune', 'Schlüssel'],
  ['Schwerte', 39],
  ['Unna', 35],
  ['Fröndenberg', 14],
  ['Holzwickede', 12],
] as const;

export const STELLEN = [
  ['Stelle', 'Gruppe', 'Stufe', 'VZÄ', 'Sachkosten je VZÄ', 'Höchstbetrag'],
  ['Südkreis 1', '9c', 3, 1, 9_700, 55_000],
  ['Südkreis 2', '9c', 3, 1, 9_700, 55_000],
  ['Südkreis 3', '9c', 3, 0.5, 9_700, 55_000],
] as const;

/** What the full year comes to. */
export const IM_JAHR = {
  personalkosten: 163_348.41,
  sachkosten: 24_250,
  kosten: 187_598.41,
  foerderung: 137_500,
  eigenanteil: 50_098.41,
  /** In steps of 500 EUR, by town. */
  inSchritten: [19_500, 17_500, 7_000, 6_000],
} as const;

/** What the term comes to: the own share of 2021 and 2022, and of both. */
export const IN_DER_LAUFZEIT = { jahre: [9_995.76, 49_333.02], eigenanteil: 59_328.78 } as const;

/** As a cell shows an amount in Germany: "50.098,41". */
export const inEuro = (betrag: number): string =>
  new Intl.NumberFormat('de-DE', { minimumFractionDigits: 2, maximumFractionDigits: 2 }).format(betrag);

/** As a clerk types a number: "2,5". */
export const getippt = (zahl: number): string => String(zahl).replace('.', ',');
