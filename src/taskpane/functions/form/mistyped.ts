import { gefaltet } from '../../../core/text/falten';
import { istTippfehler } from '../../../core/text/tippfehler';
import type { Refusal } from '../../../workbook/formula/fragment';
import { find, type Contents } from '../../../workbook/read/contents';
import { ABGELEHNT, ANGABE, VORSCHLAG } from './texts';

/** The only one of the names that is one typing error away. */
function meant(wanted: string, names: readonly string[]): string | null {
  const near = names.filter((name) => istTippfehler(gefaltet(name), gefaltet(wanted)));
  return near.length === 1 ? (near[0] ?? null) : null;
}

const suggestion = (wanted: string, names: readonly string[]): string => {
  const near = meant(wanted, names);
  if (near !== null) return VORSCHLAG.gemeint(near);
  return names.length > 0 ? VORSCHLAG.vorhanden(names) : '';
};

const withSuggestion = (sentence: string, wanted: string, names: readonly string[]): string =>
  [sentence, suggestion(wanted, names)].filter(Boolean).join(' ');

/** What is wrong, and where a name is unknown what may have been meant. */
export function whyRefused({ reason, detail }: Refusal, typed: string, contents: Contents): string {
  const sentence = ABGELEHNT[reason](detail);
  if (reason === 'unknown-sheet') return withSuggestion(sentence, detail, contents.sheets);
  if (reason === 'unknown-table') return withSuggestion(sentence, detail, tablesOf(contents));
  if (reason !== 'unknown-column') return sentence;
  const table = find(contents.tables, ({ name }) => name, typed.trim().split('[')[0] ?? '');
  return withSuggestion(sentence, detail, table?.columns ?? []);
}

const NAME = /^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u;

/** A word in the place of a range, which can only be meant as a name. */
export function unknownName(typed: string, contents: Contents): string {
  const name = typed.trim();
  if (!NAME.test(name)) return ANGABE.bereich;
  const names = [...tablesOf(contents), ...contents.names];
  return withSuggestion(ANGABE.keinName(name), name, names);
}

const tablesOf = ({ tables }: Contents): string[] => tables.map(({ name }) => name);
