import type { ReactElement } from 'react';
import { useWorkspace } from '../context';
import type { Geometry } from './geometry';
import { Lines } from './Lines';
import { linesOf, type LineSpan } from './panes';
import { Row } from './Row';

interface Props {
  readonly geometry: Geometry;
  readonly rows: LineSpan;
  readonly columns: LineSpan;
  /** Where the lines between the columns are drawn. */
  readonly top: number;
  readonly height: number;
  readonly headed: boolean;
}

/** The cells of one part of the window. */
export function Cells({ geometry, rows, columns, top, height, headed }: Props): ReactElement {
  const { sheet, selection, session } = useWorkspace();
  const { rect } = selection;
  const lines = linesOf(columns).map((column) => column + 1);
  return (
    <div role="rowgroup" className="rows">
      {sheet.ShowGridlines && <Lines {...{ geometry, lines, top, height }} />}
      {linesOf(rows).map((row) => (
        <Row
          key={row}
          sheet={sheet}
          geometry={geometry}
          row={row}
          first={columns.first}
          last={columns.last}
          headed={headed}
          selected={row >= rect.row && row < rect.row + rect.rows}
          stage={session.stage}
          version={session.version()}
        />
      ))}
    </div>
  );
}
