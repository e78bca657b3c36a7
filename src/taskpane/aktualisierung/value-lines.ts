import type { Wertaenderung, Wertstand } from '../../vereinbarung/aktualisierung/wertaenderung';
import { euro, finePercent, germanDay } from '../assistent/amounts';
import { WERTE } from './texts';

/** Rates are shares; every amount is far above. */
export const shownValue = (value: number): string => (value < 1 ? finePercent(value) : euro(value));

const stateOf = (state: Wertstand | null): string =>
  state === null ? WERTE.keiner : WERTE.stand(shownValue(state.wert), state.status, state.quelle);

/** Which value it is, and when. */
export function titleOf({ name, von, bis }: Wertaenderung): string {
  const [first, last] = [von.slice(0, 4), bis.slice(0, 4)];
  const isWhole = first === last && von.endsWith('-01-01') && bis.endsWith('-12-01');
  return WERTE.name(name, isWhole ? first : WERTE.monate(germanDay(von).slice(3), germanDay(bis).slice(3)));
}

/** What it was and what it will be, each with what it rests on. */
export const changeOf = ({ alt, neu }: Wertaenderung): string => `${stateOf(alt)} → ${stateOf(neu)}`;
