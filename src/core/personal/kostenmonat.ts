import { NULL, plus, summe, type Dezimal } from '../zahl/dezimal';
import type { Monatsabschnitt } from '../zeit/zeitraum';
import { zahlungsbetrag, type FaelligeZahlung } from './einmalzahlungen';
import type { Personen } from './personen';

/** What a month costs, EUR. */
export interface Kostenmonat {
  /** PK-11; of one person without one-off payments. */
  readonly kosten: Dezimal;
  /** MP-2: what the accrued Jahressonderzahlung adds to it. */
  readonly davonSonderzahlung: Dezimal;
}

/**
 * PK-11, MP-2: what the persons of a post cost together month by month, with one-off payments in their months.
 *
 * @param jePerson what the months cost one of them, in the order of `abschnitte`
 */
export const kostenmonate = (
  abschnitte: readonly Monatsabschnitt[],
  zahlungen: readonly FaelligeZahlung[],
  jePerson: readonly { readonly person: Personen; readonly monate: readonly Kostenmonat[] }[],
): Kostenmonat[] =>
  abschnitte.map((abschnitt, i) => {
    const imMonat = zahlungen.filter((z) => z.monate.includes(abschnitt));
    let [kosten, davonSonderzahlung] = [NULL, NULL];
    for (const { person, monate } of jePerson) {
      const monat = monate[i] as Kostenmonat;
      const einmalig = summe(imMonat.map((z) => zahlungsbetrag(z.zahlung, person)));
      kosten = plus(kosten, plus(monat.kosten, einmalig).times(person.anzahl));
      davonSonderzahlung = plus(davonSonderzahlung, monat.davonSonderzahlung.times(person.anzahl));
    }
    return { kosten, davonSonderzahlung };
  });
