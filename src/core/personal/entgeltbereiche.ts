import { GANZ } from '../zahl/bruch';
import { CENTRECHNUNG } from '../zahl/centrechnung';
import type { Dezimal } from '../zahl/dezimal';
import { DEZIMALRECHNUNG } from '../zahl/dezimalrechnung';
import { entgeltbereich, HOECHSTER_BEREICH, type Entgeltbereich } from './geringfuegigkeit';
import { beitragsgrundlage, type Groessen } from './monatskosten';
import type { Monatslauf } from './monatslauf';
import type { Monatseingabe } from './monatseingabe';
import type { Umfang } from './personen';

/** PK-19: a month whose pay lies in a range of its own. */
export interface Bereichsmonat {
  readonly monat: Monatseingabe;
  readonly bereich: Entgeltbereich;
  /** E + Z + L + J + H of the person in the whole month, EUR. */
  readonly entgelt: Dezimal;
}

const HOECHSTER_IN_CENT = HOECHSTER_BEREICH * 100;

/** E alone decides for most posts, without a month to compute. */
const liegtDarueber = ({ ganz, dezimal }: Groessen, person: Umfang): boolean =>
  ganz !== null && person.ganz !== null
    ? CENTRECHNUNG.anteilig(ganz.entgelte.entgelt, person.ganz, GANZ, 1) > HOECHSTER_IN_CENT
    : DEZIMALRECHNUNG.anteilig(dezimal.entgelte.entgelt, person.umfang, GANZ, 1).gt(HOECHSTER_BEREICH);

/** The month as a whole, whatever of it the post covers; with JSZ-Stichtag its twelfth does not depend on that. */
function ganzerMonat({ ganz, dezimal }: Groessen, jszStichtag: boolean): Groessen {
  const voll = jszStichtag ? { anteil: GANZ } : { anteil: GANZ, jszAnteil: GANZ };
  return { dezimal: { ...dezimal, ...voll }, ganz: ganz === null ? null : { ...ganz, ...voll } };
}

/** PK-19: the months in which contributions of a person would follow other rules, in order. */
export function bereichsmonate(
  { posten, niedrigster }: Monatslauf,
  person: Umfang,
  jszStichtag: boolean,
): readonly Bereichsmonat[] {
  if (liegtDarueber(niedrigster, person)) return [];
  return posten.flatMap(({ monate, groessen }) => {
    const entgelt = beitragsgrundlage(ganzerMonat(groessen, jszStichtag), person);
    return monate.flatMap((monat) => {
      const bereich = entgeltbereich(entgelt, monat.abschnitt.erster);
      return bereich === null ? [] : [{ monat, bereich, entgelt }];
    });
  });
}
