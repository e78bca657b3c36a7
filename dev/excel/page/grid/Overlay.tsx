import type { CSSProperties, ReactElement } from 'react';
import { type Rect, sameRect } from '../../host/model/grid/rect';
import { useWorkspace } from '../context';
import { mergeAt } from '../model/cell-view';
import { TEXTS } from '../texts';
import { type Geometry, HEAD_WIDTH } from './geometry';

interface FrameProps {
  readonly geometry: Geometry;
  readonly rect: Rect;
  readonly kind: string;
}

function Frame({ geometry, rect, kind }: FrameProps): ReactElement {
  const box = geometry.box(rect);
  const style: CSSProperties = { ...box, left: box.left + HEAD_WIDTH };
  // A frame lies on the line before its cells, except where that line is under the heads.
  if (rect.row === 0) style.marginTop = 0;
  if (rect.column === 0) style.marginLeft = 0;
  return <div className={`frame ${kind}`} style={style} />;
}

interface Props {
  readonly geometry: Geometry;
  /** What the fill handle would fill. */
  readonly filling: Rect | null;
}

/** Frames above the cells: selection, active cell, copied cells, spill, reference pointed at, fill handle. */
export function Overlay({ geometry, filling }: Props): ReactElement {
  const { sheet, selection, assist, clipboard, edit } = useWorkspace();
  const { rect, active } = selection;
  const spill = sheet.cells.spill(active.row, active.column);
  const { source } = clipboard;
  const whole = mergeAt(sheet, active.row, active.column) ?? { ...active, rows: 1, columns: 1 };
  const many = rect.rows * rect.columns > 1 && !sameRect(rect, whole);
  const box = geometry.box(many ? rect : whole);
  const isEdited = edit?.origin === 'cell' && edit.sheet === sheet;
  return (
    <>
      {spill && <Frame geometry={geometry} rect={spill} kind="spill" />}
      {many && <Frame geometry={geometry} rect={rect} kind="range" />}
      {!isEdited && <Frame geometry={geometry} rect={whole} kind={many ? 'active inner' : 'active'} />}
      {source?.sheet === sheet && <Frame geometry={geometry} rect={source.rect} kind="copied" />}
      {assist.target && <Frame geometry={geometry} rect={assist.target} kind="pointed" />}
      {filling && <Frame geometry={geometry} rect={filling} kind="filling" />}
      {!edit && (
        <div
          className="fill-handle"
          title={TEXTS.fillHandle}
          data-fill=""
          style={{ left: box.left + box.width + HEAD_WIDTH, top: box.top + box.height }}
        />
      )}
    </>
  );
}
