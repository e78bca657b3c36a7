import type { FormulaCall } from '../formula/tree/tree';

/** How many arguments the functions take, by their names with `KIM.`. */
export type Signatures = ReadonlyMap<string, { readonly least: number; readonly most: number }>;

/** One in so many letters may be wrong, in a short name one. */
const LETTERS_PER_SLIP = 5;

/** How many letters are wrong, missing or too many; two in the wrong order are one slip. */
function slips(a: string, b: string): number {
  let [above, last]: [number[], number[]] = [[], Array.from({ length: b.length + 1 }, (_, j) => j)];
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const [replaced, missing, more] = [last[j - 1] ?? 0, row[j - 1] ?? 0, last[j] ?? 0];
      const isTurned = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      const turned = isTurned ? (above[j - 2] ?? 0) : Infinity;
      row.push(Math.min(replaced - (a[i - 1] === b[j - 1] ? 1 : 0), missing, more, turned) + 1);
    }
    [above, last] = [last, row];
  }
  return last[b.length] ?? 0;
}

/** AK-7: the functions that a call with an unknown name may be meant for: almost the same letters, and arguments that fit. */
export const meantBy = ({ name, args }: FormulaCall, signatures: Signatures): string[] =>
  [...signatures].flatMap(([known, { least, most }]) => {
    const allowed = Math.max(1, Math.floor((known.length - 'KIM.'.length) / LETTERS_PER_SLIP));
    const fits = args.length >= least && args.length <= most;
    return fits && slips(name, known) <= allowed ? [known] : [];
  });
