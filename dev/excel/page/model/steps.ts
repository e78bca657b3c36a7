import { lastColumn, lastRow } from '../../host/model/grid/rect';
import type { Direction } from '../../host/model/sheet/edges';
import type { Worksheet } from '../../host/objects/worksheet/Worksheet';
import { mergeAt } from './cell-view';
import type { Position } from './selection';

/** The cell that stands for all that are merged with it. */
export function anchorOf(sheet: Worksheet, { row, column }: Position): Position {
  const merged = mergeAt(sheet, row, column);
  return merged ? { row: merged.row, column: merged.column } : { row, column };
}

const DOWN_OR_RIGHT: ReadonlySet<Direction> = new Set<Direction>(['Down', 'Right']);

/**
 * The next cell that can be seen in a direction, behind hidden lines; before the first one there is none.
 *
 * @param leap leaves a merged cell as a whole, as the selection does when it moves
 */
export function neighbourOf(sheet: Worksheet, from: Position, direction: Direction, leap: boolean): Position {
  const isVertical = direction === 'Up' || direction === 'Down';
  const axis = isVertical ? 'row' : 'column';
  const hidden = isVertical ? sheet.layout.hiddenRows : sheet.layout.hiddenColumns;
  const merged = leap ? mergeAt(sheet, from.row, from.column) : null;
  const step = DOWN_OR_RIGHT.has(direction) ? 1 : -1;
  const edge = merged && (step > 0 ? (isVertical ? lastRow(merged) : lastColumn(merged)) : merged[axis]);
  let line = (edge ?? from[axis]) + step;
  while (hidden.has(line)) line += step;
  return line < 0 ? from : { ...from, [axis]: line };
}
