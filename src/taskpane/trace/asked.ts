import type { ResultCell } from '../../workbook/trace/cell-formula';
import type { TraceRow } from './evaluate';
import type { StepGroup } from './groups';

/** RZ-1: what somebody asks for: of a table a row by its labels, such as post, year and municipality, and a column; or an amount alone. */
export interface AskedPart {
  readonly labels: readonly string[];
  /** `null` where the result has no headings. */
  readonly heading: string | null;
  readonly value: unknown;
}

/** What of a Rechenweg belongs to it. */
export interface Marks {
  readonly steps: ReadonlySet<TraceRow>;
  /** By their titles. */
  readonly groups: ReadonlySet<string>;
}

export const NO_MARKS: Marks = { steps: new Set(), groups: new Set() };

const YEAR = 'Jahr';

/** @param nth what the nth share is called where the result has neither headings nor labels */
export function askedPart(cell: ResultCell, nth: (number: number) => string): AskedPart | null {
  const { headings, values, row, column } = cell;
  const value = values[column];
  if (headings.length === 1) return { labels: [nth(row + 1)], heading: null, value };
  if (row === 0 || !headings.every((heading) => typeof heading === 'string')) return null;
  return { labels: labelsOf(headings, values), heading: headings[column] ?? null, value };
}

/** What stands ahead of the first amount. */
function labelsOf(headings: readonly string[], values: readonly unknown[]): string[] {
  const end = values.findIndex((value, index) => typeof value === 'number' && headings[index] !== YEAR);
  return values
    .slice(0, end < 0 ? values.length : end)
    .map(String)
    .filter((label) => label !== '');
}

interface Candidate {
  readonly step: TraceRow;
  readonly title: string;
  readonly hits: number;
}

/** The steps that name most of the labels; among them those that name the column or come to the value, if any do. */
export function marksOf(groups: readonly StepGroup[], { labels, heading, value }: AskedPart): Marks {
  const all: Candidate[] = groups.flatMap(({ title, steps }) =>
    steps.map((step) => {
      const text = `${title ?? ''} ${String(step[1])}`;
      return { step, title: title ?? '', hits: labels.filter((label) => names(text, label)).length };
    }),
  );
  if (labels.length === 0) {
    const steps = all.filter(({ step }) => isSame(step[3], value)).map(({ step }) => step);
    return { steps: new Set(steps), groups: new Set() };
  }
  const most = Math.max(0, ...all.map(({ hits }) => hits));
  if (most === 0) return NO_MARKS;
  const near = all.filter(({ hits }) => hits === most);
  const ofColumn = near.filter(
    ({ step, title }) => heading !== null && names(`${title} ${String(step[1])}`, heading),
  );
  const ofValue = near.filter(({ step }) => isSame(step[3], value));
  const both = ofColumn.filter((one) => ofValue.includes(one));
  const [found = []] = [both, ofColumn, ofValue].filter((list) => list.length > 0);
  if (found.length > 0) return { steps: new Set(found.map(({ step }) => step)), groups: new Set() };
  const inTitle = near.filter(({ title }) => labels.some((label) => names(title, label)));
  if (inTitle.length > 0) return { steps: new Set(), groups: new Set(inTitle.map(({ title }) => title)) };
  return { steps: new Set(near.map(({ step }) => step)), groups: new Set() };
}

/** Half a cent: the cell may show the value before it was rounded. */
const NEAR = 0.005;
const isSame = (amount: unknown, value: unknown): boolean =>
  typeof amount === 'number' && typeof value === 'number' && Math.abs(amount - value) < NEAR;

/** As a word of its own: `FM 1` is not named by `FM 10`. */
function names(text: string, label: string): boolean {
  const letter = /[\p{L}\p{N}]/u;
  for (let at = text.indexOf(label); at >= 0; at = text.indexOf(label, at + 1)) {
    const around = [text.charAt(at - 1), text.charAt(at + label.length)];
    if (!around.some((character) => letter.test(character))) return true;
  }
  return false;
}
