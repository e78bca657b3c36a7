import type { Zeitwert } from '../daten';
import { RECHNUNG, SCHRITT } from '../meldungen/schritte';
import { geltender, wertFehlt, type Wertequellen } from '../parameter/zeitreihe';
import { euro, prozent } from '../rechenweg/schreibweise';
import type { Spur } from '../rechenweg/spur';
import { aufCent, nichtNegativ, plus, summe, type Dezimal } from '../zahl/dezimal';
import { tagAlsText, type Tag } from '../zeit/datum';
import { zeitraum } from '../zeit/zeitraum';
import { halbjahre } from './halbjahre';
import { jahresteil, type Zinsmethode } from './zinstage';

/** ZI-1, ZI-3: what a whole call rests on. */
export interface Zinsrahmen {
  readonly basiszinssatz: Wertequellen<Zeitwert>;
  /** Percentage points above the Basiszinssatz, as a share. */
  readonly zuschlag: Dezimal;
  readonly methode: Zinsmethode;
}

const NAME = 'Basiszinssatz';

/**
 * ZI-1 to ZI-4: interest on money that has to be given back, EUR: per calendar half-year the Basiszinssatz (§ 247 BGB)
 * and the surcharge, not below 0, each half-year rounded to the cent. Interest bears no interest.
 *
 * @param von the day of the event, which bears no interest
 * @param bis the day of repayment or of use, which does
 * @throws Fachfehler `WERT` if bis lies before von; `NV` for a half-year that the data do not hold, with `Von` as its
 *   Angabe if that is the one of von
 */
export function erstattungszins(
  betrag: Dezimal,
  von: Tag,
  bis: Tag,
  { basiszinssatz, zuschlag, methode }: Zinsrahmen,
  spur?: Spur,
): Dezimal {
  zeitraum(von, bis);
  const zinsen = halbjahre(von, bis).map((h) => {
    const basis = geltender(basiszinssatz, h.erster);
    // The first day without a rate; the day of the event asked for it if its own half-year has none.
    if (basis === undefined)
      throw wertFehlt(NAME, basiszinssatz, h.nach + 1, false, h.erster <= von ? 'Von' : undefined);
    const satz = nichtNegativ(plus(basis.wert, zuschlag));
    const { tage, jahr } = jahresteil(h, methode);
    const zins = aufCent(betrag.times(satz).times(tage).div(jahr));
    if (spur !== undefined) {
      const titel = SCHRITT.zinsen(tagAlsText(h.nach + 1), tagAlsText(h.bis));
      const saetze = RECHNUNG.zinssatz(prozent(basis.wert), prozent(zuschlag), prozent(satz));
      spur.notiere('ZI-4', titel, `${euro(betrag)} × ${saetze} × ${tage}/${jahr}`, zins, [basis]);
    }
    return zins;
  });
  return summe(zinsen);
}
