import { find, type Contents } from '../read/contents';
import { readArray } from './array';
import { readDate } from './date';
import { OMITTED, refused, type Place, type Reading } from './fragment';
import { readNumber } from './number';
import { readReference } from './reference';
import { readStructured } from './structured';
import { hasControlCharacter, isQuoted, readText } from './text';

/**
 * What a user typed for an argument, in German notation. Nothing is guessed: what can be meant in two ways is
 * refused, and everything unknown is a text in quotes, never a piece of formula.
 */
export function readArgument(typed: string, contents: Contents): Reading {
  if (hasControlCharacter(typed)) return refused('control-character', '');
  const text = typed.trim();
  if (text === '') return OMITTED;
  if (isQuoted(text)) return readText(text);
  if (text.startsWith('=') || CALL.test(text)) return refused('formula', text);
  if (text.startsWith('{')) return readArray(text);
  return (
    readDate(text) ??
    readNumber(text) ??
    readBoolean(text) ??
    readReference(text, contents) ??
    readStructured(text, contents) ??
    readName(text, contents) ??
    readText(text)
  );
}

/** `HEUTE()`, `-SUMME(A1:A3)`: as a text in quotes it could only be wrong. */
const CALL = /^[+-]?[\p{L}_][\p{L}\p{N}_.]*\(.*\)$/u;

function readBoolean(text: string): Reading | null {
  const upper = text.toUpperCase();
  if (upper === 'WAHR') return { kind: 'boolean', invariant: 'TRUE', german: 'WAHR' };
  if (upper === 'FALSCH') return { kind: 'boolean', invariant: 'FALSE', german: 'FALSCH' };
  return null;
}

const NAME = /^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u;

/** A word is a name only if the workbook has it; otherwise it is a text such as `9c` or `Schwerte`. */
function readName(text: string, contents: Contents): Reading | null {
  if (!NAME.test(text)) return null;
  const name = find(contents.names, (item) => item, text);
  const table = name === undefined ? find(contents.tables, (item) => item.name, text)?.name : undefined;
  const known = name ?? table;
  if (known === undefined || !NAME.test(known)) return null;
  const place: Place =
    table === undefined ? { kind: 'name', name: known } : { kind: 'table', table, parts: [], columns: [] };
  return { kind: 'name', invariant: known, german: known, place };
}
