import type { Einmalzahlung } from '../daten';
import { imGruppenband } from '../tarif/gruppe';
import { aufCent, type Dezimal } from '../zahl/dezimal';
import { enthaelt, schnitt, type Monatsabschnitt } from '../zeit/zeitraum';
import type { Stellenangabe } from './kostenrechnung';

export interface FaelligeZahlung {
  readonly zahlung: Einmalzahlung;
  /** For one person with the given w. */
  readonly betrag: Dezimal;
}

/**
 * PK-10, PK-17: one-off payments of a calendar month under the tariff (Corona-Sonderzahlung, Inflationsausgleich): x w,
 * never pro rata by days, only if the post contains the qualifying days. Of the rows of one post that cover a month of
 * payment only the first one pays, as `zahlt` says.
 */
export const faelligeEinmalzahlungen = (
  zahlungen: readonly Einmalzahlung[],
  { gruppe, stelle, zahlt }: Stellenangabe,
  umfang: Dezimal,
  monat: Monatsabschnitt,
): FaelligeZahlung[] =>
  zahlungen
    .filter(
      (z) =>
        z.gueltigAb <= monat.erster &&
        (z.gueltigBis === null || monat.erster <= z.gueltigBis) &&
        monat.von >= zahlt.von &&
        imGruppenband(gruppe, z.gruppeVon, z.gruppeBis) &&
        (z.stichtag === null || enthaelt(stelle, z.stichtag)) &&
        (z.einTagIn === null || schnitt(stelle, z.einTagIn) !== null),
    )
    .map((zahlung) => ({ zahlung, betrag: aufCent(zahlung.wert.times(umfang)) }));
