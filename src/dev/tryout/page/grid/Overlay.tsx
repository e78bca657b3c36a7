import type { ReactElement } from 'react';
import type { Rect } from '../../core/grid/rect';
import { useWorkspace } from '../context';
import { TEXTS } from '../texts';
import { type Geometry, HEAD_WIDTH } from './geometry';

interface FrameProps {
  readonly geometry: Geometry;
  readonly rect: Rect;
  readonly kind: string;
}

function Frame({ geometry, rect, kind }: FrameProps): ReactElement {
  const box = geometry.box(rect);
  return <div className={`frame ${kind}`} style={{ ...box, left: box.left + HEAD_WIDTH }} />;
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
  const box = geometry.box(rect);
  const many = rect.rows * rect.columns > 1;
  return (
    <>
      {spill && <Frame geometry={geometry} rect={spill} kind="spill" />}
      {many && <Frame geometry={geometry} rect={rect} kind="range" />}
      <Frame
        geometry={geometry}
        rect={{ ...active, rows: 1, columns: 1 }}
        kind={many ? 'active inner' : 'active'}
      />
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
