import { jahreSpaeter, kalendertag, type Tag, tagAlsIso, tagAus } from '../../../core/zeit/datum';
import type { FunctionsPort } from '../../../shared-runtime/port';
import type { Vereinbarung } from '../../../vereinbarung/form';
import { abweichung, passtRund } from '../../../vereinbarung/pruefung/vergleich';
import { dayNumber, furtherArguments, listTable } from './arguments';
import { amountIn, run } from './call';

/** Twelve months, and what the own share would be with them, EUR. */
export interface OtherYear {
  /** `JJJJ-MM-TT` */
  readonly from: string;
  readonly to: string;
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

/**
 * AS-4, AS-13: the own share with each of the years that the paper may have meant, called as the sheets call it. One at a time:
 * whoever asks for them decides when the next one is computed. Years for which data are missing are left out.
 */
export function* otherYears(port: FunctionsPort, answers: Vereinbarung): Generator<OtherYear | null, void> {
  if (answers.stellen.length > POSTS_AT_MOST) return;
  const posts = listTable(answers, 'stellen');
  const further = furtherArguments(answers);
  for (const from of beginnings(answers)) {
    const to = jahreSpaeter(from, 1) - 1;
    const rows = run(port, 'EIGENANTEILE', [posts, from, to, ...further]).ergebnis;
    yield (
      rows && {
        from: tagAlsIso(from),
        to: tagAlsIso(to),
        own: amountIn(rows, rows.length - 1, 'Eigenanteil'),
      }
    );
  }
}

/** The years that a published figure may have been computed with. */
export interface FittingYears {
  /** The nearest ones, three at most. */
  readonly nearest: readonly OtherYear[];
  /** The figure alone does not say which of several is meant. */
  readonly areEqual: boolean;
}

const SHOWN = 3;
/** Nearer than half as far: for less nobody should change the Bezugsjahr. */
const CLEARLY = 0.5;
/** Shares of the published figure that are no difference, for it is a round one. */
const ABOUT_EQUAL = 0.001;

/** AS-13: the years with which the own share is roughly what has been published, and clearly nearer to it than it is now. */
export function fittingYears(published: number, now: number, years: readonly OtherYear[]): FittingYears {
  const far = ({ own }: OtherYear): number => abweichung(published, own);
  const limit = abweichung(published, now) * CLEARLY;
  const fitting = years
    .filter((year) => passtRund(published, year.own) && far(year) < limit)
    .sort((a, b) => far(a) - far(b));
  const [first, second] = fitting;
  return {
    nearest: fitting.slice(0, SHOWN),
    areEqual: first !== undefined && second !== undefined && far(second) - far(first) < ABOUT_EQUAL,
  };
}
