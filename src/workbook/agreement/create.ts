import type { Vereinbarung } from '../../vereinbarung/form';
import { kanonisch } from '../../vereinbarung/kanonisch';
import { liesVereinbarung } from '../../vereinbarung/lesen';
import { blattmasse, planVon } from '../../vereinbarung/plan';
import { asFault, WorkbookFault } from '../fault';
import { changingWorkbook } from '../run';
import { newMark, writePlan } from '../write/write-plan';
import type { Written } from '../write/written';
import { askForBook, type Book, finishedEntries, freeNumber } from './book';
import { fingerprint } from './fingerprint';
import { type JournalEntry, queueJournal } from './journal';
import { journalKey, REGISTER_KEY } from './keys';
import { type FoundOnce, lookIntoOnce } from './once';
import { type AgreementOutcome, refused, type Step, unfinished } from './outcome';
import { anchorsOf, writtenFormulas } from './places';
import type { Registered } from './register/shape';
import { askForRegister } from './register/ask';
import { registerText, withAgreement } from './register/write';
import { settle } from './settle';
import { FAULT, VEREINBARUNG } from './texts';

/**
 * SC-1: writes a new agreement, all of it or nothing, and registers it. SC-6: the first one has plain names, every further
 * one the next free number in them.
 *
 * @throws only what is a mistake of ours
 */
export async function createAgreement(answers: Vereinbarung): Promise<AgreementOutcome> {
  const read = liesVereinbarung(kanonisch(answers));
  if (!read.gelungen) return refused(...read.funde.map(VEREINBARUNG.mangel));
  let book: Book;
  let once: FoundOnce;
  try {
    ({ book, once } = await lookAtBook(answers));
  } catch (error) {
    const fault = asFault(error);
    if (!(fault instanceof WorkbookFault)) throw error;
    return { kind: 'failed', sentences: [FAULT[fault.kind]], fault };
  }
  if (book.register.kind === 'unreadable' && book.register.why === 'newer')
    return refused(VEREINBARUNG.neueresVerzeichnis);
  if (once.missing.length > 0) return refused(...once.missing.map(VEREINBARUNG.andereEinmalige));
  const number = freeNumber(book);
  if (number === null) return refused(VEREINBARUNG.keineNummer);
  return write(answers, once.standing, number, book);
}

const lookAtBook = (answers: Vereinbarung): Promise<{ readonly book: Book; readonly once: FoundOnce }> =>
  changingWorkbook(async (context) => {
    const asked = askForBook(context);
    await context.sync();
    const book = asked();
    return { book, once: await lookIntoOnce(context, answers, book.present) };
  });

/** @param standing the answers with what the workbook has already: nobody has changed that by hand */
async function write(
  answers: Vereinbarung,
  standing: Vereinbarung,
  number: number,
  book: Book,
): Promise<AgreementOutcome> {
  const plan = planVon(answers, { nummer: number, vorhanden: book.present });
  const id = newMark();
  const finished = await finishedEntries(book);
  const started = new Date().toISOString();
  const entry = (ids: ReadonlyMap<string, string>): JournalEntry => ({
    id,
    action: 'create',
    number,
    started,
    answers,
    before: null,
    present: [...book.present],
    ids: Object.fromEntries(ids),
    sizes: {},
    refresh: null,
  });
  const asked: { register?: ReturnType<typeof askForRegister> } = {};
  const registering: { registered?: Registered } = {};
  const outcome = await writePlan(plan, id, {
    first: (context) => {
      asked.register = askForRegister(context);
      queueJournal(context, entry(new Map()));
    },
    begun: (context, ids) => queueJournal(context, entry(ids)),
    last: async (written) => {
      const registered = await registration(standing, number, written);
      registering.registered = registered;
      const text = await registerText(withAgreement(asked.register?.() ?? [], registered));
      return ({ workbook: { settings } }) => {
        settings.add(REGISTER_KEY, text);
        for (const done of [id, ...finished.map((own) => own.id)])
          settings.getItem(journalKey(done)).delete();
      };
    },
  });
  if (outcome.kind !== 'written')
    return unfinished(outcome, (isOpen) =>
      settle({ number, registered: null, journal: entry(new Map()), isOpen }),
    );
  const { written, late } = outcome;
  const { registered: after } = registering;
  if (!after) throw new Error('A plan that is written has been registered.');
  const sentences = late.length > 0 ? [VEREINBARUNG.rechnetNoch(late)] : [];
  const step: Step = {
    action: 'create',
    number,
    written,
    answers,
    previous: null,
    before: null,
    after,
    present: [...book.present],
    sizes: {},
    refresh: null,
  };
  return { kind: 'done', number, step, sentences };
}

/** SC-2: what the register says of an agreement that has just been written. */
export async function registration(
  answers: Vereinbarung,
  number: number,
  written: Pick<Written, 'plan' | 'echoes'>,
): Promise<Registered> {
  const now = new Date().toISOString();
  return {
    number,
    answers,
    fingerprint: await fingerprint(kanonisch(answers)),
    anchors: [...anchorsOf(written.plan).values()],
    formulas: writtenFormulas(written),
    extent: blattmasse(answers),
    created: now,
    changed: now,
    program: __KIM_VERSION__,
  };
}
