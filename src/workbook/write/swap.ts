import { asFault, WorkbookFault } from '../fault';
import { type Cell, isBlank, sameFormula, isText } from './entry';
import { CONTENT, type Content, displacedBy } from './used';

/** A single cell as it was read. */
export interface Held extends Cell {
  /** With the sheet. */
  readonly address: string;
  /** What brings it back. */
  readonly content: Content;
  /** A part of a result, or a formula whose result has spread. */
  readonly spilled: boolean;
}

/** What a cell is to hold, and what it may hold now: anything else is somebody's, and stays. */
export interface Wish {
  readonly entry: unknown;
  readonly replaces: (held: Held) => boolean;
}

export type Swap =
  | {
      readonly kind: 'done';
      readonly now: Held;
      /** The answer has been lost, and with it what the cell held right before. */
      readonly unsure: WorkbookFault | null;
    }
  /** The cell holds what somebody else has written. */
  | {
      readonly kind: 'other';
      readonly held: Held;
      /** Is in no cell any more, because somebody has been faster twice. */
      readonly lost: readonly Content[];
      /** An answer has been lost, and with it what the cell held right before. */
      readonly unsure: WorkbookFault | null;
    }
  /** The cell holds what was wished for, in the place of somebody's content that could not be given back. */
  | { readonly kind: 'stuck'; readonly now: Held; readonly content: Content; readonly cause: unknown }
  /** Nobody could look what came of it. */
  | { readonly kind: 'unknown'; readonly cause: WorkbookFault };

/** So often somebody may be faster once more before a person has to see to it. */
const MOST_ROUNDS = 4;
/** A second try after a fault, no third. */
const MOST_LOOKS = 2;

/** Asks for a single cell; what the answer comes to. */
export function askFor(range: Excel.Range): () => Held {
  const cell = range.getCell(0, 0).load(`address,${CONTENT}`);
  return () => ({
    address: cell.address,
    formula: cell.formulas[0]?.[0] as unknown,
    value: cell.values[0]?.[0] as unknown,
    type: cell.valueTypes[0]?.[0],
    content: contentOf(cell),
    spilled: cell.hasSpill,
  });
}

function contentOf(cell: Excel.Range): Content {
  const { entry, text } = displacedBy(cell, 0, 0);
  return { entry, text };
}

export async function lookAt(range: Excel.Range): Promise<Held> {
  const held = askFor(range);
  await range.context.sync();
  return held();
}

/**
 * Puts an entry into a cell that has just been looked at. The same request reads what the cell holds: if somebody has been
 * faster, it is given back in the same way, by looking first.
 *
 * @throws WorkbookFault if nothing of it has come to the cell
 */
export async function swap(range: Excel.Range, wish: Wish, rounds = MOST_ROUNDS): Promise<Swap> {
  const before = askFor(range);
  range.getCell(0, 0).formulas = [[wish.entry]];
  const after = askFor(range);
  try {
    await range.context.sync();
  } catch (error) {
    return afterFault(range, wish, error);
  }
  const [was, now] = [before(), after()];
  return wish.replaces(was) ? { kind: 'done', now, unsure: null } : giveBack(range, was, now, rounds - 1);
}

/** The failed request may have been carried out all the same: what stands in the cell decides. */
async function afterFault(range: Excel.Range, wish: Wish, error: unknown): Promise<Swap> {
  const cause = asFault(error);
  // While a cell is being edited Excel carries out nothing, nor could anybody look.
  if (!(cause instanceof WorkbookFault) || cause.kind === 'cell-edit') throw error;
  for (let looks = 0; looks < MOST_LOOKS; looks++) {
    const now = await lookAt(range).catch(faultOrThrow);
    if (now instanceof WorkbookFault) continue;
    if (holdsEntry(now, wish.entry)) return { kind: 'done', now, unsure: cause };
    if (wish.replaces(now)) throw error;
    // Whatever the request has done, somebody has written there since.
    return { kind: 'other', held: now, lost: [], unsure: cause };
  }
  return { kind: 'unknown', cause };
}

function faultOrThrow(error: unknown): WorkbookFault {
  const fault = asFault(error);
  if (fault instanceof WorkbookFault) return fault;
  throw error;
}

/** Somebody else's content goes back, but only into what has taken its place. */
async function giveBack(range: Excel.Range, was: Held, now: Held, rounds: number): Promise<Swap> {
  const { content } = was;
  const stuck = (cause: unknown): Swap => ({ kind: 'stuck', now, content, cause });
  if (rounds === 0) return stuck(null);
  const replaces = ({ formula }: Held): boolean => formula === now.formula;
  let back: Swap;
  try {
    const held = await lookAt(range);
    if (!replaces(held)) return { kind: 'other', held, lost: [content], unsure: null };
    back = await swap(range, { entry: content.entry, replaces }, rounds);
  } catch (error) {
    return stuck(faultOrThrow(error));
  }
  switch (back.kind) {
    case 'done':
      return { kind: 'other', held: was, lost: [], unsure: back.unsure };
    case 'other':
      return { ...back, lost: [content, ...back.lost] };
    case 'stuck':
      // What was given back stands in the cell; newer content does not, and is the one to be told.
      return { kind: 'other', held: back.now, lost: [back.content], unsure: null };
    case 'unknown':
      return stuck(back.cause);
  }
}

/** Whether the cell holds what such an entry makes of it. */
export function holdsEntry(held: Cell, entry: unknown): boolean {
  if (isText(entry)) return held.type === 'String' && held.value === entry.text;
  if (entry === '') return isBlank(held);
  if (typeof entry !== 'string') return held.value === entry;
  if (entry.startsWith("'")) return held.type === 'String' && held.value === entry.slice(1);
  return entry.startsWith('=') ? sameFormula(String(held.formula), entry) : held.formula === entry;
}
