import { jahreSpaeter, kalendertag, type Tag, tagAlsText } from '../../../core/zeit/datum';
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
}

function iso(day: Tag): string {
  const { jahr, monat, tag } = kalendertag(day);
  return `${jahr}-${String(monat).padStart(2, '0')}-${String(tag).padStart(2, '0')}`;
}

/** From when the pay table holds that holds at the end of the term. */
function tableFrom(port: FunctionsPort, end: Tag): Tag | null {
  const outcome = port.calculate('TARIFSTAND', [end]);
  const from = outcome.kind === 'result' && Array.isArray(outcome.value) ? outcome.value[0]?.[1] : null;
  return typeof from === 'number' ? from : null;
}

/** The year that begins with the newest pay table of the term, or with the term. */
export function suggestedYear(
  port: FunctionsPort | undefined,
  { angaben }: Vereinbarung,
): YearSuggestion | null {
  const [begin, end] = [dayNumber(angaben.von?.wert), dayNumber(angaben.bis?.wert)];
  if (!port || begin === null || end === null || end < begin) return null;
  const table = tableFrom(port, end);
  const isInTerm = table !== null && table > begin && table <= end;
  const from = isInTerm ? table : begin;
  return {
    from: iso(from),
    to: iso(jahreSpaeter(from, 1) - 1),
    why: isInTerm ? FOERDERUNG.warumTarif(tagAlsText(from)) : FOERDERUNG.warumBeginn,
  };
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
