import type { ReactElement } from 'react';
import { euro, percent } from '../amounts';
import { AnswerField } from '../fields/AnswerField';
import type { AnswerPlace } from '../state/place';
import { PRUEFEN } from '../texts';
import { useAssistant } from '../use-assistant';

const PUBLISHED: AnswerPlace = { teil: 'angaben', id: 'veroeffentlicht' };

/** "rund" stands for so much at most. */
const ROUGHLY = 0.01;

/** AS-13: a published own share beside the computed one. */
export function Comparison(): ReactElement {
  const { figures } = useAssistant();
  const published = figures.answers.angaben.veroeffentlicht?.wert ?? null;
  return (
    <>
      <div className="fields">
        <AnswerField place={PUBLISHED} hint={PRUEFEN.vergleichHinweis} />
      </div>
      <p role="status" className="comparison">
        {published !== null && figures.totals && sentence(published, figures.totals.own)}
      </p>
    </>
  );
}

function sentence(published: number, own: number): string {
  if (published === own) return PRUEFEN.gleich(euro(own));
  // As KIM Vorlage says it: of what has been published.
  const deviation = published === 0 ? 1 : Math.abs(published - own) / Math.abs(published);
  const say = deviation <= ROUGHLY ? PRUEFEN.passt : PRUEFEN.passtNicht;
  return say(euro(own), percent(deviation));
}
