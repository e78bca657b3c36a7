import { Button } from '@fluentui/react-components';
import { useEffect, useState, type ReactElement } from 'react';
import { ortVon } from '../../vereinbarung/ort';
import type { Befund } from '../../vereinbarung/pruefung';
import { useNavigation } from '../ui/navigation';
import { euro } from './amounts';
import { CoverageBar } from './CoverageBar';
import type { Figures } from './figures/figures';
import { reachOf } from './figures/unread';
import type { Assistant } from './state/shape';
import { isMissing, placeOf, unreadPlaces } from './state/progress';
import { FUSSZEILE } from './texts';
import { useAssistant } from './use-assistant';

/** So long nothing has changed before the result is read out. */
const PAUSE_MS = 800;

/** AS-10: always there, a moment behind the keyboard. */
export function FootLine(): ReactElement {
  const { figures } = useAssistant();
  const { totals } = figures;
  return (
    <section className="foot-line" aria-label={FUSSZEILE.titel}>
      {totals ? (
        <>
          <dl>
            <div>
              <dt>{FUSSZEILE.kosten}</dt>
              <dd>{euro(totals.cost)}</dd>
            </div>
            <div data-part="granted">
              <dt>{FUSSZEILE.foerderung}</dt>
              <dd>{euro(totals.grant + totals.thirdParty)}</dd>
            </div>
            <div data-part="own">
              <dt>{FUSSZEILE.eigenanteil}</dt>
              <dd>{euro(totals.own)}</dd>
            </div>
          </dl>
          <CoverageBar {...totals} label={FUSSZEILE.bild(euro(totals.grant), euro(totals.own))} />
        </>
      ) : (
        <Nothing />
      )}
      <Spoken figures={figures} />
    </section>
  );
}

/** Why there is no result, and where it can be mended if a year lacks values. */
function Nothing(): ReactElement {
  const { figures, state } = useAssistant();
  const unread = whatIsUnread(state);
  const found = unread === null ? obstacleOf(figures) : null;
  return (
    <>
      <p>{FUSSZEILE.fehlt(unread ?? whatIsMissing(figures, found))}</p>
      {found?.auswege.some(({ art }) => art === 'liste') && <Values number={state.number} />}
    </>
  );
}

/** AK-3: values of a year come by the checks, and for an agreement in the sheets by a refresh as well. */
function Values({ number }: { readonly number: number | null }): ReactElement {
  const { open } = useNavigation();
  return (
    <>
      <p className="note">{FUSSZEILE.werteWo}</p>
      {number !== null && (
        <Button size="small" onClick={() => open({ name: 'refresh', number })}>
          {FUSSZEILE.neueTarife}
        </Button>
      )}
    </>
  );
}

function whatIsUnread(state: Assistant): string | null {
  const place = unreadPlaces(state).find((one) => reachOf(one).year);
  return place ? FUSSZEILE.fehlendes.unlesbar(ortVon(place, state.answers)) : null;
}

/** The finding that keeps the year from having a result. */
function obstacleOf({ answers, findings }: Figures): Befund | undefined {
  // What the shares and the term lack does not keep the year from having a result.
  const errors = findings.filter(({ stufe, feld }) => {
    const place = placeOf(feld);
    return stufe === 'Fehler' && (place === null || reachOf(place).year);
  });
  return errors.find((finding) => !isMissing({ answers }, finding)) ?? errors[0];
}

function whatIsMissing({ answers }: Figures, found: Befund | null | undefined): string {
  const { fehlendes } = FUSSZEILE;
  if (!globalThis.kimFunctions) return fehlendes.funktionen;
  if (answers.stellen.length === 0) return fehlendes.stellen;
  const { bezugVon, bezugBis } = answers.angaben;
  if ((bezugVon?.wert ?? null) === null || (bezugBis?.wert ?? null) === null) return fehlendes.bezug;
  if (!found) return fehlendes.fehler;
  return found.feld ? fehlendes.hier(ortVon(found.feld, answers), found.satz) : found.satz;
}

/** Read out once somebody has stopped typing. */
function Spoken({ figures }: { readonly figures: Figures }): ReactElement {
  const [text, setText] = useState('');
  const { totals } = figures;
  const now = totals ? FUSSZEILE.gesprochen(euro(totals.cost), euro(totals.grant), euro(totals.own)) : '';
  useEffect(() => {
    const timer = setTimeout(() => setText(now), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [now]);
  return (
    <p className="read-out" role="status">
      {text}
    </p>
  );
}
