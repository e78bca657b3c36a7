import type { Vereinbarung } from '../../vereinbarung/form';
import { kanonisch } from '../../vereinbarung/kanonisch';
import { antwortenAus, type Zellfund } from '../../vereinbarung/rueckweg/antworten';
import { type Eingriff, eingriffe } from '../../vereinbarung/vergleich/dreiwege';
import { reihenfolgewirkung } from '../../vereinbarung/vergleich/reihenfolge';
import { askForDateSystem } from '../date-system';
import { inWorkbook } from '../run';
import { askForBook, type Book } from './book';
import { fingerprint } from './fingerprint';
import { type FormulaState, formulaStates } from './formula-state';
import { bookState, givenRoles, locate, type Located } from './located';
import type { Register, Registered } from './register/shape';
import { unreadableSentence } from './texts';
import { unreadSentences } from './unread';
import { writtenLast } from './written-last';

/** AS-1: an agreement as its sheets have it. */
export interface AgreementState {
  readonly registered: Registered;
  readonly answers: Vereinbarung;
  /** Cells that can't be read as answers. */
  readonly findings: readonly Zellfund[];
  /** Names of cells and tables that are not there any more. */
  readonly missing: readonly string[];
  /** What of the sheets can't be read and why, as sentences. */
  readonly unread: readonly string[];
  /** What was written last, in the tables that the workbook has once by whichever agreement; `null` likewise. */
  readonly written: Vereinbarung | null;
  /** Whether the answers are other ones than that; sorting is no change. */
  readonly isChanged: boolean;
  /** What somebody has changed since; `null` where the register does not hold the answers any more. */
  readonly changes: readonly Eingriff[] | null;
  /** Formulas of ours that are not as they were written. */
  readonly deviations: readonly FormulaState[];
  /** All of them. */
  readonly formulas: readonly FormulaState[];
  /** VT-2: towns for which sorting may have moved the odd step. */
  readonly reordered: readonly string[];
  readonly located: Located;
}

export interface Agreements {
  readonly agreements: readonly AgreementState[];
  /** AS-15: why the register is passed over. */
  readonly problem: string | null;
  /** So many entries of the register are none of ours. */
  readonly rejected: number;
}

/**
 * AS-3, SC-2: the registered agreements of the workbook, found by the names of tables and cells wherever these are by now.
 *
 * @throws WorkbookFault
 */
export async function readAgreements(): Promise<Agreements> {
  const { book, found } = await inWorkbook(locateAll);
  if (book.register.kind === 'unreadable')
    return { agreements: [], problem: unreadableSentence(book.register.why), rejected: 0 };
  const { register, rejected } = book.register;
  const agreements: AgreementState[] = [];
  for (const registered of register) {
    const located = found.get(registered.number);
    if (located) agreements.push(await stateOf(registered, located, register));
  }
  return { agreements, problem: null, rejected };
}

interface Everything {
  readonly book: Book;
  readonly found: ReadonlyMap<number, Located>;
}

async function locateAll(context: Excel.RequestContext): Promise<Everything> {
  const asked = askForBook(context);
  const from1904 = askForDateSystem(context);
  await context.sync();
  const book = asked();
  const register = book.register.kind === 'read' ? book.register.register : [];
  const located = register.map(
    ({ number }) => [number, locate(context, number, book.items, from1904)] as const,
  );
  if (located.length > 0) await context.sync();
  return { book, found: new Map(located.map(([number, read]) => [number, read()])) };
}

async function stateOf(
  registered: Registered,
  located: Located,
  register: Register,
): Promise<AgreementState> {
  const { number, answers } = registered;
  const { vereinbarung, funde, fehlend } = antwortenAus(bookState(located), number);
  const written = answers && writtenLast(answers, vereinbarung, register);
  const changes = written && eingriffe(written, vereinbarung);
  const print = await fingerprint(kanonisch(vereinbarung));
  const states = await formulaStates(registered, located, givenRoles(number));
  const read = { answers: vereinbarung, findings: funde, missing: fehlend, written, located };
  return {
    ...read,
    registered,
    unread: unreadSentences(read, number),
    isChanged: changes ? changes.length > 0 : print !== registered.fingerprint,
    changes,
    deviations: states.filter(({ kind }) => kind !== 'as written'),
    formulas: states,
    reordered: written === null ? [] : reihenfolgewirkung(written, vereinbarung),
  };
}
