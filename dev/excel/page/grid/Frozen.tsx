import type { CSSProperties, ReactElement } from 'react';
import type { Rect } from '../../host/model/grid/rect';
import { Cells } from './Cells';
import { type Geometry, HEAD_HEIGHT, HEAD_WIDTH } from './geometry';
import { Overlay } from './Overlay';
import type { Panes } from './panes';
import type { View } from './view';

interface Props {
  readonly geometry: Geometry;
  readonly panes: Panes;
  readonly view: View;
  readonly filling: Rect | null;
}

interface LayerProps extends Props {
  readonly kind: 'top' | 'side' | 'corner';
}

/** One part of the window that stays while others scroll, with the frames that lie in it. */
function Layer({ kind, geometry, panes, view, filling }: LayerProps): ReactElement {
  const { frozenWidth, frozenHeight } = geometry;
  const high = kind === 'side' ? geometry.height : frozenHeight;
  const wide = kind === 'top' ? HEAD_WIDTH + geometry.width : frozenWidth;
  // In the flow for `sticky`, but without taking room there.
  const style: CSSProperties = { width: wide, height: high, marginBottom: -high };
  if (kind !== 'side') style.top = HEAD_HEIGHT;
  if (kind !== 'top') style.left = HEAD_WIDTH;
  // A heading may be longer than the frozen columns, as long as nothing has moved beneath it.
  if (kind !== 'top' && view.left === 0) style.overflow = 'visible';
  // Cells and frames are placed as in the whole sheet, numbers of rows included.
  const inner = kind === 'top' ? {} : { left: -HEAD_WIDTH, width: HEAD_WIDTH + frozenWidth };
  return (
    <div className={`frozen ${kind}`} style={style}>
      <div className="inner" style={inner}>
        <Cells
          geometry={geometry}
          rows={kind === 'side' ? panes.rows : panes.frozenRows}
          columns={kind === 'top' ? panes.columns : panes.frozenColumns}
          top={kind === 'side' ? view.top : 0}
          height={kind === 'side' ? view.height : frozenHeight}
          headed={kind === 'top'}
        />
      </div>
      <div className="frames" style={inner} aria-hidden="true">
        <Overlay geometry={geometry} filling={filling} />
      </div>
    </div>
  );
}

/** Frozen rows and columns, and the corner that both have in common. */
export function Frozen(props: Props): ReactElement {
  const { rows, columns } = props.geometry.frozen;
  return (
    <>
      {rows > 0 && <Layer {...props} kind="top" />}
      {columns > 0 && <Layer {...props} kind="side" />}
      {rows > 0 && columns > 0 && <Layer {...props} kind="corner" />}
    </>
  );
}
