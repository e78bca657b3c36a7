import { withoutSheet } from '../address';
import { asFault, WorkbookFault } from '../fault';
import { isBlank } from './entry';
import type { Insertion } from './insertion';
import type { KeptFormula } from './kept-formula';
import type { FreeCell } from './place';
import { swap, type Held } from './swap';
import type { Content } from './used';

/** Why a formula that was written does not stand there as it was meant. */
export type Reason =
  /** The cell is covered by others it is merged with: what is written there is lost without a word. */
  | 'merged'
  /** The cell has become one for texts: it shows the formula and does not calculate it. */
  | 'text-format'
  /** The cells that it refers to have moved a moment before, and it does not know. */
  | 'moved';

/** Written, and taken back at once. */
export interface NotTaken {
  readonly kind: 'not-taken';
  readonly reason: Reason;
  readonly address: string;
  /** Excel's answer has been lost, and with it whether somebody else had written there right before. */
  readonly unsure: WorkbookFault | null;
}

/** Somebody else was faster: the cell holds their latest content, what is lost is in no cell any more. */
export interface Overtaken {
  readonly kind: 'overtaken';
  readonly address: string;
  readonly lost: readonly Content[];
  /** Excel's answer has been lost, and with it whether there was still more. */
  readonly unsure: WorkbookFault | null;
}

/** Nobody could look whether the formula stands in the cell. */
export interface Unknown {
  readonly kind: 'unknown';
  readonly insertion: Insertion;
  readonly cause: WorkbookFault;
}

/** What stands in the cell after a formula has been written; `null` if that is a formula. */
export function whyNotTaken(now: Held): Exclude<Reason, 'moved'> | null {
  if (isBlank(now)) return 'merged';
  const isFormula =
    String(now.formula).startsWith('=') && !(now.type === 'String' && now.value === now.formula);
  return isFormula ? null : 'text-format';
}

/**
 * Asks with the next request where the cells are that a formula refers to; then, whether they have moved since the look.
 * A reference without a sheet does not mind what the sheet is called.
 */
export function watchReferences({ references }: KeptFormula): () => boolean {
  const before = references.map(({ piece: { place }, range }) => {
    const isOwn = 'sheet' in place && place.sheet === null;
    const address = (): string => (isOwn ? withoutSheet(range.address) : range.address);
    return { address, was: address() };
  });
  for (const { range } of references) range.load('address');
  return () => before.some(({ address, was }) => address() !== was);
}

interface Written {
  readonly place: FreeCell;
  readonly now: Held;
  readonly reason: Reason;
  readonly unsure: WorkbookFault | null;
}

/**
 * Empties the cell again, unless somebody has written there since.
 *
 * @param insertion what stands there if it can't be emptied
 */
export async function takeBack(
  { place, now, reason, unsure }: Written,
  insertion: () => Insertion,
): Promise<NotTaken | Overtaken | Unknown> {
  const {
    address,
    kept: { cell },
  } = place;
  if (isBlank(now)) return { kind: 'not-taken', reason, address, unsure };
  const isOurs = ({ formula, value }: Held): boolean => formula === now.formula || value === now.formula;
  try {
    const swapped = await swap(cell, { entry: '', replaces: isOurs });
    switch (swapped.kind) {
      case 'done':
        return { kind: 'not-taken', reason, address, unsure: swapped.unsure ?? unsure };
      case 'other':
        return { kind: 'overtaken', address, lost: swapped.lost, unsure: swapped.unsure ?? unsure };
      case 'stuck':
        return { kind: 'overtaken', address, lost: [swapped.content], unsure };
      case 'unknown':
        return { kind: 'unknown', insertion: insertion(), cause: swapped.cause };
    }
  } catch (error) {
    const cause = asFault(error);
    if (cause instanceof WorkbookFault) return { kind: 'unknown', insertion: insertion(), cause };
    throw error;
  }
}
