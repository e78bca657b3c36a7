import type { Einmalzahlung } from '../daten';
import { imGruppenband } from '../tarif/gruppe';
import { aufCent, summe, type Dezimal } from '../zahl/dezimal';
import { enthaelt, schnitt, type Monatsabschnitt } from '../zeit/zeitraum';
import type { Umfang } from './personen';
import type { Stellenangabe } from './stellenangabe';

/** A payment with the months in which it is due. */
export interface FaelligeZahlung {
  readonly zahlung: Einmalzahlung;
  readonly monate: readonly Monatsabschnitt[];
}

/**
 * PK-10, PK-17: one-off payments under the tariff in some months (Corona-Sonderzahlung, Inflationsausgleich), only if
 * the post contains the qualifying days. Of the rows of one post that cover a month of payment only the first one pays,
 * as `zahlt` says.
 */
export function faelligeEinmalzahlungen(
  zahlungen: readonly Einmalzahlung[],
  { gruppe, stelle, zahlt }: Stellenangabe,
  monate: readonly Monatsabschnitt[],
): FaelligeZahlung[] {
  const faellige: FaelligeZahlung[] = [];
  for (const zahlung of zahlungen) {
    const { gueltigAb, gueltigBis, gruppeVon, gruppeBis, stichtag, einTagIn } = zahlung;
    const imGeltung = monate.filter(
      ({ erster, von }) =>
        gueltigAb <= erster && (gueltigBis === null || erster <= gueltigBis) && von >= zahlt.von,
    );
    if (
      imGeltung.length > 0 &&
      imGruppenband(gruppe, gruppeVon, gruppeBis) &&
      (stichtag === null || enthaelt(stelle, stichtag)) &&
      (einTagIn === null || schnitt(stelle, einTagIn) !== null)
    )
      faellige.push({ zahlung, monate: imGeltung });
  }
  return faellige;
}

/** PK-10: what one person gets each time: x w, never pro rata by days. */
export const zahlungsbetrag = (zahlung: Einmalzahlung, { umfang }: Umfang): Dezimal =>
  aufCent(zahlung.wert.times(umfang));

/** PK-10: all that one person gets. */
export const summeDerZahlungen = (faellige: readonly FaelligeZahlung[], person: Umfang): Dezimal =>
  summe(faellige.map(({ zahlung, monate }) => zahlungsbetrag(zahlung, person).times(monate.length)));
