import type { Einmalzahlung } from '../daten';
import { imGruppenband } from '../tarif/gruppe';
import { aufCent, type Dezimal } from '../zahl/dezimal';
import { enthaelt, type Monatsabschnitt, type Zeitraum } from '../zeit/zeitraum';

export interface FaelligeZahlung {
  readonly zahlung: Einmalzahlung;
  /** For one person with the given w. */
  readonly betrag: Dezimal;
}

/**
 * PK-10: one-off payments of a calendar month under TVöD (Corona-Sonderzahlung, Inflationsausgleich): x w,
 * never pro rata by days, only if the post contains the qualifying day.
 *
 * @param stelle the post's whole period, not a year's slice
 */
export const faelligeEinmalzahlungen = (
  zahlungen: readonly Einmalzahlung[],
  gruppe: string,
  umfang: Dezimal,
  stelle: Zeitraum,
  monat: Monatsabschnitt,
): FaelligeZahlung[] =>
  zahlungen
    .filter(
      (z) =>
        z.gueltigAb <= monat.erster &&
        (z.gueltigBis === null || monat.erster <= z.gueltigBis) &&
        imGruppenband(gruppe, z.gruppeVon, z.gruppeBis) &&
        (z.stichtag === null || enthaelt(stelle, z.stichtag)),
    )
    .map((zahlung) => ({ zahlung, betrag: aufCent(zahlung.wert.times(umfang)) }));
