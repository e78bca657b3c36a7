import { kalendertag, type Tag, tagAlsIso, tagAus } from '../../../core/zeit/datum';
import type { FunctionsPort } from '../../../shared-runtime/port';
import type { Vereinbarung } from '../../../vereinbarung/form';
import { dayNumber, listTable, type Table } from './arguments';
import { amountIn, type Rows, textIn } from './call';

/** What is granted per VZÄ and year from a day on. */
export interface DatedRate {
  /** `JJJJ-MM-TT` */
  readonly from: string;
  /** EUR; null = the functions know no rate. */
  readonly amount: number | null;
  /** The Art that comes with the rate: HÖCHSTBETRAG, PAUSCHALE, …; blank without a rate. */
  readonly kind: string;
  readonly source: string;
}

/** Longer than any programme; a slip in a year must not be looked through month by month. */
const MONTHS_AT_MOST = 240;

/** Every programme with dated rates has begun after the first of these days. */
const ALL_TIMES: readonly [Tag, Tag] = [tagAus(2020, 1, 1), tagAus(2029, 12, 31)];

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

/** The time that is computed with: the term and the Bezugsjahr; null where days are missing. */
function timeOf({ angaben: { von, bis, bezugVon, bezugBis } }: Vereinbarung): readonly [Tag, Tag] | null {
  const days = [von, bis, bezugVon, bezugBis].flatMap((answer) => dayNumber(answer?.wert) ?? []);
  return days.length < 2 ? null : [Math.min(...days), Math.max(...days)];
}

export const hasTime = (answers: Vereinbarung): boolean => timeOf(answers) !== null;

/** FS-1: the first rate that a Rechenweg names, with its source; null = none. */
export function rateIn(rows: Rows): { readonly amount: number; readonly source: string } | null {
  const row = rows.findIndex((_, i) => textIn(rows, i, 'Regel') === 'FS-1');
  return row < 0 ? null : { amount: amountIn(rows, row, 'Betrag'), source: textIn(rows, row, 'Quelle') };
}

const KIND = /^Förderung \((.+)\)$/;

/** What the Rechenweg of one post says of the rate of a day; null where it has none. */
function rateOf(port: FunctionsPort, post: Table, rates: unknown, day: Tag): Omit<DatedRate, 'from'> | null {
  const period = [[day]];
  const outcome = port.calculate('RECHENWEG', ['EIGENANTEILE', [post, period, period, null, null, rates]]);
  if (outcome.kind !== 'result') return null;
  const rows = outcome.value as Rows;
  const rate = rateIn(rows);
  const kinds = rows.flatMap((_, row) => KIND.exec(textIn(rows, row, 'Schritt'))?.[1] ?? []);
  return rate && { ...rate, kind: kinds[0] ?? '' };
}

const UNKNOWN = { amount: null, kind: '', source: '' } as const;

/**
 * AS-7: the rates of the Baustein in the time that is computed with, from the start of the term or of the Bezugsjahr to the end
 * of both, as the functions take them, each with its Art and its source; all that they know where days are missing. Empty
 * without a Baustein.
 */
export function datedRates(port: FunctionsPort | undefined, answers: Vereinbarung): readonly DatedRate[] {
  const baustein = answers.optionen.baustein?.wert ?? null;
  if (!port || baustein === null) return [];
  const own = answers.saetze.length > 0 ? listTable(answers, 'saetze') : null;
  const post = [
    ['Stelle', 'VZÄ', 'Kosten gesamt', 'Quote', 'Baustein', 'Merkmal'],
    ['', 1, 1, 1, baustein, answers.optionen.merkmal?.wert ?? null],
  ];
  const time = timeOf(answers);
  const rates: DatedRate[] = [];
  for (const day of monthsOf(...(time ?? ALL_TIMES))) {
    const rate = rateOf(port, post, own, day);
    const last = rates.at(-1);
    const isSame =
      last?.amount === (rate?.amount ?? null) && last.kind === rate?.kind && last.source === rate.source;
    const isGap = rate === null && (last?.amount === null || (!last && time === null));
    if (!isSame && !isGap) rates.push({ from: tagAlsIso(day), ...(rate ?? UNKNOWN) });
  }
  return rates;
}

/** Which Art holds from when on, as far as a rate says so. */
export const datedKinds = (rates: readonly DatedRate[]): readonly DatedRate[] =>
  rates.filter(({ kind }) => kind !== '').filter(({ kind }, i, known) => known[i - 1]?.kind !== kind);
