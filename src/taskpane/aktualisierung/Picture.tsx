import type { ReactElement } from 'react';
import { AKTUALISIERUNGSBLATT } from '../../vereinbarung/aktualisierung/meldungen';
import {
  istRest,
  type Nachberechnungsbild,
  type Vergleichsposten,
} from '../../vereinbarung/aktualisierung/nachberechnung';
import { euro, percent } from '../assistent/amounts';
import { NACHBERECHNUNG } from './texts';

/** AK-4: the own share as it was and as it will be, to scale, then everything that changes. */
export function Picture({ picture }: { readonly picture: Nachberechnungsbild }): ReactElement {
  const { vorher, nachher, teile } = picture;
  const largest = Math.max(vorher, nachher, 1);
  const changed = teile.filter(({ posten }) => posten.length > 0);
  return (
    <>
      <h2>{AKTUALISIERUNGSBLATT.eigenanteil}</h2>
      <div role="img" aria-label={NACHBERECHNUNG.bild(euro(vorher), euro(nachher))} className="bars">
        {[
          { name: NACHBERECHNUNG.alt, value: vorher },
          { name: NACHBERECHNUNG.neu, value: nachher },
        ].map(({ name, value }) => (
          <p key={name}>
            {name} <b>{euro(value)}</b>
            <span style={{ width: `${(100 * value) / largest}%` }} />
          </p>
        ))}
      </div>
      <p>{NACHBERECHNUNG.unterschied(euro(nachher - vorher))}</p>
      {changed.length === 0 && <p>{NACHBERECHNUNG.nichts}</p>}
      {changed.map(({ art, namensspalten, posten }) => (
        <div
          key={art}
          className="scrolled"
          role="region"
          aria-label={AKTUALISIERUNGSBLATT.teile[art]}
          tabIndex={0}
        >
          <table className="changes">
            <caption>{AKTUALISIERUNGSBLATT.teile[art]}</caption>
            <thead>
              <tr>
                {[...namensspalten, ...AKTUALISIERUNGSBLATT.spalten.slice(0, -1)].map((name) => (
                  <th key={name} scope="col">
                    {name}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {posten.map(({ namen, alt, neu, differenz, veraenderung, hinweis }, row) => (
                <tr key={row}>
                  {namen.map((name, i) =>
                    name === '' ? (
                      <td key={i} />
                    ) : (
                      <th key={i} scope="row">
                        {name}
                        {art === 'kommunen' && i === 0 && isTown(posten[row]) && (
                          <BarPair before={alt} after={neu} largest={largestOf(posten)} />
                        )}
                      </th>
                    ),
                  )}
                  <td>{euro(alt)}</td>
                  <td>{euro(neu)}</td>
                  <td>{euro(differenz)}</td>
                  <td>{veraenderung === null ? hinweis : percent(veraenderung)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      ))}
    </>
  );
}

/** KOSTENTEILUNG ends with rows that are no town's. */
const isTown = (posten: Vergleichsposten | undefined): boolean =>
  posten !== undefined &&
  !istRest(posten) &&
  NACHBERECHNUNG.keineKommunen.every((other) => other !== posten.namen[0]);

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
