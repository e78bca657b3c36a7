import type { Art } from '../daten';
import type { Stellenangabe } from '../personal/stellenangabe';
import type { Rechenrahmen } from '../tabellen/fall';
import { pruefeAnteile } from '../tabellen/invariante';
import { mittelAus } from '../tabellen/mittel';
import type { Jahresergebnis } from '../tabellen/stelle';
import { teile } from '../verteilung/verteilung';
import { groesseres, kleineres, minus, NULL, plus, summe, type Dezimal } from '../zahl/dezimal';
import { monatsabschnitte, type Jahresabschnitt, type Monatsabschnitt } from '../zeit/zeitraum';
import { monatsgewichte } from './faelligkeiten';

/** What a month costs, gets from third parties (as in HAUSHALT) and earns of the grant. */
export const MONATSFELDER = ['personalkosten', 'sachkosten', 'drittmittel', 'verdient'] as const;
export type Monatsfeld = (typeof MONATSFELDER)[number];

/** MP-1 to MP-4: the figures of a post in one calendar year by month, EUR; the lists are in the order of `monate`. */
export interface Jahresteile extends Readonly<Record<Monatsfeld, readonly Dezimal[]>> {
  readonly monate: readonly Monatsabschnitt[];
  /** MP-2: what falls due at once, in the month of this position; 0 = nothing. */
  readonly sonderzahlung: Dezimal;
  readonly sonderzahlungIm: number;
}

export const NOVEMBER = 11;

/**
 * MP-4: own share and third-party money come first (ANBest-I no. 1.5.2), the own share as a whole, the other month by
 * month. What is earned stays so, and is never more than the grant of the year.
 */
function nachEigenenMitteln(
  { eigenanteil, foerderung }: Jahresergebnis,
  kosten: readonly Dezimal[],
  drittmittel: readonly Dezimal[],
): Dezimal[] {
  let ungedeckt = eigenanteil.neg();
  let bisher = NULL;
  return kosten.map((k, i) => {
    ungedeckt = minus(plus(ungedeckt, k), drittmittel[i] as Dezimal);
    const zugang = minus(kleineres(groesseres(bisher, ungedeckt), foerderung), bisher);
    bisher = plus(bisher, zugang);
    return zugang;
  });
}

/**
 * MP-1 to MP-4: spreads what TB-1 says of a post in one calendar year over the months of the year that it covers.
 *
 * @param angabe null = the cost is given
 */
export function jahresteile(
  j: Jahresergebnis,
  art: Art,
  angabe: Stellenangabe | null,
  abschnitt: Jahresabschnitt,
  { kosten: rechnung, optionen }: Rechenrahmen,
): Jahresteile {
  const monate = monatsabschnitte(abschnitt);
  const gewichte = monatsgewichte(monate, optionen.monatsmethode);
  // PK-11: by tariff month by month; only what the Jahressonderzahlung adds moves.
  const nachTarif = angabe === null ? [] : rechnung.jeMonat(angabe, abschnitt);
  const sonderzahlung = summe(nachTarif.map((m) => m.davonSonderzahlung));
  const november = monate.findIndex((m) => m.monat === NOVEMBER);
  const sonderzahlungIm = november < 0 ? monate.length - 1 : november;
  const personalkosten =
    angabe === null
      ? teile(j.kosten, gewichte)
      : nachTarif.map((m, i) =>
          plus(minus(m.kosten, m.davonSonderzahlung), i === sonderzahlungIm ? sonderzahlung : NULL),
        );
  pruefeAnteile(personalkosten, j.kosten);
  const sachkosten = teile(j.sachkosten, gewichte);
  const drittmittel = teile(mittelAus(j).drittmittel, gewichte);
  const kosten = personalkosten.map((p, i) => plus(p, sachkosten[i] as Dezimal));
  const ohneKosten = kosten.every((k) => k.isZero());
  const verdient =
    art === 'FEHLBEDARF'
      ? nachEigenenMitteln(j, kosten, drittmittel)
      : teile(j.foerderung, ohneKosten ? gewichte : kosten);
  pruefeAnteile(verdient, j.foerderung);
  return { monate, personalkosten, sachkosten, drittmittel, verdient, sonderzahlung, sonderzahlungIm };
}
