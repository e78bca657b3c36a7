import { quellenname, ZELLNAMEN } from '../../mappe/namen';
import { LISTEN } from '../../vereinbarung/tabellen';
import type { Values } from '../../workbook/read/values';
import type { TraceRow } from './evaluate';
import { RECHENWEG } from './texts';

const POSTS = new RegExp(`^${LISTEN.stellen.name}(_V\\d+)?\\[`);

/**
 * AS-7: the cells of the agreement whose posts a call computes that say whether its Sachkosten are assumed, and where they
 * come from; none if the posts are nobody's.
 *
 * @param references those of the call
 */
export function materialNames(references: readonly string[]): readonly string[] {
  const posts = references.map((text) => POSTS.exec(text)).find((found) => found !== null);
  const { sachkosten } = ZELLNAMEN;
  return posts ? [sachkosten, quellenname(sachkosten)].map((name) => name + (posts[1] ?? '')) : [];
}

const textOf = (values: Values | null | undefined): string => {
  const value = values?.[0]?.[0];
  return typeof value === 'string' ? value : '';
};

/** RW-1: the steps, with the source beside the Sachkosten that stand in the rows of the posts. */
export function withMaterialSource(
  rows: readonly TraceRow[],
  [kind, source]: readonly (Values | null | undefined)[],
): readonly TraceRow[] {
  const text = RECHENWEG.sachkostenquelle(textOf(source), textOf(kind) === 'angenommen');
  if (text === '') return rows;
  return rows.map((row) => {
    const [rule, step, working, amount, own] = row;
    return step === MATERIAL && own === '' ? [rule ?? '', step, working ?? '', amount ?? '', text] : row;
  });
}

const MATERIAL = 'Sachkosten';
