import { Button } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import type { FormulaCall } from '../../workbook/formula/tree/tree';
import type { CellFormula } from '../../workbook/trace/cell-formula';
import { obstacleSentence } from '../../workbook/write/texts';
import { writeTraceSheet } from '../../workbook/trace/trace-sheet';
import { restore } from '../../workbook/write/restore';
import type { WriteOutcome } from '../../workbook/write/write-plan';
import type { Written } from '../../workbook/write/written';
import { Notice } from '../ui/Notice';
import { userErrorOf } from '../ui/user-error';
import { BLATT, RECHENWEG } from './texts';

interface TraceSheetProps {
  readonly cell: CellFormula;
  readonly call: FormulaCall;
}

type Told =
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

const told = (text: string, fine = false): Told => ({ kind: 'told', text, fine });

function failure(error: unknown): Told {
  const { text, code } = userErrorOf(error);
  return { kind: 'told', text, code, fine: false };
}

function outcomeOf(sheet: string, outcome: WriteOutcome): Told {
  switch (outcome.kind) {
    case 'written':
      return { kind: 'written', sheet, written: outcome.written };
    case 'obstructed':
      return told(outcome.obstacles.map(obstacleSentence).join(' '));
    case 'failed':
      return outcome.cause.kind === 'fault' ? failure(outcome.cause.fault) : told(RECHENWEG.nichtGeschrieben);
    case 'left':
      return { kind: 'told', text: RECHENWEG.geblieben(sheet), fine: false, written: outcome.written };
    case 'invalid':
      return told(RECHENWEG.blattGeht);
  }
}

/** RZ-1: the Rechenweg on a sheet of its own, and the way back. */
export function TraceSheet({ cell, call }: TraceSheetProps): ReactElement {
  const [state, setState] = useState<Told>({ kind: 'nothing' });
  const isUnderWay = state.kind === 'under-way';
  const written = 'written' in state ? state.written : undefined;

  const write = async (): Promise<Told> => {
    const address = `${cell.sheet}!${cell.cell}`;
    const texts = { name: BLATT.name(cell.cell), title: BLATT.titel(address), note: BLATT.hinweis };
    const done = await writeTraceSheet(cell, call, texts);
    return done === null ? told(RECHENWEG.blattGeht) : outcomeOf(done.name, done.outcome);
  };
  const takeBack = async (written: Written): Promise<Told> => {
    const outcome = await restore(written);
    return outcome.kind === 'restored' ? told(RECHENWEG.zurueckgenommen, true) : told(RECHENWEG.bleibt);
  };
  const run = (work: () => Promise<Told>): void => {
    setState({ kind: 'under-way' });
    work().then(setState, (error: unknown) => setState(failure(error)));
  };

  return (
    <div className="trace-sheet">
      <Button disabledFocusable={isUnderWay} onClick={() => run(write)}>
        {isUnderWay ? RECHENWEG.wirdGeschrieben : RECHENWEG.alsBlatt}
      </Button>
      <div role="status">
        {state.kind === 'written' && <Notice intent="success">{RECHENWEG.geschrieben(state.sheet)}</Notice>}
        {state.kind === 'told' && (
          <Notice intent={state.fine ? 'success' : 'warning'} {...(state.code ? { code: state.code } : {})}>
            {state.text}
          </Notice>
        )}
      </div>
      {written && (
        <Button size="small" onClick={() => run(() => takeBack(written))}>
          {RECHENWEG.zurueck}
        </Button>
      )}
    </div>
  );
}
