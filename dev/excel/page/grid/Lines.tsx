import type { ReactElement } from 'react';
import { type Geometry, HEAD_WIDTH } from './geometry';

interface Props {
  readonly geometry: Geometry;
  /** The columns that have a line on their left. */
  readonly lines: readonly number[];
  readonly top: number;
  readonly height: number;
}

/** The lines between the columns, beneath all cells. */
export function Lines({ geometry, lines, top, height }: Props): ReactElement {
  return (
    <div role="presentation">
      {lines.map((line) => (
        <div
          key={line}
          className="line"
          style={{ left: HEAD_WIDTH + geometry.left(line) - 1, top, height }}
        />
      ))}
    </div>
  );
}
