/** Texts in a number format; brackets stay, for those of `[h]` mean hours beyond a day. */
const TEXT = /"[^"]*"|\\./g;
const BEYOND_A_DAY = /\[h+\]/i;
const ELAPSED = /\[(?:h+|m+|s+)\]/i;
const BRACKET = /\[[^\]]*\]/g;

const SECONDS = 86_400;
const A_MINUTE = 60;
const AN_HOUR = 3_600;

const two = (number: number): string => String(number).padStart(2, '0');

/**
 * The hours and minutes that a number is shown as, such as `19:30`, with seconds where there are some; `null` where its
 * format shows no time. Excel keeps them as a part of a day: 19:30 is 0.8125.
 */
export function seenTime(value: number, format: string): string | null {
  const shown = format.replace(TEXT, '');
  if (!ELAPSED.test(shown) && !/[hs]/i.test(shown.replace(BRACKET, ''))) return null;
  const all = Math.round(Math.abs(value) * SECONDS);
  const seconds = BEYOND_A_DAY.test(shown) ? all : all % SECONDS;
  const minutes = Math.floor(seconds / A_MINUTE) % A_MINUTE;
  const rest = seconds % A_MINUTE;
  const text = `${Math.floor(seconds / AN_HOUR)}:${two(minutes)}`;
  return `${value < 0 ? '-' : ''}${text}${rest === 0 ? '' : `:${two(rest)}`}`;
}
