import type { Art, Foerdersatz } from '../daten';
import { wertFehler } from '../fehler';
import { pruefeOhneHoechstbetrag } from '../foerderung/finanzierungsart';
import type { Foerdersaetze } from '../foerderung/foerdersatz';
import {
  erklaereOhneHoechstbetrag,
  hoechstbetrag as grenzeImZeitraum,
  jahresbetrag,
} from '../foerderung/hoechstbetrag';
import { FEHLER } from '../meldungen/fehler';
import { SCHRITT } from '../meldungen/schritte';
import { euro, bruchAlsText, zahl, summeAlsText } from '../rechenweg/schreibweise';
import type { Spur } from '../rechenweg/spur';
import { gruppiert } from '../sammlung';
import { plusBruch, type Bruch } from '../zahl/bruch';
import { aufCent, NULL, summe, type Dezimal } from '../zahl/dezimal';
import { monate, monatsanteil, type Monatsmethode } from '../zeit/monate';
import { monatsabschnitte, zeitraumAlsText, type Monatsabschnitt, type Zeitraum } from '../zeit/zeitraum';
import type { Stelle } from './stelle';

/** Ceiling and financing type of a settlement. */
export interface Deckel {
  /** EUR; null = none (FO-7). */
  readonly hoechstbetrag: Dezimal | null;
  readonly art: Art;
  /** The rates of the Baustein that each year uses; none without Baustein. */
  readonly saetze: readonly (readonly Foerdersatz[])[];
  /** What `hoechstbetrag` is the sum of, where it follows from VZÄ and months; none elsewhere. */
  readonly satzmonate: readonly Satzmonate[];
}

/** Months with one ceiling per VZÄ and year. */
export interface Satzmonate {
  /** EUR per VZÄ and year */
  readonly wert: Dezimal;
  readonly monate: Bruch;
}

/** TB-5: yearly ceilings, each rounded, added up to that of the settlement. */
function addiert(jahre: readonly Dezimal[], name: string, spur?: Spur): Dezimal {
  const gesamt = summe(jahre);
  if (jahre.length > 1) spur?.notiere('TB-5', SCHRITT.derLaufzeit(name), summeAlsText(jahre), gesamt);
  return gesamt;
}

/** FO-1 with the months of each year of a settlement: a ceiling per VZÄ and year. */
export function deckelJeVzae(
  jeVzae: Dezimal,
  vzae: Dezimal,
  jahre: readonly Zeitraum[],
  methode: Monatsmethode,
  name: string,
  spur?: Spur,
  quelle?: string,
): Pick<Deckel, 'satzmonate'> & { readonly hoechstbetrag: Dezimal } {
  const satzmonate = jahre.map((z) => ({ wert: jeVzae, monate: monate(z, methode) }));
  const jeJahr = satzmonate.map(({ monate: m }, i) => {
    const schritt = jahre.length > 1 ? SCHRITT.imZeitraum(name, zeitraumAlsText(jahre[i] as Zeitraum)) : name;
    return grenzeImZeitraum(jeVzae, vzae, m, spur, schritt, quelle);
  });
  return { hoechstbetrag: addiert(jeJahr, name, spur), satzmonate };
}

/** FO-3: nothing is granted, so that nothing limits it. */
export const OHNE_FOERDERUNG: Deckel = { hoechstbetrag: NULL, art: 'OHNE', saetze: [], satzmonate: [] };

/**
 * TB-5: ceiling of a post in a settlement of one or more years, the sum of the yearly ones. With a Baustein that of a
 * year is the sum over months of rate of the month x VZÄ x t / 12, rounded once; the rate of a month is that of its
 * first covered day, and the Art is the dated one of the rate.
 *
 * @throws Fachfehler `NV` in a gap of the rates, `WERT` without a ceiling that the Art needs (FO-7), or if the Art or
 *   whether there is a ceiling changes inside the settlement
 */
export function deckel(
  stelle: Stelle,
  jahre: readonly Zeitraum[],
  saetze: Foerdersaetze,
  methode: Monatsmethode,
  spur?: Spur,
): Deckel {
  const { baustein, hoechstbetrag, hoechstbetragGesamt, vzae, ausOptionen } = stelle;
  if (baustein !== null) return deckelAusBaustein(stelle, baustein, jahre, saetze, methode, spur);
  const art = stelle.art ?? 'HÖCHSTBETRAG';
  if (art === 'OHNE') return OHNE_FOERDERUNG;
  if (hoechstbetragGesamt !== null) {
    const gesamt = aufCent(hoechstbetragGesamt);
    spur?.notiere(
      'TB-1',
      SCHRITT.hoechstbetragGesamt,
      euro(hoechstbetragGesamt),
      gesamt,
      ausOptionen.get('hoechstbetragGesamt'),
    );
    return { hoechstbetrag: gesamt, art, saetze: [], satzmonate: [] };
  }
  if (hoechstbetrag !== null)
    return {
      ...deckelJeVzae(
        hoechstbetrag,
        vzae,
        jahre,
        methode,
        SCHRITT.hoechstbetrag,
        spur,
        ausOptionen.get('hoechstbetrag'),
      ),
      art,
      saetze: [],
    };
  if (stelle.art === null) throw wertFehler(FEHLER.deckelFehlt, 'Höchstbetrag');
  pruefeOhneHoechstbetrag(art);
  erklaereOhneHoechstbetrag(spur);
  return { hoechstbetrag: null, art, saetze: [], satzmonate: [] };
}

const artVon = (satz: Foerdersatz): Art => satz.art ?? 'HÖCHSTBETRAG';

/** FO-7: a rate of 0 is none. */
const istOhne = (satz: Foerdersatz): boolean => satz.wert.isZero() && artVon(satz) !== 'OHNE';

/** One ceiling and one Art for a settlement: whoever has two needs two rows. */
function pruefeWechsel(baustein: string, erster: Foerdersatz, satz: Foerdersatz, m: Monatsabschnitt): void {
  const [alt, neu] = [artVon(erster), artVon(satz)];
  const jahresanfang = m.monat === 1;
  if (alt !== neu) throw wertFehler(FEHLER.artWechselt(baustein, m.von, alt, neu, jahresanfang));
  if (istOhne(erster) !== istOhne(satz))
    throw wertFehler(FEHLER.deckelWechselt(baustein, m.von, istOhne(satz), jahresanfang));
}

function deckelAusBaustein(
  { merkmal: gesagt, vzae }: Stelle,
  baustein: string,
  jahre: readonly Zeitraum[],
  saetze: Foerdersaetze,
  methode: Monatsmethode,
  spur?: Spur,
): Deckel {
  const merkmal = gesagt ?? 'PERSONAL';
  let erster: Foerdersatz | undefined;
  // Month by month, so that of two obstacles the earlier one is named.
  const jeJahr = jahre.map((jahr) =>
    gruppiert(monatsabschnitte(jahr), (m) => {
      const satz = saetze.satz(baustein, merkmal, m.von);
      erster ??= satz;
      pruefeWechsel(baustein, erster, satz, m);
      return satz;
    }),
  );
  const { art, ohne } = { art: artVon(erster as Foerdersatz), ohne: istOhne(erster as Foerdersatz) };
  if (ohne) pruefeOhneHoechstbetrag(art);
  const abschnitteJeJahr = jeJahr.map((jeSatz) =>
    [...jeSatz].map(([{ wert }, gleiche]) => ({
      wert,
      beginn: (gleiche[0] as Monatsabschnitt).von,
      monate: gleiche.map((m) => monatsanteil(m, methode)).reduce(plusBruch),
    })),
  );
  const grenzen = abschnitteJeJahr.map((abschnitte, i) => {
    if (spur !== undefined) for (const a of abschnitte) saetze.satz(baustein, merkmal, a.beginn, spur);
    return ohne ? NULL : grenzeImJahr(abschnitte, vzae, jahre[i] as Zeitraum, spur);
  });
  if (ohne) erklaereOhneHoechstbetrag(spur);
  return {
    hoechstbetrag: ohne ? null : addiert(grenzen, SCHRITT.hoechstbetrag, spur),
    art,
    saetze: jeJahr.map((jeSatz) => [...jeSatz.keys()]),
    satzmonate: ohne ? [] : abschnitteJeJahr.flat(),
  };
}

/** Sum of rate x months, exact on one common denominator. */
export function satzsumme(teile: readonly Satzmonate[]): {
  readonly zaehler: Dezimal;
  readonly nenner: number;
} {
  const nenner = teile.reduce((n, t) => n * t.monate.nenner, 1);
  const zaehler = summe(teile.map(({ wert, monate: m }) => wert.times(m.zaehler).times(nenner / m.nenner)));
  return { zaehler, nenner };
}

/** RW-1: the same for the reader. */
export const satzsummeAlsText = (teile: readonly Satzmonate[]): string =>
  teile.map((t) => `${euro(t.wert)} × ${bruchAlsText(t.monate)}`).join(' + ');

/** TB-5: ceiling of one year from its rates, exact on one common denominator, rounded once. */
function grenzeImJahr(
  abschnitte: readonly Satzmonate[],
  vzae: Dezimal,
  jahr: Zeitraum,
  spur?: Spur,
): Dezimal {
  const { zaehler, nenner } = satzsumme(abschnitte);
  const h = jahresbetrag(zaehler.times(vzae), { zaehler: 1, nenner });
  spur?.notiere(
    'TB-5',
    SCHRITT.imZeitraum(SCHRITT.hoechstbetrag, zeitraumAlsText(jahr)),
    `(${satzsummeAlsText(abschnitte)}) × ${zahl(vzae)} VZÄ / 12`,
    h,
  );
  return h;
}
