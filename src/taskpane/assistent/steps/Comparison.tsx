import type { ReactElement } from 'react';
import { abweichung, passtRund } from '../../../vereinbarung/pruefung/vergleich';
import { euro, percent } from '../amounts';
import { AnswerField } from '../fields/AnswerField';
import type { AnswerPlace } from '../state/place';
import { changedSince } from '../state/published';
import { PRUEFEN } from '../texts';
import { useAssistant } from '../use-assistant';
import { OtherYears } from './OtherYears';

const PUBLISHED: AnswerPlace = { teil: 'angaben', id: 'veroeffentlicht' };

/** AS-13: a published own share beside the computed one, and where the difference may come from. */
export function Comparison(): ReactElement {
  const { figures, state } = useAssistant();
  const { answers, totals } = figures;
  const published = answers.angaben.veroeffentlicht?.wert ?? null;
  const own = totals?.own ?? null;
  const deviates = published !== null && own !== null && !passtRund(published, own);
  const changed = deviates ? changedSince(state.publishedFor, answers) : [];
  return (
    <>
      <div className="fields">
        <AnswerField place={PUBLISHED} hint={PRUEFEN.vergleichHinweis} isSaidBelow />
      </div>
      <div role="status" className="comparison">
        {published !== null && own !== null && <p>{sentence(published, own)}</p>}
        {changed.length > 0 && <p>{PRUEFEN.vielleichtVeraltet(changed)}</p>}
      </div>
      <OtherYears published={deviates ? published : null} own={own ?? 0} goal={PUBLISHED} />
    </>
  );
}

function sentence(published: number, own: number): string {
  if (published === own) return PRUEFEN.gleich(euro(own));
  const say = passtRund(published, own) ? PRUEFEN.passt : PRUEFEN.passtNicht;
  return say(euro(own), percent(abweichung(published, own)), euro(Math.abs(published - own)));
}
