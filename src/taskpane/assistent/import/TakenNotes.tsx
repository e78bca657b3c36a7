import { Button } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Uebernahmeliste } from '../../../vereinbarung/uebernahme';
import { focusTitle } from '../../ui/Title';
import { useAssistant } from '../use-assistant';
import { RowNotes } from './RowNotes';
import { UEBERNAHME } from './texts';

/** AS-11: what was said of the rows of a list stays after they are taken over, until somebody has read it. */
export function TakenNotes({ list }: { readonly list: Uebernahmeliste }): ReactElement | null {
  const { state, dispatch } = useAssistant();
  const notes = state.notes[list] ?? [];
  if (notes.length === 0) return null;
  return (
    <>
      <RowNotes title={UEBERNAHME.zurListe} notes={notes} />
      <Button
        size="small"
        onClick={() => {
          dispatch({ type: 'notes-read', liste: list });
          focusTitle();
        }}
      >
        {UEBERNAHME.gesehen}
      </Button>
    </>
  );
}
