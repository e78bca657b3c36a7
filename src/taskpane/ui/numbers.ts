import { LETZTER_TAG } from '../../core/zeit/datum';

export type Format = (value: number) => string;

function format(options: Intl.NumberFormatOptions): Format {
  const german = new Intl.NumberFormat('de-DE', options);
  return (value) => german.format(value);
}

const plain = format({ maximumSignificantDigits: 10 });
export const whole = format({ maximumFractionDigits: 0 });
export const cents = format({ minimumFractionDigits: 2, maximumFractionDigits: 2 });
/** Enough for a share in a table; a formula of its own shows all digits. */
const fraction = format({ maximumFractionDigits: 4 });
const ungrouped = format({ useGrouping: false });

/** Below this, two decimals are rather a number of posts or months than money. */
const SMALLEST_AMOUNT = 10;

const hasCents = (value: number): boolean =>
  !Number.isInteger(value) && Math.abs(value) >= SMALLEST_AMOUNT && Number(value.toFixed(2)) === value;

/** A number on its own, with thousands points and without needless decimals. */
export const germanNumber: Format = (value) => {
  if (Number.isInteger(value)) return whole(value);
  return hasCents(value) ? cents(value) : plain(value);
};

/** What a cell with this value shows in a German Excel. */
export function germanText(value: number | string | boolean, write: Format = germanNumber): string {
  if (typeof value === 'number') return write(value);
  return typeof value === 'boolean' ? (value ? 'WAHR' : 'FALSCH') : value;
}

/** The steps of a Rechenweg have nothing in common but their column. */
const isTrace = (heading: unknown): boolean => heading === 'Regel';

/** How the numbers of one column are written: amounts with cents as soon as one of them has some. */
function columnFormat(heading: unknown, values: readonly unknown[]): Format {
  if (heading === 'Jahr') return ungrouped;
  const amounts = values.filter((value) => typeof value === 'number');
  const allWhole = amounts.every((value) => Number.isInteger(value));
  const inCents = amounts.every((value) => Number(value.toFixed(2)) === value);
  const large = amounts.some((value) => Math.abs(value) >= SMALLEST_AMOUNT);
  if (inCents && large && !allWhole) return cents;
  return inCents ? germanNumber : fraction;
}

const EPOCH = Date.UTC(1899, 11, 30);
const DAY = 86_400_000;

/** The day of a serial number of Excel's 1900 system, as a cell with a date format shows it; the number if it is no day. */
export function germanDate(serial: number): string {
  if (!(serial >= 0 && serial < LETZTER_TAG + 1)) return germanNumber(serial);
  const [year = '', month = '', day = ''] = new Date(EPOCH + serial * DAY)
    .toISOString()
    .slice(0, 10)
    .split('-');
  return `${day}.${month}.${year}`;
}

/** How the numbers of the columns of a table are written, one format for each. */
export function columnFormats(rows: readonly (readonly unknown[])[]): Format[] {
  const headings = rows[0] ?? [];
  return headings.map((heading, column) =>
    isTrace(headings[0])
      ? germanNumber
      : columnFormat(
          heading,
          rows.map((row) => row[column]),
        ),
  );
}
