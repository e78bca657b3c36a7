import { refused, type Fragment, type Reading } from './fragment';

/** Excel takes no longer text within a formula. */
export const LONGEST_TEXT = 255;

/** The only way a free text gets into a formula: in quotes, with its own quotes doubled. */
export function literal(text: string): Pick<Fragment, 'invariant' | 'german'> {
  const quoted = `"${text.replace(/"/g, '""')}"`;
  return { invariant: quoted, german: quoted };
}

const QUOTED = /^"(?:[^"]|"")*"$/;

const CONTROL = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}]/u;

/** Signs that no cell can hold, among them halves of a character. */
export const hasControlCharacter = (text: string): boolean => CONTROL.test(text);

/** Whatever is nothing else. Quotes around it, as in a formula, make a text of `E9` or `5` too. */
export function readText(text: string): Reading {
  const content = QUOTED.test(text) ? text.slice(1, -1).replace(/""/g, '"') : text;
  if (content.length > LONGEST_TEXT) return refused('text-too-long', content.slice(0, 20));
  return { kind: 'text', ...literal(content) };
}

export const isQuoted = (text: string): boolean => QUOTED.test(text);
