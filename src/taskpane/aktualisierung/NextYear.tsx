import { Button } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Addition, YearRows } from './additions';
import { Part } from './Part';
import { AKTUALISIEREN } from './texts';

interface NextYearProps {
  readonly years: YearRows;
  readonly drafts: YearRows | null;
  readonly isResting: boolean;
  readonly onAdd: (addition: Addition) => void;
}

/** AK-3: the first year that lacks values, as the one before it. */
export function NextYear({ years, drafts, isResting, onAdd }: NextYearProps): ReactElement {
  const carryOn = ({ year, rows }: YearRows, sourceOf: (year: number) => string): void => {
    const source = sourceOf(year);
    onAdd({ label: AKTUALISIEREN.parameter(source, rows.length), source, tarife: [], parameter: rows });
  };
  return (
    <Part title={AKTUALISIEREN.jahrFehlt(years.year)}>
      <p>{AKTUALISIEREN.jahrFehltText(years.rows.length)}</p>
      <p className="buttons">
        <Button disabledFocusable={isResting} onClick={() => carryOn(years, AKTUALISIEREN.wieImVorjahr)}>
          {AKTUALISIEREN.wieImVorjahr(years.year)}
        </Button>
        {drafts?.rows.some(({ status }) => status === 'Entwurf') && (
          <Button disabledFocusable={isResting} onClick={() => carryOn(drafts, AKTUALISIEREN.mitEntwuerfen)}>
            {AKTUALISIEREN.mitEntwuerfen(years.year)}
          </Button>
        )}
      </p>
    </Part>
  );
}
