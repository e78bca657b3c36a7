import { tagAlsText, tagAusIso } from '../../core/zeit/datum';
import type { Mappenspalte } from '../../mappe/spalte';
import type { ShownAnswer } from '../../workbook/agreement/update/sheet-changes';
import { type Format, germanNumber } from './numbers';
import { ANTWORT, wortFuer } from './texts';

const percent = new Intl.NumberFormat('de-DE', { style: 'percent', maximumFractionDigits: 4 });

const ISO = /^\d{4}-\d{2}-\d{2}$/;

const FORMATS: Readonly<Partial<Record<Mappenspalte['art'], Format>>> = {
  anteil: (value) => percent.format(value),
  jahr: String,
};

/**
 * An answer as its field shows it, in a list of what has changed: no day, share or word as the program keeps it.
 *
 * @param column of the answer; without one it is a formula, or the name of a row
 */
export function shownAnswer(value: ShownAnswer, column?: Mappenspalte): string {
  if (value === null) return ANTWORT.leer;
  if (typeof value === 'boolean') return value ? ANTWORT.ja : ANTWORT.nein;
  if (typeof value === 'number') return ((column && FORMATS[column.art]) ?? germanNumber)(value);
  if (column?.art === 'tag' && ISO.test(value)) return tagAlsText(tagAusIso(value));
  return column?.art === 'wahl' ? wortFuer(value) : value;
}
