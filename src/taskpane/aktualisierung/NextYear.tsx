import { Button } from '@fluentui/react-components';
import { useMemo, type ReactElement } from 'react';
import type { FunctionsPort } from '../../shared-runtime/port';
import type { Vereinbarung } from '../../vereinbarung/form';
import { type Addition, nextYear } from './additions';
import { AKTUALISIEREN } from './texts';

interface NextYearProps {
  readonly answers: Vereinbarung;
  readonly port: FunctionsPort;
  readonly isResting: boolean;
  readonly onAdd: (addition: Addition) => void;
}

/** AK-3: the first year that lacks values, as the one before it. */
export function NextYear({ answers, port, isResting, onAdd }: NextYearProps): ReactElement | null {
  const [drafts, years] = useMemo(
    () => [nextYear(port, answers, true), nextYear(port, answers, false)],
    [port, answers],
  );
  if (!years) return null;
  const carryOn = ({ year, rows }: typeof years, sourceOf: (year: number) => string): void => {
    const source = sourceOf(year);
    onAdd({ label: AKTUALISIEREN.parameter(source, rows.length), source, tarife: [], parameter: rows });
  };
  return (
    <section>
      <h2>{AKTUALISIEREN.jahrFehlt(years.year)}</h2>
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
    </section>
  );
}
