import { Field, Select, Spinner } from '@fluentui/react-components';
import { useCallback, useState, type ReactElement } from 'react';
import type { CellFormula } from '../../workbook/trace/cell-formula';
import { readOrigins } from '../../workbook/trace/referred';
import { LoadingFailed } from '../ui/LoadingFailed';
import { Notice } from '../ui/Notice';
import { shortened } from '../ui/shortened';
import { useLoaded } from '../ui/use-loaded';
import { RECHENWEG } from './texts';

interface OriginsProps {
  readonly formula: CellFormula;
  /** How the formula of one of them comes about. */
  readonly children: (origin: CellFormula) => ReactElement;
}

const FIRST_WORDS = 30;

const addressOf = ({ sheet, cell }: CellFormula): string => `${sheet}!${cell}`;

/** RZ-1: where the amount of a formula comes from that calls no KIM function itself. */
export function Origins({ formula, children }: OriginsProps): ReactElement {
  const load = useCallback(() => readOrigins(formula), [formula]);
  const origins = useLoaded(load);
  const [chosen, setChosen] = useState(0);
  if (origins.kind === 'loading') return <Spinner label={RECHENWEG.sucht} />;
  if (origins.kind === 'failed') return <LoadingFailed {...origins} />;
  const { formulas, traceSheet } = origins.value;
  const origin = formulas[chosen];
  const address = addressOf(formula);
  return (
    <>
      {origin === undefined && (
        <div role="status">
          <Notice intent="info">{RECHENWEG.keinAufruf(address)}</Notice>
        </div>
      )}
      {traceSheet !== null && <p>{RECHENWEG.alleSchritte(traceSheet)}</p>}
      {origin !== undefined && (
        <>
          <p>
            {formulas.length > 1 ? RECHENWEG.beziehtSichMehrfach(address) : RECHENWEG.beziehtSich(address)}
          </p>
          {formulas.length > 1 && (
            <Field label={RECHENWEG.welcheZelle}>
              <Select value={chosen} onChange={(_, { value }) => setChosen(Number(value))}>
                {formulas.map((own, index) => (
                  <option key={addressOf(own)} value={index}>
                    {RECHENWEG.herkunft(
                      addressOf(own),
                      own.calls[0]?.name ?? '',
                      shortened(own.text, FIRST_WORDS),
                    )}
                  </option>
                ))}
              </Select>
            </Field>
          )}
          {children(origin)}
        </>
      )}
    </>
  );
}
