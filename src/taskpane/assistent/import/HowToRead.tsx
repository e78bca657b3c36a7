import type { ReactElement } from 'react';
import { STUNDEN } from '../../../vereinbarung/uebernahme';
import { Columns } from './Columns';
import { FullHours } from './FullHours';
import { droppedColumns, type ListImport } from './list-import';
import { hasCivilServants } from './questions';
import type { ImportReading } from './reading';
import { UEBERNAHME } from './texts';

interface HowToReadProps {
  readonly work: ListImport;
  readonly reading: ImportReading;
  readonly onChange: (next: ListImport) => void;
}

/** AS-11: what stands in the columns, what nobody but the user knows of it, and what of the list is left. */
export function HowToRead({ work, reading, onChange }: HowToReadProps): ReactElement {
  const dropped = droppedColumns(work);
  return (
    <section aria-labelledby="spalten">
      <h2 id="spalten">{UEBERNAHME.spalten}</h2>
      <div className="fields columns">
        <Columns work={work} onChange={onChange} />
        {work.mapping.felder.includes(STUNDEN) && (
          <FullHours
            label={UEBERNAHME.vollzeit}
            hint={UEBERNAHME.vollzeitHinweis}
            value={work.fullHours}
            onChange={(fullHours) => onChange({ ...work, fullHours })}
          />
        )}
        {hasCivilServants(work, reading.rows) && (
          <FullHours
            label={UEBERNAHME.vollzeitBeamte}
            hint={UEBERNAHME.vollzeitBeamteHinweis}
            value={work.civilHours}
            onChange={(civilHours) => onChange({ ...work, civilHours })}
          />
        )}
      </div>
      {dropped.length > 0 && <p className="not-taken">{UEBERNAHME.nichtGelesen(dropped)}</p>}
    </section>
  );
}
