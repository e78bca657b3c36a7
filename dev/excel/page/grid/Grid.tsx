import { type PointerEvent, type ReactElement, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { useWorkspace } from '../context';
import { cell, MAX_COLUMNS, MAX_ROWS, type Rect } from '../../host/model/grid/rect';
import { fillAlongside, fillTarget } from '../model/fill';
import { cornerOf, type Position } from '../model/selection';
import { TEXTS } from '../texts';
import { Cells } from './Cells';
import { Charts } from './Charts';
import { Choices } from './Choices';
import { ColumnHeads } from './ColumnHeads';
import { EditInput, labelOf } from './EditInput';
import { Frozen } from './Frozen';
import { Geometry, HEAD_HEIGHT, HEAD_WIDTH } from './geometry';
import { textWidth } from './measure';
import { Overlay } from './Overlay';
import { panesOf } from './panes';
import { positionAt, press } from './pointer';
import { isOnScrollBar, reveal } from './scroll';
import { Tip } from './Tip';
import { usePlaces, useView } from './view';

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
  const geometry = useMemo(
    () => new Geometry(sheet, view.width, view.height),
    [sheet, version, view.width, view.height],
  );
  const latest = useRef(geometry);
  latest.current = geometry;

  const panes = panesOf(geometry, view);
  const { row, column } = edit ? edit.at : cornerOf(selection);
  const isLine = selection.rect.rows === MAX_ROWS || selection.rect.columns === MAX_COLUMNS;
  usePlaces(scroller, sheet, view);
  useLayoutEffect(() => {
    // A sheet begins at its corner, like in Excel, also where the window is too narrow for what is selected.
    if (!scroller.current || isLine || workspace.isUntouched) return;
    reveal(scroller.current, latest.current, { row, column });
  }, [row, column, sheet, isLine, workspace]);

  const pressed = (event: PointerEvent): void => {
    const target = event.target as HTMLElement;
    if (
      event.button !== 0 ||
      !scroller.current ||
      target === input.current ||
      target.closest('.chart, .choices')
    )
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

  const at = edit?.at ?? selection.active;
  const box = geometry.seen(cell(at.row, at.column), view);
  const wanted =
    edit && edit.sheet === sheet ? Math.max(...edit.text.split('\n').map((line) => textWidth(line))) + 24 : 0;
  const room = Math.max(box.width, view.left + view.width - box.left - 4);
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
        if (target.closest('.heads, .rowhead, .chart, .choices') || workspace.edit) return;
        if (target.closest('[data-fill]')) {
          fillAlongside(workspace);
          return;
        }
        workspace.editing.start(null);
        workspace.editing.settleIntoText();
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
        <ColumnHeads geometry={geometry} panes={panes} />
        <Frozen {...{ geometry, panes, view, filling }} />
        <Cells
          geometry={geometry}
          rows={panes.rows}
          columns={panes.columns}
          top={view.top}
          height={view.height}
          headed
        />
      </div>
      <div className="above">
        <Overlay geometry={geometry} filling={filling} />
        <Charts />
      </div>
      <div className="above front">
        <EditInput
          input={input}
          origin="cell"
          label={labelOf(workspace)}
          idle=""
          pageRows={Math.max(1, Math.floor((view.height - geometry.frozenHeight) / 20) - 2)}
          className={edit?.origin === 'cell' && edit.sheet === sheet ? 'editor open' : 'editor'}
          style={{ ...box, left: box.left + HEAD_WIDTH, width: Math.min(room, Math.max(box.width, wanted)) }}
        />
        <Choices geometry={geometry} view={view} />
        {tip && !edit && <Tip at={tip} geometry={geometry} view={view} />}
      </div>
    </div>
  );
}
