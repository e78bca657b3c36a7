import type { FunctionsPort } from '../../../shared-runtime/port';
import type { Funktionslauf } from '../../../vereinbarung/pruefung';

export type Rows = readonly (readonly (string | number | boolean)[])[];

/** AS-4: what a cell with this call would show, as the checks take it. */
export function run(
  port: FunctionsPort,
  funktion: Funktionslauf['funktion'],
  args: readonly unknown[],
): Funktionslauf {
  const outcome = port.calculate(funktion, args);
  if (outcome.kind === 'result') return { funktion, funde: [], ergebnis: outcome.value as Rows };
  const funde = outcome.findings.map(({ error, place, sentence }) => ({
    fehler: error,
    ort: place,
    satz: sentence,
  }));
  return { funktion, funde, ergebnis: null };
}

/** The amount in a column of a result that is named by its heading. */
export function amountIn(rows: Rows, row: number, heading: string): number {
  const value = rows[row]?.[rows[0]?.indexOf(heading) ?? -1];
  return typeof value === 'number' ? value : 0;
}

export const textIn = (rows: Rows, row: number, heading: string): string =>
  String(rows[row]?.[rows[0]?.indexOf(heading) ?? -1] ?? '');
