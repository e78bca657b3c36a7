import { Field, Select, Spinner } from '@fluentui/react-components';
import { useCallback, useState, type ReactElement } from 'react';
import type { CellFormula } from '../../workbook/trace/cell-formula';
import { type Origins as Found, readOrigins } from '../../workbook/trace/referred';
import { LoadingFailed } from '../ui/LoadingFailed';
import { Notice } from '../ui/Notice';
import { shortened } from '../ui/shortened';
import { useLoaded } from '../ui/use-loaded';
import type { AskedPart } from './asked';
import type { TraceRow } from './evaluate';
import { readLastStep } from './last-step';
import { Step } from './Step';
import { RECHENWEG } from './texts';

interface OriginsProps {
  readonly formula: CellFormula;
  /** How the formula of one of them comes about, and what to look for in it. */
  readonly children: (origin: CellFormula, sought: AskedPart | null) => ReactElement;
}

interface Way extends Found {
  /** What to look for in their steps. */
  readonly sought: AskedPart | null;
  /** The step that ends with what the cell itself shows. */
  readonly row: TraceRow | null;
}

const FIRST_WORDS = 30;

const addressOf = ({ sheet, cell }: CellFormula): string => `${sheet}!${cell}`;

/** Only what the amount is made of is followed: a formula may refer to others that it has no need of. */
async function readWay(formula: CellFormula): Promise<Way> {
  const last = await readLastStep(formula);
  const followed = last && last.references.length > 0 ? `=${last.references.join('+')}` : formula.formula;
  const value = last?.sought ?? null;
  const sought = value === null ? null : { labels: [], heading: null, value };
  return { ...(await readOrigins({ ...formula, formula: followed })), sought, row: last?.row ?? null };
}

/** RZ-1: where the amount of a formula comes from that calls no KIM function itself. */
export function Origins({ formula, children }: OriginsProps): ReactElement {
  const load = useCallback(() => readWay(formula), [formula]);
  const origins = useLoaded(load);
  const [chosen, setChosen] = useState(0);
  if (origins.kind === 'loading') return <Spinner label={RECHENWEG.sucht} />;
  if (origins.kind === 'failed') return <LoadingFailed {...origins} />;
  const { formulas, traceSheet, sought, row } = origins.value;
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
          {children(origin, sought)}
          {row && (
            <>
              <h3>{RECHENWEG.zelle(address)}</h3>
              <ol className="steps">
                <Step row={row} unfolded isAsked />
              </ol>
            </>
          )}
        </>
      )}
    </>
  );
}
