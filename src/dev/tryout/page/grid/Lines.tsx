import type { ReactElement } from 'react';
import { type Geometry, HEAD_WIDTH } from './geometry';
import type { View } from './view';

interface Props {
  readonly geometry: Geometry;
  readonly view: View;
  /** The columns that have a line on their left. */
  readonly lines: readonly number[];
}

/** The lines between the columns, beneath all cells. */
export function Lines({ geometry, view, lines }: Props): ReactElement {
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
