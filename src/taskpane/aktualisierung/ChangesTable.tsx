import type { ReactElement } from 'react';
import { AKTUALISIERUNGSBLATT } from '../../vereinbarung/aktualisierung/meldungen';
import {
  istRest,
  type Vergleichsposten,
  type Vergleichsteil,
} from '../../vereinbarung/aktualisierung/nachberechnung';
import { euro, percent } from '../assistent/amounts';
import { NACHBERECHNUNG } from './texts';

/**
 * AK-4: what changes in one part. In a narrow pane the amounts stand below their name, so that old, new and difference are
 * seen at once; the roles keep it a table there, whatever the style sheet makes of its rows.
 */
export function ChangesTable({
  part: { art, namensspalten, posten },
}: {
  readonly part: Vergleichsteil;
}): ReactElement {
  return (
    <div className="changes">
      <table role="table">
        <caption>{AKTUALISIERUNGSBLATT.teile[art]}</caption>
        <thead role="rowgroup">
          <tr role="row">
            {[joined(namensspalten), ...AKTUALISIERUNGSBLATT.spalten.slice(0, -1)].map((name) => (
              <th key={name} role="columnheader">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {posten.map((own, row) => (
            <tr key={row} role="row">
              <th role="rowheader">
                {joined(own.namen)}
                {art === 'kommunen' && isTown(own) && (
                  <BarPair before={own.alt} after={own.neu} largest={largestOf(posten)} />
                )}
              </th>
              <td role="cell">{euro(own.alt)}</td>
              <td role="cell">{euro(own.neu)}</td>
              <td role="cell">{euro(own.differenz)}</td>
              <td role="cell">{own.veraenderung === null ? own.hinweis : percent(own.veraenderung)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

const joined = (names: readonly (string | number)[]): string =>
  names.filter((name) => name !== '').join(', ');

/** KOSTENTEILUNG ends with rows that are no town's. */
const isTown = (posten: Vergleichsposten): boolean =>
  !istRest(posten) && NACHBERECHNUNG.keineKommunen.every((other) => other !== posten.namen[0]);

const largestOf = (posten: readonly Vergleichsposten[]): number =>
  Math.max(1, ...posten.flatMap((own) => (isTown(own) ? [own.alt, own.neu] : [])));

interface BarPairProps {
  readonly before: number;
  readonly after: number;
  readonly largest: number;
}

/** For the eye alone: the figures stand beside it. */
function BarPair({ before, after, largest }: BarPairProps): ReactElement {
  const width = (value: number): string => `${(100 * Math.max(0, value)) / largest}%`;
  return (
    <span className="town-bars" aria-hidden>
      <span className="before" style={{ width: width(before) }} />
      <span style={{ width: width(after) }} />
    </span>
  );
}
