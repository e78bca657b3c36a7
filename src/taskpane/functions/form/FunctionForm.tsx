import { Button } from '@fluentui/react-components';
import { useRef, useState, type ReactElement, type SubmitEvent } from 'react';
import { dayColumnsOf } from './result-look';
import { CheckBox } from '../../ui/CheckBox';
import { Notice } from '../../ui/Notice';
import type { Catalogue, CatalogueFunction } from '../catalogue/metadata';
import { Outcome } from '../insertion/Outcome';
import type { Permission } from '../insertion/progress';
import { useInsertions } from '../insertion/use-insertions';
import { DraftButtons } from './DraftButtons';
import { useDraft, type FormBeginning } from './drafts';
import { resultSize } from './extent';
import { callOf, readForm } from './form';
import { isEmpty, withText, type FormState } from './form-state';
import { FormBar } from './FormBar';
import { FormFields } from './FormFields';
import { FormPreview } from './FormPreview';
import { placeText } from './place';
import { findingText } from './ResultPreview';
import { FORMULAR } from './texts';
import { useFollowing } from './use-following';
import { useOutdated } from './use-outdated';
import { usePlace } from './use-place';
import { problemOf, usePrepare } from './use-prepare';
import { usePreview } from './use-preview';
import { useSeen } from './use-seen';
import { useTakeover } from './use-takeover';
import { useWorkbook } from './use-workbook';

interface FunctionFormProps {
  readonly catalogue: Catalogue;
  readonly item: CatalogueFunction;
  readonly beginning?: FormBeginning;
}

/** The arguments of one function, the formula they make, and the way into the selected cell. */
export function FunctionForm({ catalogue, item, beginning }: FunctionFormProps): ReactElement {
  const { drafts, ...draft } = useDraft(item, beginning);
  const { state } = draft;
  const change = (changed: (before: FormState) => FormState): void => drafts.change(item, changed);
  const [unfolded, unfold] = useState(false);
  const element = useRef<HTMLFormElement>(null);
  const { progress, inserted, insertions } = useInsertions();
  const workbook = useWorkbook();
  const { contents, cell, looks } = workbook;
  const form = readForm(catalogue, item, state, contents);
  const { formula } = form;
  const following = useFollowing(item, form.fields, drafts, contents, looks);
  const seen = useSeen(form.fields, looks);
  const asked = formula?.invariant ?? (isEmpty(state) ? null : form.preview);
  const result = usePreview(asked, callOf(item, state, form), formula !== null, looks);
  const extent = resultSize(form, result.outdated ? null : result.preview);
  const request =
    formula && cell
      ? { formula: formula.invariant, pieces: formula.pieces, size: extent.size, target: cell }
      : null;
  const ahead = usePlace(request, inserted, looks);
  const { prepare, strict, focusField } = usePrepare({
    catalogue,
    item,
    drafts,
    workbook,
    following,
    unfold: () => unfold(true),
  });

  const setText = (key: string, text: string): void => {
    takeover.forget(key);
    change((before) => withText(before, key, text));
  };
  const takeover = useTakeover(workbook.renew, setText);

  const insert = (permission?: Permission): void => {
    let asked = state;
    insertions.insert(
      async () => {
        const prepared = await prepare(permission);
        asked = drafts.of(item).state;
        return prepared;
      },
      () => drafts.finish(item, asked),
    );
  };
  const submit = (event: SubmitEvent<HTMLFormElement>): void => {
    event.preventDefault();
    insert();
  };

  useOutdated({
    formula: formula?.invariant ?? null,
    hasResult: !result.outdated && result.preview !== null && findingText(result.preview) === null,
    cell,
    place: ahead.place,
    looks,
  });

  const submitButton = () => element.current?.querySelector<HTMLButtonElement>('[type=submit]');
  /** The button that was pressed is about to go, and with it the place of the keyboard. */
  const stayHere = (): void => submitButton()?.focus();
  const [error] = [...Object.values(workbook.errors), following.error, seen.error, ahead.error].filter(
    (one) => one !== null,
  );
  const working = progress.kind === 'working';

  return (
    <form ref={element} onSubmit={submit} noValidate className="form" aria-label={FORMULAR.angaben}>
      <DraftButtons
        item={item}
        drafts={drafts}
        draft={draft}
        onDone={() => focusField(form.fields[0]?.key ?? '')}
      />
      <FormFields
        fields={form.fields}
        options={form.options}
        strict={strict}
        seen={seen}
        takeover={takeover}
        findings={result.findings}
        onText={setText}
        unfolded={unfolded}
        onUnfold={unfold}
      />
      <div>
        <CheckBox
          label={FORMULAR.alsRechenweg}
          checked={state.traced}
          onChange={(traced) => change((before) => ({ ...before, traced }))}
        />
        <p className="note">{FORMULAR.rechenwegErklaert}</p>
      </div>
      <FormPreview
        formula={form.preview}
        target={ahead.place ? placeText(ahead.place, extent) : (cell?.address ?? null)}
        result={result}
        dayColumns={dayColumnsOf(item.id, state.traced)}
        anchor={submitButton}
      />
      {error && (
        <Notice intent="error" code={error.code} urgent>
          {error.text}
        </Notice>
      )}
      <FormBar>
        <Outcome
          problem={problemOf(form)}
          anchor={submitButton}
          onDespite={(permission) => {
            stayHere();
            insert(permission);
          }}
          onLeave={stayHere}
        />
        <Button type="submit" appearance="primary" disabledFocusable={working}>
          {working ? FORMULAR.wirdEingefuegt : FORMULAR.einfuegen}
        </Button>
      </FormBar>
    </form>
  );
}
