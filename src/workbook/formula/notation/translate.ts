import { readArray } from '../array';
import { constantArray } from '../tree/constant-array';
import {
  ENGLISH_NAMES,
  GERMAN_ERRORS,
  GERMAN_ITEMS,
  GERMAN_NAMES,
  INVARIANT_ERRORS,
  INVARIANT_ITEMS,
} from './names';

/** What differs between the two notations of a formula. */
interface Direction {
  readonly number: string;
  readonly separators: Readonly<Record<string, string>>;
  readonly point: readonly [from: string, to: string];
  readonly names: ReadonlyMap<string, string>;
  readonly words: Readonly<Record<string, string>>;
  readonly errors: ReadonlyMap<string, string>;
  readonly items: ReadonlyMap<string, string>;
  /** The separator within structured references. */
  readonly parts: readonly [from: string, to: string];
  readonly array: (text: string) => string | null;
  /** What to do about a function that may be called otherwise in the other language; `null` = it can't be translated. */
  readonly unknownName: (name: string) => string | null;
}

const TEXT = String.raw`"(?:[^"]|"")*"`;
const QUOTED_SHEET = String.raw`'(?:[^']|'')+'`;
const BRACKETS = String.raw`\[(?:'.|[^'[\]]|\[(?:'.|[^'[\]])*\])*\]`;
const ARRAY = String.raw`\{(?:"(?:[^"]|"")*"|[^"{}])*\}`;
const WORD = String.raw`[\p{L}_\\][\p{L}\p{N}_.\\?]*`;
const REST = String.raw`<=|>=|<>|[\s+\-*/^&%=<>@:()!$#]`;

const KIM = /^@?(?:KIM\.|_xl)/i;

const elementInGerman = (element: unknown): string => {
  if (typeof element === 'number') return String(element).replace('.', ',');
  if (typeof element === 'boolean') return element ? 'WAHR' : 'FALSCH';
  if (typeof element === 'string') return `"${element.replaceAll('"', '""')}"`;
  const { code } = element as { readonly code: string };
  return GERMAN_ERRORS.get(code) ?? code;
};

const TO_GERMAN: Direction = {
  number: String.raw`\d+(?:\.\d*)?(?:E[+-]?\d+)?|\.\d+(?:E[+-]?\d+)?`,
  separators: { ',': ';' },
  point: ['.', ','],
  names: GERMAN_NAMES,
  words: { TRUE: 'WAHR', FALSE: 'FALSCH' },
  errors: GERMAN_ERRORS,
  items: GERMAN_ITEMS,
  parts: [',', ';'],
  array: (text) => {
    const rows = constantArray(text);
    return rows && `{${rows.map((row) => row.map(elementInGerman).join('.')).join(';')}}`;
  },
  unknownName: (name) => name,
};

const FROM_GERMAN: Direction = {
  number: String.raw`\d+(?:,\d*)?(?:E[+-]?\d+)?|,\d+(?:E[+-]?\d+)?`,
  separators: { ';': ',' },
  point: [',', '.'],
  names: ENGLISH_NAMES,
  words: { WAHR: 'TRUE', FALSCH: 'FALSE' },
  errors: INVARIANT_ERRORS,
  items: INVARIANT_ITEMS,
  parts: [';', ','],
  array: (text) => {
    const reading = readArray(text);
    return reading.kind === 'array' && reading.doubtful !== true ? reading.invariant : null;
  },
  unknownName: (name) => (KIM.test(name) ? name : null),
};

const patternOf = ({ number, separators, errors }: Direction): RegExp =>
  new RegExp(
    [
      `(?<text>${TEXT}|${QUOTED_SHEET}|\\[\\d+\\](?=!))`,
      `(?<brackets>${BRACKETS})`,
      `(?<array>${ARRAY})`,
      `(?<error>${[...errors.keys()].map((error) => error.replace('?', '\\?')).join('|')})`,
      `(?<word>${WORD})`,
      `(?<number>${number})`,
      `(?<separator>[${Object.keys(separators).join('')}])`,
      `(?<rest>${REST})`,
    ].join('|'),
    'yui',
  );

const PATTERNS = new Map([TO_GERMAN, FROM_GERMAN].map((direction) => [direction, patternOf(direction)]));

/** `[[#Kopfzeilen];[#Daten]]`: items have names of their own, and columns keep theirs. */
const bracketsIn = (text: string, { items, parts: [from, to] }: Direction): string =>
  text
    .replace(/(?<=\[)#[^[\]]+(?=\])/gu, (item) => items.get(item.toLowerCase()) ?? item)
    .replace(/(?<=\]\s*)[;,](?=\s*\[)/gu, (separator) => (separator === from ? to : separator));

function wordIn(word: string, isCall: boolean, { names, words, unknownName }: Direction): string | null {
  const upper = word.toUpperCase();
  if (isCall) return names.get(upper) ?? unknownName(word);
  return words[upper] ?? word;
}

function translate(formula: string, direction: Direction): string | null {
  const pattern = PATTERNS.get(direction);
  if (!pattern) throw new Error('There are two directions.');
  let translated = '';
  for (let at = 0; at < formula.length; at = pattern.lastIndex) {
    pattern.lastIndex = at;
    const groups = pattern.exec(formula)?.groups;
    if (!groups) return null;
    const { text, brackets, array, error, word, number, separator, rest } = groups;
    const part =
      text ??
      rest ??
      (brackets && bracketsIn(brackets, direction)) ??
      (array && direction.array(array)) ??
      (error && (direction.errors.get(error.toUpperCase()) ?? error)) ??
      (word && wordIn(word, formula.startsWith('(', pattern.lastIndex), direction)) ??
      number?.replace(...direction.point) ??
      (separator && direction.separators[separator]) ??
      null;
    if (part === null) return null;
    translated += part;
  }
  return translated;
}

/** AK-7: a formula as a German Excel shows it. What can't be taken apart stays as it is. */
export const germanFormula = (formula: string): string => translate(formula, TO_GERMAN) ?? formula;

/**
 * A formula that somebody has typed in German notation, as `Range.formulas` takes it; `null` where that is not certain: a
 * comma between arguments, a point in a number, or a function of Excel's whose English name is not known here.
 */
export const fromGermanFormula = (typed: string): string | null => translate(typed, FROM_GERMAN);
