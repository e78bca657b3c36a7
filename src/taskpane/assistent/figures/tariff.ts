import type { Tarif, Zusatzversorgung } from '../../../core/daten';
import type { Vereinbarung } from '../../../vereinbarung/form';

/** PK-17: the tariff of an agreement, or of a row of pay, that names none. */
export const STANDARD_TARIFF: Tarif = 'TVöD-VKA';

/** PK-12, PK-17: the pension fund of an agreement that names none. */
const STANDARD_FUNDS: Readonly<Record<Tarif, Zusatzversorgung>> = { 'TVöD-VKA': 'KVW', 'TV-L': 'VBL' };

/** The tariff that an agreement computes with. */
export const tariffOf = ({ optionen }: Vereinbarung): Tarif => optionen.tarif?.wert ?? STANDARD_TARIFF;

/** The pension fund that an agreement computes with. */
export const fundOf = (answers: Vereinbarung): Zusatzversorgung =>
  answers.optionen.zusatzversorgung?.wert ?? STANDARD_FUNDS[tariffOf(answers)];
