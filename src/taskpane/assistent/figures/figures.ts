import type { FunctionsPort } from '../../../shared-runtime/port';
import type { Vereinbarung } from '../../../vereinbarung/form';
import { type Befund, type Funktionslauf, jeStelle, pruefe } from '../../../vereinbarung/pruefung';
import { dayNumber, furtherArguments, listTable } from './arguments';
import { type BudgetYear, budgetYears } from './budget';
import { amountIn, type Rows, run } from './call';
import { ownValueFindings } from './own-value-findings';
import { type Shares, sharesOf } from './shares';
import { type TownKey, townKey } from './town-key';

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
  /** One for each post, in their order; `null` where one of its answers can't be read. */
  readonly posts: readonly (Post | null)[];
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

function postsOf(rows: Rows, answers: Vereinbarung): (Post | null)[] {
  const posts = rows.slice(1).map((_, i) => ({
    cost: cents(amountIn(rows, i + 1, 'Kosten') + amountIn(rows, i + 1, 'Sachkosten')),
    grant: amountIn(rows, i + 1, 'Förderung'),
    own: amountIn(rows, i + 1, 'Eigenanteil'),
  }));
  return [...jeStelle(answers, posts)];
}

/** What the year that the shares are agreed on comes to; it follows every key (AS-10). */
export interface YearFigures extends Pick<Figures, 'totals' | 'posts' | 'shares'> {
  readonly runs: readonly Funktionslauf[];
}

/** What the term comes to. It takes the longest, and is looked at less often. */
export interface TermFigures extends Pick<Figures, 'years'> {
  readonly run: Funktionslauf | null;
  /** As many posts and towns as it was computed for. */
  readonly extent: readonly [posts: number, towns: number];
}

const NO_YEAR: YearFigures = { totals: null, posts: [], shares: null, runs: [] };

const extentOf = ({ stellen, kommunen }: Vereinbarung): TermFigures['extent'] => [
  stellen.length,
  kommunen.length,
];

/** The key by which the towns share; none without towns. */
const keyOf = (port: FunctionsPort, answers: Vereinbarung): TownKey =>
  answers.kommunen.length > 0 ? townKey(port, answers) : { run: null, key: null };

/** EIGENANTEILE over the Bezugsjahr, called as the sheets will call it; `null` as long as it has no two days. */
function yearRun(port: FunctionsPort, answers: Vereinbarung): Funktionslauf | null {
  const { bezugVon, bezugBis } = answers.angaben;
  const [first, last] = [dayNumber(bezugVon?.wert), dayNumber(bezugBis?.wert)];
  if (first === null || last === null) return null;
  return run(port, 'EIGENANTEILE', [
    listTable(answers, 'stellen'),
    first,
    last,
    ...furtherArguments(answers),
  ]);
}

/** The own share of the Bezugsjahr in EUR, without its parts; `null` where the answers do not give one. */
export function ownShareOf(port: FunctionsPort, answers: Vereinbarung): number | null {
  const rows = yearRun(port, answers)?.ergebnis ?? null;
  return rows && totalsOf(rows).own;
}

/**
 * AS-4: the Bezugsjahr, called as the sheets will call it.
 *
 * @param port `undefined` where the script of the functions is not there
 */
export function yearOf(port: FunctionsPort | undefined, answers: Vereinbarung): YearFigures {
  if (!port || answers.stellen.length === 0) return NO_YEAR;
  const { run: keyRun, key } = keyOf(port, answers);
  const year = yearRun(port, answers);
  const rows = year?.ergebnis ?? null;
  const shared = rows && key ? sharesOf(port, answers, key, rows) : null;
  return {
    totals: rows && totalsOf(rows),
    posts: rows ? postsOf(rows, answers) : [],
    shares: shared?.shares ?? null,
    runs: [keyRun, year, shared?.run ?? null].filter((one) => one !== null),
  };
}

/** AS-4: the term by Haushaltsjahr, called as the sheets will call it. */
export function termOf(port: FunctionsPort | undefined, answers: Vereinbarung): TermFigures {
  const extent = extentOf(answers);
  const [begin, end] = [dayNumber(answers.angaben.von?.wert), dayNumber(answers.angaben.bis?.wert)];
  const key = port && answers.stellen.length > 0 ? keyOf(port, answers).key : null;
  if (!port || begin === null || end === null || key === null) return { years: null, run: null, extent };
  const args = [listTable(answers, 'stellen'), key, begin, end, ...furtherArguments(answers)];
  const term = run(port, 'HAUSHALT', args);
  return { years: term.ergebnis ? budgetYears(term.ergebnis) : null, run: term, extent };
}

/**
 * AS-2, AS-8: the figures with what is to be said of the answers. Those of the term may be of a moment ago; what they say
 * of rows that have gone or come since does not count.
 *
 * @param from1904 DA-1: the workbook counts its days from 1904
 */
export function figuresFrom(
  port: FunctionsPort | undefined,
  answers: Vereinbarung,
  { runs, ...year }: YearFigures,
  term: TermFigures,
  from1904: boolean,
): Figures {
  const fits = extentOf(answers).every((count, index) => count === term.extent[index]);
  const all = term.run && fits ? [...runs, term.run] : runs;
  const findings = pruefe(answers, all, from1904, ownValueFindings(port, answers));
  const wrong = findings.flatMap(({ stufe, feld }) => (stufe === 'Fehler' && feld ? [feld] : []));
  // The functions compute with a town that is called like a sum, and with a step below a cent; a row without a name is begun.
  const towns = wrong.some(
    (feld) =>
      feld.teil === 'gewichte' ||
      (feld.teil === 'kommunen' && answers.kommunen[feld.zeile ?? -1]?.kommune !== null),
  );
  const step = wrong.some((feld) => feld.teil === 'angaben' && feld.id === 'rundung');
  return {
    ...year,
    shares: towns || step ? null : year.shares,
    years: towns ? null : term.years,
    answers,
    findings,
  };
}

/** All figures of the same answers. */
export const figuresOf = (
  port: FunctionsPort | undefined,
  answers: Vereinbarung,
  from1904: boolean,
): Figures => figuresFrom(port, answers, yearOf(port, answers), termOf(port, answers), from1904);
