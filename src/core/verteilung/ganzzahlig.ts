import { Dezimal } from '../zahl/dezimal';

/** Keys as whole numbers in the same proportion: multiplied by the power of ten that removes all decimals. */
export function ganzzahlig(schluessel: readonly Dezimal[]): bigint[] {
  const stellen = schluessel.reduce((max, k) => Math.max(max, k.decimalPlaces()), 0);
  if (stellen === 0) return schluessel.map(alsBigint);
  const faktor = new Dezimal(`1e${stellen}`);
  return schluessel.map((k) => alsBigint(k.times(faktor)));
}

const alsBigint = (k: Dezimal): bigint => BigInt(k.toFixed(0));
