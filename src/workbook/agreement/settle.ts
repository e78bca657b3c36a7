import { triedTwice } from '../fault';
import { changingWorkbook } from '../run';
import { type JournalEntry, queueJournal } from './journal';
import { type AskedSeal, askForSeal } from '../refresh/ask-for-seal';
import { sealOf } from '../refresh/seal';
import type { RefreshTrace } from '../refresh/trace';
import { journalKey, REGISTER_KEY } from './keys';
import { readRegister } from './register/read';
import type { Register } from './register/shape';
import { registerText, withAgreement, withOnce, withoutAgreement } from './register/write';
import type { Registered } from './register/shape';
import { VEREINBARUNG } from './texts';
import type { OnceRows } from './written-last';

/** What the register is to say of an agreement, `null` if nothing; and whether the journal still has to know of it. */
export interface Settlement {
  readonly number: number;
  readonly registered: Registered | null;
  readonly journal: JournalEntry;
  readonly isOpen: boolean;
  /** Rows that an agreement leaves to the others when it goes. */
  readonly once?: OnceRows | null;
  /** What the journal tells of stands in the sheets and is not being taken back. */
  readonly stands?: boolean;
}

/**
 * Brings register and journal to what stands in the sheets, after something went wrong or has been taken back. If Excel
 * does not take that, the journal entry tells the next start.
 *
 * @returns whether Excel has taken it
 */
export const settle = (settlement: Settlement): Promise<boolean> =>
  triedTwice(() => settleOrThrow(settlement));

/** What is told where register and journal could not be brought to what stands in the sheets. */
export const settledSentences = (isSettled: boolean): string[] =>
  isSettled ? [] : [VEREINBARUNG.nichtAbgeschlossen];

/** @throws WorkbookFault */
export const settleOrThrow = ({
  number,
  registered,
  journal,
  isOpen,
  once = null,
  stands = false,
}: Settlement): Promise<void> =>
  changingWorkbook(async (context) => {
    const { settings } = context.workbook;
    const own = settings.getItemOrNullObject(REGISTER_KEY).load('value');
    const entry = settings.getItemOrNullObject(journalKey(journal.id)).load('value');
    const seal = journal.refresh && askForSeal(context);
    await context.sync();
    const read = readRegister(own.isNullObject ? null : own.value);
    if (read.kind === 'read' && !own.isNullObject)
      await queueRegister(context, await changed(read.register, number, registered, once));
    if (seal) queueSealOf(seal, journal.refresh, stands);
    if (isOpen && entry.isNullObject) queueJournal(context, journal);
    if (!isOpen && !entry.isNullObject) entry.delete();
    await context.sync();
  });

/** Where another refresh has been written in between, the seal is that one's. */
function queueSealOf(seal: AskedSeal, { row, sealed }: RefreshTrace, stands: boolean): void {
  const [from, to] = stands ? [sealed, sealOf(row)] : [sealOf(row), sealed];
  if (seal.now()?.checksum === from?.checksum) seal.queue(to);
}

async function changed(
  register: Register,
  number: number,
  registered: Registered | null,
  once: OnceRows | null,
): Promise<Register> {
  if (registered !== null) return withAgreement(register, registered);
  const others = withoutAgreement(register, number);
  return once ? Promise.all(others.map((own) => withOnce(own, once))) : others;
}

/** Without an agreement there is no register. */
async function queueRegister(context: Excel.RequestContext, register: Register): Promise<void> {
  const { settings } = context.workbook;
  if (register.length > 0) settings.add(REGISTER_KEY, await registerText(register));
  else settings.getItem(REGISTER_KEY).delete();
}
