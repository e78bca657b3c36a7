import {
  type AriaAttributes,
  type KeyboardEvent,
  type ReactElement,
  type RefObject,
  useLayoutEffect,
} from 'react';
import { rectName } from '../../host/model/grid/address';
import { cell } from '../../host/model/grid/rect';
import { useWorkspace } from '../context';
import { type Key, pressInEdit, pressOnCell } from '../model/keys';
import type { Workspace } from '../model/workspace';
import { TEXTS } from '../texts';

interface Props {
  readonly input: RefObject<HTMLTextAreaElement | null>;
  readonly origin: 'cell' | 'bar';
  readonly label: string;
  /** What is shown while nothing is edited. */
  readonly idle: string;
  readonly pageRows: number;
  /** The entry is over. */
  readonly onDone?: () => void;
  readonly className: string;
  readonly style?: { left: number; top: number; width: number; height: number };
}

const LINE_HEIGHT = 19;

export const keyOf = (event: KeyboardEvent): Key => ({
  key: event.key,
  shift: event.shiftKey,
  control: event.ctrlKey || event.metaKey,
  alt: event.altKey,
});

/**
 * Where keys arrive, in the cell and in the formula bar. The one in the cell is always there, unseen while nothing is
 * edited: so dead keys, input methods and the clipboard work as in any text field.
 */
export function EditInput(props: Props): ReactElement {
  const { input, origin, label, idle, pageRows, onDone, className, style } = props;
  const workspace = useWorkspace();
  const { edit, assist } = workspace;
  const value = edit ? edit.text : idle;
  const caret = edit?.origin === origin ? edit.caret : null;
  const lines = origin === 'cell' && edit ? edit.text.split('\n').length : 1;

  useLayoutEffect(() => {
    if (caret !== null) input.current?.setSelectionRange(caret, caret);
  }, [caret, value, input]);

  const pressed = (event: KeyboardEvent<HTMLTextAreaElement>): void => {
    if (event.nativeEvent.isComposing) return;
    const key = keyOf(event);
    const taken = workspace.edit
      ? pressInEdit(workspace, key)
      : origin === 'cell' && pressOnCell(workspace, key, pageRows);
    if (taken) event.preventDefault();
    if (taken && !workspace.edit) onDone?.();
  };

  return (
    <textarea
      ref={input}
      className={className}
      style={style && { ...style, height: Math.max(style.height, lines * LINE_HEIGHT + 2) }}
      aria-label={label}
      aria-autocomplete="list"
      {...listAttributes(workspace, origin)}
      aria-describedby="zellfehler"
      rows={1}
      spellCheck={false}
      autoComplete="off"
      autoCapitalize="off"
      value={value}
      onFocus={() => workspace.editing.from(origin)}
      onKeyDown={pressed}
      onChange={(event) => {
        const { value: text, selectionStart } = event.currentTarget;
        if (!workspace.edit) workspace.editing.start(text, origin);
        else workspace.editing.type(text);
        assist.caretAt(selectionStart, true);
      }}
      onSelect={(event) => {
        if (workspace.edit) assist.caretAt(event.currentTarget.selectionStart, false);
      }}
      onClick={() => workspace.editing.settleIntoText()}
    />
  );
}

/** The list below the field, and the entry in it that the arrow keys have come to. */
function listAttributes({ edit, assist, choosing }: Workspace, origin: Props['origin']): AriaAttributes {
  if (edit && assist.list.length > 0)
    return { 'aria-controls': 'vorschlaege', 'aria-activedescendant': `vorschlag-${assist.index}` };
  return origin === 'cell' && choosing.index !== null
    ? { 'aria-controls': 'auswahl', 'aria-activedescendant': `auswahl-${choosing.index}` }
    : {};
}

/** What a screen reader says about the active cell. */
export function labelOf(workspace: Workspace): string {
  const { sheet, selection, edit } = workspace;
  const at = edit?.at ?? selection.active;
  const address = rectName(cell(at.row, at.column));
  if (edit) return TEXTS.editing(address);
  const content = TEXTS.cell(address, sheet.range(cell(at.row, at.column)).Text?.[0]?.[0] ?? '');
  return workspace.choosing.list.length > 0 ? `${content}. ${TEXTS.hasChoices}` : content;
}
