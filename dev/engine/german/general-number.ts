/** The number format "Standard" has room for so many characters, not counting the sign. */
const ROOM = 11;

const withoutZeros = (text: string): string => (text.includes('.') ? text.replace(/\.?0+$/, '') : text);
const fits = (text: string): boolean => text.replace('-', '').length <= ROOM;

/** JavaScript goes over to powers of ten below a millionth. */
const decimals = (value: number): string =>
  String(value).includes('e') ? withoutZeros(value.toFixed(15)) : String(value);

function scientific(value: number): string {
  const [mantissa = '', exponent = ''] = value.toExponential(5).split('e');
  return `${withoutZeros(mantissa)}E${exponent.charAt(0)}${exponent.slice(1).padStart(2, '0')}`;
}

/**
 * A number in the format "Standard" in a column that is wide enough, with a decimal point: in full if it fits, else with
 * ten digits, else in scientific notation.
 */
export function generalNumber(value: number): string {
  if (value === 0) return '0';
  const size = Math.floor(Math.log10(Math.abs(value)));
  if (size < -9 || size > 10) return scientific(value);
  const digits = size >= -4 && size < 0 ? 10 + size : 10;
  const full = decimals(Number(value.toPrecision(15)));
  const short = decimals(Number(value.toPrecision(size === 10 ? 11 : digits)));
  return [full, short].find(fits) ?? scientific(value);
}
