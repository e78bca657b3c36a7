import type { ReactElement } from 'react';
import { cell } from '../../core/grid/rect';
import { useWorkspace } from '../context';
import { messageAt } from '../model/message';
import type { Position } from '../model/selection';
import { type Geometry, HEAD_WIDTH } from './geometry';

interface Props {
  readonly at: Position;
  readonly geometry: Geometry;
  /** The right edge of what is seen. */
  readonly edge: number;
}

const WIDTH = 420;

/** The sentence of an error, beside the cell that the mouse is on. */
export function Tip({ at, geometry, edge }: Props): ReactElement | null {
  const { sheet } = useWorkspace();
  const message = messageAt(sheet, at.row, at.column);
  if (!message) return null;
  const box = geometry.box(cell(at.row, at.column));
  const left = Math.max(0, Math.min(box.left, edge - WIDTH - 8)) + HEAD_WIDTH;
  return (
    <div role="tooltip" className="tip" style={{ left, top: box.top + box.height + 4 }}>
      <strong>{message.code}</strong> {message.sentence}
    </div>
  );
}
