import {
  type Area,
  type CellAddress,
  type CellError,
  type CellValue,
  createEngine,
  type Dispatcher,
  type IronCalc,
  isError,
  isMatrix,
  type Matrix,
} from '@kim/engine';
import { type GivenTable, missingTable, placeTables } from './tables';

export type Outcome = CellValue | Matrix;

/** Every formula gets a place of its own to spill into, right of the columns that a formula may name as blank cells. */
const LEFT = 64;
const WIDTH = 64;
const ABREAST = 250;
const ROWS = 1_048_576;

function places(sheet: number, count: number): CellAddress[] {
  const height = Math.floor(ROWS / Math.max(1, Math.ceil(count / ABREAST)));
  return Array.from({ length: count }, (_, index) => ({
    sheet,
    row: Math.floor(index / ABREAST) * height,
    column: LEFT + (index % ABREAST) * WIDTH,
  }));
}

/** Excel would not accept the formula on entry; here that is a result like any other. */
export function refused(error: unknown): CellError {
  if (error instanceof SyntaxError)
    return { code: '#VALUE!', message: `Excel nimmt die Formel nicht an: ${error.message}` };
  throw error;
}

/** Says which table is missing where Excel says no more than that a name is unknown. */
function withReason(outcome: Outcome, formula: string | CellError, tables: readonly GivenTable[]): Outcome {
  if (isMatrix(outcome) || !isError(outcome) || outcome.code !== '#NAME?' || isError(formula)) return outcome;
  const missing = missingTable(formula, tables);
  if (missing === null) return outcome;
  return {
    code: outcome.code,
    message: `Die Tabelle ${missing} gibt es hier nicht. Mit --tabelle lässt sie sich angeben.`,
  };
}

/** How formulas are calculated. */
interface Circumstances {
  readonly dispatcher: Dispatcher;
  readonly ironCalc: IronCalc;
  /** How a blank cell is handed to a custom function. */
  readonly blank: null | 0;
  readonly tables: readonly GivenTable[];
}

/**
 * Calculates formulas in invariant notation, each as if it stood alone on a blank sheet.
 *
 * @param formulas an error in the place of a formula that could not be translated is its outcome
 */
export async function evaluate(
  formulas: readonly (string | CellError)[],
  { dispatcher, ironCalc, blank, tables }: Circumstances,
): Promise<Outcome[]> {
  const engine = createEngine(ironCalc, { dispatcher, blank });
  const cells = places(engine.addSheet('Tabelle1'), formulas.length);
  placeTables(engine, tables);
  const faults = new Map<number, CellError>();
  formulas.forEach((formula, index) => {
    const cell = cells[index];
    try {
      if (isError(formula)) faults.set(index, formula);
      else if (cell) engine.setFormula(cell, formula);
    } catch (error) {
      faults.set(index, refused(error));
    }
  });
  await engine.recalculate();
  const outcome = (cell: CellAddress): Outcome => {
    const area: Area | null = engine.spill(cell);
    return area ? engine.values(area) : engine.value(cell);
  };
  const outcomes = cells.map(
    (cell, index) => faults.get(index) ?? withReason(outcome(cell), formulas[index] ?? '', tables),
  );
  engine.dispose();
  return outcomes;
}
