import { useId, useMemo, useState, type ReactElement } from 'react';
import { FoldButton } from '../ui/FoldButton';
import { Notice } from '../ui/Notice';
import { STARTSEITE } from './texts';

/** Which add-in calculates with which data: what has to stand in every question to support. */
export function Versions(): ReactElement {
  const tables = useMemo(() => globalThis.kimFunctions?.newestPayTables() ?? [], []);
  const functions = globalThis.kimFunctions;
  const [open, setOpen] = useState(false);
  const id = useId();
  return (
    <section aria-label={STARTSEITE.stand}>
      {functions && functions.version !== __KIM_VERSION__ && (
        <Notice intent="warning">
          {STARTSEITE.versionenVerschieden(__KIM_VERSION__, functions.version)}
        </Notice>
      )}
      <p className="legal">
        {functions && `${STARTSEITE.kurz(__KIM_VERSION__, functions.dataOf)}. `}
        {STARTSEITE.rechtlich}
      </p>
      <FoldButton size="small" open={open} controls={id} onToggle={() => setOpen(!open)}>
        {STARTSEITE.standUndQuellen}
      </FoldButton>
      <div id={id} hidden={!open}>
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
      </div>
    </section>
  );
}
