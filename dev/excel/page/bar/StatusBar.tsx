import type { ReactElement } from 'react';
import { formatNumber } from '../../host/model/calc/number-format';
import { cellCount, intersection } from '../../host/model/grid/rect';
import { useWorkspace } from '../context';
import type { Workspace } from '../model/workspace';
import { TEXTS } from '../texts';

const MOST = 200_000;

/** What Excel shows for a selection of several cells. */
function summary({ sheet, selection, session }: Workspace): string | null {
  const used = session.host.book.engine.usedRange(sheet.engineId);
  const part = used && intersection(used, selection.rect);
  if (!part || cellCount(selection.rect) < 2 || cellCount(part) > MOST) return null;
  const values = sheet.cells.values(part).flat();
  const numbers = values.filter((value) => typeof value === 'number');
  const count = values.filter((value) => value !== null).length;
  if (count === 0) return null;
  const shown = (value: number): string => formatNumber(value, '#,##0.00');
  const sum = numbers.reduce((total, value) => total + value, 0);
  const first = numbers.length > 0 ? `${TEXTS.mean}: ${shown(sum / numbers.length)}   ` : '';
  const last = numbers.length > 0 ? `   ${TEXTS.sum}: ${shown(sum)}` : '';
  return `${first}${TEXTS.count}: ${count}${last}`;
}

export function StatusBar(): ReactElement {
  const workspace = useWorkspace();
  const { host, stage } = workspace.session;
  const { pending } = host.book.engine;
  const mode = workspace.edit ? (workspace.assist.pointing ? TEXTS.pointing : TEXTS.entering) : TEXTS.ready;
  return (
    <div className="status">
      <span role="status" data-busy={stage !== 'done' || pending > 0}>
        {pending > 0 ? TEXTS.calculating(pending) : stage === 'done' ? mode : TEXTS.starting}
      </span>
      <span className="summary">{summary(workspace)}</span>
      <span className="keys">{TEXTS.keys}</span>
    </div>
  );
}
