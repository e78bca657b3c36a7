import { Button } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { FormulaCall } from '../../workbook/formula/tree/tree';
import type { CellFormula } from '../../workbook/trace/cell-formula';
import { writeTraceSheet } from '../../workbook/trace/trace-sheet';
import { SheetOutcome } from '../ui/SheetOutcome';
import { useSheetWriter } from '../ui/sheet-writing';
import { BLATT_SCHREIBEN } from '../ui/texts';
import { useRest } from '../ui/use-rest';
import { BLATT, RECHENWEG } from './texts';

interface TraceSheetProps {
  readonly cell: CellFormula;
  readonly call: FormulaCall;
  /** What the row is called that somebody asks for. */
  readonly labels: readonly string[];
}

/** RZ-1: the Rechenweg on a sheet of its own, and the way back. */
export function TraceSheet({ cell, call, labels }: TraceSheetProps): ReactElement {
  const writer = useSheetWriter();
  const isUnderWay = writer.state.kind === 'under-way';
  // It comes up where something else has just been pressed.
  const isResting = useRest([call]);
  const address = `${cell.sheet}!${cell.cell}`;
  const texts = {
    name: BLATT.name(cell.cell),
    title: BLATT.titel(address, labels),
    note: BLATT.hinweis,
  };
  return (
    <div className="trace-sheet">
      <Button
        disabledFocusable={isUnderWay || isResting}
        onClick={() => writer.write(() => writeTraceSheet(cell, call, texts))}
      >
        {isUnderWay ? BLATT_SCHREIBEN.wirdGeschrieben : RECHENWEG.alsBlatt}
      </Button>
      <SheetOutcome writer={writer} />
    </div>
  );
}
