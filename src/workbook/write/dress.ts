import { areaName, columnName, readArea, withoutSheet, type Area } from '../address';
import type { ExistingSheet } from '../../plan/plan';
import { inWorkbookOf } from '../run';
import type { Insertion } from './insertion';
import { holdsStill } from './kept-formula';
import { writePlan } from './write-plan';
import type { Written } from './written';

/** How a column of a result is to look. */
export interface ColumnLook {
  /** Invariant, such as `#,##0.00`. */
  readonly format: string;
  readonly points: number;
}

export interface ResultLook {
  /** `null` leaves the column as it is. */
  readonly columns: readonly (ColumnLook | null)[];
  /** The first row holds headings. */
  readonly headings: boolean;
}

/** How a result is to look, by what stands in its first row. */
export type LookOf = (first: readonly unknown[]) => ResultLook;

/** Widths alone for a result that has got its formats before. */
export type DressPart = 'all' | 'widths';

/** Formats of more cells are not asked for; nobody reads so many rows of an inserted result. */
const MOST_ROWS = 2_000;
const STANDARD = 'General';

interface Found {
  readonly sheet: string;
  readonly area: Area;
  readonly first: readonly unknown[];
  /** By rows. */
  readonly formats: readonly (readonly unknown[])[];
  /** By columns. */
  readonly standardWidths: readonly boolean[];
}

function lookAtResult({ kept, formula }: Insertion): Promise<Found | null> {
  const { cell } = kept;
  return inWorkbookOf(cell.context, async (context) => {
    const spill = cell.getSpillingToRangeOrNullObject().load('address');
    const sheet = cell.worksheet.load('name');
    cell.load('address,formulas');
    await context.sync();
    // It may be taken back at this very moment.
    if (!(await holdsStill(kept, formula, cell.formulas[0]?.[0]))) return null;
    const whole = readArea(withoutSheet(spill.isNullObject ? cell.address : spill.address));
    if (whole === null) return null;
    const area = { ...whole, rows: Math.min(whole.rows, MOST_ROWS) };
    const range = sheet.getRange(areaName(area)).load('numberFormat');
    const first = range.getRow(0).load('values');
    const widths = Array.from({ length: area.columns }, (_, column) =>
      range.getColumn(column).format.load('useStandardWidth'),
    );
    await context.sync();
    return {
      sheet: sheet.name,
      area,
      first: first.values[0] ?? [],
      formats: range.numberFormat,
      standardWidths: widths.map(({ useStandardWidth }) => (useStandardWidth as boolean | null) === true),
    };
  });
}

function planned(found: Found, lookOf: LookOf, part: DressPart): ExistingSheet {
  const { sheet, area, first, formats, standardWidths } = found;
  const { columns, headings } = lookOf(first);
  const skipped = headings ? 1 : 0;
  const wanted = columns.slice(0, area.columns).flatMap((look, index) => (look ? [{ look, index }] : []));
  const isStandard = (index: number): boolean =>
    part === 'all' && formats.slice(skipped).every((row) => row[index] === STANDARD);
  return {
    kind: 'existing',
    name: sheet,
    blocks: [],
    numberFormats: wanted
      .filter(({ look, index }) => look.format !== STANDARD && area.rows > skipped && isStandard(index))
      .map(({ look, index }) => ({
        area: areaName({
          row: area.row + skipped,
          column: area.column + index,
          rows: area.rows - skipped,
          columns: 1,
        }),
        format: look.format,
      })),
    widths: wanted
      .filter(({ index }) => standardWidths[index])
      .map(({ look, index }) => {
        const letter = columnName(area.column + index);
        return { columns: `${letter}:${letter}`, points: look.points };
      }),
  };
}

/**
 * Gives the result of an inserted formula number formats and widths, where cells and columns are still standard.
 *
 * @returns what `restore` takes back; `null` if nothing was set. That Excel refuses changes nothing about the formula.
 * @throws WorkbookFault for what could not be read
 */
export async function dress(insertion: Insertion, lookOf: LookOf, part: DressPart): Promise<Written | null> {
  const found = await lookAtResult(insertion);
  if (found === null) return null;
  const sheet = planned(found, lookOf, part);
  if ((sheet.numberFormats ?? []).length + (sheet.widths ?? []).length === 0) return null;
  const outcome = await writePlan({ sheets: [sheet] });
  return 'written' in outcome ? outcome.written : null;
}
