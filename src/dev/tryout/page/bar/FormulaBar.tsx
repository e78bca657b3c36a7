import { type ReactElement, type RefObject, useRef } from 'react';
import { useWorkspace } from '../context';
import { EditInput } from '../grid/EditInput';
import { editText } from '../model/entry';
import { messageAt } from '../model/message';
import { TEXTS } from '../texts';
import { AssistPopup } from './AssistPopup';
import { NameBox } from './NameBox';

interface Props {
  readonly cellInput: RefObject<HTMLTextAreaElement | null>;
}

/** Name box, formula bar, and under them the sentence of an error in the active cell. */
export function FormulaBar({ cellInput }: Props): ReactElement {
  const workspace = useWorkspace();
  const { sheet, selection, edit, session } = workspace;
  const input = useRef<HTMLTextAreaElement>(null);
  const { row, column } = selection.active;
  const message = edit ? null : messageAt(sheet, row, column);
  return (
    <section aria-label={TEXTS.formulaArea} className="formula-area">
      <div className="formula-bar">
        <NameBox onDone={() => cellInput.current?.focus()} />
        <span className="fx" aria-hidden="true">
          fx
        </span>
        <div
          className="formula-field"
          onFocus={() => {
            if (!workspace.edit) workspace.editing.start(null, 'bar');
          }}
        >
          <EditInput
            input={input}
            origin="bar"
            label={TEXTS.formulaBar}
            idle={editText(sheet, row, column)}
            pageRows={1}
            className="formula-input"
          />
        </div>
      </div>
      <p id="zellfehler" className={message ? 'cell-error' : 'unseen'} role="status">
        {message && (
          <>
            <strong>{message.code}</strong> {message.sentence}
          </>
        )}
      </p>
      {session.notice !== null && (
        <p className="notice" role="alert">
          {session.notice}
        </p>
      )}
      {edit && <AssistPopup anchor={edit.origin === 'bar' ? input : cellInput} />}
    </section>
  );
}
