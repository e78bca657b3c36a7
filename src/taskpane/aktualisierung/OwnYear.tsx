import { Button, Field, Input } from '@fluentui/react-components';
import { useEffect, useId, useMemo, useState, type ReactElement } from 'react';
import type { FunctionsPort } from '../../shared-runtime/port';
import type { Vereinbarung } from '../../vereinbarung/form';
import { euro, finePercent, germanDay } from '../assistent/amounts';
import { FoldButton } from '../ui/FoldButton';
import { dateText } from '../ui/moments';
import type { Addition } from './additions';
import { dayIn } from './entries';
import { OwnValueField, valueIn } from './OwnValueField';
import { asAddition, costValues, grantValues, type OwnValue } from './own-values';
import { Part } from './Part';
import { ProofFields } from './ProofFields';
import { EIGENE_WERTE, TAGFORM } from './texts';
import { placeOf } from './ToPreview';
import { blankYear, type TypedYear } from './untaken';

interface OwnYearProps {
  readonly answers: Vereinbarung;
  readonly port: FunctionsPort;
  /** The first year that lacks values; `null` where none does. */
  readonly year: number | null;
  /** `null`: nobody has typed here. */
  readonly typed: TypedYear | null;
  readonly onType: (typed: TypedYear) => void;
  readonly isResting: boolean;
  readonly onAdd: (addition: Addition) => void;
}

/** As long as no day can be read, everything lies before it. */
const LAST_DAY = '9999-12-31';

/** AK-3: own rates, ceilings and grant rates from a day on, beside what they were last. */
export function OwnYear({
  answers,
  port,
  year,
  typed,
  onType,
  isResting,
  onAdd,
}: OwnYearProps): ReactElement {
  const shown = typed ?? blankYear(year);
  const { from, until, proof } = shown;
  const [problem, setProblem] = useState<string | null>(null);
  const id = useId();
  const day = dayIn(from);
  const [grants, costs] = useMemo(
    () => [grantValues(port, answers, day ?? LAST_DAY), costValues(port, answers, day ?? LAST_DAY)],
    [port, answers, day],
  );
  // What has been typed there before another view was shown is in sight.
  const [isOpen, setOpen] = useState(() => costs.some(({ name }) => (shown.values[name] ?? '') !== ''));
  // Also when it is emptied from outside.
  useEffect(() => {
    setProblem(null);
  }, [typed]);
  const edited =
    (part: (value: string) => Partial<TypedYear>) =>
    (_: unknown, { value }: { readonly value: string }): void =>
      onType({ ...shown, ...part(value) });
  const fields = (values: readonly OwnValue[]): ReactElement[] =>
    values.map((own) => (
      <OwnValueField
        key={own.name}
        own={own}
        day={day}
        text={shown.values[own.name] ?? ''}
        onType={edited((value) => ({ values: { ...shown.values, [own.name]: value } }))}
      />
    ));
  const add = (): void => {
    const end = dayIn(until);
    if (day === null || (end === null && until.trim() !== '') || (end !== null && end < day)) {
      setProblem(EIGENE_WERTE.tage);
      return;
    }
    const values: (readonly [OwnValue, number])[] = [];
    for (const own of [...grants, ...costs]) {
      const value = valueIn(own, shown.values[own.name] ?? '');
      if (value === undefined) {
        setProblem(EIGENE_WERTE.keineZahl(own.name));
        return;
      }
      if (value !== null) values.push([own, value]);
    }
    if (values.length === 0) {
      setProblem(EIGENE_WERTE.nichts);
      return;
    }
    const quelle = proof.source.trim() || EIGENE_WERTE.quelle(dateText(new Date()));
    const names = values.map(
      ([{ name, isShare }, value]) => `${name} ${isShare ? finePercent(value) : euro(value)}`,
    );
    onAdd(
      asAddition(
        answers,
        values,
        { gueltigAb: day, gueltigBis: end, quelle, status: proof.status },
        EIGENE_WERTE.zeilen(germanDay(day), names, proof.status),
      ),
    );
  };
  return (
    <Part title={EIGENE_WERTE.titel} place={placeOf('ownYear')}>
      <p className="note">{EIGENE_WERTE.hinweis}</p>
      <div className="fields">
        <Field label={EIGENE_WERTE.ab}>
          <Input value={from} placeholder={TAGFORM} onChange={edited((value) => ({ from: value }))} />
        </Field>
        {fields(grants)}
        <FoldButton size="small" open={isOpen} controls={id} onToggle={() => setOpen(!isOpen)}>
          {EIGENE_WERTE.kosten}
        </FoldButton>
        <div id={id} className="fields" hidden={!isOpen}>
          {isOpen && (
            <>
              <Field label={EIGENE_WERTE.bis}>
                <Input value={until} placeholder={TAGFORM} onChange={edited((value) => ({ until: value }))} />
              </Field>
              {fields(costs)}
            </>
          )}
        </div>
        <ProofFields proof={proof} onChange={(own) => onType({ ...shown, proof: own })} />
      </div>
      <p role="alert">{problem}</p>
      <Button disabledFocusable={isResting} onClick={add}>
        {EIGENE_WERTE.uebernehmen}
      </Button>
    </Part>
  );
}
