import type { Area } from '../address';
import { isUnderWay } from '../read/result';
import { pieces } from '../write/written';

export type CellValue = string | number | boolean | null;

/** SC-4: cells that are read in one request, with their number formats; even the long texts of a Rechenweg stay below 5 MB. */
const MOST_CELLS = 15_000;

/** Rows of a sheet, one piece after the other. */
export interface Cells {
  readonly values: (readonly CellValue[])[];
  readonly formats: (readonly string[])[];
}

const VALUES = 'values,valueTypes,numberFormat';

/** Reads areas in as few requests as their size allows. */
export async function readCells(
  context: Excel.RequestContext,
  areas: readonly { readonly sheet: Excel.Worksheet; readonly area: Area }[],
): Promise<Cells[]> {
  const read = areas.map((): Cells => ({ values: [], formats: [] }));
  let open: { readonly to: number; readonly range: Excel.Range }[] = [];
  let size = 0;
  const send = async (): Promise<void> => {
    await context.sync();
    const texts = open.map(({ range }) => (hasErrors(range) ? range.load('text') : null));
    if (texts.some((range) => range !== null)) await context.sync();
    for (const { to, range } of open) {
      read[to]?.values.push(...valuesOf(range));
      read[to]?.formats.push(...(range.numberFormat as string[][]));
    }
    [open, size] = [[], 0];
  };
  for (const [to, { sheet, area }] of areas.entries())
    for (const { row, column, rows, columns } of pieces(area, MOST_CELLS)) {
      if (size > 0 && size + rows * columns > MOST_CELLS) await send();
      open.push({ to, range: sheet.getRangeByIndexes(row, column, rows, columns).load(VALUES) });
      size += rows * columns;
    }
  if (open.length > 0) await send();
  return read;
}

const isError = (type: unknown): boolean => type === 'Error';

const hasErrors = ({ valueTypes }: Excel.Range): boolean =>
  (valueTypes as unknown[][]).some((line) => line.some(isError));

/** Errors as the user sees them. */
const valuesOf = (range: Excel.Range): CellValue[][] =>
  (range.values as unknown[][]).map((line, r) =>
    line.map((value, c) => {
      const type: unknown = range.valueTypes[r]?.[c];
      if (isError(type) && !isUnderWay(value)) return String(range.text[r]?.[c]);
      return type === 'Empty' ? null : (value as CellValue);
    }),
  );
