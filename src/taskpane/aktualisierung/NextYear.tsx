import { Button } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { ANNAHMEQUELLE } from '../../vereinbarung/aktualisierung/meldungen';
import { shownValue } from '../assistent/amounts';
import type { Addition } from './additions';
import type { YearRows } from './next-year';
import { Part } from './Part';
import { AKTUALISIEREN, WERTE } from './texts';

interface NextYearProps {
  readonly years: YearRows;
  readonly drafts: YearRows | null;
  readonly isResting: boolean;
  readonly onAdd: (addition: Addition) => void;
}

/**
 * AK-3: the first year that lacks values, as the one before it. First what Fortschreibung takes (PK-15), so that both rest on
 * the same ceilings; what the other one leaves out is said before.
 */
export function NextYear({ years, drafts, isResting, onAdd }: NextYearProps): ReactElement {
  const carryOn = ({ year, rows }: YearRows, sourceOf: (year: number) => string): void => {
    const source = sourceOf(year);
    onAdd({ label: AKTUALISIEREN.parameter(source, rows.length), source, tarife: [], parameter: rows });
  };
  const drafted = drafts?.rows.filter(({ status }) => status === 'Entwurf') ?? [];
  const carried = new Map(years.rows.map(({ parameter, wert }) => [parameter, wert]));
  const different = drafted.flatMap(({ parameter, wert }) => {
    const before = carried.get(parameter);
    return typeof before === 'number' && typeof wert === 'number' && before !== wert
      ? [WERTE.entwurf(parameter ?? '', shownValue(before), shownValue(wert))]
      : [];
  });
  return (
    <Part title={AKTUALISIEREN.jahrFehlt(years.year)}>
      <p>{AKTUALISIEREN.jahrFehltText(years.rows.length)}</p>
      {different.length > 0 && <p>{WERTE.entwuerfe(years.year, different)}</p>}
      <p className="buttons">
        {drafts && drafted.length > 0 && (
          <Button disabledFocusable={isResting} onClick={() => carryOn(drafts, AKTUALISIEREN.mitEntwuerfen)}>
            {AKTUALISIEREN.mitEntwuerfen(years.year)}
          </Button>
        )}
        <Button disabledFocusable={isResting} onClick={() => carryOn(years, ANNAHMEQUELLE.wieImVorjahr)}>
          {ANNAHMEQUELLE.wieImVorjahr(years.year)}
        </Button>
      </p>
    </Part>
  );
}
