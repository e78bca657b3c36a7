import { Button } from '@fluentui/react-components';
import { useId, useRef, useState, type ReactElement } from 'react';
import { Notice } from '../../ui/Notice';
import { BEWAHRT } from './texts';
import type { KeptItem } from './progress';

interface KeptContentProps {
  readonly item: KeptItem;
  /** Something else is under way, or has just moved this. */
  readonly waiting: boolean;
  readonly onDone: () => void;
}

/** Somebody's content that is in no cell any more, to be copied. */
export function KeptContent({ item, waiting, onDone }: KeptContentProps): ReactElement {
  const id = useId();
  const box = useRef<HTMLTextAreaElement>(null);
  const [note, setNote] = useState('');
  const copy = (): void => {
    // Where the clipboard is closed to pages, as in some kinds of Excel, the text is ready for the keyboard.
    box.current?.focus();
    box.current?.select();
    copyText(item.content.text).then(
      () => setNote(BEWAHRT.kopiert),
      () => setNote(BEWAHRT.markiert),
    );
  };
  return (
    <section className="kept">
      <label htmlFor={id}>{BEWAHRT.titel(item.address)}</label>
      <textarea id={id} ref={box} readOnly rows={2} value={item.content.text} />
      {!item.safe && <Notice intent="warning">{BEWAHRT.fluechtig}</Notice>}
      <p role="status" className="note">
        {note}
      </p>
      <div className="buttons">
        <Button onClick={copy}>{BEWAHRT.kopieren}</Button>
        <Button disabledFocusable={waiting} onClick={onDone}>
          {BEWAHRT.fertig}
        </Button>
      </div>
    </section>
  );
}

/** Not every Excel brings a clipboard, whatever the types say. */
const copyText = async (text: string): Promise<void> => {
  const clipboard = navigator.clipboard as Clipboard | undefined;
  if (!clipboard) throw new Error('No clipboard');
  await clipboard.writeText(text);
};
