import { Field, Input, type InputProps } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { WERTABSTAND } from '../../vereinbarung/aktualisierung/meldungen';
import { istWeitWeg } from '../../vereinbarung/aktualisierung/wertabstand';
import { euro, finePercent, germanDay } from '../assistent/amounts';
import { numberIn, percentIn } from './entries';
import type { OwnValue } from './own-values';
import { EIGENE_WERTE } from './texts';

/** A value that somebody has typed, as `numberIn`. */
export const valueIn = ({ isShare }: OwnValue, text: string): number | null | undefined =>
  (isShare ? percentIn : numberIn)(text);

/** What is to be said of a value before it is taken over: it is far from the last one, or takes the place of another one. */
function remarks({ isShare, last, there }: OwnValue, value: number, day: string | null): string[] {
  const shown = isShare ? finePercent : euro;
  return [
    ...(last !== null && istWeitWeg(value, last) ? [WERTABSTAND.weitWeg(shown(value), shown(last))] : []),
    ...(there !== null && day !== null ? [EIGENE_WERTE.ersetzt(germanDay(day), shown(there))] : []),
  ];
}

interface OwnValueFieldProps {
  readonly own: OwnValue;
  /** From which it is to hold. */
  readonly day: string | null;
  readonly text: string;
  readonly onType: NonNullable<InputProps['onChange']>;
}

/** AK-3: an own value beside what it was last. */
export function OwnValueField({ own, day, text, onType }: OwnValueFieldProps): ReactElement {
  const { name, isShare, last } = own;
  const value = valueIn(own, text);
  const told = typeof value === 'number' ? remarks(own, value, day) : [];
  return (
    <Field
      label={EIGENE_WERTE.feld(name, isShare)}
      hint={last === null ? '' : EIGENE_WERTE.zuletzt((isShare ? finePercent : euro)(last))}
      {...(told.length > 0 && { validationState: 'warning', validationMessage: told.join(' ') })}
    >
      <Input value={text} autoComplete="off" onChange={onType} />
    </Field>
  );
}
