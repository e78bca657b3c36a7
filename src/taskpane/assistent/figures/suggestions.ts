import { jahreSpaeter, kalendertag, type Tag, tagAlsIso, tagAlsText, tagAus } from '../../../core/zeit/datum';
import type { FunctionsPort } from '../../../shared-runtime/port';
import type { Vereinbarung } from '../../../vereinbarung/form';
import { FOERDERUNG } from '../texts';
import { dayNumber } from './arguments';

/** Twelve months that the shares could be agreed on. */
export interface YearSuggestion {
  /** `JJJJ-MM-TT` */
  readonly from: string;
  readonly to: string;
  readonly why: string;
  /** It goes on after the term has ended. */
  readonly isBeyond: boolean;
}

/** From when the pay table holds that holds at the end of the term. */
function tableFrom(port: FunctionsPort, end: Tag): Tag | null {
  const outcome = port.calculate('TARIFSTAND', [end]);
  const from = outcome.kind === 'result' && Array.isArray(outcome.value) ? outcome.value[0]?.[1] : null;
  return typeof from === 'number' ? from : null;
}

const lastDay = (from: Tag): Tag => jahreSpaeter(from, 1) - 1;

/** The first day of the twelve months that end with the term. */
function lastTwelveMonths(end: Tag): Tag {
  const { jahr, monat, tag } = kalendertag(end + 1);
  return tagAus(jahr - 1, monat, tag);
}

/**
 * The year that begins with the newest pay table of the term, or with the term. Where that goes on after the term, the
 * last twelve months of the term come first; a term of exactly one year leaves nothing to choose.
 */
export function suggestedYears(
  port: FunctionsPort | undefined,
  { angaben }: Vereinbarung,
): readonly YearSuggestion[] {
  const [begin, end] = [dayNumber(angaben.von?.wert), dayNumber(angaben.bis?.wert)];
  if (!port || begin === null || end === null || end < begin) return [];
  const year = (from: Tag, why: string): YearSuggestion => ({
    from: tagAlsIso(from),
    to: tagAlsIso(lastDay(from)),
    why,
    isBeyond: lastDay(from) > end,
  });
  const table = tableFrom(port, end);
  const isInTerm = table !== null && table > begin && table <= end;
  const first = year(begin, FOERDERUNG.warumBeginn);
  if (!isInTerm || lastDay(begin) === end) return [first];
  const newest = year(table, FOERDERUNG.warumTarif(tagAlsText(table)));
  if (!newest.isBeyond) return [newest];
  const last = lastTwelveMonths(end);
  return last < begin ? [newest] : [year(last, FOERDERUNG.warumEnde), newest];
}

/** What the guideline of KIM takes for a workplace per VZÄ and year, EUR. */
export function suggestedWorkplace(
  port: FunctionsPort | undefined,
  { angaben }: Vereinbarung,
): number | null {
  const day = dayNumber(angaben.bezugVon?.wert ?? angaben.von?.wert);
  const outcome = day === null ? undefined : port?.calculate('FOERDERSATZ', ['1', day, 'SACHKOSTEN']);
  return outcome?.kind === 'result' && typeof outcome.value === 'number' ? outcome.value : null;
}
