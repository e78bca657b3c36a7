import { bild, JAHR, type Zeile } from './bauen';

/** The cost of a post under own parameters; 65,059.41 EUR without any. */
export const kosten = (
  parameter: unknown,
  optionen: unknown = null,
  zeit: readonly string[] = JAHR,
  gruppe = '9c',
): unknown => bild('PERSONALKOSTEN', [gruppe, 3, 1, ...zeit, optionen, null, parameter]);

/** A row of KIM_Parameter for 2022. */
export const zeile = (Parameter: string, Wert: number, mehr: Zeile = {}): Zeile => ({
  Parameter,
  GültigAb: '01.01.2022',
  GültigBis: '31.12.2022',
  Wert,
  ...mehr,
});
