import { MONTHS, shortMonth, WEEKDAYS } from '../../host/model/calc/dates';

const modulo = (value: number, length: number): number => ((value % length) + length) % length;

const LISTS: readonly (readonly string[])[] = [
  WEEKDAYS,
  WEEKDAYS.map((day) => day.slice(0, 2)),
  MONTHS,
  MONTHS.map(shortMonth),
  ['Q1', 'Q2', 'Q3', 'Q4'],
  ['1. Quartal', '2. Quartal', '3. Quartal', '4. Quartal'],
];

type Series = (index: number) => string;

/** Weekdays, months and quarters start over at the end. */
function listed(texts: readonly string[]): Series | null {
  const lower = texts.map((text) => text.toLowerCase());
  for (const list of LISTS) {
    const [first = -1, second, ...more] = lower.map((text) =>
      list.findIndex((entry) => entry.toLowerCase() === text),
    );
    const step = second === undefined ? 1 : second - first;
    const places = second === undefined ? [first] : [first, second, ...more];
    const even = places.every(
      (place, index) => place >= 0 && place === modulo(first + step * index, list.length),
    );
    if (even && step !== 0) return (index) => list[modulo(first + step * index, list.length)] ?? '';
  }
  return null;
}

interface Numbered {
  readonly head: string;
  readonly number: string;
  readonly tail: string;
}

/** `Stelle 1` and `1. Rate`. */
function numbered(text: string): Numbered | null {
  const [, head, number, tail] = /^(.*?)(\d{1,9})()$/.exec(text) ?? /^()(\d{1,9})(\.?\s.*)$/.exec(text) ?? [];
  return head === undefined || number === undefined || tail === undefined ? null : { head, number, tail };
}

const withNumber = ({ head, number, tail }: Numbered, value: number): string =>
  head + String(Math.abs(value)).padStart(number.startsWith('0') ? number.length : 0, '0') + tail;

function counted(texts: readonly string[]): Series | null {
  const items = texts.map(numbered);
  if (!items.every((item): item is Numbered => item !== null)) return null;
  const [first, second] = items;
  if (!first) return null;
  const start = Number(first.number);
  const step = second ? Number(second.number) - start : 1;
  const isOne = items.every(
    ({ head, number, tail }, index) =>
      head === first.head && tail === first.tail && Number(number) === start + step * index,
  );
  if (isOne && step !== 0) return (index) => withNumber(first, start + step * index);
  // Different words count each for itself: behind `Stelle 1`, `Kommune 1` comes `Stelle 2`.
  const different = new Set(items.map(({ head, tail }) => head + tail)).size === items.length;
  if (!different) return null;
  return (index) => {
    const item = items[modulo(index, items.length)] ?? first;
    return withNumber(item, Number(item.number) + Math.floor(index / items.length));
  };
}

/** How texts go on; `null` if they repeat. */
export const textSeries = (texts: readonly string[]): Series | null => listed(texts) ?? counted(texts);
