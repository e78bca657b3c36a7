import type { Wertaenderung, Wertstand } from '../../vereinbarung/aktualisierung/wertaenderung';
import { monthsText, shownValue } from '../assistent/amounts';
import { WERTE } from './texts';

const stateOf = (state: Wertstand | null): string =>
  state === null ? WERTE.keiner : WERTE.stand(shownValue(state.wert), state.status, state.quelle);

/** Which value it is, and when. */
export const titleOf = ({ name, von, bis }: Wertaenderung): string => WERTE.name(name, monthsText(von, bis));

/** What it was and what it will be, each with what it rests on. */
export const changeOf = ({ alt, neu }: Wertaenderung): string => `${stateOf(alt)} → ${stateOf(neu)}`;
