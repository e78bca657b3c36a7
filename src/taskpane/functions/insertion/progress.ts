import type { Insertion, InsertOutcome, Request } from '../../../workbook/write/insert';
import type { NoResult, Result } from '../../../workbook/read/result';
import type { Content } from '../../../workbook/write/used';
import type { WithdrawOutcome } from '../../../workbook/write/withdraw';
import { userErrorOf, type UserError } from '../../ui/user-error';
import { MELDUNG } from './texts';

/** What the cell shows: not known yet, no result of ours, or not to be read. */
export type Shown = Result | NoResult | 'waiting' | { readonly unread: UserError };

export type Progress =
  | { readonly kind: 'idle' }
  | { readonly kind: 'working' }
  /** There is no formula yet; the user has been taken to the field. */
  | { readonly kind: 'incomplete'; readonly text: string }
  /** Nothing was written. */
  | { readonly kind: 'refused'; readonly text: string }
  /** Nothing was written, but in this cell it may be all the same. */
  | { readonly kind: 'blocked'; readonly text: string; readonly target: string }
  | { readonly kind: 'inserted'; readonly insertion: Insertion; readonly shown: Shown }
  | { readonly kind: 'told'; readonly text: string }
  | { readonly kind: 'failed'; readonly error: UserError };

/** A formula for the selected cell, or why there is none. */
export type Prepared = Request | { readonly problem: string };

/** Somebody's content that is in no cell any more. */
export interface Kept {
  readonly id: number;
  /** Where it stood. */
  readonly address: string;
  readonly content: Content;
}

/** What the pane knows about inserting, in whatever view it is. */
export interface InsertionState {
  readonly progress: Progress;
  /** Stands in the workbook and can be taken back. */
  readonly last: Insertion | null;
  readonly kept: readonly Kept[];
}

/** Why nothing was written. */
export function refusalOf(
  outcome: Exclude<InsertOutcome, { readonly kind: 'inserted' | 'displaced' }>,
): Progress {
  const { address } = outcome;
  switch (outcome.kind) {
    case 'occupied':
      return { kind: 'refused', text: MELDUNG.belegt(address) };
    case 'in-table':
      return { kind: 'refused', text: MELDUNG.inTabelle(address, outcome.table) };
    case 'text-format':
      return { kind: 'refused', text: MELDUNG.alsText(address) };
    case 'no-room':
      return { kind: 'refused', text: MELDUNG.amRand(address, outcome.size) };
    case 'blocked':
      return { kind: 'blocked', text: MELDUNG.imWeg(address, outcome.area), target: outcome.target };
  }
}

/** What came of taking back. */
export function withdrawalOf(outcome: WithdrawOutcome, address: string): Progress {
  switch (outcome.kind) {
    case 'withdrawn':
      return { kind: 'told', text: MELDUNG.zurueckgenommen(address) };
    case 'given-back':
      return { kind: 'told', text: MELDUNG.zurueckgegeben(address) };
    case 'changed':
      return { kind: 'told', text: MELDUNG.veraendert(address) };
    case 'gone':
      return { kind: 'told', text: MELDUNG.blattFehlt(address) };
    case 'empty':
      return { kind: 'told', text: MELDUNG.schonLeer(address) };
    case 'displaced':
      return lost(MELDUNG.verdraengtBeimZuruecknehmen(address), outcome.cause);
  }
}

/** Somebody else's content could not be given back: what to do, and for support why. */
export const lost = (text: string, cause: unknown): Progress => ({
  kind: 'failed',
  error: { text, code: userErrorOf(cause).code },
});
