import { Button, Checkbox } from '@fluentui/react-components';
import { useEffect, useId, useRef, useState, type ReactElement, type SubmitEvent } from 'react';
import { eintragZu } from '../../../katalog';
import { readContentsForChange } from '../../../workbook/read/contents';
import { readActiveCell } from '../../../workbook/read/selection';
import { LONGEST_FORMULA } from '../../../workbook/formula/assemble';
import { Formula } from '../../ui/Formula';
import { Notice } from '../../ui/Notice';
import type { Catalogue, CatalogueFunction } from '../catalogue/metadata';
import { Outcome } from '../insertion/Outcome';
import type { Prepared } from '../insertion/progress';
import { Steady } from '../insertion/Steady';
import { useInsertions } from '../insertion/use-insertions';
import { FORMULAR } from './texts';
import { ArgumentField } from './ArgumentField';
import { canBeTraced, emptyForm, readForm, type Form, type FormField, type FormState } from './form';
import { ResultPreview } from './ResultPreview';
import { usePreview } from './use-preview';
import { useTakeover } from './use-takeover';
import { useWorkbook } from './use-workbook';

interface FunctionFormProps {
  readonly catalogue: Catalogue;
  readonly item: CatalogueFunction;
  readonly filled?: readonly string[] | undefined;
}

/** The arguments of one function, the formula they make, and the way into the selected cell. */
export function FunctionForm({ catalogue, item, filled }: FunctionFormProps): ReactElement {
  const [state, setState] = useState<FormState>(() => emptyForm(item, filled));
  const [strict, setStrict] = useState(false);
  const [optionalShown, showOptional] = useState(false);
  const optionalId = useId();
  const workbook = useWorkbook();
  const { progress, insertions } = useInsertions();
  const element = useRef<HTMLFormElement>(null);
  const [toFocus, focusField] = useState<{ readonly key: string } | null>(null);
  // After it has been drawn: the field may have been folded away until now.
  useEffect(() => {
    if (toFocus) document.getElementById(`feld-${toFocus.key}`)?.focus();
  }, [toFocus]);
  const form = readForm(catalogue, item, state, workbook.contents);

  const fields = form.fields.map(({ parameter, reading }) => ({ parameter, fragment: reading.fragment }));
  const preview = usePreview(
    form.formula?.invariant ?? null,
    { item, fields, traced: state.traced },
    workbook.looks,
  );

  const setText = (key: string, text: string): void => {
    takeover.forget(key);
    setState((before) => ({ ...before, texts: { ...before.texts, [key]: text } }));
  };
  const takeover = useTakeover(workbook.renew, setText);

  /** With the workbook as it is now, for the cell shown as the target; where something is wrong, the user is taken there. */
  const prepare = async (): Promise<Prepared> => {
    const contents = await readContentsForChange();
    const target = workbook.cell ?? (await readActiveCell());
    const now = readForm(catalogue, item, state, contents);
    const problem = problemOf(now);
    if (problem === null && now.formula) {
      const { invariant: formula, pieces } = now.formula;
      return { formula, pieces, size: now.size, target };
    }
    setStrict(true);
    const first = now.fields.find(({ reading }) => reading.problem !== null);
    if (first && isAside(first)) showOptional(true);
    if (first) focusField({ key: first.key });
    return { problem: problem ?? FORMULAR.zuLang };
  };

  const submit = (event: SubmitEvent<HTMLFormElement>): void => {
    event.preventDefault();
    insertions.insert(prepare);
  };

  /** The button that was pressed is about to go, and with it the place of the keyboard. */
  const stayHere = (): void => element.current?.querySelector<HTMLButtonElement>('[type=submit]')?.focus();

  const show = (field: FormField): ReactElement => (
    <ArgumentField
      key={field.key}
      field={field}
      strict={strict}
      takeoverProblem={takeover.problem?.key === field.key ? takeover.problem.text : null}
      onText={(text) => setText(field.key, text)}
      onSelection={() => takeover.take(field.key, field.parameter.dimensionality !== 'matrix')}
    />
  );
  const [error] = Object.values(workbook.errors);
  const repeating = form.fields.some(({ parameter }) => parameter.repeating);
  const aside = form.fields.filter(isAside);
  const working = progress.kind === 'working';

  return (
    <form ref={element} onSubmit={submit} noValidate className="form" aria-label={FORMULAR.angaben}>
      <p className="note">{FORMULAR.schreibweise}</p>
      {form.fields.filter((field) => !isAside(field)).map(show)}
      {repeating && (
        <Button onClick={() => setState((before) => ({ ...before, repeats: before.repeats + 1 }))}>
          {FORMULAR.weiteres}
        </Button>
      )}
      {aside.length > 0 && (
        <>
          <Button
            appearance="subtle"
            className="disclosure"
            aria-expanded={optionalShown}
            aria-controls={optionalId}
            onClick={() => showOptional(!optionalShown)}
          >
            {FORMULAR.freiwillig(aside.length)}
          </Button>
          <div id={optionalId} className="form" hidden={!optionalShown}>
            {aside.map(show)}
          </div>
        </>
      )}
      {canBeTraced(item) && (
        <div>
          <Checkbox
            className="check"
            label={FORMULAR.alsRechenweg}
            checked={state.traced}
            onChange={(_, { checked }) => setState((before) => ({ ...before, traced: checked === true }))}
          />
          <p className="note">{FORMULAR.rechenwegErklaert}</p>
        </div>
      )}
      <div className="preview">
        <dl>
          <dt>{FORMULAR.vorschau}</dt>
          <dd>
            <Formula text={form.preview} />
          </dd>
          <dt>{FORMULAR.ziel}</dt>
          <dd>{workbook.cell?.address ?? FORMULAR.keinZiel}</dd>
        </dl>
        <Steady>
          <ResultPreview
            {...preview}
            dayColumn={state.traced ? undefined : eintragZu(item.id)?.tagesspalte}
          />
        </Steady>
      </div>
      {error && (
        <Notice intent="error" code={error.code} urgent>
          {error.text}
        </Notice>
      )}
      <Outcome
        onDespite={(target) => {
          stayHere();
          insertions.insert(async () => ({ ...(await prepare()), despite: target }));
        }}
        onLeave={stayHere}
      />
      <Button type="submit" appearance="primary" disabledFocusable={working}>
        {working ? FORMULAR.wirdEingefuegt : FORMULAR.einfuegen}
      </Button>
    </form>
  );
}

/** Fields that most users leave alone. */
const isAside = ({ parameter }: FormField): boolean => parameter.optional === true && !parameter.repeating;

function problemOf({ fields, formula }: Form): string | null {
  const wrong = fields.filter(({ reading }) => reading.problem !== null).map(({ label }) => label);
  if (wrong.length > 0) return FORMULAR.fehlend(wrong);
  return formula && formula.invariant.length > LONGEST_FORMULA ? FORMULAR.zuLang : null;
}
