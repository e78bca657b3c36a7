import type { ReactElement } from 'react';
import type { Wertaenderung, Wertstand } from '../../vereinbarung/aktualisierung/wertaenderung';
import { euro, finePercent, germanDay } from '../assistent/amounts';
import type { Refresh } from './refresh';
import { WERTE } from './texts';

/** Rates are shares; every amount is far above. */
export const shownValue = (value: number): string => (value < 1 ? finePercent(value) : euro(value));

const stateOf = (state: Wertstand | null): string =>
  state === null ? WERTE.keiner : WERTE.stand(shownValue(state.wert), state.status, state.quelle);

function timeOf({ von, bis }: Wertaenderung): string {
  const [first, last] = [von.slice(0, 4), bis.slice(0, 4)];
  const isWhole = first === last && von.endsWith('-01-01') && bis.endsWith('-12-01');
  return isWhole ? first : WERTE.monate(germanDay(von).slice(3), germanDay(bis).slice(3));
}

/** AK-4: what the results rest on that becomes another one: limits and rates move an own share as much as a table does. */
export function ValueChanges({
  values: { geaendert, andererBeleg },
  isOldOutdated,
}: Pick<Refresh, 'values' | 'isOldOutdated'>): ReactElement {
  return (
    <>
      {isOldOutdated && <p>{WERTE.altVeraltet}</p>}
      {geaendert.length > 0 && (
        <>
          <h2>{WERTE.titel}</h2>
          <ul className="value-changes">
            {geaendert.map((own) => (
              <li key={`${own.name} ${own.von}`}>
                <b>{WERTE.name(own.name, timeOf(own))}</b> {stateOf(own.alt)} → {stateOf(own.neu)}
              </li>
            ))}
          </ul>
        </>
      )}
      {geaendert.length === 0 && <p>{WERTE.keine}</p>}
      {andererBeleg.length > 0 && <p className="note">{WERTE.andererBeleg(andererBeleg)}</p>}
    </>
  );
}
