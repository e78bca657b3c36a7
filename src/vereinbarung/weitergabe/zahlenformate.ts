import type { NumberFormatPlan } from '../../plan/plan';
import { flaeche } from '../plan/teile';

const STANDARD = 'General';

/** Rows from one on that have the same format, counted from 0. */
interface Lauf {
  readonly format: string;
  readonly von: number;
  bis: number;
}

function laeufe(formate: readonly (readonly string[])[], spalte: number): Lauf[] {
  const gefunden: Lauf[] = [];
  formate.forEach((zeile, z) => {
    const format = zeile[spalte] ?? STANDARD;
    const letzter = gefunden.at(-1);
    if (letzter?.format === format) letzter.bis = z;
    else gefunden.push({ format, von: z, bis: z });
  });
  return gefunden.filter(({ format }) => format !== STANDARD);
}

/**
 * The number formats of cells as areas of a column each: a column with one format is one of them.
 *
 * @param zeile of the first cell, from 0
 * @param spalte of the first cell, from 0
 */
export const zahlenformate = (
  formate: readonly (readonly string[])[],
  zeile: number,
  spalte: number,
): NumberFormatPlan[] =>
  (formate[0] ?? []).flatMap((_, s) =>
    laeufe(formate, s).map(({ format, von, bis }) => ({
      area: flaeche(spalte + s, zeile + von + 1, spalte + s, zeile + bis + 1),
      format,
    })),
  );
