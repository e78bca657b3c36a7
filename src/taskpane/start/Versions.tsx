import { useMemo, type ReactElement } from 'react';
import { Notice } from '../ui/Notice';
import { STARTSEITE } from './texts';

/** Which add-in calculates with which data: what has to stand in every question to support. */
export function Versions(): ReactElement {
  const tables = useMemo(() => globalThis.kimFunctions?.newestPayTables() ?? [], []);
  const functions = globalThis.kimFunctions;
  return (
    <section aria-labelledby="stand">
      <h2 id="stand">{STARTSEITE.stand}</h2>
      {functions && functions.version !== __KIM_VERSION__ && (
        <Notice intent="warning">
          {STARTSEITE.versionenVerschieden(__KIM_VERSION__, functions.version)}
        </Notice>
      )}
      <dl className="facts">
        <dt>{STARTSEITE.version}</dt>
        <dd>{__KIM_VERSION__}</dd>
        {functions && (
          <>
            <dt>{STARTSEITE.daten}</dt>
            <dd>{functions.dataOf}</dd>
          </>
        )}
      </dl>
      <h3>{STARTSEITE.tarife}</h3>
      <ul className="tables">
        {tables.map(({ name, validFrom, source }) => (
          <li key={name}>
            {name.replace('; ', ', ')}
            <small>
              {STARTSEITE.gueltigAb(validFrom)}, {STARTSEITE.quelle(source)}
            </small>
          </li>
        ))}
      </ul>
      <p className="legal">{STARTSEITE.rechtlich}</p>
    </section>
  );
}
