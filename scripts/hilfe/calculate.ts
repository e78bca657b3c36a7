import { type CellAddress, createEngine, type Dispatcher, type Engine, toInvariant } from '@kim/engine';
import { loadIronCalc } from '@kim/engine/node';
import type { Outcome } from '@kim/formel';
import type { Arbeitsmappentabelle } from '../../src/katalog/form';

/** Room below each formula to spill into. */
const ROOM = 2000;

/** The column and first row of formulas that build upon each other: B1, B2, … */
const STEPS_COLUMN = 1;

export interface Calculation {
  readonly dispatcher: Dispatcher;
  readonly tables: Readonly<Record<string, Arbeitsmappentabelle>>;
  /** In German notation, each as if it stood alone on a sheet. */
  readonly formulas: Iterable<string>;
  /** In the cells B1, B2, …, so that each may refer to those above. Only the last one may spill. */
  readonly steps: readonly string[];
}

export interface Calculated {
  readonly results: ReadonlyMap<string, Outcome>;
  readonly steps: readonly Outcome[];
}

/** Calculates the examples the way Excel would, in one workbook with the tables they refer to. */
export async function calculate({ dispatcher, tables, formulas, steps }: Calculation): Promise<Calculated> {
  const engine = createEngine(loadIronCalc(), { dispatcher });
  fillTables(engine, engine.addSheet('Eingaben'), tables);
  const sheet = engine.addSheet('Beispiele');
  const cells = new Map([...new Set(formulas)].map((text, index) => [text, at(sheet, index * ROOM, 0)]));
  const stepSheet = engine.addSheet('Fall');
  for (const [text, cell] of cells) enter(engine, cell, text);
  const stepCells = steps.map((text, index) => {
    const cell = at(stepSheet, index, STEPS_COLUMN);
    enter(engine, cell, text);
    return cell;
  });
  await engine.recalculate();
  const calculated = {
    results: new Map([...cells].map(([text, cell]) => [text, outcome(engine, cell)])),
    steps: stepCells.map((cell) => outcome(engine, cell)),
  };
  engine.dispose();
  return calculated;
}

const at = (sheet: number, row: number, column: number): CellAddress => ({ sheet, row, column });

function fillTables(engine: Engine, sheet: number, tables: Calculation['tables']): void {
  let column = 0;
  for (const [name, rows] of Object.entries(tables)) {
    const width = rows[0]?.length ?? 0;
    rows.forEach((row, down) =>
      row.forEach((value, right) => engine.setValue(at(sheet, down, column + right), value)),
    );
    engine.setTable({ name, area: { sheet, row: 0, column, rows: rows.length, columns: width } });
    column += width;
  }
}

/** @throws Error if Excel would not accept the formula on entry */
function enter(engine: Engine, cell: CellAddress, formula: string): void {
  try {
    engine.setFormula(cell, toInvariant(formula));
  } catch (error) {
    throw new Error(`Hilfe: Excel nähme ${formula} nicht an: ${String(error)}`);
  }
}

function outcome(engine: Engine, cell: CellAddress): Outcome {
  const area = engine.spill(cell);
  return area ? engine.values(area) : engine.value(cell);
}
