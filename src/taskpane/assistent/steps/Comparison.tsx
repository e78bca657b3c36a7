import { useMemo, type ReactElement } from 'react';
import type { FunctionsPort } from '../../../shared-runtime/port';
import type { Vereinbarung } from '../../../vereinbarung/form';
import { abweichung, passtRund } from '../../../vereinbarung/pruefung/vergleich';
import { euro, percent } from '../amounts';
import { AnswerField } from '../fields/AnswerField';
import { yearOf } from '../figures/figures';
import { withOwnTables } from '../figures/own-tables';
import { withoutInferred } from '../state/inferred';
import type { AnswerPlace } from '../state/place';
import { changedSince } from '../state/published';
import { PRUEFEN } from '../texts';
import { useAssistant } from '../use-assistant';
import { OtherYears } from './OtherYears';

const PUBLISHED: AnswerPlace = { teil: 'angaben', id: 'veroeffentlicht' };

/** AS-13: a published own share beside the computed one, and where the difference may come from. */
export function Comparison(): ReactElement {
  const { figures, state, own: tables } = useAssistant();
  const { answers, totals } = figures;
  const isNew = state.number === null;
  const published = answers.angaben.veroeffentlicht?.wert ?? null;
  const own = totals?.own ?? null;
  // Whoever has taken an explanation sees what it has explained.
  const before = useMemo(() => withoutInferred(answers, state.inferred), [answers, state.inferred]);
  const ownBefore = useMemo(
    () => before && ownOf(globalThis.kimFunctions, withOwnTables(before, tables, isNew)),
    [before, tables, isNew],
  );
  const explained = before ? ownBefore : own;
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
      {published !== null && explained !== null && (before || deviates) && (
        <OtherYears
          published={published}
          answers={before ?? answers}
          own={explained}
          isTaken={before !== null}
          goal={PUBLISHED}
        />
      )}
    </>
  );
}

const ownOf = (port: FunctionsPort | undefined, answers: Vereinbarung): number | null =>
  yearOf(port, answers).totals?.own ?? null;

function sentence(published: number, own: number): string {
  if (published === own) return PRUEFEN.gleich(euro(own));
  const say = passtRund(published, own) ? PRUEFEN.passt : PRUEFEN.passtNicht;
  return say(euro(own), percent(abweichung(published, own)), euro(Math.abs(published - own)));
}
