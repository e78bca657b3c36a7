import { FormulaSyntaxError, type Item, ITEMS, type Notation } from './tokens';

/** A reference to parts of a table, taken apart. */
export interface Structured {
  /** Empty inside the table itself. */
  readonly table: string;
  readonly items: readonly Item[];
  /** No column, one, or the first and the last of several, with apostrophes before special signs as they were written. */
  readonly columns: readonly string[];
  /** `[@VZÄ]` instead of `[[#This Row],[VZÄ]]`. Files know the long form only. */
  readonly short: boolean;
}

/** The only items that Excel combines. */
const PAIRS: readonly (readonly [Item, Item])[] = [
  ['#Headers', '#Data'],
  ['#Data', '#Totals'],
];

const GROUP = /\s*\[((?:'.|[^[\]'])*)\]\s*/y;

/** Reads what stands between the outer brackets, from left to right. */
class Reading {
  readonly items: Item[] = [];
  readonly columns: string[] = [];

  constructor(
    private readonly notation: Notation,
    private readonly start: number,
  ) {}

  wrong(sentence: string): FormulaSyntaxError {
    return new FormulaSyntaxError(sentence, this.start);
  }

  /** One part, without its brackets. */
  part(text: string): void {
    if (!text.startsWith('#')) {
      this.columns.push(text.trim());
      return;
    }
    const names = this.notation.items;
    const index = names.findIndex((name) => name.toUpperCase() === text.trim().toUpperCase());
    const item = ITEMS[index];
    if (!item)
      throw this.wrong(
        `„${text}“ ist kein Teil einer Tabelle. Möglich sind ${names.slice(0, -1).join(', ')} und ${names[names.length - 1] ?? ''}.`,
      );
    if (this.columns.length > 0) throw this.wrong(`„${text}“ steht vor den Spalten, nicht dahinter.`);
    this.items.push(item);
  }

  /** Several parts, each in brackets of its own. */
  parts(text: string): void {
    const { separator } = this.notation;
    for (let at = 0, between = ''; at < text.length;) {
      GROUP.lastIndex = at;
      const group = GROUP.exec(text);
      if (!group) throw this.wrong('In den eckigen Klammern fehlt ein Teil der Tabelle oder seine Klammer.');
      const before = this.columns.length;
      this.part(group[1] ?? '');
      const isColumn = this.columns.length > before;
      if ((between === ':') !== (isColumn && before === 1))
        throw this.wrong('Nur zwischen der ersten und der letzten Spalte steht ein Doppelpunkt.');
      at += group[0].length;
      if (at === text.length) return;
      between = text.charAt(at);
      if (between !== separator && between !== ':')
        throw this.wrong(`Zwischen zwei Teilen einer Tabelle steht „${separator}“, nicht „${between}“.`);
      at += 1;
      if (at === text.length) throw this.wrong('In den eckigen Klammern fehlt ein Teil der Tabelle.');
    }
  }

  check(): void {
    const [first, second, ...more] = this.items;
    const names = this.items.map((item) => this.notation.items[ITEMS.indexOf(item)] ?? item);
    const fits = (a: Item, b: Item): boolean => PAIRS.some((pair) => pair.includes(a) && pair.includes(b));
    if (second && (more.length > 0 || first === second || !first || !fits(first, second)))
      throw this.wrong(`${names.join(' und ')} lassen sich nicht verbinden.`);
  }
}

/**
 * Takes `KIM_Stellen[[#Kopfzeilen];[#Daten]]` apart.
 *
 * @param start where it begins in the formula, for the message
 * @throws FormulaSyntaxError if Excel would refuse it
 */
export function readStructured(text: string, notation: Notation, start = 0): Structured {
  const open = text.indexOf('[');
  const inside = text.slice(open + 1, -1).trim();
  const short = inside.startsWith('@');
  const rest = short ? inside.slice(1).trim() : inside;
  const reading = new Reading(notation, start);
  if (rest.startsWith('[')) reading.parts(rest);
  else if (rest !== '') reading.part(rest);
  if (short && reading.items.length > 0) throw reading.wrong('Hinter „@“ steht nur eine Spalte.');
  if (short) reading.items.push('#This Row');
  reading.check();
  return { table: text.slice(0, open), items: reading.items, columns: reading.columns, short };
}

/** Other names of columns stand in brackets of their own. */
const PLAIN = /^[\p{L}\p{N}_]+(?: [\p{L}\p{N}_]+)*$/u;
const PLAIN_SHORT = /^[\p{L}\p{N}_]+$/u;

const bracketed = (text: string): string => `[${text}]`;

/** The opposite of {@link readStructured}, as Excel would write it. */
export function printStructured({ table, items, columns, short }: Structured, notation: Notation): string {
  const [only = ''] = columns;
  const range = columns.map(bracketed).join(':');
  if (short)
    return `${table}[@${columns.length < 2 && (only === '' || PLAIN_SHORT.test(only)) ? only : range}]`;
  const names = items.map((item) => notation.items[ITEMS.indexOf(item)] ?? item);
  if (names.length + columns.length === 0) return `${table}[]`;
  if (names.length === 1 && columns.length === 0) return table + bracketed(names[0] ?? '');
  if (names.length === 0 && columns.length === 1 && PLAIN.test(only)) return table + bracketed(only);
  const parts = [...names.map(bracketed), ...(columns.length > 0 ? [range] : [])];
  return table + bracketed(parts.join(notation.separator));
}
