import { EINS, type Dezimal } from '../zahl/dezimal';

/** A number of persons with the same share of a full post. */
export interface Personen {
  readonly anzahl: Dezimal;
  /** w: 1 or the remainder. */
  readonly umfang: Dezimal;
}

/** PK-1: `vzae` stands for floor(vzae) full posts and, if there is a remainder, one part-time post. */
export function personenAus(vzae: Dezimal): Personen[] {
  const ganze = vzae.floor();
  const rest = vzae.minus(ganze);
  const personen: Personen[] = [];
  if (!ganze.isZero()) personen.push({ anzahl: ganze, umfang: EINS });
  if (!rest.isZero()) personen.push({ anzahl: EINS, umfang: rest });
  return personen;
}
