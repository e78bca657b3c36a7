import { type ReactElement, useState } from 'react';
import { parseRect, rectName, splitSheet } from '../../host/model/grid/address';
import type { Rect } from '../../host/model/grid/rect';
import type { Worksheet } from '../../host/objects/worksheet/Worksheet';
import { useWorkspace } from '../context';
import { selectionOf } from '../model/selection';
import type { Workspace } from '../model/workspace';
import { TEXTS } from '../texts';

interface Place {
  readonly sheet: Worksheet;
  readonly rect: Rect;
}

/** A cell, an area, a defined name or a table. */
function placeOf({ session, sheet }: Workspace, text: string): Place | null {
  const { workbook } = session.host.book;
  const named = sheet.Names.find(text) ?? workbook.Names.find(text);
  const range = named?.GetRangeOrNullObject();
  if (range) return { sheet: range.sheet, rect: range.rect };
  const table = workbook.Tables.find(text);
  if (table) return { sheet: table.sheet, rect: table.body };
  const { sheet: name, local } = splitSheet(text);
  const target = name === null ? sheet : workbook.Worksheets.find(name);
  const rect = local.trim() === '' ? null : parseRect(local);
  return target && rect ? { sheet: target, rect } : null;
}

/** Shows where the active cell is; another place typed here is selected. */
export function NameBox({ onDone }: { readonly onDone: () => void }): ReactElement {
  const workspace = useWorkspace();
  const [text, setText] = useState<string | null>(null);

  const go = (): void => {
    const wanted = text?.trim() ?? '';
    const place = wanted === '' ? null : placeOf(workspace, wanted);
    setText(null);
    if (wanted === '') onDone();
    else if (place) {
      if (workspace.show(place.sheet)) workspace.select(selectionOf(place.rect));
      onDone();
    } else {
      workspace.session.notice = TEXTS.noPlace(wanted);
      workspace.session.touch();
    }
  };

  return (
    <input
      className="name-box"
      aria-label={TEXTS.nameBox}
      spellCheck={false}
      value={text ?? rectName(workspace.selection.rect)}
      onFocus={(event) => event.currentTarget.select()}
      onChange={(event) => setText(event.currentTarget.value)}
      onBlur={() => setText(null)}
      onKeyDown={(event) => {
        if (event.key === 'Enter') {
          // The cell has the keyboard next, and must not get this key too.
          event.preventDefault();
          go();
        }
        if (event.key === 'Escape') {
          setText(null);
          onDone();
        }
      }}
    />
  );
}
