import { type KeyboardEvent, type ReactElement, type RefObject, useLayoutEffect } from 'react';
import { rectName } from '../../core/grid/address';
import { cell } from '../../core/grid/rect';
import { useWorkspace } from '../context';
import { type Key, pressInEdit, pressOnCell } from '../model/keys';
import { TEXTS } from '../texts';

interface Props {
  readonly input: RefObject<HTMLTextAreaElement | null>;
  readonly origin: 'cell' | 'bar';
  readonly label: string;
  /** What is shown while nothing is edited. */
  readonly idle: string;
  readonly pageRows: number;
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
export function EditInput({ input, origin, label, idle, pageRows, className, style }: Props): ReactElement {
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
  };

  return (
    <textarea
      ref={input}
      className={className}
      style={style && { ...style, height: Math.max(style.height, lines * LINE_HEIGHT + 2) }}
      aria-label={label}
      aria-autocomplete="list"
      aria-controls={edit && assist.list.length > 0 ? 'vorschlaege' : undefined}
      aria-activedescendant={edit && assist.list.length > 0 ? `vorschlag-${assist.index}` : undefined}
      aria-describedby="zellfehler"
      rows={1}
      spellCheck={false}
      autoComplete="off"
      autoCapitalize="off"
      value={value}
      onFocus={() => workspace.editFrom(origin)}
      onKeyDown={pressed}
      onChange={(event) => {
        const { value: text, selectionStart } = event.currentTarget;
        if (!workspace.edit) workspace.startEdit(text, origin);
        else workspace.type(text);
        assist.caretAt(selectionStart, true);
      }}
      onSelect={(event) => {
        if (workspace.edit) assist.caretAt(event.currentTarget.selectionStart, false);
      }}
      onClick={() => workspace.settleIntoText()}
    />
  );
}

/** What a screen reader says about the active cell. */
export function labelOf(workspace: ReturnType<typeof useWorkspace>): string {
  const { sheet, selection, edit } = workspace;
  const at = edit?.at ?? selection.active;
  const address = rectName(cell(at.row, at.column));
  if (edit) return TEXTS.editing(address);
  return TEXTS.cell(address, sheet.range(cell(at.row, at.column)).Text?.[0]?.[0] ?? '');
}
