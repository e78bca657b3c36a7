import { zahlAusText } from '../../../core/text/zahltext';
import { FRUEHESTER_TAG, LETZTER_TAG } from '../../../core/zeit/datum';
import { istTagesargument, OHNE_KOPFZEILE } from '../../../katalog/argumente';
import type { SeenCell } from '../../../workbook/read/seen';
import { germanDate, germanNumber } from '../../ui/numbers';
import { shortened } from '../../ui/shortened';
import { isPayGroup, takesPeriod } from './field';
import type { FormField } from './form-field';
import { FORMULAR, GELESEN } from './texts';

/** How a field was understood. */
export interface Remark {
  readonly text: string;
  /** It may have been meant otherwise. */
  readonly doubtful: boolean;
}

/**
 * What a field was read as, where that is not obvious: the content of a cell, a day that counts as a number, and texts
 * such as `E9`, which is a cell here unless a pay group is asked for, or `1.500`, which is no one and a half.
 *
 * @param seen the cells that it refers to, as far as they are known
 * @param others all fields of the form
 */
export function remarkOn(
  field: FormField,
  seen: readonly SeenCell[],
  others: readonly FormField[] = [],
): Remark | null {
  const remarks = [moved(field), onCells(field, seen), ofPeriod(field, seen, others), onTyped(field)].filter(
    (remark) => remark !== null,
  );
  if (remarks.length === 0) return null;
  return {
    text: remarks.map(({ text }) => text).join(' '),
    doubtful: remarks.some(({ doubtful }) => doubtful),
  };
}

const sure = (text: string): Remark => ({ text, doubtful: false });
const doubtful = (text: string): Remark => ({ text, doubtful: true });

const moved = ({ move }: FormField): Remark | null => (move ? sure(GELESEN.verschoben(move.before)) : null);

function onCells({ parameter, reading }: FormField, seen: readonly SeenCell[]): Remark | null {
  const { german } = reading.fragment;
  const wantsDay = istTagesargument(parameter.name);
  // A table has columns for days.
  const isTable = parameter.dimensionality === 'matrix' && !OHNE_KOPFZEILE.includes(parameter.name);
  const day = seen.find(({ isDay }) => isDay);
  if (day && !wantsDay && !isTable && typeof day.value === 'number')
    return doubtful(GELESEN.datumAlsZahl(german, shown(day), germanNumber(day.value)));
  const [cell] = seen;
  if (!cell || seen.length > 1) return null;
  const { value, isDay } = cell;
  if (value === null) return doubtful(GELESEN.leer(german));
  if (typeof value === 'string') return sure(GELESEN.text(short(value)));
  if (typeof value === 'number' && wantsDay && !isDay && isDayNumber(value))
    return sure(GELESEN.zahlAlsTag(shown(cell), germanDate(Math.floor(value))));
  return sure(GELESEN.inhalt(shown(cell)));
}

/** FO-1: costs of a period beside months that nobody has given, which are those of a year. */
function ofPeriod(
  { parameter, reading }: FormField,
  seen: readonly SeenCell[],
  others: readonly FormField[],
): Remark | null {
  const isUnsaid = others.some((other) => takesPeriod(other.parameter) && other.text === '');
  const [cell] = seen;
  if (parameter.name !== 'kosten' || !isUnsaid || !cell || !OF_PERIOD.test(cell.formula)) return null;
  return doubtful(GELESEN.kostenEinesZeitraums(reading.fragment.german));
}

const OF_PERIOD = /KIM\.PERSONALKOSTEN\(/i;

/** As the cell shows it; a narrow one shows nothing but `###`. */
function shown({ value, text, isDay }: SeenCell): string {
  if (typeof value !== 'number' || !/^#*$/.test(text)) return short(text);
  return isDay ? germanDate(Math.floor(value)) : germanNumber(value);
}

const LONGEST = 40;
const short = (text: string): string => shortened(text, LONGEST);

/** DA-2: whether the functions take a number for a day. */
const isDayNumber = (value: number): boolean => value >= FRUEHESTER_TAG && value < LETZTER_TAG + 1;

function onTyped({ text, choices, parameter, reading }: FormField): Remark | null {
  const { kind, german, size } = reading.fragment;
  if (reading.problem !== null || choices.length > 0 || text === '') return null;
  if (kind === 'omitted' || kind === 'boolean') return null;
  if (kind === 'array') return onList(reading.fragment);
  const [from = '', to = ''] = reading.fragment.call?.args ?? [];
  if (kind === 'period') return sure(GELESEN.zeitraum(from, to));
  if (kind === 'text' && isPayGroup(parameter, text) && LONE_CELL.test(text.trim().toUpperCase()))
    return sure(GELESEN.gruppe(text.trim()));
  if (kind === 'number' && istTagesargument(parameter.name) && isDayNumber(Number(german)))
    return sure(GELESEN.zahlAlsTag(german, germanDate(Number(german))));
  const share = kind === 'number' && text.includes('%') ? zahlAusText(text) : null;
  if (share !== null) return { text: GELESEN.anteil(germanNumber(share)), doubtful: Math.abs(share) > 1 };
  if (reading.fragment.doubtful) return doubtful(GELESEN.tausender(german, text.trim().replace('.', ',')));
  const isObvious =
    (kind === 'reference' && !(size && LONE_CELL.test(german))) || (kind === 'number' && !text.includes('.'));
  return isObvious ? null : sure(FORMULAR.verstanden[kind](german));
}

const onList = ({ size, doubtful: isDoubtful }: FormField['reading']['fragment']): Remark => {
  const { rows = 0, columns = 0 } = size ?? {};
  return isDoubtful ? doubtful(GELESEN.punktInListe(rows, columns)) : sure(GELESEN.liste(rows, columns));
};

const LONE_CELL = /^[A-Z]+\d+$/;
