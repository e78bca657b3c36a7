import { type ReactElement, useLayoutEffect, useRef, useState } from 'react';
import type { Worksheet } from '../../host/objects/worksheet/Worksheet';
import { useWorkspace } from '../context';
import { renameSheet } from '../model/user-refusal';
import { TEXTS } from '../texts';

interface RenameProps {
  readonly sheet: Worksheet;
  /** `byKey` if the keyboard is still here, and not where somebody has clicked. */
  readonly onDone: (byKey: boolean) => void;
}

const tabId = (sheet: Worksheet): string => `blatt-${sheet.engineId}`;

function Rename({ sheet, onDone }: RenameProps): ReactElement {
  const { session } = useWorkspace();
  const finish = (name: string, byKey: boolean): void => {
    if (name.trim() !== sheet.Name) session.act(() => renameSheet(sheet, name.trim()));
    onDone(byKey);
  };
  return (
    <input
      className="rename"
      aria-label={TEXTS.renameSheet(sheet.Name)}
      defaultValue={sheet.Name}
      autoFocus
      onFocus={(event) => event.currentTarget.select()}
      onBlur={(event) => finish(event.currentTarget.value, false)}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' && event.key !== 'Escape') return;
        // The tab has the keyboard next, and must not get this key too.
        event.preventDefault();
        if (event.key === 'Enter') finish(event.currentTarget.value, true);
        else onDone(true);
      }}
    />
  );
}

/** The sheets of the workbook; a double click or F2 renames one. */
export function SheetTabs(): ReactElement {
  const workspace = useWorkspace();
  const { Worksheets } = workspace.session.host.book.workbook;
  const [renamed, setRenamed] = useState<Worksheet | null>(null);
  const back = useRef<Worksheet | null>(null);
  const sheets = Worksheets.candidates(true);
  useLayoutEffect(() => {
    if (renamed || !back.current) return;
    document.getElementById(tabId(back.current))?.focus();
    back.current = null;
  }, [renamed]);
  const done = (byKey: boolean): void => {
    if (byKey) back.current = renamed;
    setRenamed(null);
  };
  const step = (by: number): void => {
    const next = sheets[(sheets.indexOf(workspace.sheet) + by + sheets.length) % sheets.length];
    if (!next) return;
    workspace.show(next);
    document.getElementById(tabId(next))?.focus();
  };
  return (
    <div className="tabs">
      <div role="tablist" aria-label={TEXTS.sheets} className="tablist">
        {sheets.map((sheet) =>
          sheet === renamed ? (
            <Rename key={sheet.Id} sheet={sheet} onDone={done} />
          ) : (
            <button
              key={sheet.Id}
              id={tabId(sheet)}
              type="button"
              role="tab"
              aria-selected={sheet === workspace.sheet}
              tabIndex={sheet === workspace.sheet ? 0 : -1}
              onPointerDown={(event) => {
                // A formula that waits for a reference keeps the keyboard.
                if (workspace.edit) event.preventDefault();
              }}
              onClick={() => workspace.show(sheet)}
              onDoubleClick={() => setRenamed(sheet)}
              onKeyDown={(event) => {
                if (event.key === 'ArrowRight') step(1);
                if (event.key === 'ArrowLeft') step(-1);
                if (event.key === 'F2') setRenamed(sheet);
              }}
            >
              {sheet.Name}
            </button>
          ),
        )}
      </div>
      <button
        type="button"
        className="add"
        title={TEXTS.addSheet}
        aria-label={TEXTS.addSheet}
        onClick={() => {
          if (workspace.editing.commit()) workspace.session.act(() => Worksheets.Add().Activate());
        }}
      >
        +
      </button>
    </div>
  );
}
