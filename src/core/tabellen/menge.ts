import { wertFehler } from '../fehler';
import { FEHLER } from '../meldungen/fehler';
import { anzahlMonate, type Zeitraum } from '../zeit/zeitraum';

/** TB-1: what one call computes at most; Excel restarts an add-in that keeps it waiting. 10,000 posts over two years pass. */
const HOECHSTENS_STELLENMONATE = 250_000;

/** Rows of `stellen`, which cost time to read even where they lie outside the term. */
const HOECHSTENS_STELLEN = 20_000;

/** TB-3, MP-6: rows of a result, years or days of payment times municipalities. */
const HOECHSTENS_ZEILEN = 100_000;

/** @throws Fachfehler `WERT` for more posts than a call reads */
export function pruefeStellenzahl(anzahl: number): void {
  if (anzahl > HOECHSTENS_STELLEN) throw wertFehler(FEHLER.zuVieleStellen(anzahl, HOECHSTENS_STELLEN));
}

/**
 * @param teile what of each post lies inside the term
 * @throws Fachfehler `WERT` for more months of posts than a call computes
 */
export function pruefeStellenmonate(teile: readonly (Zeitraum | null)[]): void {
  let monate = 0;
  for (const z of teile) if (z !== null) monate += anzahlMonate(z);
  if (monate > HOECHSTENS_STELLENMONATE)
    throw wertFehler(FEHLER.zuVieleStellenmonate(monate, HOECHSTENS_STELLENMONATE));
}

/**
 * @param was what is counted beside the Kommunen
 * @throws Fachfehler `WERT` for more rows than a result has
 */
export function pruefeZeilen(anzahl: number, kommunen: number, was: string): void {
  const zeilen = anzahl * kommunen;
  if (zeilen > HOECHSTENS_ZEILEN) throw wertFehler(FEHLER.zuVieleZeilen(was, zeilen, HOECHSTENS_ZEILEN));
}
