import type { Art } from '../daten';
import { wertFehler } from '../fehler';
import type { Foerdersaetze } from '../foerderung/foerdersatz';
import { FEHLER } from '../meldungen/fehler';
import { SCHRITT } from '../meldungen/schritte';
import { euro, bruchAlsText, zahl } from '../rechenweg/schreibweise';
import type { Spur } from '../rechenweg/spur';
import { gruppiert } from '../sammlung';
import { plusBruch, type Bruch } from '../zahl/bruch';
import { aufCent, NULL, summe, type Dezimal } from '../zahl/dezimal';
import { monate, monatsanteil, type Monatsmethode } from '../zeit/monate';
import { monatsabschnitte, zeitraumAlsText, type Monatsabschnitt, type Zeitraum } from '../zeit/zeitraum';
import type { Stelle } from './stelle';

/** Ceiling and financing type of a post in a period. */
export interface Deckel {
  readonly hoechstbetrag: Dezimal;
  readonly art: Art;
}

/** A yearly amount for a period: round(amount x months / 12). */
export const jahresbetrag = (betrag: Dezimal, m: Bruch): Dezimal =>
  betrag.isZero() ? NULL : aufCent(betrag.times(m.zaehler).div(m.nenner * 12));

/** FO-1 with the months of the period: a ceiling per VZÄ and year. */
export function deckelJeVzae(jeVzae: Dezimal, vzae: Dezimal, m: Bruch, name: string, spur?: Spur): Dezimal {
  const h = jahresbetrag(jeVzae.times(vzae), m);
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
  if (stelle.hoechstbetrag === null) throw wertFehler(FEHLER.deckelFehlt, 'Höchstbetrag');
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
  const { merkmal, vzae } = stelle;
  let art: Art | undefined;
  const jeSatz = gruppiert(monatsabschnitte(zeitraum), ({ von, monat }) => {
    const satz = saetze.satz(baustein, merkmal, von);
    const artDesSatzes = satz.art ?? 'HÖCHSTBETRAG';
    art ??= artDesSatzes;
    // Month by month, so that of two obstacles the earlier one is named.
    if (artDesSatzes !== art)
      throw wertFehler(FEHLER.artWechselt(baustein, von, art, artDesSatzes, monat === 1));
    return satz;
  });
  const abschnitte = [...jeSatz].map(([{ wert }, gleiche]) => ({
    wert,
    beginn: (gleiche[0] as Monatsabschnitt).von,
    monate: gleiche.map((m) => monatsanteil(m, methode)).reduce(plusBruch),
  }));
  if (spur !== undefined) for (const a of abschnitte) saetze.satz(baustein, merkmal, a.beginn, spur);
  // Exact on one common denominator, rounded once.
  const nenner = abschnitte.reduce((n, a) => n * a.monate.nenner, 1);
  const zaehler = summe(
    abschnitte.map(({ wert, monate: m }) => wert.times(m.zaehler).times(nenner / m.nenner)),
  );
  const h = jahresbetrag(zaehler.times(vzae), { zaehler: 1, nenner });
  const teile = abschnitte.map((a) => `${euro(a.wert)} × ${bruchAlsText(a.monate)}`).join(' + ');
  spur?.notiere(
    'TB-5',
    SCHRITT.hoechstbetragIn(zeitraumAlsText(zeitraum)),
    `(${teile}) × ${zahl(vzae)} VZÄ / 12`,
    h,
  );
  return { hoechstbetrag: h, art: art as Art };
}
