import { Button } from '@fluentui/react-components';
import { type ReactElement, useMemo, useState } from 'react';
import type { Vereinbarung } from '../../../vereinbarung/form';
import { spaltenVon } from '../../../vereinbarung/tabellen';
import { euro } from '../amounts';
import { AnswerField } from '../fields/AnswerField';
import { Disclosure } from '../fields/Disclosure';
import { Suggestion } from '../fields/Suggestion';
import { suggestedWorkplace } from '../figures/suggestions';
import { answerAt, type AnswerPlace, keyOf } from '../state/place';
import { ASSISTENT, STELLENSCHRITT } from '../texts';
import { type AssistantView, useAssistant } from '../use-assistant';

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

const SHOWN: ReadonlySet<string> = new Set(['stelle', 'gruppe', 'stufe', 'vzae', 'sachkosten', ...FURTHER]);

/** What few posts have, and a list that was taken over may have brought: where something stands, or is wrong. */
function rareFields(post: number, { state, remarks }: AssistantView): readonly string[] {
  return spaltenVon('stellen').flatMap(([spalte]) => {
    const place: AnswerPlace = { teil: 'stellen', zeile: post, spalte };
    const key = keyOf(place);
    const isThere =
      answerAt(state.answers, place) !== null || state.typed[key] !== undefined || remarks.has(key);
    return isThere && !SHOWN.has(spalte) ? [spalte] : [];
  });
}

interface PostEditorProps {
  readonly post: number;
  readonly onRemove: () => void;
}

/** The answers of one post, in the place of its line. */
export function PostEditor({ post, onRemove }: PostEditorProps): ReactElement {
  const view = useAssistant();
  const { state, dispatch } = view;
  const { answers } = state;
  const { bezugVon, von } = answers.angaben;
  const workplace = useMemo(
    () => suggestedWorkplace(globalThis.kimFunctions, answers),
    [bezugVon?.wert, von?.wert],
  );
  const place = (spalte: string): AnswerPlace => ({ teil: 'stellen', zeile: post, spalte });
  const material = place('sachkosten');
  // A field that somebody empties stays while the post is open.
  const [rare] = useState(() => rareFields(post, view));
  const further = [...FURTHER, ...rare];
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
        <AnswerField
          place={material}
          hint={STELLENSCHRITT.hinweise['sachkosten']}
          mark={
            workplace && isAssumed(answers, material, workplace.amount) ? STELLENSCHRITT.angenommen : null
          }
        />
        <Workplace place={material} workplace={workplace} />
      </div>
      <Disclosure title={ASSISTENT.weitere} places={further.map(place)}>
        {further.map(field)}
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

interface WorkplaceProps {
  readonly place: AnswerPlace;
  readonly workplace: ReturnType<typeof suggestedWorkplace>;
}

/** What KIM takes for a workplace, for whoever has no figure of their own; where it comes from stays while it is there. */
function Workplace({ place, workplace }: WorkplaceProps): ReactElement | null {
  const { answers } = useAssistant().state;
  if (workplace === null) return null;
  const { amount, source } = workplace;
  if (isAssumed(answers, place, amount))
    return <p className="note">{STELLENSCHRITT.arbeitsplatzGewaehlt(source)}</p>;
  if (answerAt(answers, place) !== null) return null;
  return (
    <Suggestion
      text={STELLENSCHRITT.arbeitsplatz(euro(amount))}
      why={STELLENSCHRITT.arbeitsplatzWarum(euro(amount), source)}
      values={[
        [place, amount],
        [{ teil: 'angaben', id: 'sachkosten' }, 'angenommen'],
        [{ teil: 'angaben', id: 'sachkosten', quelle: true }, STELLENSCHRITT.arbeitsplatzQuelle(source)],
      ]}
    />
  );
}

/** The cost of material is the one that has been suggested, and the agreement says that it is assumed. */
const isAssumed = (answers: Vereinbarung, place: AnswerPlace, amount: number): boolean =>
  answers.angaben.sachkosten?.wert === 'angenommen' && answerAt(answers, place) === amount;
