import { Button } from '@fluentui/react-components';
import { type ReactElement, useMemo } from 'react';
import { euro } from '../amounts';
import { AnswerField } from '../fields/AnswerField';
import { Disclosure } from '../fields/Disclosure';
import { Suggestion } from '../fields/Suggestion';
import { suggestedWorkplace } from '../figures/suggestions';
import { answerAt, type AnswerPlace } from '../state/place';
import { ASSISTENT, STELLENSCHRITT } from '../texts';
import { useAssistant } from '../use-assistant';

const FURTHER = [
  'kommune',
  'kostenGesamt',
  'von',
  'bis',
  'seit',
  'hoechstbetrag',
  'drittmittel',
  'baustein',
  'merkmal',
  'art',
  'quote',
] as const;

interface PostEditorProps {
  readonly post: number;
  readonly onRemove: () => void;
}

/** The answers of one post, in the place of its line. */
export function PostEditor({ post, onRemove }: PostEditorProps): ReactElement {
  const { dispatch } = useAssistant();
  const place = (spalte: string): AnswerPlace => ({ teil: 'stellen', zeile: post, spalte });
  const field = (spalte: string): ReactElement => (
    <AnswerField key={spalte} place={place(spalte)} hint={STELLENSCHRITT.hinweise[spalte]} />
  );
  return (
    <div className="editor">
      <div className="fields">
        {field('stelle')}
        <div className="triple">
          {['gruppe', 'stufe', 'vzae'].map((spalte) => (
            <AnswerField key={spalte} place={place(spalte)} />
          ))}
        </div>
        <p className="note">{STELLENSCHRITT.tarifHinweis}</p>
        {field('sachkosten')}
        <Workplace post={post} />
      </div>
      <Disclosure title={ASSISTENT.weitere} places={FURTHER.map(place)}>
        {FURTHER.map(field)}
      </Disclosure>
      <p className="buttons">
        <Button size="small" onClick={() => dispatch({ type: 'post', post: null })}>
          {STELLENSCHRITT.fertig}
        </Button>
        <Button size="small" appearance="subtle" onClick={onRemove}>
          {STELLENSCHRITT.loeschen}
        </Button>
      </p>
    </div>
  );
}

/** What the guideline takes for a workplace, for whoever has no figure of their own. */
function Workplace({ post }: { readonly post: number }): ReactElement | null {
  const { state } = useAssistant();
  const { angaben } = state.answers;
  const amount = useMemo(
    () => suggestedWorkplace(globalThis.kimFunctions, state.answers),
    [angaben.bezugVon?.wert, angaben.von?.wert],
  );
  const place: AnswerPlace = { teil: 'stellen', zeile: post, spalte: 'sachkosten' };
  if (amount === null || answerAt(state.answers, place) !== null) return null;
  return (
    <Suggestion
      text={STELLENSCHRITT.arbeitsplatz(euro(amount))}
      why={STELLENSCHRITT.arbeitsplatzWarum(euro(amount))}
      values={[
        [place, amount],
        [{ teil: 'angaben', id: 'sachkosten' }, 'angenommen'],
        [{ teil: 'angaben', id: 'sachkosten', quelle: true }, STELLENSCHRITT.arbeitsplatzQuelle],
      ]}
    />
  );
}
