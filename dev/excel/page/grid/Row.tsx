import { memo, type ReactElement } from 'react';
import type { Worksheet } from '../../host/objects/worksheet/Worksheet';
import { type CellView, cellView, mergeAt } from '../model/cell-view';
import type { Stage } from '../model/workbook-session';
import { CellBox } from './CellBox';
import { type Geometry, HEAD_WIDTH } from './geometry';

interface Props {
  readonly sheet: Worksheet;
  readonly geometry: Geometry;
  readonly row: number;
  readonly first: number;
  readonly last: number;
  /** With its number at the left. */
  readonly headed: boolean;
  readonly selected: boolean;
  readonly stage: Stage;
  /** Changes with everything that may look different. */
  readonly version: number;
}

const cellId = (row: number, column: number): string => `z${row + 1}s${column + 1}`;

/** Text that finds no room goes on over blank cells, as far as they reach. */
function roomFor(
  view: CellView,
  views: readonly (CellView | null)[],
  index: number,
  column: number,
  geometry: Geometry,
): number {
  const own = geometry.left(column + 1) - geometry.left(column);
  if (view.align !== 'left' || view.wrap || view.numeric || view.error) return own;
  let next = index + 1;
  while (next < views.length && views[next] === null) next += 1;
  return geometry.left(column + next - index) - geometry.left(column);
}

function cells({ sheet, geometry, row, first, last, stage }: Props): ReactElement[] {
  const views = Array.from({ length: last - first + 1 }, (_, index) =>
    cellView(sheet, row, first + index, stage),
  );
  return views.flatMap((view, index) => {
    if (!view) return [];
    const column = first + index;
    const merged = mergeAt(sheet, row, column);
    if (merged && (merged.row !== row || merged.column !== column)) return [];
    const box = { ...geometry.box(merged ?? { row, column, rows: 1, columns: 1 }), top: 0 };
    const room = merged ? box.width : roomFor(view, views, index, column, geometry);
    const placed = { ...box, left: box.left + HEAD_WIDTH };
    return [<CellBox key={column} id={cellId(row, column)} {...{ view, room, column }} box={placed} />];
  });
}

function RowOfCells(props: Props): ReactElement | null {
  const { geometry, row, headed, selected } = props;
  const top = geometry.top(row);
  const height = geometry.top(row + 1) - top;
  if (height === 0) return null;
  return (
    <div role="row" aria-rowindex={row + 2} className="row" style={{ top, height }}>
      {headed && (
        <div
          role="rowheader"
          aria-colindex={1}
          data-row={row}
          className={selected ? 'rowhead on' : 'rowhead'}
          style={{ height }}
        >
          {row + 1}
        </div>
      )}
      {cells(props)}
    </div>
  );
}

/** Drawn anew only if its cells may have changed, so that scrolling stays smooth. */
export const Row = memo(RowOfCells);
