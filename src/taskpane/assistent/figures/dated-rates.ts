import { kalendertag, type Tag, tagAlsIso, tagAus } from '../../../core/zeit/datum';
import type { FunctionsPort } from '../../../shared-runtime/port';
import type { Vereinbarung } from '../../../vereinbarung/form';
import { dayNumber } from './arguments';

/** What is granted at most per VZÄ and year from a day on, EUR; null = the functions know no rate. */
export interface DatedRate {
  /** `JJJJ-MM-TT` */
  readonly from: string;
  readonly amount: number | null;
}

/** Longer than any programme; a slip in a year must not be looked through month by month. */
const MONTHS_AT_MOST = 240;

/** The first day, and the first of every month after it. */
function monthsOf(from: Tag, to: Tag): readonly Tag[] {
  const { jahr, monat } = kalendertag(from);
  const days = [from];
  for (let i = monat; days.length < MONTHS_AT_MOST; i++) {
    const day = tagAus(jahr + Math.floor(i / 12), (i % 12) + 1, 1);
    if (day > to) break;
    days.push(day);
  }
  return days;
}

/**
 * AS-7: the rates of the Baustein in the time that is computed with, from the start of the term or of the Bezugsjahr to the end
 * of both, as FOERDERSATZ gives them. Empty without a Baustein or without days.
 */
export function datedRates(
  port: FunctionsPort | undefined,
  { angaben, optionen }: Vereinbarung,
): readonly DatedRate[] {
  const baustein = optionen.baustein?.wert ?? null;
  const days = [angaben.von, angaben.bis, angaben.bezugVon, angaben.bezugBis].flatMap((answer) => {
    const day = dayNumber(answer?.wert);
    return day === null ? [] : [day];
  });
  if (!port || baustein === null || days.length < 2) return [];
  const rates: DatedRate[] = [];
  for (const day of monthsOf(Math.min(...days), Math.max(...days))) {
    const outcome = port.calculate('FOERDERSATZ', [baustein, day, optionen.merkmal?.wert ?? null]);
    const amount = outcome.kind === 'result' && typeof outcome.value === 'number' ? outcome.value : null;
    if (rates.at(-1)?.amount !== amount || rates.length === 0) rates.push({ from: tagAlsIso(day), amount });
  }
  return rates;
}
