import { RECHNUNG, SCHRITT } from '../meldungen/schritte';
import { euro, zahl } from '../rechenweg/schreibweise';
import type { Spur } from '../rechenweg/spur';
import type { AbgerechneterFall, Abrechnungsergebnis } from '../tabellen/abrechnung';
import { satzsumme, satzsummeAlsText, type Satzmonate } from '../tabellen/deckel';
import { hatHoechstbetragGesamt } from '../tabellen/fall';
import type { Stelle } from '../tabellen/stelle';
import { aufCent, NULL, plus, type Dezimal } from '../zahl/dezimal';
import { anteilig, type Besetzungsgrad } from './vakanz';

/** SP-2: what limits the settled grant of a post, EUR. */
export interface Istgrenzen {
  /** H */
  readonly hoechstbetrag: Dezimal;
  readonly sachkosten: Dezimal;
}

/** round(sum of rate x months / 12 x VZÄ x m / M): divided last, rounded once. */
function gekuerzt(teile: readonly Satzmonate[], vzae: Dezimal, b: Besetzungsgrad): Dezimal {
  const { zaehler, nenner } = satzsumme(teile);
  return aufCent(
    zaehler
      .times(vzae)
      .times(b.zaehler)
      .div(b.nenner.times(nenner * 12)),
  );
}

/** FO-7, SP-1: a notice limits the amount; without a ceiling it is what was granted, or the planned grant. */
const ohneHoechstbetrag = (stelle: Stelle, { gedeckt, rueckzahlung }: Abrechnungsergebnis): Dezimal =>
  stelle.ist?.bewilligt ?? plus(gedeckt, rueckzahlung);

function hoechstbetrag(stelle: Stelle, { fall, ergebnis }: AbgerechneterFall, b: Besetzungsgrad): Dezimal {
  if (fall.art === 'OHNE') return NULL;
  if (fall.hoechstbetrag === null) return anteilig(ohneHoechstbetrag(stelle, ergebnis), b);
  // A ceiling for the whole is no rate per month.
  if (hatHoechstbetragGesamt(stelle)) return fall.hoechstbetrag;
  return gekuerzt(fall.satzmonate, stelle.vzae, b);
}

/** " × 9 / 12"; nothing where no vacant month counts. */
const anteilAlsText = ({ zaehler, nenner }: Besetzungsgrad): string =>
  zaehler.eq(nenner) ? '' : ` × ${zahl(zaehler)} / ${zahl(nenner)}`;

/** RW-1: the factors of `gekuerzt`, unrounded as they are used. */
function gekuerztAlsText(teile: readonly Satzmonate[], vzae: Dezimal, b: Besetzungsgrad): string {
  const summe = satzsummeAlsText(teile);
  return `${teile.length === 1 ? summe : `(${summe})`} × ${zahl(vzae)} VZÄ / 12${anteilAlsText(b)}`;
}

function rechnung(stelle: Stelle, { fall, ergebnis }: AbgerechneterFall, b: Besetzungsgrad): string {
  if (fall.art === 'OHNE') return RECHNUNG.ohneFoerderung;
  if (fall.hoechstbetrag === null) return euro(ohneHoechstbetrag(stelle, ergebnis)) + anteilAlsText(b);
  if (hatHoechstbetragGesamt(stelle)) return euro(fall.hoechstbetrag);
  return gekuerztAlsText(fall.satzmonate, stelle.vzae, b);
}

/** SP-2: the ceilings of a post, cut by its vacant months. */
export function grenzen(
  stelle: Stelle,
  abrechnung: AbgerechneterFall,
  b: Besetzungsgrad,
  spur?: Spur,
): Istgrenzen {
  const { fall } = abrechnung;
  const h = hoechstbetrag(stelle, abrechnung, b);
  const jeVzae = stelle.sachkostenHoechstbetrag;
  const mitSachkosten = jeVzae !== null && !fall.sachkostenHoechstbetrag.isZero();
  const sachteile = mitSachkosten ? fall.jahre.map(({ monate }) => ({ wert: jeVzae, monate })) : [];
  const sachkosten = mitSachkosten ? gekuerzt(sachteile, stelle.vzae, b) : NULL;
  if (spur !== undefined) {
    spur.notiere('SP-2', SCHRITT.hoechstbetragIst, rechnung(stelle, abrechnung, b), h);
    if (mitSachkosten) {
      const grenze = gekuerztAlsText(sachteile, stelle.vzae, b);
      spur.notiere('SP-2', SCHRITT.hoechstbetragSachkosten, grenze, sachkosten);
    }
  }
  return { hoechstbetrag: h, sachkosten };
}
