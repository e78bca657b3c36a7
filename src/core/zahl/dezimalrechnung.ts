import { malBruch } from './bruch';
import { aufCent, kleineres, nichtNegativ, NULL, type Dezimal } from './dezimal';
import type { Rechenart } from './rechenart';

/** Amounts in EUR and factors as decimals: slow, for every size and any number of digits. */
export const DEZIMALRECHNUNG: Rechenart<Dezimal, Dezimal> = {
  nichts: NULL,
  plus: (a, b) => a.plus(b),
  ueber: (a, b) => nichtNegativ(a.minus(b)),
  kleineres,
  istNull: (faktor) => faktor.isZero(),
  mal: (betrag, faktor) => aufCent(betrag.times(faktor)),
  anteilig: (wert, umfang, { zaehler, nenner }, teiler) =>
    aufCent(
      wert
        .times(umfang)
        .times(zaehler)
        .div(nenner * teiler),
    ),
  // Divided last, because a share of a month may have no finite decimal form.
  gedeckelt: (basis, grenze, anteil, faktor) =>
    aufCent(
      basis.times(anteil.nenner).lte(grenze.times(anteil.zaehler))
        ? basis.times(faktor)
        : malBruch(grenze.times(faktor), anteil),
    ),
  imVerhaeltnis: (betrag, zaehler, nenner, abzug) =>
    nichtNegativ(aufCent(betrag.times(zaehler).div(nenner).minus(abzug))),
};
