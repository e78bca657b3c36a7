import { WorkbookFault } from '../../../workbook/fault';
import type { LookOf } from '../../../workbook/write/dress';
import type { InsertOutcome } from '../../../workbook/write/insert';
import type { Insertion, Request } from '../../../workbook/write/insertion';
import type { ActiveCell } from '../../../workbook/read/selection';
import type { NoResult, Result } from '../../../workbook/read/result';
import type { ReplaceOutcome } from '../../../workbook/write/replace';
import type { WithdrawOutcome } from '../../../workbook/write/withdraw';
import { userErrorOf, type UserError } from '../../ui/user-error';
import type { Shelved } from './shelf';
import { MELDUNG } from './texts';

/** What the cell shows: not known yet, no result of ours, or not to be read. */
export type Shown = Result | NoResult | 'waiting' | { readonly unread: UserError };

/** What the user has to agree to before it is written. */
export type Permission =
  /** In this cell the result has no room. */
  | { readonly kind: 'no-room'; readonly target: string }
  /** The formula that this pane has inserted here makes room. */
  | { readonly kind: 'replace'; readonly target: ActiveCell }
  /** This formula has no result but an error. */
  | { readonly kind: 'error'; readonly formula: string };

export type Progress =
  | { readonly kind: 'idle' }
  | { readonly kind: 'working' }
  /** There is no formula yet; the user has been taken to the field, and the form says what it lacks by now. */
  | { readonly kind: 'incomplete' }
  /** Nothing was written. `cell`: the address of the cell that was to be the target and is no good. */
  | { readonly kind: 'refused'; readonly text: string; readonly cell?: string }
  /** Nothing was written, but the user may want it all the same. */
  | { readonly kind: 'blocked'; readonly text: string; readonly permission: Permission }
  | {
      readonly kind: 'inserted';
      readonly insertion: Insertion;
      readonly shown: Shown;
      /** What is not known for certain about it. */
      readonly note: UserError | null;
    }
  | { readonly kind: 'told'; readonly text: string }
  | { readonly kind: 'failed'; readonly error: UserError };

/** A formula for a cell, and how its result is to look. */
export interface FormulaWanted extends Request {
  readonly look?: LookOf;
  /** In the place of the formula that this pane has inserted there. */
  readonly replaces?: true;
}

/** A formula for a cell, or what to tell instead. */
export type Prepared =
  FormulaWanted | Extract<Progress, { readonly kind: 'incomplete' | 'refused' | 'blocked' }>;

/** Somebody's content that is in no cell any more. */
export interface KeptItem extends Shelved {
  /** It outlives this page. */
  readonly safe: boolean;
}

/** What the pane knows about inserting, in whatever view it is. */
export interface InsertionState {
  readonly progress: Progress;
  /** What stands in the workbook and can be taken back, the newest first. */
  readonly inserted: readonly Insertion[];
  readonly kept: readonly KeptItem[];
}

/** Why nothing was written. */
export function refusalOf(
  outcome: Exclude<InsertOutcome, { readonly kind: 'inserted' | 'displaced' | 'unknown' }>,
): Progress {
  if (outcome.kind === 'blocked') {
    const { obstacle, area, isTable, target } = outcome;
    return {
      kind: 'blocked',
      text: (isTable ? MELDUNG.tabelleImWeg : MELDUNG.imWeg)(obstacle, area),
      permission: { kind: 'no-room', target },
    };
  }
  const { address } = outcome;
  switch (outcome.kind) {
    case 'occupied':
      return { kind: 'refused', text: MELDUNG.belegt(address), cell: address };
    case 'in-table':
      return { kind: 'refused', text: MELDUNG.inTabelle(address, outcome.table), cell: address };
    case 'next-to-table':
      return { kind: 'refused', text: MELDUNG.anTabelle(address, outcome.table), cell: address };
    case 'circular':
      return { kind: 'refused', text: MELDUNG.zirkel(address, outcome.reference), cell: address };
    case 'overtaken': {
      const text = (outcome.lost.length > 0 ? MELDUNG.ueberholt : MELDUNG.zuvorgekommen)(address);
      return { kind: 'refused', text: withNote(text, outcome.unsure) };
    }
    case 'not-taken':
      return {
        kind: 'refused',
        text: withNote(MELDUNG.nichtAngenommen[outcome.reason](address), outcome.unsure),
      };
    case 'text-format':
      return { kind: 'refused', text: MELDUNG.alsText(address), cell: address };
    case 'no-room':
      return { kind: 'refused', text: MELDUNG.amRand(address, outcome.size), cell: address };
  }
}

/** Why a formula was not replaced, and what has become of it. */
export function notReplaced(
  { why, old }: Extract<ReplaceOutcome, { readonly kind: 'refused' }>,
  address: string,
): Progress {
  const end = (old ? MELDUNG.vorigeSteht : MELDUNG.vorigeFehlt)(address);
  if (why instanceof WorkbookFault) {
    const { text, code } = userErrorOf(why);
    return { kind: 'failed', error: { text: `${text} ${end}`, code } };
  }
  const told = refusalOf(why);
  if (told.kind === 'refused') return { kind: 'refused', text: `${told.text} ${end}` };
  return 'text' in told ? { ...told, text: `${told.text} ${end}` } : told;
}

/** Excel's answer has been lost; the cell holds what was wished for. */
export const noteOf = (unsure: WorkbookFault): UserError => ({
  text: MELDUNG.antwortFehlt,
  code: userErrorOf(unsure).code,
});

function withNote(text: string, unsure: WorkbookFault | null): string {
  if (!unsure) return text;
  const { text: note, code } = noteOf(unsure);
  return `${text} ${note} (${code})`;
}

/**
 * What came of taking back.
 *
 * @param inserted where the formula had been inserted
 */
export function withdrawalOf(outcome: WithdrawOutcome, inserted: string): Progress {
  switch (outcome.kind) {
    case 'withdrawn':
      return { kind: 'told', text: withNote(MELDUNG.zurueckgenommen(outcome.address), outcome.unsure) };
    case 'given-back':
      return { kind: 'told', text: withNote(MELDUNG.zurueckgegeben(outcome.address), outcome.unsure) };
    case 'changed': {
      const text = (outcome.lost.length > 0 ? MELDUNG.ueberholt : MELDUNG.veraendert)(outcome.address);
      return { kind: 'told', text: withNote(text, outcome.unsure) };
    }
    case 'gone':
      return { kind: 'told', text: MELDUNG.blattFehlt(inserted) };
    case 'empty':
      return { kind: 'told', text: withNote(MELDUNG.schonLeer(outcome.address), outcome.unsure) };
    case 'untraceable':
      return { kind: 'told', text: MELDUNG.unauffindbar(outcome.address, MELDUNG.dort[outcome.holds]) };
    case 'displaced':
      return lost(MELDUNG.verdraengtBeimZuruecknehmen(outcome.address), outcome.cause);
  }
}

/** Excel has not given back the look that came with the formula. */
export function withLook(told: Progress, left: WorkbookFault | null): Progress {
  if (told.kind !== 'told' || !left) return told;
  return { ...told, text: `${told.text} ${MELDUNG.aussehenBleibt} (${userErrorOf(left).code})` };
}

/** Somebody else's content could not be given back: what to do, and for support why. */
export const lost = (text: string, cause: unknown): Progress => ({
  kind: 'failed',
  error: { text, code: userErrorOf(cause).code },
});
