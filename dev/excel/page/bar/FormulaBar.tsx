import { type ReactElement, type RefObject, useRef } from 'react';
import { useWorkspace } from '../context';
import { EditInput } from '../grid/EditInput';
import { editText } from '../model/entry';
import { messageAt, purposeAt } from '../model/message';
import { TEXTS } from '../texts';
import { AssistPopup } from './AssistPopup';
import { NameBox } from './NameBox';

interface Props {
  readonly cellInput: RefObject<HTMLTextAreaElement | null>;
}

/**
 * Name box, formula bar, and under them what is wrong in the active cell, or what its function computes. This line is
 * always there: the cells must not move while somebody is about to click one of them.
 */
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
            onDone={() => cellInput.current?.focus({ preventScroll: true })}
            className="formula-input"
          />
        </div>
      </div>
      <div className="note-line">
        <p id="zellfehler" className={message ? 'note failed' : 'note'} role="status">
          {message ? (
            <>
              <strong>{message.code}</strong> {message.sentence}
            </>
          ) : (
            !edit && purposeAt(session.parts, sheet, row, column)
          )}
        </p>
        {session.notice !== null && (
          <p className="note failed notice" role="alert">
            {session.notice}
          </p>
        )}
      </div>
      {edit && <AssistPopup anchor={edit.origin === 'bar' ? input : cellInput} />}
    </section>
  );
}
