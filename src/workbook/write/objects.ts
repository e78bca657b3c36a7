import { writeCharts } from './charts';
import { setPage } from './page';
import { rangeAt } from './followed';
import type { NewSheet, SheetPlan } from './plan';
import type { Requests } from './requests';
import type { Writing } from './written';

/** Characters of an object with its settings on its way, roughly. */
const OBJECT = 1_000;

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
  { followed }: Writing,
): Promise<void> {
  const { numberFormats = [], widths = [] } = plan;
  await requests.room(OBJECT * (numberFormats.length + widths.length));
  const at = (address: string): Excel.Range => rangeAt(followed, sheet, plan.name, address);
  for (const { area, format } of numberFormats) at(area).numberFormat = format as unknown as string[][];
  for (const { columns, points } of widths) at(columns).format.columnWidth = points;
  if (plan.kind === 'new') await addToNewSheet(requests, sheet, plan);
}

async function addToNewSheet(requests: Requests, sheet: Excel.Worksheet, plan: NewSheet): Promise<void> {
  const { heights = [], looks = [], validations = [], conditions = [], charts = [] } = plan;
  await requests.room(OBJECT * (heights.length + looks.length + validations.length + conditions.length));
  for (const { rows, points } of heights) sheet.getRange(rows).format.rowHeight = points;
  for (const look of looks) paint(sheet.getRange(look.area), look);
  for (const { area, rule, prompt, error } of validations) {
    const { dataValidation } = sheet.getRange(area);
    dataValidation.rule = rule;
    if (prompt) dataValidation.prompt = { showPrompt: true, ...prompt };
    if (error) dataValidation.errorAlert = { showAlert: true, ...error };
  }
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
  const { style, bold, italic, size, color, fill, align, wrap, lineBelow } = look;
  if (style !== undefined) range.style = style;
  const { format } = range;
  if (bold !== undefined) format.font.bold = bold;
  if (italic !== undefined) format.font.italic = italic;
  if (size !== undefined) format.font.size = size;
  if (color !== undefined) format.font.color = color;
  if (fill !== undefined) format.fill.color = fill;
  if (align !== undefined) format.horizontalAlignment = align;
  if (wrap !== undefined) format.wrapText = wrap;
  if (lineBelow === undefined) return;
  const line = format.borders.getItem('EdgeBottom');
  line.style = 'Continuous';
  line.color = lineBelow;
}
