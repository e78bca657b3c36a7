import { dateParts, MONTHS, shortMonth, WEEKDAYS } from './dates';

/** Renders numbers the way a German Excel shows them; covers the number formats an add-in writes. */

const GENERAL = /^(general|standard)?$/i;

/** Splits a format at `;` outside of quotes, brackets and escapes. */
function sections(format: string): string[] {
  const parts: string[] = [''];
  for (const [token] of format.matchAll(/"[^"]*"|\\.|\[[^\]]*\]|./g)) {
    if (token === ';') parts.push('');
    else parts.push((parts.pop() ?? '') + token);
  }
  return parts;
}

const literal = (token: string): string => {
  if (token.startsWith('"')) return token.slice(1, -1);
  if (token.startsWith('\\')) return token.slice(1);
  const currency = /^\[\$([^-\]]*)/.exec(token);
  if (currency) return currency[1] ?? '';
  if (token.startsWith('_')) return ' ';
  return token.startsWith('[') || token.startsWith('*') ? '' : token;
};

const TOKEN = /"[^"]*"|\\.|\[[^\]]*\]|_.|\*.|am\/pm|y+|m+|d+|h+|s+|[#0?](?:[#0?,.]*[#0?])?[.,]*|E[+-]|./gi;

export function general(value: number): string {
  if (value === 0) return '0';
  const size = Math.abs(value);
  if (size >= 1e11 || size < 1e-9) {
    const [mantissa = '', exponent = ''] = value.toExponential(5).split('e');
    const digits = mantissa.includes('.') ? mantissa.replace(/\.?0+$/, '') : mantissa;
    return `${digits.replace('.', ',')}E${exponent.startsWith('-') ? '-' : '+'}${exponent.slice(1).padStart(2, '0')}`;
  }
  const whole = Math.max(1, Math.floor(Math.log10(size)) + 1);
  const text = value.toFixed(Math.max(0, Math.min(9, 11 - whole - 1)));
  return (text.includes('.') ? text.replace(/\.?0+$/, '') : text).replace('.', ',');
}

/** Rounds on the decimal digits that Excel shows, not on the binary value: 1.005 becomes 1.01. */
function fixed(value: number, places: number): string {
  const precise = Number(`${Number(value.toPrecision(15))}e${places}`);
  const rounded = Number.isFinite(precise) ? Math.round(precise) : value * 10 ** places;
  const text = String(rounded).padStart(places + 1, '0');
  if (text.includes('e')) return value.toFixed(places);
  return places === 0 ? text : `${text.slice(0, -places)}.${text.slice(-places)}`;
}

function digits(pattern: string, value: number): string {
  const [whole = '', fraction = ''] = pattern.split('.');
  const scale = /,+$/.exec(pattern)?.[0].length ?? 0;
  const grouped = /[#0?],[#0?]/.test(whole);
  const maxPlaces = fraction.replace(/[^#0?]/g, '').length;
  const minPlaces = fraction.replace(/[^0]/g, '').length;
  const minWhole = whole.replace(/[^0]/g, '').length;
  let [front = '', back = ''] = fixed(value / 1000 ** scale, maxPlaces).split('.');
  while (back.length > minPlaces && back.endsWith('0')) back = back.slice(0, -1);
  front = (front === '0' ? '' : front).padStart(minWhole, '0');
  if (grouped) front = front.replace(/\B(?=(\d{3})+(?!\d))/g, '.');
  return pattern.includes('.') ? `${front},${back}` : front;
}

function date(tokens: readonly string[], serial: number): string {
  const parts = dateParts(serial);
  let afterHour = false;
  return tokens
    .map((token) => {
      const width = token.length;
      const padded = (value: number): string => String(value).padStart(Math.min(width, 2), '0');
      switch (token.charAt(0).toLowerCase()) {
        case 'y':
          return width > 2 ? String(parts.year) : String(parts.year % 100).padStart(2, '0');
        case 'm': {
          if (afterHour) return padded(parts.minute);
          if (width <= 2) return padded(parts.month);
          return monthName(serial, width === 3);
        }
        case 'd':
          return width <= 2 ? padded(parts.day) : weekdayName(serial, width === 3);
        case 'h':
          afterHour = true;
          return padded(parts.hour);
        case 's':
          return padded(parts.second);
        default:
          return literal(token);
      }
    })
    .join('');
}

function monthName(serial: number, short: boolean): string {
  const name = MONTHS[dateParts(serial).month - 1] ?? '';
  return short ? shortMonth(name) : name;
}

function weekdayName(serial: number, short: boolean): string {
  const { year, month, day } = dateParts(serial);
  const name = WEEKDAYS[new Date(Date.UTC(year, month - 1, day)).getUTCDay()] ?? '';
  return short ? name.slice(0, 2) : name;
}

export function isDateFormat(format: string): boolean {
  return [...format.matchAll(TOKEN)].some(([token]) => /^[ymdhs]/i.test(token)) && !GENERAL.test(format);
}

/** `[>=1000]#,##0;General`: the one condition that is known, for the first of two sections. */
const AT_LEAST = /^\[>=(\d+)\]/;

/** The text of a number in a cell with this (invariant) number format. */
export function formatNumber(value: number, format: string): string {
  const parts = sections(format);
  const [positive = '', negative, zero] = parts;
  const [condition, least] = AT_LEAST.exec(positive) ?? [];
  if (condition !== undefined && negative !== undefined)
    return formatNumber(value, value >= Number(least) ? positive.slice(condition.length) : negative);
  const section =
    value < 0 && negative !== undefined ? negative : value === 0 && zero !== undefined ? zero : positive;
  // A section without anything in it shows nothing; a whole format without anything is the standard one.
  if (section === '' && parts.length > 1) return '';
  if (GENERAL.test(section)) return general(value);
  if (section === '@') return general(value);
  const tokens = [...section.matchAll(TOKEN)].map(([token]) => token);
  if (isDateFormat(section)) return date(tokens, value);
  const percent = tokens.includes('%') ? 100 : 1;
  const own = section === positive && value < 0;
  const body = tokens
    .map((token) => (/^[#0?]/.test(token) ? digits(token, Math.abs(value) * percent) : literal(token)))
    .join('');
  return own && /[1-9]/.test(body) ? `-${body}` : body;
}

/** The text part of a format, for text cells (`@` or the fourth section). */
export function formatText(value: string, format: string): string {
  const section = sections(format)[3];
  if (section === undefined) return value;
  return [...section.matchAll(/"[^"]*"|\\.|./g)]
    .map(([token]) => (token === '@' ? value : literal(token)))
    .join('');
}

const LETTERS: Readonly<Record<string, string>> = { d: 'T', y: 'J', '.': ',', ',': '.' };
const INVARIANT: Readonly<Record<string, string>> = { T: 'd', J: 'y', t: 'd', j: 'y', ',': '.', '.': ',' };

const translate = (format: string, letters: Readonly<Record<string, string>>, dates: boolean): string =>
  [...format.matchAll(/"[^"]*"|\\.|\[[^\]]*\]|./g)]
    .map(([token]) => (dates && /[.,]/.test(token) ? token : (letters[token] ?? token)))
    .join('');

/** `#,##0.00` is `#.##0,00` in German, `dd.mm.yyyy` is `TT.MM.JJJJ`. */
export function toLocalFormat(format: string): string {
  if (GENERAL.test(format)) return 'Standard';
  const dates = isDateFormat(format);
  const local = translate(format, LETTERS, dates);
  return dates ? local.replace(/m/g, 'M') : local;
}

export function fromLocalFormat(format: string): string {
  if (GENERAL.test(format)) return 'General';
  const dates = /[TJ]/i.test(format.replace(/"[^"]*"/g, ''));
  const invariant = translate(format, INVARIANT, dates);
  return dates ? invariant.replace(/M/g, 'm') : invariant;
}
