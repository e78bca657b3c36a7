import { NAME } from '../meldungen/schritte';
import { euro } from '../rechenweg/schreibweise';
import type { Spur } from '../rechenweg/spur';
import type { Restregel } from '../verteilung/restregel';
import { verteile } from '../verteilung/verteilung';
import { EINS, NULL, summe, type Dezimal } from '../zahl/dezimal';
import { pruefeAnteile } from './invariante';
import { kommunenverzeichnis, type Kommune } from './kommune';

/** TB-2: one row of the result; null = empty cell. */
export interface Teilungszeile {
  readonly kommune: string;
  readonly schluessel: Dezimal | null;
  /** Share of all keys, a fraction. */
  readonly anteil: Dezimal | null;
  readonly betrag: Dezimal;
}

/**
 * TB-2: splits an amount among municipalities by key. A rounding difference to the amount gets a row
 * `Rundung`, so that the last row `Summe` is the amount itself.
 *
 * @throws Fachfehler `WERT` for a Kommune listed twice or keys that are all zero
 */
export function kostenteilung(
  betrag: Dezimal,
  kommunen: readonly Kommune[],
  schritt: Dezimal,
  regel: Restregel,
  spur?: Spur,
): Teilungszeile[] {
  kommunenverzeichnis(kommunen);
  const schluessel = kommunen.map((k) => k.schluessel);
  const gesamt = summe(schluessel);
  const { verteilt, anteile } = verteile(betrag, schluessel, schritt, regel, spur);
  const zeilen: Teilungszeile[] = kommunen.map((k, i) => ({
    kommune: k.kommune,
    schluessel: k.schluessel,
    anteil: k.schluessel.div(gesamt),
    betrag: anteile[i] as Dezimal,
  }));
  const rundung = betrag.minus(verteilt);
  if (!rundung.isZero()) {
    zeilen.push({ kommune: NAME.rundung, schluessel: null, anteil: null, betrag: rundung });
    spur?.notiere('TB-2', NAME.rundung, `${euro(betrag)} - ${euro(verteilt)}`, rundung);
  }
  pruefeAnteile(
    zeilen.map((z) => z.betrag),
    betrag,
  );
  spur?.notiere('TB-2', NAME.summe, zeilen.map((z) => euro(z.betrag)).join(' + '), betrag);
  return [
    ...zeilen,
    { kommune: NAME.summe, schluessel: gesamt, anteil: EINS, betrag: betrag.isZero() ? NULL : betrag },
  ];
}
