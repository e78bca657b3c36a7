import { Button } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { ortVon } from '../../../vereinbarung/ort';
import type { Figures } from '../figures/figures';
import type { Shares } from '../figures/shares';
import { euro, percent, roundEuro } from '../amounts';
import { reachOf } from '../figures/unread';
import { isMissing, unreadPlaces } from '../state/progress';
import { wortFuer } from '../../ui/texts';
import { VERTEILUNG } from '../texts';
import { useAssistant } from '../use-assistant';

/** AS-12: exact and rounded share of each town, and who gets what whole steps leave. */
export function SharesResult(): ReactElement {
  const { figures, state } = useAssistant();
  const { shares } = figures;
  if (unreadPlaces(state).some((place) => reachOf(place).shares))
    return <p className="note">{VERTEILUNG.unlesbar}</p>;
  if (!shares) return <p className="note">{whyNone(figures)}</p>;
  const hasOwn = shares.towns.some(({ own }) => own !== 0);
  return (
    <div className="shares-result">
      <table className="figures">
        <thead>
          <tr>
            <th scope="col">{VERTEILUNG.spalteKommune}</th>
            <th scope="col">{VERTEILUNG.genau}</th>
            {hasOwn && <th scope="col">{VERTEILUNG.eigene}</th>}
            <th scope="col">{VERTEILUNG.rund}</th>
          </tr>
        </thead>
        <tbody>
          {shares.towns.map(({ name, part, exact, rounded, own, odd }, index) => (
            <tr key={index} data-odd={odd}>
              <th scope="row">
                {name}
                <small>{percent(part)}</small>
              </th>
              <td>{euro(exact)}</td>
              {hasOwn && <td>{euro(own)}</td>}
              <td>
                <b>{roundEuro(rounded + own)}</b>
              </td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{VERTEILUNG.summe}</th>
            <td colSpan={hasOwn ? 2 : 1}>{euro(shares.common)}</td>
            <td>
              <b>{roundEuro(shares.total)}</b>
            </td>
          </tr>
        </tfoot>
      </table>
      {hasOwn && shares.common === 0 ? <AllOwn /> : <Reason shares={shares} />}
    </div>
  );
}

/** What is wrong counts before what is not there yet. */
function whyNone({ answers, findings }: Figures): string {
  if (answers.kommunen.length === 0) return VERTEILUNG.ohneKommunen;
  const wrong = findings.find((finding) => finding.stufe === 'Fehler' && !isMissing({ answers }, finding));
  return wrong?.feld ? VERTEILUNG.falsch(ortVon(wrong.feld, answers), wrong.satz) : VERTEILUNG.noch;
}

/** Where every post belongs to a town nothing is left to share; one step makes them common. */
function AllOwn(): ReactElement {
  const { state, dispatch } = useAssistant();
  return (
    <p className="note" role="status">
      {VERTEILUNG.allesEigene}{' '}
      <Button
        size="small"
        onClick={() =>
          state.answers.stellen.forEach((_, zeile) =>
            dispatch({ type: 'answer', place: { teil: 'stellen', zeile, spalte: 'kommune' }, wert: null }),
          )
        }
      >
        {VERTEILUNG.gemeinsam}
      </Button>
    </p>
  );
}

/** VT-2, VT-3 in one sentence. */
function Reason({ shares }: { readonly shares: Shares }): ReactElement {
  const { rundung, restregel } = useAssistant().state.answers.angaben;
  const step = euro(rundung?.wert ?? 0.01);
  const names = shares.towns.filter(({ odd }) => odd).map(({ name }) => name);
  const rule = restregel?.wert ?? null;
  const why =
    names.length === 0
      ? VERTEILUNG.ohneRest(step)
      : rule === null || rule === 'GRÖSSTER_REST'
        ? VERTEILUNG.groessterRest(names.join(', '), step)
        : VERTEILUNG.differenz(names.join(', '), wortFuer(rule));
  return (
    <p className="note" role="status">
      {why} {shares.rest > 0 && VERTEILUNG.rest(euro(shares.rest))}
      {shares.rest < 0 && VERTEILUNG.restZuviel(euro(-shares.rest))}
    </p>
  );
}
