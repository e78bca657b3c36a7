import type { Tariftabelle } from '../../src/core/daten';
import { STANDARD_KOSTENOPTIONEN, type Kostenoptionen } from '../../src/core/personal/optionen';
import { KEINE_EIGENEN_PARAMETER, type EigeneParameter } from '../../src/core/personal/optionen';
import { Kostenrechnung } from '../../src/core/personal/kostenrechnung';
import { Mitschrift, type Schritt } from '../../src/core/rechenweg/spur';
import { Tarifwerk, type EigenesEntgelt } from '../../src/core/tarif/tarifwerk';
import { Dezimal } from '../../src/core/zahl/dezimal';
import type { Tag } from '../../src/core/zeit/datum';
import { zeitraum, type Zeitraum } from '../../src/core/zeit/zeitraum';
import { PARAMETERSATZ } from '../../src/parameters';

export { PARAMETERSATZ as DATEN };

/** A decimal from its digits: literals of tests never pass through a double. */
export const d = (ziffern: string | number): Dezimal => new Dezimal(ziffern);

/** An amount with two decimals; with all its decimals if it has more, so that a missing rounding shows. */
export const cent = (betrag: Dezimal): string => betrag.toFixed(Math.max(2, betrag.decimalPlaces()));

const SERIE_NULL = Date.UTC(1899, 11, 30);

/** Serial number of TT.MM.JJJJ, worked out by the language's calendar instead of the core's. */
export function am(text: string): Tag {
  const [tag, monat, jahr] = text.split('.').map(Number) as [number, number, number];
  return (Date.UTC(jahr, monat - 1, tag) - SERIE_NULL) / 86_400_000;
}

/** "01.01.2022-31.12.2022" */
export function zr(text: string): Zeitraum {
  const [von, bis] = text.split('-') as [string, string];
  return zeitraum(am(von), am(bis));
}

/** The built-in pay tables, with own rows before them. */
export const werk = (
  eigene: readonly EigenesEntgelt[] = [],
  tabellen: readonly Tariftabelle[] = PARAMETERSATZ.tarife,
): Tarifwerk => new Tarifwerk(tabellen, eigene);

export const kostenrechnung = (
  optionen: Partial<Kostenoptionen> = {},
  eigeneParameter: EigeneParameter = KEINE_EIGENEN_PARAMETER,
  eigeneEntgelte: readonly EigenesEntgelt[] = [],
): Kostenrechnung =>
  new Kostenrechnung(PARAMETERSATZ, werk(eigeneEntgelte), eigeneParameter, {
    ...STANDARD_KOSTENOPTIONEN,
    ...optionen,
  });

/** The steps that a computation notes. */
export function mitSpur(rechne: (spur: Mitschrift) => unknown): readonly Schritt[] {
  const spur = new Mitschrift();
  rechne(spur);
  return spur.schritte;
}

/** The steps of one rule. */
export const schritteZu = (schritte: readonly Schritt[], regel: string): Schritt[] =>
  schritte.filter((s) => s.regel === regel);
