import { general } from '../../host/model/calc/number-format';

const withComma = (text: string): string => text.replace('.', ',');

function scientific(value: number, places: number): string {
  const [mantissa = '', exponent = ''] = value.toExponential(places).split('e');
  const digits = mantissa.includes('.') ? mantissa.replace(/\.?0+$/, '') : mantissa;
  return `${withComma(digits)}E${exponent.charAt(0)}${exponent.slice(1).padStart(2, '0')}`;
}

/** From the longest text to the shortest. */
function* candidates(value: number): Generator<string> {
  const full = general(value);
  yield full;
  const decimals = full.includes('E') ? 0 : (full.split(',')[1]?.length ?? 0);
  if (Math.abs(value) >= 1e-4)
    for (let places = decimals - 1; places >= 0; places--) yield withComma(value.toFixed(places));
  for (let places = 5; places >= 0; places--) yield scientific(value, places);
}

/** A number in the format "Standard" gives up decimals and then digits where its column is narrow; `null` if none fits. */
export function generalWithin(value: number, fits: (text: string) => boolean): string | null {
  for (const text of candidates(value)) if (fits(text)) return text;
  return null;
}
