import { type ReactElement, type ReactNode, useRef } from 'react';
import type { RibbonButton } from '../../host/manifest';
import { useWorkspace } from '../context';
import type { FileKind } from '../file/save';
import { addinAddress } from '../pane/address';
import { TEXTS } from '../texts';
import { Icon } from './Icon';

interface Props {
  readonly onOpen: (file: File) => void;
  readonly onSave: (kind: FileKind) => void;
  readonly onAddin: (button: RibbonButton) => void;
  readonly paneOpen: boolean;
  /** Gives the keyboard back to the sheet. */
  readonly toCell: () => void;
}

function Group({ label, children }: { readonly label: string; readonly children: ReactNode }): ReactElement {
  return (
    <div className="group" role="group" aria-label={label}>
      <div className="controls">{children}</div>
      <div className="label" aria-hidden="true">
        {label}
      </div>
    </div>
  );
}

function NumberFormats({ onChosen }: { readonly onChosen: () => void }): ReactElement {
  const { sheet, selection, session } = useWorkspace();
  const byMouse = useRef(false);
  const { row, column } = selection.active;
  const format = sheet.cells.format(row, column);
  const known = TEXTS.formats.some(([, value]) => value === format);
  return (
    <select
      aria-label={TEXTS.groupNumber}
      value={format}
      onPointerDown={() => (byMouse.current = true)}
      onKeyDown={() => (byMouse.current = false)}
      onChange={(event) => {
        const range = sheet.range(selection.rect);
        const chosen = event.currentTarget.value;
        session.act(() => {
          range.NumberFormat = chosen;
          sheet.cells.changed(selection.rect, 'RangeEdited');
        });
        // By keyboard one format after the other can be tried.
        if (byMouse.current) onChosen();
      }}
    >
      {TEXTS.formats.map(([label, value]) => (
        <option key={value} value={value}>
          {label}
        </option>
      ))}
      {!known && <option value={format}>{TEXTS.otherFormat}</option>}
    </select>
  );
}

/** Commands of the page, and the group that the manifest brings. */
export function Ribbon({ onOpen, onSave, onAddin, paneOpen, toCell }: Props): ReactElement {
  const workspace = useWorkspace();
  const { manifest } = workspace.session.parts;
  const { history } = workspace.session;
  const file = useRef<HTMLInputElement>(null);
  return (
    <div className="ribbon" role="toolbar" aria-label={TEXTS.commands}>
      <Group label={TEXTS.groupFile}>
        <button type="button" className="large" title={TEXTS.openTip} onClick={() => file.current?.click()}>
          <Icon name="open" />
          <span className="word">{TEXTS.open}</span>
        </button>
        <button type="button" className="large" title={TEXTS.saveTip} onClick={() => onSave('formulas')}>
          <Icon name="save" />
          <span className="word">{TEXTS.save}</span>
        </button>
        <button type="button" className="large" title={TEXTS.saveValuesTip} onClick={() => onSave('values')}>
          <Icon name="saveValues" />
          <span className="word">{TEXTS.saveValues}</span>
        </button>
        <input
          ref={file}
          type="file"
          hidden
          accept=".xlsx"
          aria-label={TEXTS.openTip}
          onChange={(event) => {
            const [chosen] = event.currentTarget.files ?? [];
            if (chosen) onOpen(chosen);
            event.currentTarget.value = '';
          }}
        />
      </Group>
      <Group label={TEXTS.groupEdit}>
        <button
          type="button"
          className="large"
          title={TEXTS.undoTip}
          disabled={!history.canUndo}
          onClick={() => workspace.undo()}
        >
          <Icon name="undo" />
          <span className="word">{TEXTS.undo}</span>
        </button>
        <button
          type="button"
          className="large"
          title={TEXTS.redoTip}
          disabled={!history.canRedo}
          onClick={() => workspace.redo()}
        >
          <Icon name="redo" />
          <span className="word">{TEXTS.redo}</span>
        </button>
      </Group>
      <Group label={TEXTS.groupNumber}>
        <NumberFormats onChosen={toCell} />
      </Group>
      <Group label={manifest.group}>
        {manifest.buttons.map((button) => (
          <button
            key={button.id}
            type="button"
            className="large"
            title={`${button.title}: ${button.description}`}
            aria-pressed={button.functionName === null ? paneOpen : undefined}
            onClick={() => onAddin(button)}
          >
            <img src={addinAddress(manifest, button.icons['32'] ?? '')} alt="" width={32} height={32} />
            <span className="word">{button.label}</span>
          </button>
        ))}
      </Group>
    </div>
  );
}
