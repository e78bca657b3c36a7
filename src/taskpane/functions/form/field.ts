import { gruppeAusText, jenseitsDesTarifs } from '../../../core/tarif/gruppentext';
import {
  AUCH_EINZELN,
  GRUPPENARGUMENTE,
  OHNE_ANGABE,
  OHNE_KOPFZEILE,
  OHNE_UEBERSCHRIFT,
} from '../../../katalog/argumente';
import { readArgument } from '../../../workbook/formula/argument';
import { choice as choiceFragment } from '../../../workbook/formula/assemble';
import { OMITTED, type Fragment, type Place, type Reading } from '../../../workbook/formula/fragment';
import { readPeriod } from '../../../workbook/formula/period';
import { readText } from '../../../workbook/formula/text';
import { find, type Contents } from '../../../workbook/read/contents';
import { asArgument } from '../../../workbook/read/tables';
import type { Parameter } from '../catalogue/metadata';
import { unknownName, whyRefused } from './mistyped';
import { ANGABE } from './texts';

/** One field of the form, read. */
export interface FieldReading {
  /** For the formula; left out as long as there is a problem. */
  readonly fragment: Fragment;
  readonly problem: string | null;
  /** Nothing typed where something is needed: no reproach before the user had a chance. */
  readonly missing: boolean;
}

export const fine = (fragment: Fragment): FieldReading => ({ fragment, problem: null, missing: false });
export const wrong = (problem: string): FieldReading => ({ fragment: OMITTED, problem, missing: false });

/** @param isChoice the argument takes one of a list of values */
export function readField(
  parameter: Parameter,
  isChoice: boolean,
  typed: string,
  contents: Contents,
): FieldReading {
  const reading = isChoice && typed !== '' ? choiceFragment(typed) : readTyped(parameter, typed, contents);
  if (reading.kind === 'refused') return wrong(whyRefused(reading, typed, contents));
  if (reading.kind === 'omitted')
    return parameter.optional ? fine(reading) : { ...wrong(ANGABE.noetig), missing: true };
  const problem = misfit(parameter, reading, typed, contents);
  return problem === null ? fine(sized(parameter, reading)) : wrong(problem);
}

/** A range with headings, by which a function finds its columns. */
export const wantsTable = ({ name, dimensionality }: Parameter): boolean =>
  dimensionality === 'matrix' && !OHNE_KOPFZEILE.includes(name);

/** TA-2: a cell that is called like a group has to be taken over from the sheet, or named with it. */
export const isPayGroup = ({ name }: Parameter, typed: string): boolean => {
  const group = GRUPPENARGUMENTE.includes(name) ? gruppeAusText(typed) : null;
  return group !== null && !jenseitsDesTarifs(group);
};

/** Months may be given by their period. */
export const takesPeriod = ({ name }: Parameter): boolean => OHNE_ANGABE[name] !== undefined;

/** The name of a table alone is its data without the headings, which a function that reads tables can't do without. */
function readTyped(parameter: Parameter, typed: string, contents: Contents): Reading {
  const period = takesPeriod(parameter) ? readPeriod(typed) : null;
  const reading = period ?? readArgument(typed, contents);
  if (reading.kind === 'reference' && isPayGroup(parameter, typed)) return readText(typed.trim());
  const isTable = reading.kind === 'name' && contents.tables.some((table) => table.name === reading.german);
  return wantsTable(parameter) && isTable ? readArgument(asArgument(reading.german), contents) : reading;
}

/** A value in place of a range is one cell of the result. */
const sized = ({ name, dimensionality }: Parameter, reading: Reading & Fragment): Fragment =>
  dimensionality === 'matrix' && AUCH_EINZELN.includes(name) && !isRange(reading)
    ? { ...reading, size: { rows: 1, columns: 1 } }
    : reading;

const isRange = ({ kind }: Reading): boolean => kind === 'reference' || kind === 'name' || kind === 'array';

/** A function gets a range where it wants one, and one value where it wants one. */
function misfit(
  parameter: Parameter,
  reading: Reading & Fragment,
  typed: string,
  contents: Contents,
): string | null {
  const { name, dimensionality } = parameter;
  if (dimensionality === 'matrix') {
    if (!isRange(reading) && !AUCH_EINZELN.includes(name))
      return reading.kind === 'text' ? unknownName(typed, contents) : ANGABE.bereich;
    return wantsTable(parameter) && !OHNE_UEBERSCHRIFT.includes(name)
      ? headless(reading.place, contents)
      : null;
  }
  const { size } = reading;
  return size && size.rows * size.columns > 1 ? ANGABE.eineZelle : null;
}

/** A table that has no headings, or is referred to without them. */
function headless(place: Place | undefined, { tables }: Contents): string | null {
  if (place?.kind !== 'table') return null;
  if (find(tables, ({ name }) => name, place.table)?.headings === false)
    return ANGABE.keineKopfzeile(place.table);
  const isWithHeadings = place.parts.includes('#Headers') || place.parts.includes('#All');
  return isWithHeadings ? null : ANGABE.mitKopfzeile(place.table);
}
