/** What is being written at the insertion point of a formula that is not finished yet. */
export interface FormulaContext {
  /** The beginning of a name, and where it starts. */
  readonly word: { readonly start: number; readonly text: string } | null;
  /** The innermost function with an open parenthesis, and which of its arguments the insertion point is in. */
  readonly call: { readonly name: string; readonly argument: number } | null;
  /** Inside the brackets behind the name of a table: what has been written of one of its parts, and how deep. */
  readonly part: {
    readonly table: string;
    readonly start: number;
    readonly text: string;
    readonly inner: boolean;
  } | null;
  /** A reference may be put in here by pointing at cells. */
  readonly pointing: boolean;
}

interface Frame {
  readonly name: string | null;
  argument: number;
}

const WORD = /[\p{L}_][\p{L}\p{N}_.]*$/u;

/** The names of tables and columns may have any sign behind an apostrophe. */
function partAt(text: string, open: readonly number[]): FormulaContext['part'] {
  const [outer = 0] = open;
  const start = (open[open.length - 1] ?? 0) + 1;
  const table = WORD.exec(text.slice(0, outer))?.[0] ?? '';
  return { table, start, text: text.slice(start), inner: open.length > 1 };
}

/** Reads a German formula up to the insertion point; `null` if it is no formula or the point is inside a text or a quoted name. */
export function formulaContext(text: string, caret: number): FormulaContext | null {
  if (!text.startsWith('=') || caret < 1) return null;
  const before = text.slice(0, caret);
  const frames: Frame[] = [];
  let quote = '';
  const brackets: number[] = [];
  let braces = 0;
  let start = 1;
  for (let at = 1; at < before.length; at++) {
    const sign = before.charAt(at);
    if (quote !== '') quote = sign === quote ? '' : quote;
    else if (sign === "'" && brackets.length > 0) at += 1;
    else if (sign === '[') brackets.push(at);
    else if (sign === ']') brackets.pop();
    else if (brackets.length > 0) continue;
    else if (sign === '"' || sign === "'") quote = sign;
    else if (sign === '{') braces += 1;
    else if (sign === '}') braces -= 1;
    else if (sign === '(') {
      frames.push({ name: WORD.exec(before.slice(start, at))?.[0] ?? null, argument: 0 });
      start = at + 1;
    } else if (sign === ')') frames.pop();
    else if (sign === ';' && braces === 0) {
      const frame = frames[frames.length - 1];
      if (frame) frame.argument += 1;
      start = at + 1;
    }
  }
  if (quote !== '') return null;
  const open = [...frames].reverse().find(({ name }) => name !== null);
  const part = brackets.length > 0 ? partAt(before, brackets) : null;
  const word = part ? undefined : WORD.exec(before)?.[0];
  return {
    part,
    word: word === undefined ? null : { start: caret - word.length, text: word },
    call: open?.name ? { name: open.name, argument: open.argument } : null,
    pointing: !part && /[=(;+\-*/^&<>{:]\s*$/.test(before),
  };
}
