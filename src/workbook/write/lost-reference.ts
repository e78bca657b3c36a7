const SHEET = String.raw`(?:(?:'(?:[^']|'')*'|[\p{L}_\\][\p{L}\p{N}_.]*)!)`;
const LINES = String.raw`(?:\$?[A-Z]{1,3}\$?\d{1,7}(?::\$?[A-Z]{1,3}\$?\d{1,7})?#?|\$?[A-Z]{1,3}:\$?[A-Z]{1,3}|\$?\d+:\$?\d+)`;
const NAMED = String.raw`[\p{L}_\\][\p{L}\p{N}_.]*(?:\[(?:[^[\]]|\[[^\]]*\])*\])?#?`;
/** Texts first, so that nothing in them is taken for a reference; names of functions have a bracket behind. */
const PARTS = new RegExp(`"(?:[^"]|"")*"|${SHEET}?(?:${LINES}|${NAMED})(?![\\p{L}\\p{N}_.(])`, 'gu');
/** What Excel leaves of a reference: `#REF!`, with or without its sheet or its cells. */
const LOST = `${SHEET}?#REF!(?:${LINES})?(?::#REF!)?#?`;

const escape = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
const plain = (formula: string): string => formula.replace(/\s|@|_xl\w+\./g, '');

/** Whether a formula is this one, some of whose references have lost what they referred to. */
export function hasLostReferences(now: string, formula: string): boolean {
  if (!now.includes('#REF!')) return false;
  const before = plain(formula);
  let pattern = '';
  let end = 0;
  for (const { 0: part, index } of before.matchAll(PARTS)) {
    const own = escape(part);
    pattern += escape(before.slice(end, index)) + (part.startsWith('"') ? own : `(?:${own}|${LOST})`);
    end = index + part.length;
  }
  return new RegExp(`^${pattern}${escape(before.slice(end))}$`, 'iu').test(plain(now));
}
