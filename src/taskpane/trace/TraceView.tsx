import { Button, Field, Select, Spinner } from '@fluentui/react-components';
import { useCallback, useMemo, useState, type ReactElement } from 'react';
import {
  type CellFormula,
  readCellFormula,
  type ResultCell,
  type TracedCell,
} from '../../workbook/trace/cell-formula';
import { withoutSheet } from '../../workbook/address';
import type { FormulaCall } from '../../workbook/formula/tree/tree';
import type { Catalogue } from '../functions/catalogue/metadata';
import { ERROR_TEXTS, findingSentence } from '../ui/finding';
import { ChapterTitle } from '../ui/ChapterTitle';
import { LoadingFailed } from '../ui/LoadingFailed';
import { useNavigation, type View } from '../ui/navigation';
import { Notice } from '../ui/Notice';
import { shortened } from '../ui/shortened';
import { focusTitle } from '../ui/Title';
import { useLoaded } from '../ui/use-loaded';
import { askedPart, type AskedPart } from './asked';
import { Origins } from './Origins';
import { FoldedFormula } from './FoldedFormula';
import { Steps } from './Steps';
import { RECHENWEG } from './texts';
import { traceOfCall } from './trace-of-call';
import { TraceSheet } from './TraceSheet';
import { useChanged } from './use-changed';
import './trace.css';

interface TraceViewProps {
  readonly view: Extract<View, { name: 'trace' }>;
  readonly catalogue: Catalogue;
}

/** RZ-1: how the result of the active cell comes about. */
export default function TraceView({ view, catalogue }: TraceViewProps): ReactElement {
  const { open } = useNavigation();
  const [again, setAgain] = useState<TracedCell>();
  const load = useCallback(() => readCellFormula(again), [again]);
  const cell = useLoaded(load);
  const isChanged = useChanged(cell.kind === 'there' ? cell.value : null);
  return (
    <>
      <ChapterTitle chapter="rechenweg">{RECHENWEG.titel}</ChapterTitle>
      <p>{RECHENWEG.erklaert}</p>
      <Button onClick={() => open({ name: 'trace', asked: view.asked + 1 })}>{RECHENWEG.lesen}</Button>
      {cell.kind === 'loading' && <Spinner label={RECHENWEG.laden} />}
      {cell.kind === 'failed' && <LoadingFailed {...cell} />}
      {cell.kind === 'there' && (
        <>
          <div role="status" className="changed">
            {isChanged && (
              <Notice intent="warning">
                {RECHENWEG.geaendert}{' '}
                <Button
                  size="small"
                  onClick={() => {
                    setAgain(cell.value);
                    focusTitle();
                  }}
                >
                  {RECHENWEG.neuLesen}
                </Button>
              </Notice>
            )}
          </div>
          <Traced cell={cell.value} catalogue={catalogue} />
        </>
      )}
    </>
  );
}

function Traced({
  cell,
  catalogue,
}: {
  readonly cell: TracedCell;
  readonly catalogue: Catalogue;
}): ReactElement {
  const { address, formula, inResult } = cell;
  if (formula === null) return <Told text={RECHENWEG.keineFormel(address)} />;
  const head = `${formula.sheet}!${formula.cell}`;
  const [first] = formula.calls;
  const own = `${formula.sheet}!${withoutSheet(address)}`;
  const text = inResult?.text ?? formula.text;
  return (
    <section aria-label={RECHENWEG.zelle(own)}>
      <h2>{RECHENWEG.zelle(own)}</h2>
      {text !== '' && <p>{RECHENWEG.zeigt(shortened(text, LONGEST_TEXT))}</p>}
      {own !== head && <p>{RECHENWEG.gehoertZu(own, head)}</p>}
      {first === undefined ? (
        <Origins key={head} formula={formula}>
          {(origin, sought) => (
            <Origin
              key={`${origin.sheet}!${origin.cell}`}
              formula={origin}
              catalogue={catalogue}
              sought={sought}
            />
          )}
        </Origins>
      ) : (
        <Calls formula={formula} first={first} catalogue={catalogue} inResult={inResult} sought={null} />
      )}
      <FoldedFormula text={formula.shown} />
    </section>
  );
}

/** A formula that the cell asked for refers to. */
function Origin({ formula, catalogue, sought }: Omit<CallsProps, 'first' | 'inResult'>): ReactElement | null {
  const [first] = formula.calls;
  if (first === undefined) return null;
  return (
    <>
      <h3>{RECHENWEG.zelle(`${formula.sheet}!${formula.cell}`)}</h3>
      <Calls formula={formula} first={first} catalogue={catalogue} inResult={null} sought={sought} />
      <FoldedFormula text={formula.shown} />
    </>
  );
}

const Told = ({ text }: { readonly text: string }): ReactElement => (
  <div role="status">
    <Notice intent="info">{text}</Notice>
  </div>
);

interface CallsProps {
  readonly formula: CellFormula;
  readonly first: FormulaCall;
  readonly catalogue: Catalogue;
  /** The cell that was asked for, if it stands amid the result. */
  readonly inResult: ResultCell | null;
  /** What else is to be found in the steps. */
  readonly sought: AskedPart | null;
}

/** With nested calls somebody chooses; the outermost one comes first. */
function Calls({ formula, first, catalogue, inResult, sought }: CallsProps): ReactElement {
  const [chosen, setChosen] = useState(0);
  const call = formula.calls[chosen] ?? first;
  const isWhole = formula.isCall && chosen === 0;
  // The cells of a formula that goes on with the result are not those of the result.
  const asked = useMemo(
    () => (inResult && isWhole ? askedPart(inResult, RECHENWEG.anteil) : sought),
    [inResult, isWhole, sought],
  );
  const mistake = mistakeIn(call, catalogue);
  return (
    <>
      {formula.calls.length > 1 && (
        <Field label={RECHENWEG.aufruf}>
          <Select value={chosen} onChange={(_, { value }) => setChosen(Number(value))}>
            {formula.calls.map(({ from, to }, index) => (
              <option key={from} value={index}>
                {`${index + 1}. ${shortened(formula.formula.slice(from, to), LONGEST)}`}
              </option>
            ))}
          </Select>
        </Field>
      )}
      {!isWhole && <p>{RECHENWEG.rechnetWeiter}</p>}
      {mistake === null ? (
        <CallSteps key={chosen} formula={formula} call={call} catalogue={catalogue} asked={asked} />
      ) : (
        <Told text={mistake} />
      )}
    </>
  );
}

const LONGEST = 60;
const LONGEST_TEXT = 160;

/** Why Excel can't compute the call either; `null` if nothing is wrong with it. */
function mistakeIn({ name, args }: FormulaCall, { functions }: Catalogue): string | null {
  const item = functions.find((own) => `KIM.${own.name}` === name);
  if (item === undefined) return RECHENWEG.unbekannt(name);
  const repeats = item.parameters.some(({ repeating }) => repeating);
  return !repeats && args.length > item.parameters.length ? RECHENWEG.zuViele(name) : null;
}

interface CallStepsProps {
  readonly formula: CellFormula;
  readonly call: FormulaCall;
  readonly catalogue: Catalogue;
  readonly asked: AskedPart | null;
}

function CallSteps({ formula, call, catalogue, asked }: CallStepsProps): ReactElement {
  const load = useCallback(() => traceOfCall(formula, call, catalogue), [formula, call, catalogue]);
  const trace = useLoaded(load);
  if (trace.kind === 'loading') return <Spinner label={RECHENWEG.laden} />;
  if (trace.kind === 'failed') return <LoadingFailed {...trace} />;
  const { value } = trace;
  return (
    <>
      {value.kind === 'steps' && <Steps rows={value.rows} asked={asked} />}
      {value.kind === 'unreadable' && <Told text={RECHENWEG.nichtLesbar} />}
      {value.kind === 'finding' && (
        <Told
          text={RECHENWEG.ohneErgebnis(ERROR_TEXTS[value.finding.error], findingSentence(value.finding))}
        />
      )}
      {value.kind !== 'finding' && <TraceSheet cell={formula} call={call} labels={asked?.labels ?? []} />}
    </>
  );
}
