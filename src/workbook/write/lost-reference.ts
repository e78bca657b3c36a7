const SHEET = String.raw`(?:(?:'(?:[^']|'')*'|[\p{L}_\\][\p{L}\p{N}_.]*)!)`;
const LINES = String.raw`(?:\$?[A-Z]{1,3}\$?\d{1,7}(?::\$?[A-Z]{1,3}\$?\d{1,7})?#?|\$?[A-Z]{1,3}:\$?[A-Z]{1,3}|\$?\d+:\$?\d+)`;
const NAMED = String.raw`[\p{L}_\\][\p{L}\p{N}_.]*(?:\[(?:[^[\]]|\[[^\]]*\])*\])?#?`;
/** Texts first, so that nothing in them is taken for a reference; names of functions have a bracket behind. */
const PARTS = new RegExp(`"(?:[^"]|"")*"|${SHEET}?(?:${LINES}|${NAMED})(?![\\p{L}\\p{N}_.(])`, 'gu');
/** What Excel leaves of a reference: `#REF!`, with or without its sheet or its cells. */
const LOST = new RegExp(`${SHEET}?#REF!(?:${LINES})?(?::#REF!)?#?`, 'iuy');

const plain = (formula: string): string => formula.replace(/\s|@|_xl\w+\./g, '');
const sameText = (a: string, b: string): boolean => a === b || a.toLowerCase() === b.toLowerCase();

/**
 * Whether a formula is this one, some of whose references have lost what they referred to. One expression for a whole
 * formula would have to be compiled anew for every cell, which takes most of the time of taking sheets out.
 */
export function hasLostReferences(now: string, formula: string): boolean {
  if (!now.includes('#REF!')) return false;
  const [after, before] = [plain(now), plain(formula)];
  let place = 0;
  let end = 0;
  /** Goes on behind a piece that both have. */
  const passes = (piece: string): boolean => {
    const found = sameText(after.slice(place, place + piece.length), piece);
    if (found) place += piece.length;
    return found;
  };
  for (const { 0: part, index } of before.matchAll(PARTS)) {
    if (!passes(before.slice(end, index))) return false;
    end = index + part.length;
    // What is lost comes first: a name may begin like the sheet that is left of a reference.
    LOST.lastIndex = place;
    const [lost = ''] = part.startsWith('"') ? [] : (LOST.exec(after) ?? []);
    if (lost !== '') place += lost.length;
    else if (!passes(part)) return false;
  }
  return passes(before.slice(end)) && place === after.length;
}
