import type { ReactElement } from 'react';
import { cell } from '../../core/grid/rect';
import { useWorkspace } from '../context';
import { messageAt } from '../model/message';
import type { Position } from '../model/selection';
import { type Geometry, HEAD_WIDTH } from './geometry';

interface Props {
  readonly at: Position;
  readonly geometry: Geometry;
}

/** The sentence of an error, beside the cell that the mouse is on. */
export function Tip({ at, geometry }: Props): ReactElement | null {
  const { sheet } = useWorkspace();
  const message = messageAt(sheet, at.row, at.column);
  if (!message) return null;
  const box = geometry.box(cell(at.row, at.column));
  return (
    <div
      role="tooltip"
      className="tip"
      style={{ left: box.left + HEAD_WIDTH, top: box.top + box.height + 4 }}
    >
      <strong>{message.code}</strong> {message.sentence}
    </div>
  );
}
