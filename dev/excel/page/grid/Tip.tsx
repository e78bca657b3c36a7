import type { ReactElement } from 'react';
import { cell } from '../../host/model/grid/rect';
import { useWorkspace } from '../context';
import { messageAt } from '../model/message';
import type { Position } from '../model/selection';
import { type Geometry, HEAD_WIDTH } from './geometry';
import type { View } from './view';

interface Props {
  readonly at: Position;
  readonly geometry: Geometry;
  readonly view: View;
}

const WIDTH = 420;

/** The sentence of an error, beside the cell that the mouse is on. */
export function Tip({ at, geometry, view }: Props): ReactElement | null {
  const { sheet } = useWorkspace();
  const message = messageAt(sheet, at.row, at.column);
  if (!message) return null;
  const box = geometry.seen(cell(at.row, at.column), view);
  const left = Math.max(0, Math.min(box.left, view.left + view.width - WIDTH - 8)) + HEAD_WIDTH;
  return (
    <div role="tooltip" className="tip" style={{ left, top: box.top + box.height + 4 }}>
      <strong>{message.code}</strong> {message.sentence}
    </div>
  );
}
