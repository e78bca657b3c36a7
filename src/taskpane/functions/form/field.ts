import { AUCH_EINZELN, OHNE_KOPFZEILE } from '../../../katalog/argumente';
import { readArgument } from '../../../workbook/formula/argument';
import { choice as choiceFragment } from '../../../workbook/formula/assemble';
import { OMITTED, type Fragment, type Reading } from '../../../workbook/formula/fragment';
import type { Contents } from '../../../workbook/read/contents';
import { asArgument } from '../../../workbook/read/tables';
import type { Parameter } from '../catalogue/metadata';
import { ABGELEHNT, ANGABE } from './texts';

/** One field of the form, read. */
export interface FieldReading {
  /** For the formula; left out as long as there is a problem. */
  readonly fragment: Fragment;
  readonly problem: string | null;
  /** Nothing typed where something is needed: no reproach before the user had a chance. */
  readonly missing: boolean;
}

const fine = (fragment: Fragment): FieldReading => ({ fragment, problem: null, missing: false });
const wrong = (problem: string): FieldReading => ({ fragment: OMITTED, problem, missing: false });

/** @param isChoice the argument takes one of a list of values */
export function readField(
  parameter: Parameter,
  isChoice: boolean,
  typed: string,
  contents: Contents,
): FieldReading {
  const reading = isChoice && typed !== '' ? choiceFragment(typed) : readTyped(parameter, typed, contents);
  if (reading.kind === 'refused') return wrong(ABGELEHNT[reading.reason](reading.detail));
  if (reading.kind === 'omitted')
    return parameter.optional ? fine(reading) : { ...wrong(ANGABE.noetig), missing: true };
  const problem = misfit(parameter, reading);
  return problem === null ? fine(sized(parameter, reading)) : wrong(problem);
}

/** The name of a table alone is its data without the headings, which a function that reads tables can't do without. */
function readTyped({ name, dimensionality }: Parameter, typed: string, contents: Contents): Reading {
  const reading = readArgument(typed, contents);
  const wantsTable = dimensionality === 'matrix' && !OHNE_KOPFZEILE.includes(name);
  const isTable = reading.kind === 'name' && contents.tables.some((table) => table.name === reading.german);
  return wantsTable && isTable ? readArgument(asArgument(reading.german), contents) : reading;
}

/** A value in place of a range is one cell of the result. */
const sized = ({ name, dimensionality }: Parameter, reading: Reading & Fragment): Fragment =>
  dimensionality === 'matrix' && AUCH_EINZELN.includes(name) && !isReference(reading)
    ? { ...reading, size: { rows: 1, columns: 1 } }
    : reading;

const isReference = ({ kind }: Reading): boolean => kind === 'reference' || kind === 'name';

/** A function gets a range where it wants one, and one value where it wants one. */
function misfit({ name, dimensionality, repeating }: Parameter, reading: Reading & Fragment): string | null {
  if (dimensionality === 'matrix')
    return isReference(reading) || repeating || AUCH_EINZELN.includes(name) ? null : ANGABE.bereich;
  const { size } = reading;
  return size && size.rows * size.columns > 1 ? ANGABE.eineZelle : null;
}
