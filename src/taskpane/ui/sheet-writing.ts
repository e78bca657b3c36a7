import { useState } from 'react';
import { obstacleSentence } from '../../workbook/write/texts';
import { restore } from '../../workbook/write/restore';
import type { WriteOutcome } from '../../workbook/write/write-plan';
import type { Written } from '../../workbook/write/written';
import { BLATT_SCHREIBEN } from './texts';
import { userErrorOf } from './user-error';

/** What has come of writing a sheet of its own, or of taking it back. */
export type SheetWriting =
  | { readonly kind: 'nothing' | 'under-way' }
  | { readonly kind: 'written'; readonly sheet: string; readonly written: Written }
  | {
      readonly kind: 'told';
      readonly text: string;
      readonly code?: string;
      readonly fine: boolean;
      /** What of it is left in the workbook. */
      readonly written?: Written;
    };

/** A sheet and what came of its plan; `null` where it can't be written at all. */
export type WrittenSheet = { readonly name: string; readonly outcome: WriteOutcome } | null;

const told = (text: string, fine = false): SheetWriting => ({ kind: 'told', text, fine });

function failure(error: unknown): Extract<SheetWriting, { kind: 'told' }> {
  const { text, code } = userErrorOf(error);
  return { kind: 'told', text, code, fine: false };
}

function outcomeOf(sheet: string, outcome: WriteOutcome): SheetWriting {
  switch (outcome.kind) {
    case 'written':
      return { kind: 'written', sheet, written: outcome.written };
    case 'obstructed':
      return told(outcome.obstacles.map(obstacleSentence).join(' '));
    case 'failed':
      return outcome.cause.kind === 'fault'
        ? failure(outcome.cause.fault)
        : told(BLATT_SCHREIBEN.nichtGeschrieben);
    case 'left':
      return { kind: 'told', text: BLATT_SCHREIBEN.geblieben(sheet), fine: false, written: outcome.written };
    case 'invalid':
      return told(BLATT_SCHREIBEN.geht);
  }
}

export interface SheetWriter {
  readonly state: SheetWriting;
  readonly write: (work: () => Promise<WrittenSheet>) => void;
  /** `null` where there is nothing to take back. */
  readonly takeBack: (() => void) | null;
}

/** Writes a sheet of its own, and takes it back. */
export function useSheetWriter(): SheetWriter {
  const [state, setState] = useState<SheetWriting>({ kind: 'nothing' });
  const run = (work: () => Promise<SheetWriting>): void => {
    if (state.kind === 'under-way') return;
    setState({ kind: 'under-way' });
    work().then(setState, (error: unknown) => setState(failure(error)));
  };
  const written = 'written' in state ? state.written : undefined;
  const restored = async (own: Written): Promise<SheetWriting> => {
    const outcome = await restore(own);
    if (outcome.kind === 'restored') return told(BLATT_SCHREIBEN.zurueckgenommen, true);
    if (outcome.cause === null) return told(BLATT_SCHREIBEN.bleibt);
    return { ...failure(outcome.cause), written: outcome.written };
  };
  return {
    state,
    write: (work) =>
      run(async () => {
        const done = await work();
        return done === null ? told(BLATT_SCHREIBEN.geht) : outcomeOf(done.name, done.outcome);
      }),
    takeBack: written ? () => run(() => restored(written)) : null,
  };
}
