import type { Art } from '../daten';
import { wertFehler } from '../fehler';
import type { Foerdersaetze } from '../foerderung/foerdersatz';
import { FEHLER } from '../meldungen/fehler';
import { SCHRITT } from '../meldungen/schritte';
import { euro, bruchAlsText, zahl } from '../rechenweg/schreibweise';
import type { Spur } from '../rechenweg/spur';
import { plusBruch, type Bruch } from '../zahl/bruch';
import { aufCent, NULL, type Dezimal } from '../zahl/dezimal';
import { monate, monatsanteil, type Monatsmethode } from '../zeit/monate';
import { monatsabschnitte, zeitraumAlsText, type Zeitraum } from '../zeit/zeitraum';
import type { Stelle } from './stelle';

/** Ceiling and financing type of a post in a period. */
export interface Deckel {
  readonly hoechstbetrag: Dezimal;
  readonly art: Art;
}

interface Ratenabschnitt {
  readonly satz: Dezimal;
  monate: Bruch;
}

/** round(vzae x sum of (rate x months) / 12): exact on one common denominator, rounded once. */
export function deckelsumme(abschnitte: readonly { satz: Dezimal; monate: Bruch }[], vzae: Dezimal): Dezimal {
  const nenner = abschnitte.reduce((n, a) => n * a.monate.nenner, 1);
  const zaehler = abschnitte.reduce(
    (z, a) => z.plus(a.satz.times(a.monate.zaehler).times(nenner / a.monate.nenner)),
    NULL,
  );
  return aufCent(zaehler.times(vzae).div(nenner * 12));
}

/** A yearly amount for a period: round(amount x months / 12). */
export const jahresbetrag = (betrag: Dezimal, m: Bruch): Dezimal =>
  betrag.isZero() ? NULL : aufCent(betrag.times(m.zaehler).div(m.nenner * 12));

/** FO-1 with the months of the period: a ceiling per VZÄ and year. */
export function deckelJeVzae(jeVzae: Dezimal, vzae: Dezimal, m: Bruch, name: string, spur?: Spur): Dezimal {
  const h = deckelsumme([{ satz: jeVzae, monate: m }], vzae);
  spur?.notiere('FO-1', name, `${euro(jeVzae)} × ${zahl(vzae)} VZÄ × ${bruchAlsText(m)} / 12`, h);
  return h;
}

/**
 * TB-5: ceiling of a post in a period. With a Baustein the sum over months of rate of the month x VZÄ x t / 12,
 * rounded once; the rate of a month is that of its first covered day, and the Art is the dated one of the rate.
 *
 * @throws Fachfehler `NV` in a gap of the rates, `WERT` without ceiling or if the Art changes inside the period
 */
export function deckel(
  stelle: Stelle,
  zeitraum: Zeitraum,
  saetze: Foerdersaetze,
  methode: Monatsmethode,
  spur?: Spur,
): Deckel {
  if (stelle.baustein !== null)
    return deckelAusBaustein(stelle, stelle.baustein, zeitraum, saetze, methode, spur);
  const art = stelle.art ?? 'HÖCHSTBETRAG';
  if (art === 'OHNE') return { hoechstbetrag: NULL, art };
  if (stelle.hoechstbetrag === null) {
    throw wertFehler(FEHLER.deckelFehlt);
  }
  const m = monate(zeitraum, methode);
  return {
    hoechstbetrag: deckelJeVzae(stelle.hoechstbetrag, stelle.vzae, m, SCHRITT.hoechstbetrag, spur),
    art,
  };
}

function deckelAusBaustein(
  stelle: Stelle,
  baustein: string,
  zeitraum: Zeitraum,
  saetze: Foerdersaetze,
  methode: Monatsmethode,
  spur?: Spur,
): Deckel {
  const abschnitte: Ratenabschnitt[] = [];
  let art: Art | null = null;
  for (const monat of monatsabschnitte(zeitraum)) {
    const neu = saetze.satz(baustein, stelle.merkmal, monat.von);
    const neueArt = neu.art ?? 'HÖCHSTBETRAG';
    if (art !== null && neueArt !== art) {
      throw wertFehler(FEHLER.artWechselt(baustein, monat.von, art, neueArt, monat.monat === 1));
    }
    art = neueArt;
    const anteil = monatsanteil(monat, methode);
    const letzter = abschnitte.at(-1);
    if (letzter?.satz.eq(neu.wert) === true) letzter.monate = plusBruch(letzter.monate, anteil);
    else {
      abschnitte.push({ satz: neu.wert, monate: anteil });
      if (spur !== undefined) saetze.satz(baustein, stelle.merkmal, monat.von, spur);
    }
  }
  const h = deckelsumme(abschnitte, stelle.vzae);
  const teile = abschnitte.map((a) => `${euro(a.satz)} × ${bruchAlsText(a.monate)}`).join(' + ');
  spur?.notiere(
    'TB-5',
    SCHRITT.hoechstbetragIn(zeitraumAlsText(zeitraum)),
    `(${teile}) × ${zahl(stelle.vzae)} VZÄ / 12`,
    h,
  );
  return { hoechstbetrag: h, art: art as Art };
}
