import type { ReactElement } from 'react';
import { AKTUALISIERUNGSBLATT } from '../../vereinbarung/aktualisierung/meldungen';
import type { Nachberechnungsbild } from '../../vereinbarung/aktualisierung/nachberechnung';
import { euro } from '../assistent/amounts';
import { ChangesTable } from './ChangesTable';
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
      {changed.map((part) => (
        <ChangesTable key={part.art} part={part} />
      ))}
    </>
  );
}
