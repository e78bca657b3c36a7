import { EINS, type Dezimal } from '../zahl/dezimal';
import { zehnerbruch, type Zehnerbruch } from '../zahl/zehnerbruch';

/** w of PK-1: the share of a full post that a person has, 1 or the remainder. */
export interface Umfang {
  readonly umfang: Dezimal;
  /** The same in whole numbers, if it fits. */
  readonly ganz: Zehnerbruch | null;
}

/** A number of persons with the same share of a full post. */
export interface Personen extends Umfang {
  readonly anzahl: Dezimal;
}

/** PK-1: `vzae` stands for floor(vzae) full posts and, if there is a remainder, one part-time post. */
export function personenAus(vzae: Dezimal): Personen[] {
  const ganze = vzae.floor();
  const rest = vzae.minus(ganze);
  const personen: Personen[] = [];
  if (!ganze.isZero()) personen.push({ anzahl: ganze, umfang: EINS, ganz: zehnerbruch(EINS) });
  if (!rest.isZero()) personen.push({ anzahl: EINS, umfang: rest, ganz: zehnerbruch(rest) });
  return personen;
}
