import type { FunctionsPort } from '../../../shared-runtime/port';
import type { Vereinbarung } from '../../../vereinbarung/form';
import { type Befund, type Funktionslauf, pruefe } from '../../../vereinbarung/pruefung';
import { dayNumber, furtherArguments, listTable } from './arguments';
import { type BudgetYear, budgetYears } from './budget';
import { amountIn, type Rows, run } from './call';
import { type Shares, sharesOf } from './shares';
import { townKey } from './town-key';

/** AS-10: the Bezugsjahr in one line, EUR. */
export interface Totals {
  readonly cost: number;
  readonly grant: number;
  readonly thirdParty: number;
  readonly own: number;
}

export interface Post {
  readonly cost: number;
  readonly grant: number;
  readonly own: number;
}

/** Everything that follows from the answers; `null` where they do not suffice yet. */
export interface Figures {
  readonly answers: Vereinbarung;
  readonly totals: Totals | null;
  /** One for each post, in their order. */
  readonly posts: readonly Post[];
  readonly shares: Shares | null;
  readonly years: readonly BudgetYear[] | null;
  /** AS-8 */
  readonly findings: readonly Befund[];
}

const cents = (amount: number): number => Math.round(amount * 100) / 100;

function totalsOf(rows: Rows): Totals {
  const last = rows.length - 1;
  const amount = (heading: string): number => amountIn(rows, last, heading);
  return {
    cost: cents(amount('Kosten') + amount('Sachkosten')),
    grant: amount('Förderung'),
    thirdParty: amount('Drittmittel'),
    own: amount('Eigenanteil'),
  };
}

const postsOf = (rows: Rows, count: number): Post[] =>
  Array.from({ length: count }, (_, i) => ({
    cost: cents(amountIn(rows, i + 1, 'Kosten') + amountIn(rows, i + 1, 'Sachkosten')),
    grant: amountIn(rows, i + 1, 'Förderung'),
    own: amountIn(rows, i + 1, 'Eigenanteil'),
  }));

interface Computed extends Pick<Figures, 'totals' | 'posts' | 'shares' | 'years'> {
  readonly runs: readonly Funktionslauf[];
}

const NOTHING: Computed = { totals: null, posts: [], shares: null, years: null, runs: [] };

function computed(port: FunctionsPort, answers: Vereinbarung): Computed {
  const { von, bis, bezugVon, bezugBis } = answers.angaben;
  const [first, last] = [dayNumber(bezugVon?.wert), dayNumber(bezugBis?.wert)];
  const [begin, end] = [dayNumber(von?.wert), dayNumber(bis?.wert)];
  const posts = listTable(answers, 'stellen');
  const further = furtherArguments(answers);
  const { run: keyRun, key } =
    answers.kommunen.length > 0 ? townKey(port, answers) : { run: null, key: null };
  const year =
    first === null || last === null ? null : run(port, 'EIGENANTEILE', [posts, first, last, ...further]);
  const rows = year?.ergebnis ?? null;
  const shared = rows && key ? sharesOf(port, answers, key, rows) : null;
  const term =
    begin === null || end === null || key === null
      ? null
      : run(port, 'HAUSHALT', [posts, key, begin, end, ...further]);
  return {
    totals: rows && totalsOf(rows),
    posts: rows ? postsOf(rows, answers.stellen.length) : [],
    shares: shared?.shares ?? null,
    years: term?.ergebnis ? budgetYears(term.ergebnis) : null,
    runs: [keyRun, year, shared?.run ?? null, term].filter((one) => one !== null),
  };
}

/**
 * AS-2, AS-4: what the functions say of an agreement, called as its sheets will call them.
 *
 * @param port `undefined` where the script of the functions is not there
 * @param from1904 DA-1: the workbook counts its days from 1904
 */
export function figuresOf(
  port: FunctionsPort | undefined,
  answers: Vereinbarung,
  from1904: boolean,
): Figures {
  const { runs, ...figures } = port && answers.stellen.length > 0 ? computed(port, answers) : NOTHING;
  return { ...figures, answers, findings: pruefe(answers, runs, from1904) };
}
