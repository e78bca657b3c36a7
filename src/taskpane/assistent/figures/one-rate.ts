import type { Vereinbarung, Wert } from '../../../vereinbarung/form';
import { type AnswerPlace, withAnswer } from '../state/place';
import { type DatedRate, datedRates } from './dated-rates';
import type { FunctionsPort } from '../../../shared-runtime/port';

/** One rate of the Baustein for all months, in the place of the rates with their days. */
export interface OneRate {
  /** EUR per VZÄ and year */
  readonly amount: number;
  readonly kind: string;
}

/** The answers that say it: a rate of one's own counts only without a Baustein. */
export const oneRateAnswers = (
  { amount, kind }: OneRate,
  source: string,
): readonly (readonly [AnswerPlace, Wert | null])[] => [
  [{ teil: 'optionen', id: 'baustein' }, null],
  [{ teil: 'optionen', id: 'merkmal' }, null],
  [{ teil: 'optionen', id: 'art' }, kind],
  [{ teil: 'optionen', id: 'hoechstbetrag' }, amount],
  [{ teil: 'optionen', id: 'hoechstbetrag', quelle: true }, source],
];

export const withOneRate = (answers: Vereinbarung, rate: OneRate): Vereinbarung =>
  oneRateAnswers(rate, '').reduce((now, [place, wert]) => withAnswer(now, place, wert), answers);

/** The rates between two days, also where neither the term nor the Bezugsjahr reaches; ISO days. */
export function ratesBetween(
  port: FunctionsPort,
  answers: Vereinbarung,
  from: string,
  to: string,
): readonly DatedRate[] {
  const day = (wert: string): { wert: string; quelle: null } => ({ wert, quelle: null });
  const angaben = {
    ...answers.angaben,
    von: day(from),
    bis: day(to),
    bezugVon: day(from),
    bezugBis: day(to),
  };
  return datedRates(port, { ...answers, angaben });
}

/**
 * Each of the rates that a year has, where it has several: with a single one nothing would be another.
 *
 * @param end the last day of the term: no paper on it has one that begins later for all months
 */
export function ratesWithin(
  rates: readonly DatedRate[],
  from: string,
  to: string,
  end: string | null,
): readonly OneRate[] {
  const within = rates.filter((rate, i) => {
    const next = rates[i + 1];
    return rate.from <= to && (!next || next.from > from);
  });
  if (within.length < 2) return [];
  return within.flatMap(({ amount, kind, from: begin }) =>
    amount === null || (end !== null && begin > end) ? [] : [{ amount, kind }],
  );
}
