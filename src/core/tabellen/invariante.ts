import { minus, plus, summe, type Dezimal } from '../zahl/dezimal';
import type { Jahresergebnis } from './stelle';

type Bilanz = Pick<
  Jahresergebnis,
  'kosten' | 'sachkosten' | 'drittmittel' | 'foerderung' | 'ueberdeckung' | 'eigenanteil'
>;

/**
 * TB-4: Förderung + Drittmittel + Eigenanteil - Überdeckung = Kosten + Sachkosten, to the cent.
 *
 * @throws Error if not: an error of this program, never of the input
 */
export function pruefeBilanz(b: Bilanz): void {
  const mittel = minus(plus(plus(b.foerderung, b.drittmittel), b.eigenanteil), b.ueberdeckung);
  if (!mittel.eq(plus(b.kosten, b.sachkosten))) {
    throw new Error(
      `TB-4: Mittel ${mittel.toFixed()} und Kosten ${b.kosten.plus(b.sachkosten).toFixed()} weichen ab.`,
    );
  }
}

/** TB-4: the shares add up to the total. */
export function pruefeAnteile(anteile: Iterable<Dezimal>, gesamt: Dezimal): void {
  const s = summe(anteile);
  if (!s.eq(gesamt))
    throw new Error(`TB-4: Anteile ${s.toFixed()} und Summe ${gesamt.toFixed()} weichen ab.`);
}

/**
 * WL-5, SL-3: parts add up to the whole, as far as quotients and sums of absurdly different sizes keep their digits.
 *
 * @param stellen so many decimals are beyond doubt
 * @throws Error if not: an error of this program, never of the input
 */
export function pruefeSumme(
  regel: 'SL-3' | 'WL-5',
  teile: Iterable<Dezimal>,
  gesamt: Dezimal,
  stellen: number,
): void {
  const s = summe(teile);
  if (!s.minus(gesamt).toDecimalPlaces(stellen).isZero())
    throw new Error(`${regel}: Teile ${s.toFixed()} und Ganzes ${gesamt.toFixed()} weichen ab.`);
}
