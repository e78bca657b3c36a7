import { areaName, cellName, onSheet, withoutSheet } from '../address';
import { sheetsOf } from './apply';
import { isUnderWay } from '../read/result';
import { areaOf } from './check-plan';
import { holds, isFormula, sameFormula } from './entry';
import { type Followed, rowsAt } from './followed';
import type { Block, ExistingSheet, NewSheet, SheetPlan, TablePlan } from '../../plan/plan';
import { type FormulaPlace, isBlocked } from './awaited';
import { Requests } from './requests';
import { askWhere, whereabouts } from './whereabouts';
import { keyOf, pieces, type Written } from './written';

/** Cells of one question. */
const MOST_CELLS = 5_000;
/** Characters of a cell in an answer: its value, type and formula. */
const ANSWER = 60;
const STANDARD = 'General';

export interface Verified {
  /** The places that differ, none if all is as planned. */
  readonly different: readonly string[];
  /** Formulas whose results have no room. */
  readonly blocked: readonly string[];
  /** Formulas of which nobody knows yet what they come to. */
  readonly awaited: readonly FormulaPlace[];
  /** Places that are not where they were planned. */
  readonly moved: readonly string[];
}

type Findings = { readonly [Key in keyof Verified]: Verified[Key][number][] };

/** Reads everything back and compares it with the plan. */
export async function verify(context: Excel.RequestContext, written: Written): Promise<Verified> {
  const requests = new Requests(context);
  const findings: Findings = { different: [], blocked: [], awaited: [], moved: [] };
  const { different } = findings;
  const { names = [] } = written.plan;
  const found = names.map(({ name }) => context.workbook.names.getItemOrNullObject(name).load('formula'));
  for (const { plan, sheet } of sheetsOf(context, written)) {
    for (const block of plan.blocks) await compareBlock(requests, sheet, plan, block, written, findings);
    await requests.room(1);
    const checks = [...tables(sheet, plan.tables ?? []), ...formats(sheet, plan)];
    if (plan.kind === 'new') checks.push(...ofNewSheet(sheet, plan));
    else checks.push(...ofOwned(sheet, plan));
    requests.whenAnswered(() => {
      different.push(...checks.filter(({ holds: fits }) => !fits()).map(({ where }) => where));
    });
  }
  await requests.room(1);
  askWhere(written.followed.values());
  await requests.send();
  findings.moved.push(...[...written.followed.values()].flatMap(movedFrom));
  for (const [index, { name, formula }] of names.entries()) {
    const item = found[index];
    if (!item || item.isNullObject || !sameFormula(String(item.formula), formula)) different.push(name);
  }
  return findings;
}

function movedFrom(own: Followed): string[] {
  const { planned } = own.whole;
  const now = whereabouts(own);
  if (now.kind === 'gone') return [];
  const isWhereItWas =
    now.kind === 'there' &&
    (planned === null || (planned.row === now.area.row && planned.column === now.area.column));
  return isWhereItWas ? [] : [onSheet(now.sheet, areaName(now.area))];
}

/** A question that has been asked, and whether its answer is the planned one. */
interface Check {
  readonly where: string;
  readonly holds: () => boolean;
}

async function compareBlock(
  requests: Requests,
  sheet: Excel.Worksheet,
  { name }: SheetPlan,
  block: Block,
  { from1904, echoes, followed }: Written,
  { different, blocked, awaited }: Findings,
): Promise<void> {
  const whole = areaOf(block);
  if (whole === null) return;
  for (const area of pieces(whole, MOST_CELLS)) {
    await requests.room(area.rows * area.columns * ANSWER);
    const range = rowsAt(followed, sheet, name, whole, area).load('values,valueTypes,formulas');
    requests.whenAnswered(() => {
      for (let r = 0; r < area.rows; r++)
        for (let c = 0; c < area.columns; c++) {
          const [row, column] = [area.row + r, area.column + c];
          const entry = block.rows[row - whole.row]?.[c] ?? null;
          const cell = {
            formula: range.formulas[r]?.[c] as unknown,
            value: range.values[r]?.[c] as unknown,
            type: range.valueTypes[r]?.[c],
          };
          const where = onSheet(name, cellName(row, column));
          if (!holds(cell, entry, from1904, echoes[keyOf(name, row, column)])) different.push(where);
          else if (entry !== null && isFormula(entry)) {
            if (isBlocked(cell.value)) blocked.push(where);
            if (isUnderWay(cell.value)) awaited.push({ sheet: name, row, column });
          }
        }
    });
  }
}

function tables(sheet: Excel.Worksheet, planned: readonly TablePlan[]): Check[] {
  return planned.map(({ name, area }) => {
    const table = sheet.tables.getItemOrNullObject(name);
    const range = table.getRange().load('address');
    return { where: name, holds: () => !range.isNullObject && withoutSheet(range.address) === area };
  });
}

/** A formula brings the format of what it refers to into a cell that has become a standard one. */
const isTaken = (now: unknown, format: string, before: string | undefined): boolean =>
  now === format || (format === STANDARD && before !== undefined && now !== before);

function formats(sheet: Excel.Worksheet, { name, numberFormats = [], widths = [] }: SheetPlan): Check[] {
  return [
    ...numberFormats.map(({ area, format, before }) => {
      // The first and the last cell stand for an area that may have many.
      const range = sheet.getRange(area);
      const ends = [range.getCell(0, 0), range.getLastCell()].map((cell) => cell.load('numberFormat'));
      return {
        where: onSheet(name, area),
        holds: () => ends.every(({ numberFormat }) => isTaken(numberFormat[0]?.[0], format, before)),
      };
    }),
    ...widths.map(({ columns, points }) => {
      const format = sheet.getRange(columns).format.load('columnWidth');
      return { where: onSheet(name, columns), holds: () => Math.abs(format.columnWidth - points) < 1 };
    }),
  ];
}

function ofOwned(sheet: Excel.Worksheet, { name, resized = [], inputs = [] }: ExistingSheet): Check[] {
  return [
    ...tables(
      sheet,
      resized.map(({ name: own, to }) => ({ name: own, area: to })),
    ),
    ...inputs.map(({ area, becomes }) => {
      const range = sheet.getRange(area).load('style');
      return { where: onSheet(name, area), holds: () => (range.style === 'Input') === (becomes === 'input') };
    }),
  ];
}

function ofNewSheet(sheet: Excel.Worksheet, plan: NewSheet): Check[] {
  const { name, validations = [], conditions = [], charts = [], print } = plan;
  const own = sheet.load('name');
  const layout = print ? sheet.pageLayout.load('orientation') : null;
  return [
    { where: name, holds: () => own.name === name },
    ...validations.map(({ area }) => {
      const dataValidation = sheet.getRange(area).dataValidation.load('type');
      return {
        where: onSheet(name, area),
        holds: () => dataValidation.type !== Excel.DataValidationType.none,
      };
    }),
    ...conditions.map(({ area }) => {
      const formats = sheet.getRange(area).conditionalFormats.load('items/type');
      return { where: onSheet(name, area), holds: () => formats.items.length > 0 };
    }),
    ...charts.map((planned) => {
      const chart = sheet.charts.getItemOrNullObject(planned.name).load('name');
      return { where: planned.name, holds: () => !chart.isNullObject };
    }),
    ...(print && layout
      ? [
          {
            where: name,
            holds: () => (layout.orientation === Excel.PageOrientation.landscape) === print.landscape,
          },
        ]
      : []),
  ];
}
