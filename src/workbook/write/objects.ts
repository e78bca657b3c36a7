import { onSheet, readArea } from '../address';
import { writeCharts } from './charts';
import { setPage } from './page';
import { rangeAt } from './followed';
import { expectFormats, noteFormatted } from './formats';
import type { ExistingSheet, NewSheet, NumberFormatPlan, SheetPlan } from '../../plan/plan';
import type { Requests } from './requests';
import { setValidation } from './validations';
import type { Writing } from './written';

/** Characters of an object with its settings on its way, roughly. */
const OBJECT = 1_000;
/** Of a number format in an answer. */
const FORMAT = 20;

/** Tables take the place of cells that hold their constants already. */
export async function addTables(
  requests: Requests,
  sheet: Excel.Worksheet,
  { name: sheetName, tables = [] }: SheetPlan,
  { tables: own, followed }: Writing,
): Promise<void> {
  for (const { name, area } of tables) {
    await requests.room(OBJECT);
    // Somebody else may have added one since the look; the same request tells whose it is.
    const theirs = requests.context.workbook.tables.getItemOrNullObject(name).load('id');
    const table = sheet.tables.add(rangeAt(followed, sheet, sheetName, area), true).load('id');
    table.name = name;
    own.set(name, null);
    let isFree = false;
    requests.whenAnswered(
      () => {
        isFree = theirs.isNullObject;
        own.set(name, table.id);
      },
      () => {
        if (!isFree) own.delete(name);
      },
    );
  }
}

/** Everything about a sheet but its cells, tables and names. */
export async function addLooks(
  requests: Requests,
  sheet: Excel.Worksheet,
  plan: SheetPlan,
  writing: Writing,
): Promise<void> {
  if (plan.kind === 'existing') return addToExistingSheet(requests, sheet, plan, writing);
  const { numberFormats = [], widths = [] } = plan;
  await requests.room(OBJECT * (numberFormats.length + widths.length));
  for (const { area, format } of numberFormats)
    sheet.getRange(area).numberFormat = format as unknown as string[][];
  for (const { columns, points } of widths) sheet.getRange(columns).format.columnWidth = points;
  await addToNewSheet(requests, sheet, plan);
}

/** The same request reads what was set there before, for the way back. */
async function addToExistingSheet(
  requests: Requests,
  sheet: Excel.Worksheet,
  { name, numberFormats = [], widths = [] }: ExistingSheet,
  writing: Writing,
): Promise<void> {
  const at = (address: string): Excel.Range => rangeAt(writing.followed, sheet, name, address);
  for (const planned of numberFormats)
    if (planned.before === undefined) await setFormat(requests, sheet, name, planned, writing);
  for (const { columns, points } of widths) {
    await requests.room(OBJECT);
    const before = at(columns).format.load('columnWidth,useStandardWidth');
    at(columns).format.columnWidth = points;
    const where = onSheet(name, columns);
    writing.widths.set(where, null);
    requests.whenAnswered(() => {
      // A width that the columns do not share is no standard one either.
      if ((before.useStandardWidth as boolean | null) === true) return;
      writing.widths.set(where, before.columnWidth);
      writing.reformatted.push(where);
    });
  }
}

/** Ahead of the contents of cells that a register owns: in a cell for texts a number would become one. */
export async function setOwnedFormats(
  requests: Requests,
  sheet: Excel.Worksheet,
  plan: SheetPlan,
  writing: Writing,
): Promise<void> {
  if (plan.kind === 'new') return;
  for (const planned of plan.numberFormats ?? [])
    if (planned.before !== undefined) await setFormat(requests, sheet, plan.name, planned, writing);
}

async function setFormat(
  requests: Requests,
  sheet: Excel.Worksheet,
  name: string,
  { area: address, format, before: known }: NumberFormatPlan,
  writing: Writing,
): Promise<void> {
  const area = readArea(address);
  if (area === null) return;
  const range = (): Excel.Range => rangeAt(writing.followed, sheet, name, address);
  await requests.room(OBJECT + area.rows * area.columns * FORMAT);
  const before = range().load('numberFormat');
  range().numberFormat = format as unknown as string[][];
  expectFormats(writing, name, area, { before: known, asked: format });
  requests.whenAnswered(() => noteFormatted(writing, name, area, before.numberFormat, format));
}

async function addToNewSheet(requests: Requests, sheet: Excel.Worksheet, plan: NewSheet): Promise<void> {
  const { heights = [], looks = [], validations = [], conditions = [], charts = [] } = plan;
  await requests.room(OBJECT * (heights.length + looks.length + validations.length + conditions.length));
  for (const { rows, points } of heights) sheet.getRange(rows).format.rowHeight = points;
  for (const look of looks) paint(sheet.getRange(look.area), look);
  for (const validation of validations) setValidation(sheet.getRange(validation.area), validation);
  for (const { area, formula, color, fill, bold } of conditions) {
    const { custom } = sheet.getRange(area).conditionalFormats.add(Excel.ConditionalFormatType.custom);
    custom.rule.formula = formula;
    if (color !== undefined) custom.format.font.color = color;
    if (fill !== undefined) custom.format.fill.color = fill;
    if (bold !== undefined) custom.format.font.bold = bold;
  }
  await requests.room(OBJECT * charts.length);
  writeCharts(sheet, charts);
  setPage(sheet, plan);
}

function paint(range: Excel.Range, look: NonNullable<NewSheet['looks']>[number]): void {
  const { style, bold, italic, size, color, fill, align, vertical, indent, wrap, lineBelow } = look;
  if (style !== undefined) range.style = style;
  const { format } = range;
  if (bold !== undefined) format.font.bold = bold;
  if (italic !== undefined) format.font.italic = italic;
  if (size !== undefined) format.font.size = size;
  if (color !== undefined) format.font.color = color;
  if (fill !== undefined) format.fill.color = fill;
  if (align !== undefined) format.horizontalAlignment = align;
  if (vertical !== undefined) format.verticalAlignment = vertical;
  if (indent !== undefined) format.indentLevel = indent;
  if (wrap !== undefined) format.wrapText = wrap;
  if (lineBelow === undefined) return;
  const line = format.borders.getItem('EdgeBottom');
  line.style = 'Continuous';
  line.color = lineBelow;
}
