import { type Area, cellName, onSheet } from '../address';
import { type FormatChange, keyOf, type Writing } from './written';

type Formats = readonly (readonly unknown[])[];

const STANDARD = 'General';

/** Whether a format stems from writing. */
export const isBrought = ({ brought }: FormatChange, format: string): boolean =>
  brought.includes(format) || brought.includes(null);

/** The format of an area is about to be set; the answer, which tells what it was, may never arrive. */
export function expectFormats(
  { formats }: Writing,
  sheet: string,
  area: Area,
  { before: known = STANDARD, asked }: { readonly before: string | undefined; readonly asked: string },
): void {
  for (const [key] of cellsOf(sheet, area)) {
    const { before, brought } = formats.get(key) ?? { before: known, brought: [] };
    formats.set(key, { before, brought: [...brought, asked] });
  }
}

/** @param isWritten which cells formulas have been written to, by their place in the area */
export function noteFormats(
  { formats }: Writing,
  sheet: string,
  area: Area,
  { before, after }: { readonly before: Formats; readonly after: Formats },
  isWritten: (r: number, c: number) => boolean,
): void {
  for (const [key, r, c] of cellsOf(sheet, area)) {
    if (!isWritten(r, c)) continue;
    const known = formats.get(key);
    const asked = (known?.brought ?? []).filter((format) => format !== null);
    const was = String(before[r]?.[c]);
    // The format of an owned cell has been set before its formula.
    const isSet = known !== undefined && asked.includes(was);
    formats.set(key, {
      before: isSet ? known.before : was,
      brought: [String(after[r]?.[c]), ...asked],
    });
  }
}

/** A format that a formula of the plan has not brought was chosen by somebody in the moment in which the plan set its own. */
export function noteFormatted(
  { formats, reformatted }: Writing,
  sheet: string,
  area: Area,
  before: Formats,
  asked: string,
): void {
  for (const [key, r, c, address] of cellsOf(sheet, area)) {
    const known = formats.get(key) ?? { before: STANDARD, brought: [] };
    const was = String(before[r]?.[c]);
    const isKnown = was === known.before || (was !== asked && known.brought.includes(was));
    if (isKnown) continue;
    formats.set(key, { ...known, before: was });
    reformatted.push(address);
  }
}

function* cellsOf(
  sheet: string,
  area: Area,
): Generator<readonly [key: string, r: number, c: number, address: string]> {
  for (let r = 0; r < area.rows; r++)
    for (let c = 0; c < area.columns; c++) {
      const [row, column] = [area.row + r, area.column + c];
      yield [keyOf(sheet, row, column), r, c, onSheet(sheet, cellName(row, column))];
    }
}
