import type { CellValue } from '@kim/engine';
import { cell, contains, type Rect } from '../../host/model/grid/rect';
import { textOf } from '../../host/objects/range/RangeData';
import { lookAt } from '../../host/model/sheet/built-in-styles';
import type { Worksheet } from '../../host/objects/worksheet/Worksheet';
import type { Stage } from './workbook-session';

interface Stroke {
  readonly style: string;
  readonly weight: string;
  readonly color: string;
}

/** How a cell looks; colours are those of the sheet, which is white in every theme, like paper. */
export interface CellView {
  readonly text: string;
  readonly align: 'left' | 'right' | 'center';
  readonly vertical: 'Top' | 'Center' | 'Bottom';
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: boolean;
  readonly wrap: boolean;
  readonly indent: number;
  readonly size: number;
  readonly colour: string | null;
  readonly fill: string | null;
  readonly borders: readonly (readonly ['Top' | 'Bottom' | 'Left' | 'Right', Stroke])[];
  readonly error: { readonly code: string; readonly message: string | null } | null;
  readonly numeric: boolean;
  /** There is no result yet. */
  readonly busy: boolean;
  /** The number itself where the format lets it be shortened. */
  readonly general: number | null;
}

const SIDES = ['Top', 'Bottom', 'Left', 'Right'] as const;

function alignOf(value: CellValue, wanted: unknown): CellView['align'] {
  if (wanted === 'Left' || wanted === 'Justify' || wanted === 'Fill') return 'left';
  if (wanted === 'Right') return 'right';
  if (wanted === 'Center' || wanted === 'CenterAcrossSelection') return 'center';
  if (typeof value === 'number') return 'right';
  return typeof value === 'string' || value === null ? 'left' : 'center';
}

/** The header and every other row of a table are tinted. */
function tableTint(sheet: Worksheet, row: number, column: number): 'header' | 'band' | null {
  for (const { rect, ShowBandedRows, Style } of sheet.Tables.items()) {
    if (Style === '' || !contains(rect, cell(row, column))) continue;
    if (row === rect.row) return 'header';
    return ShowBandedRows && (row - rect.row) % 2 === 1 ? 'band' : null;
  }
  return null;
}

const TINTS = {
  header: { fill: '#1176A9', colour: '#FFFFFF' },
  band: { fill: '#E9F3F9', colour: null },
} as const;

/** Excel shows the last results of a file meanwhile; here there are none, and an amount of zero would be wrong. */
const WAITING = '…';

/** A formula that was not calculated yet, or that fails because others were not. */
function waits(sheet: Worksheet, row: number, column: number, value: CellValue, stage: Stage): boolean {
  if (stage === 'done' || sheet.cells.formula(row, column) === null) return false;
  return stage === 'fresh' || (typeof value === 'object' && value !== null);
}

/** `null` if there is nothing to see in the cell. */
export function cellView(
  sheet: Worksheet,
  row: number,
  column: number,
  stage: Stage = 'done',
): CellView | null {
  const result = sheet.cells.value(row, column);
  const busy = waits(sheet, row, column, result, stage);
  const value = busy ? WAITING : result;
  const { formats } = sheet.layout;
  const at = lookAt(formats, row, column);
  const tint = tableTint(sheet, row, column);
  const colours = tint ? TINTS[tint] : { fill: null, colour: null };
  const fill = (at('FillColor') as string | undefined) ?? colours.fill;
  const borders = SIDES.flatMap((side) => {
    const stroke = at(`Border${side}`) as Stroke | undefined;
    return stroke ? [[side, stroke] as const] : [];
  });
  if (value === null && fill === null && borders.length === 0) return null;
  const failed = typeof value === 'object' && value !== null;
  const format = sheet.cells.format(row, column);
  const wrap = at('WrapText') === true;
  // Without wrapping Excel shows everything in one line.
  const text = wrap ? textOf(value, format) : textOf(value, format).replace(/\r?\n/g, '');
  return {
    text,
    align: alignOf(value, at('HorizontalAlignment')),
    vertical: (at('VerticalAlignment') as CellView['vertical'] | undefined) ?? 'Bottom',
    bold: at('Bold') === true || tint === 'header',
    italic: at('Italic') === true,
    underline: at('Underline') !== undefined && at('Underline') !== 'None',
    wrap,
    indent: Number(at('IndentLevel') ?? 0),
    size: Number(at('FontSize') ?? 11),
    colour: (at('FontColor') as string | undefined) ?? colours.colour,
    fill,
    borders,
    error: failed ? { code: text, message: value.message ?? null } : null,
    numeric: typeof value === 'number',
    busy,
    general: typeof value === 'number' && format === 'General' ? value : null,
  };
}

/** The part of the sheet that is merged with the cell, if any. */
export const mergeAt = (sheet: Worksheet, row: number, column: number): Rect | null =>
  sheet.layout.merges.find((area) => contains(area, cell(row, column))) ?? null;
