import { jahreSpaeter, kalendertag, type Tag, tagAlsIso, tagAlsText, tagAus } from '../../../core/zeit/datum';
import type { FunctionsPort } from '../../../shared-runtime/port';
import type { Vereinbarung } from '../../../vereinbarung/form';
import { FOERDERUNG } from '../texts';
import { dayNumber } from './arguments';
import type { Rows } from './call';
import { rateIn } from './dated-rates';

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

/** Whether rates and pay tables are known for twelve months; with the option Fortschreibung they go on. */
function hasData(port: FunctionsPort, { optionen }: Vereinbarung, from: Tag): boolean {
  const isCarriedOn = optionen.fortschreibung?.wert === true;
  return isCarriedOn || port.calculate('PERSONALKOSTEN', ['9c', 3, 1, from, lastDay(from)]).kind === 'result';
}

/** The first day of the twelve months that end with the term. */
function lastTwelveMonths(end: Tag): Tag {
  const { jahr, monat, tag } = kalendertag(end + 1);
  return tagAus(jahr - 1, monat, tag);
}

/** The first calendar year that lies within the term as a whole. */
function fullCalendarYear(begin: Tag, end: Tag): Tag | null {
  const { jahr, monat, tag } = kalendertag(begin);
  const from = tagAus(monat === 1 && tag === 1 ? jahr : jahr + 1, 1, 1);
  return lastDay(from) <= end ? from : null;
}

/**
 * Years that the shares could be agreed on: the one that begins with the newest pay table of the term, with the last twelve
 * months of the term before it where it goes on after the term, then its first calendar year and its first twelve months. A
 * term of exactly one year leaves nothing to choose. A year without data is proposed only where no other has any.
 */
export function suggestedYears(
  port: FunctionsPort | undefined,
  answers: Vereinbarung,
): readonly YearSuggestion[] {
  const { angaben } = answers;
  const [begin, end] = [dayNumber(angaben.von?.wert), dayNumber(angaben.bis?.wert)];
  if (!port || begin === null || end === null || end < begin) return [];
  const reasons = new Map<Tag, string[]>();
  const add = (from: Tag | null, why: string): void => {
    if (from !== null) reasons.set(from, [...(reasons.get(from) ?? []), why]);
  };
  const table = tableFrom(port, end);
  const isExactlyOne = lastDay(begin) === end;
  if (!isExactlyOne && table !== null && table > begin && table <= end) {
    const last = lastTwelveMonths(end);
    if (lastDay(table) > end && last >= begin) add(last, FOERDERUNG.warumEnde);
    add(table, FOERDERUNG.warumTarif(tagAlsText(table)));
  }
  if (!isExactlyOne) add(fullCalendarYear(begin, end), FOERDERUNG.warumKalenderjahr);
  if (reasons.size === 0 || lastDay(begin) <= end) add(begin, FOERDERUNG.warumBeginn);
  const known = [...reasons].filter(([from]) => hasData(port, answers, from));
  return (known.length > 0 ? known : [...reasons]).map(([from, why]) => ({
    from: tagAlsIso(from),
    to: tagAlsIso(lastDay(from)),
    why: why.join(' '),
    isBeyond: lastDay(from) > end,
  }));
}

/** A last day that goes with the first one. */
interface EndSuggestion {
  /** `JJJJ-MM-TT` */
  readonly to: string;
  readonly why: string;
}

/**
 * The last day of a term that ends before it begins, for its first day has been put later: the same day of the first year in
 * which it doesn't; null where the two days are in order, or one is missing.
 */
export function suggestedTermEnd({ angaben: { von, bis } }: Vereinbarung): EndSuggestion | null {
  const [begin, end] = [dayNumber(von?.wert), dayNumber(bis?.wert)];
  if (begin === null || end === null || end >= begin) return null;
  const years = kalendertag(begin).jahr - kalendertag(end).jahr;
  const same = jahreSpaeter(end, years);
  return {
    to: tagAlsIso(same < begin ? jahreSpaeter(end, years + 1) : same),
    why: FOERDERUNG.warumSelberTag,
  };
}

/** The last day of a Bezugsjahr that is none, for its first day has been changed; null where it is one, or a day is missing. */
export function suggestedYearEnd({ angaben: { bezugVon, bezugBis } }: Vereinbarung): EndSuggestion | null {
  const [begin, end] = [dayNumber(bezugVon?.wert), dayNumber(bezugBis?.wert)];
  if (begin === null || end === null || end === lastDay(begin)) return null;
  return { to: tagAlsIso(lastDay(begin)), why: FOERDERUNG.warumZwoelfMonate };
}

/** What KIM takes for a workplace per VZÄ and year in Baustein 1, EUR, and where that stands. */
export function suggestedWorkplace(
  port: FunctionsPort | undefined,
  { angaben }: Vereinbarung,
): ReturnType<typeof rateIn> {
  const day = dayNumber(angaben.bezugVon?.wert ?? angaben.von?.wert);
  if (day === null) return null;
  const outcome = port?.calculate('RECHENWEG', ['FOERDERSATZ', [[['1']], [[day]], [['SACHKOSTEN']]]]);
  return outcome?.kind === 'result' ? rateIn(outcome.value as Rows) : null;
}
