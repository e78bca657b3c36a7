import { jahreSpaeter, kalendertag, type Tag, tagAlsIso, tagAus } from '../../../core/zeit/datum';
import type { FunctionsPort } from '../../../shared-runtime/port';
import type { Vereinbarung } from '../../../vereinbarung/form';
import { abweichung, passtRund } from '../../../vereinbarung/pruefung/vergleich';
import { dayNumber, furtherArguments, listTable } from './arguments';
import { amountIn, run } from './call';
import { type OneRate, ratesBetween, ratesWithin, withOneRate } from './one-rate';

/** A year, with its rates or with one for all months, and what the own share would be with it, EUR. */
export interface OtherYear {
  /** `JJJJ-MM-TT` */
  readonly from: string;
  readonly to: string;
  /** `null` = the rates with their days. */
  readonly rate: OneRate | null;
  readonly own: number;
}

/** So many months before the term its figures may be from; a term of many years is looked through in part. */
const MONTHS_BEFORE = 12;
const MONTHS_AT_MOST = 96;
/** One call with more posts would be felt by whoever types. */
const POSTS_AT_MOST = 500;

/** The years that begin with a month of the term or of the year before it, or around the Bezugsjahr where there is no term. */
function beginnings({ angaben: { von, bis, bezugVon } }: Vereinbarung): readonly Tag[] {
  const days = [von, bis, bezugVon].flatMap((answer) => dayNumber(answer?.wert) ?? []);
  if (days.length === 0) return [];
  const { jahr, monat } = kalendertag(Math.min(...days));
  const months = Array.from({ length: MONTHS_AT_MOST }, (_, i) => {
    const month = monat - 1 - MONTHS_BEFORE + i;
    return tagAus(jahr + Math.floor(month / 12), (((month % 12) + 12) % 12) + 1, 1);
  });
  return months.filter((month) => month <= Math.max(...days));
}

/** The twelve months from each beginning on, and the Bezugsjahr as it is where it is none of them. */
function yearsAround(answers: Vereinbarung): readonly (readonly [Tag, Tag])[] {
  const years = beginnings(answers).map((from) => [from, jahreSpaeter(from, 1) - 1] as const);
  const { bezugVon, bezugBis } = answers.angaben;
  const [first, last] = [dayNumber(bezugVon?.wert), dayNumber(bezugBis?.wert)];
  if (first === null || last === null || years.some(([from, to]) => from === first && to === last))
    return years;
  return [...years, [first, last]];
}

/**
 * AS-4, AS-13: the own share with each of the years that the paper may have meant, called as the sheets call it, and with each
 * rate that a year has for all of its months: an early paper knew no other. One at a time: whoever asks for them decides when
 * the next one is computed. Years for which data are missing are left out.
 */
export function* otherYears(port: FunctionsPort, answers: Vereinbarung): Generator<OtherYear | null, void> {
  const years = answers.stellen.length > POSTS_AT_MOST ? [] : yearsAround(answers);
  if (years.length === 0) return;
  const posts = listTable(answers, 'stellen');
  const ends = years.map(([, to]) => to);
  const begun = years.map(([from]) => from);
  const rates = ratesBetween(port, answers, tagAlsIso(Math.min(...begun)), tagAlsIso(Math.max(...ends)));
  for (const [first, last] of years) {
    const [from, to] = [tagAlsIso(first), tagAlsIso(last)];
    for (const rate of [null, ...ratesWithin(rates, from, to, answers.angaben.bis?.wert ?? null)]) {
      const further = furtherArguments(rate ? withOneRate(answers, rate) : answers);
      const rows = run(port, 'EIGENANTEILE', [posts, first, last, ...further]).ergebnis;
      yield rows && { from, to, rate, own: amountIn(rows, rows.length - 1, 'Eigenanteil') };
    }
  }
}

/** The years that a published figure may have been computed with. */
export interface FittingYears {
  /** The nearest ones: three at most with their rates, and one with a single rate. */
  readonly nearest: readonly OtherYear[];
  /** The figure alone does not say which of several is meant. */
  readonly areEqual: boolean;
}

const SHOWN = 3;
/** Nearer than half as far: for less nobody should change the Bezugsjahr. */
const CLEARLY = 0.5;
/** Shares of the published figure that are no difference, for it is a round one. */
const ABOUT_EQUAL = 0.001;

/**
 * AS-13: the years with which the own share is roughly what has been published, and clearly nearer to it than it is now. A
 * single rate in the Bezugsjahr as it is goes before one that changes that as well.
 */
export function fittingYears(
  published: number,
  now: number,
  years: readonly OtherYear[],
  isPresent: (year: OtherYear) => boolean,
): FittingYears {
  const far = ({ own }: OtherYear): number => abweichung(published, own);
  const limit = abweichung(published, now) * CLEARLY;
  const fitting = years
    .filter((year) => passtRund(published, year.own) && far(year) < limit)
    .sort((a, b) => far(a) - far(b));
  const dated = fitting.filter(({ rate }) => rate === null).slice(0, SHOWN);
  const single = fitting.filter(({ rate }) => rate !== null);
  const least = single.find(isPresent) ?? single[0];
  const nearest = [...dated, ...(least ? [least] : [])].sort((a, b) => far(a) - far(b));
  const [first, second] = nearest;
  return {
    nearest,
    areEqual: first !== undefined && second !== undefined && far(second) - far(first) < ABOUT_EQUAL,
  };
}
