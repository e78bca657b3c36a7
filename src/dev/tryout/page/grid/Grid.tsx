import { type PointerEvent, type ReactElement, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { useWorkspace } from '../context';
import { cell, type Rect } from '../../core/grid/rect';
import { fillAlongside, fillTarget } from '../model/fill';
import { cornerOf, type Position } from '../model/selection';
import { TEXTS } from '../texts';
import { Charts } from './Charts';
import { ColumnHeads } from './ColumnHeads';
import { EditInput, labelOf } from './EditInput';
import { Geometry, HEAD_HEIGHT, HEAD_WIDTH } from './geometry';
import { textWidth } from './measure';
import { Overlay } from './Overlay';
import { positionAt, press } from './pointer';
import { Row } from './Row';
import { Tip } from './Tip';
import { useView, type View } from './view';

/** Further cells around what is seen, so that scrolling shows no gaps; to the left for texts that reach into view. */
const SPARE_ROWS = 8;
const SPARE_COLUMNS = 6;

interface LinesProps {
  readonly geometry: Geometry;
  readonly view: View;
  readonly lines: readonly number[];
}

interface Props {
  readonly input: React.RefObject<HTMLTextAreaElement | null>;
}

export function Grid({ input }: Props): ReactElement {
  const workspace = useWorkspace();
  const { sheet, selection, edit } = workspace;
  const version = workspace.session.version();
  const scroller = useRef<HTMLDivElement>(null);
  const view = useView(scroller);
  const [tip, setTip] = useState<Position | null>(null);
  const [filling, setFilling] = useState<Rect | null>(null);
  // What a sheet looks like is not in React's hands; the version tells when to measure anew.
  const geometry = useMemo(() => new Geometry(sheet), [sheet, version]);
  const latest = useRef(geometry);
  latest.current = geometry;

  const [top, left] = [geometry.rowAt(view.top), geometry.columnAt(view.left)];
  const first = { row: Math.max(0, top - SPARE_ROWS), column: Math.max(0, left - SPARE_COLUMNS) };
  const last = {
    row: Math.min(geometry.rows - 1, geometry.rowAt(view.top + view.height) + SPARE_ROWS),
    column: Math.min(geometry.columns - 1, geometry.columnAt(view.left + view.width) + 1),
  };

  const { row, column } = edit ? edit.at : cornerOf(selection);
  const isLine = selection.rect.rows === geometry.rows || selection.rect.columns === geometry.columns;
  useLayoutEffect(() => {
    if (scroller.current && !isLine) reveal(scroller.current, latest.current, { row, column });
  }, [row, column, sheet, isLine]);

  const pressed = (event: PointerEvent): void => {
    const target = event.target as HTMLElement;
    if (event.button !== 0 || !scroller.current || target === input.current || target.closest('.chart'))
      return;
    if (target === scroller.current && isOnScrollBar(scroller.current, event)) return;
    event.preventDefault();
    const onFilling = (to: Position | null): void =>
      setFilling(to && fillTarget(workspace.selection.rect, to));
    press(
      { scroller: scroller.current, geometry: () => latest.current, workspace, onFilling },
      event.nativeEvent,
    );
    input.current?.focus({ preventScroll: true });
  };

  const box = geometry.box(
    cell(edit?.at.row ?? selection.active.row, edit?.at.column ?? selection.active.column),
  );
  const wanted =
    edit && edit.sheet === sheet ? Math.max(...edit.text.split('\n').map((line) => textWidth(line))) + 24 : 0;
  const room = Math.max(box.width, view.left + view.width - box.left - 4);
  const rows = Array.from({ length: last.row - first.row + 1 }, (_, index) => first.row + index);
  const lines = Array.from(
    { length: last.column - first.column + 1 },
    (_, index) => first.column + index + 1,
  );

  return (
    <div
      ref={scroller}
      className="grid"
      onPointerDown={pressed}
      onPointerMove={(event) => {
        const inside = (event.target as HTMLElement).closest('.cell');
        setTip(inside && scroller.current ? positionAt(scroller.current, geometry, event.nativeEvent) : null);
      }}
      onPointerLeave={() => setTip(null)}
      onDoubleClick={(event) => {
        const target = event.target as HTMLElement;
        if (target.closest('.heads, .rowhead, .chart') || workspace.edit) return;
        if (target.closest('[data-fill]')) {
          fillAlongside(workspace);
          return;
        }
        workspace.startEdit(null);
        workspace.settleIntoText();
      }}
    >
      <div
        role="grid"
        aria-label={TEXTS.grid(sheet.Name)}
        aria-rowcount={geometry.rows + 1}
        aria-colcount={geometry.columns + 1}
        className={sheet.ShowGridlines ? 'sheet lines' : 'sheet'}
        style={{ width: HEAD_WIDTH + geometry.width, height: HEAD_HEIGHT + geometry.height }}
      >
        <ColumnHeads geometry={geometry} first={first.column} last={last.column} />
        <div role="rowgroup" className="rows">
          {sheet.ShowGridlines && <Lines {...{ geometry, view, lines }} />}
          {rows.map((line) => (
            <Row
              key={line}
              sheet={sheet}
              geometry={geometry}
              row={line}
              first={first.column}
              last={last.column}
              selected={line >= selection.rect.row && line < selection.rect.row + selection.rect.rows}
              version={version}
            />
          ))}
        </div>
      </div>
      <div className="above">
        <Overlay geometry={geometry} filling={filling} />
        <Charts />
        <EditInput
          input={input}
          origin="cell"
          label={labelOf(workspace)}
          idle=""
          pageRows={Math.max(1, Math.floor(view.height / 20) - 2)}
          className={edit?.origin === 'cell' && edit.sheet === sheet ? 'editor open' : 'editor'}
          style={{ ...box, left: box.left + HEAD_WIDTH, width: Math.min(room, Math.max(box.width, wanted)) }}
        />
        {tip && !edit && <Tip at={tip} geometry={geometry} edge={view.left + view.width} />}
      </div>
    </div>
  );
}

/** The lines between the columns, beneath all cells. */
function Lines({ geometry, view, lines }: LinesProps): ReactElement {
  return (
    <div role="presentation">
      {lines.map((line) => (
        <div
          key={line}
          className="line"
          style={{ left: HEAD_WIDTH + geometry.left(line) - 1, top: view.top, height: view.height }}
        />
      ))}
    </div>
  );
}

const isOnScrollBar = (scroller: HTMLElement, event: PointerEvent): boolean => {
  const frame = scroller.getBoundingClientRect();
  return (
    event.clientX - frame.left > scroller.clientWidth || event.clientY - frame.top > scroller.clientHeight
  );
};

/** Scrolls just so far that the cell is in view. */
function reveal(scroller: HTMLElement, geometry: Geometry, at: Position): void {
  const box = geometry.box(cell(at.row, at.column));
  const height = scroller.clientHeight - HEAD_HEIGHT;
  const width = scroller.clientWidth - HEAD_WIDTH;
  if (box.top < scroller.scrollTop) scroller.scrollTop = box.top;
  else if (box.top + box.height > scroller.scrollTop + height)
    scroller.scrollTop = box.top + box.height - height;
  if (box.left < scroller.scrollLeft) scroller.scrollLeft = box.left;
  else if (box.left + box.width > scroller.scrollLeft + width)
    scroller.scrollLeft = box.left + box.width - width;
}
