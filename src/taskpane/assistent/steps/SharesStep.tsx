import { useState, type ReactElement } from 'react';
import type { Angabename } from '../../../mappe/angaben';
import { focusTitle } from '../../ui/Title';
import { AnswerField } from '../fields/AnswerField';
import { ImportView } from '../import/ImportView';
import { TakenNotes } from '../import/TakenNotes';
import type { AnswerPlace } from '../state/place';
import { ASSISTENT, VERTEILUNG } from '../texts';
import { useAssistant } from '../use-assistant';
import { SpecialKey } from './SpecialKey';
import { SharesResult } from './SharesResult';
import { Towns } from './Towns';

const angabe = (id: Angabename, quelle = false): AnswerPlace => ({
  teil: 'angaben',
  id,
  ...(quelle && { quelle: true }),
});

/** AS-12: who shares by what, and what each one bears, while the key is typed; or a list of towns on its way here. */
export function SharesStep(): ReactElement {
  const work = useAssistant().state.imports.kommunen;
  const [said, say] = useState('');
  const end = (what: string): void => {
    say(what);
    focusTitle();
  };
  if (work) return <ImportView work={work} onEnd={end} />;
  return (
    <>
      <p className="note">{VERTEILUNG.einleitung}</p>
      <Towns said={said} say={say} />
      <TakenNotes list="kommunen" />
      <SharesResult />
      <div className="fields">
        <AnswerField place={angabe('rundung')} hint={VERTEILUNG.rundungHinweis} />
        <AnswerField place={angabe('restregel')} hint={VERTEILUNG.hinweise['restregel']} />
        <AnswerField place={angabe('schluesselart')} hint={VERTEILUNG.hinweise['schluesselart']} />
        <AnswerField place={angabe('schluesselStichtag')} hint={VERTEILUNG.hinweise['schluesselStichtag']} />
        <AnswerField
          place={angabe('schluesselart', true)}
          label={ASSISTENT.quelle}
          hint={VERTEILUNG.hinweise['quelle']}
        />
      </div>
      <SpecialKey />
    </>
  );
}
