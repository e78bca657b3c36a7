import { type ReactElement, useState } from 'react';
import type { Worksheet } from '../../core/objects/worksheet';
import { useWorkspace } from '../context';
import { renameSheet } from '../model/refusal';
import { TEXTS } from '../texts';

function Rename({ sheet, onDone }: { readonly sheet: Worksheet; readonly onDone: () => void }): ReactElement {
  const { session } = useWorkspace();
  const finish = (name: string): void => {
    if (name.trim() !== sheet.Name) session.act(() => renameSheet(sheet, name.trim()));
    onDone();
  };
  return (
    <input
      className="rename"
      aria-label={TEXTS.renameSheet(sheet.Name)}
      defaultValue={sheet.Name}
      autoFocus
      onFocus={(event) => event.currentTarget.select()}
      onBlur={(event) => finish(event.currentTarget.value)}
      onKeyDown={(event) => {
        if (event.key === 'Enter') finish(event.currentTarget.value);
        if (event.key === 'Escape') onDone();
      }}
    />
  );
}

/** The sheets of the workbook; a double click or F2 renames one. */
export function SheetTabs(): ReactElement {
  const workspace = useWorkspace();
  const { Worksheets } = workspace.session.host.book.workbook;
  const [renamed, setRenamed] = useState<Worksheet | null>(null);
  const sheets = Worksheets.candidates(true);
  const step = (by: number): void => {
    const next = sheets[(sheets.indexOf(workspace.sheet) + by + sheets.length) % sheets.length];
    if (!next) return;
    workspace.show(next);
    document.getElementById(`blatt-${next.engineId}`)?.focus();
  };
  return (
    <div className="tabs">
      <div role="tablist" aria-label={TEXTS.sheets} className="tablist">
        {sheets.map((sheet) =>
          sheet === renamed ? (
            <Rename key={sheet.Id} sheet={sheet} onDone={() => setRenamed(null)} />
          ) : (
            <button
              key={sheet.Id}
              id={`blatt-${sheet.engineId}`}
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
          if (workspace.commit()) workspace.session.act(() => Worksheets.Add().Activate());
        }}
      >
        +
      </button>
    </div>
  );
}
