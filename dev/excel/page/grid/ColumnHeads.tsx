import { type PointerEvent, type ReactElement } from 'react';
import { columnName } from '../../host/model/grid/address';
import { useWorkspace } from '../context';
import { TEXTS } from '../texts';
import { type Geometry, HEAD_HEIGHT, HEAD_WIDTH, PIXELS } from './geometry';
import { linesOf, type Panes } from './panes';
import { textWidth } from './measure';
import { cellView } from '../model/cell-view';

interface Props {
  readonly geometry: Geometry;
  readonly panes: Panes;
}

const MOST_WIDE = 400;

/** The letters above the columns; their right edges can be dragged, a double click fits the width. */
export function ColumnHeads({ geometry, panes }: Props): ReactElement {
  const workspace = useWorkspace();
  const { rect } = workspace.selection;
  const resize = (column: number, pixels: number): void => {
    workspace.sheet.range({ row: 0, column, rows: 1, columns: 1 }).Format.ColumnWidth =
      Math.max(0, pixels) / PIXELS;
    workspace.session.touch();
  };
  const drag = (event: PointerEvent<HTMLElement>, column: number): void => {
    event.preventDefault();
    event.stopPropagation();
    const handle = event.currentTarget;
    const start = event.clientX - (geometry.left(column + 1) - geometry.left(column));
    handle.setPointerCapture(event.pointerId);
    handle.onpointermove = (move) => resize(column, Math.max(12, move.clientX - start));
    handle.onpointerup = () => {
      handle.onpointermove = null;
    };
  };
  const fit = (column: number): void => {
    const used = workspace.session.host.book.engine.usedRange(workspace.sheet.engineId);
    const rows = Math.min(used?.rows ?? 0, 2000);
    const widths = Array.from({ length: rows }, (_, row) => {
      const view = cellView(workspace.sheet, row, column);
      return view && !view.wrap ? textWidth(view.text, view.size, view.bold) + 12 : 0;
    });
    resize(column, Math.min(MOST_WIDE, Math.max(24, ...widths)));
  };
  const head = (column: number, origin: number): ReactElement | null => {
    const [left, width] = [geometry.left(column), geometry.left(column + 1) - geometry.left(column)];
    if (width === 0) return null;
    const on = column >= rect.column && column < rect.column + rect.columns;
    return (
      <div
        key={column}
        role="columnheader"
        aria-colindex={column + 2}
        data-column={column}
        className={on ? 'colhead on' : 'colhead'}
        style={{ left: left + origin, width }}
      >
        {columnName(column)}
        <span
          className="edge"
          title={TEXTS.columnWidth(columnName(column))}
          onPointerDown={(event) => drag(event, column)}
          onDoubleClick={() => fit(column)}
        />
      </div>
    );
  };
  return (
    <div
      role="row"
      aria-rowindex={1}
      className="heads"
      style={{ width: HEAD_WIDTH + geometry.width, height: HEAD_HEIGHT }}
    >
      <div role="columnheader" aria-colindex={1} className="corner" title={TEXTS.selectAll} data-corner="">
        <span className="unseen">{TEXTS.selectAll}</span>
      </div>
      <div role="presentation" className="frozen-heads" style={{ width: geometry.frozenWidth }}>
        {linesOf(panes.frozenColumns).map((column) => head(column, 0))}
      </div>
      {linesOf(panes.columns).map((column) => head(column, HEAD_WIDTH))}
    </div>
  );
}
