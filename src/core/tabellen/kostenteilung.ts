import type { Kaskade } from '../kaskade/kaskade';
import { NAME } from '../meldungen/schritte';
import { euro, summeAlsText } from '../rechenweg/schreibweise';
import type { Spur } from '../rechenweg/spur';
import type { Restregel } from '../verteilung/restregel';
import { verteile } from '../verteilung/verteilung';
import { EINS, NULL, plus, summe, type Dezimal } from '../zahl/dezimal';
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
 * SL-8: what was taken before the key adds up in the row of its Kommune; who is none has a row below them.
 *
 * @param vorab SL-7: what goes before the key and what it leaves; null = the whole amount goes by key
 * @throws Fachfehler `WERT` for a Kommune listed twice or keys that are all zero
 */
export function kostenteilung(
  betrag: Dezimal,
  kommunen: readonly Kommune[],
  schritt: Dezimal,
  regel: Restregel,
  vorab: Kaskade | null,
  spur?: Spur,
): Teilungszeile[] {
  kommunenverzeichnis(kommunen);
  const schluessel = kommunen.map((k) => k.schluessel);
  const gesamt = summe(schluessel);
  const namen = kommunen.map((k) => k.kommune);
  const { anteile } = verteile(vorab?.rest ?? betrag, schluessel, schritt, regel, spur, namen);
  const zeilen: Teilungszeile[] = [
    ...kommunen.map((k, i) => ({
      kommune: k.kommune,
      schluessel: k.schluessel,
      anteil: k.schluessel.div(gesamt),
      betrag: plus(anteile[i] as Dezimal, vorab?.jeKommune[i] ?? NULL),
    })),
    ...(vorab?.andere ?? []).map((a) => ({
      kommune: a.traeger,
      schluessel: null,
      anteil: null,
      betrag: a.betrag,
    })),
  ];
  const verteilt = summe(zeilen.map((z) => z.betrag));
  const rundung = betrag.minus(verteilt);
  if (!rundung.isZero()) {
    zeilen.push({ kommune: NAME.rundung, schluessel: null, anteil: null, betrag: rundung });
    spur?.notiere('TB-2', NAME.rundung, `${euro(betrag)} - ${euro(verteilt)}`, rundung);
  }
  pruefeAnteile(
    zeilen.map((z) => z.betrag),
    betrag,
  );
  spur?.notiere('TB-2', NAME.summe, summeAlsText(zeilen.map((z) => z.betrag)), betrag);
  return [
    ...zeilen,
    { kommune: NAME.summe, schluessel: gesamt, anteil: EINS, betrag: betrag.isZero() ? NULL : betrag },
  ];
}
