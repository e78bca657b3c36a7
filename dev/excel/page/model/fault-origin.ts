import { INVARIANT, parseReference, sameName, tokenize, type CellError } from '@kim/engine';
import { rectOf } from '../../host/model/calc/references';
import type { Worksheet } from '../../host/objects/worksheet/Worksheet';

export interface Place {
  readonly sheet: Worksheet;
  readonly row: number;
  readonly column: number;
}

/** More cells are looked through for no fault: the sentence is worth less than a page that answers. */
const MOST_CELLS = 2_000;

const faultAt = ({ sheet, row, column }: Place): CellError | null => {
  const value = sheet.cells.value(row, column);
  return value !== null && typeof value === 'object' ? value : null;
};

/** The cells that the formula of a cell names, area after area. */
function* namedBy({ sheet, row, column }: Place): Generator<Place> {
  const formula = sheet.cells.formula(row, column);
  if (formula === null) return;
  const sheets = sheet.book.workbook.Worksheets.items();
  for (const { kind, text } of tokenize(formula.slice(1), INVARIANT)) {
    if (kind !== 'reference') continue;
    const reference = parseReference(text);
    const there = sheets.find(({ Name }) => sameName(Name, reference.sheet ?? sheet.Name));
    if (there === undefined) continue;
    const area = rectOf(reference);
    for (let index = 0; index < area.rows * area.columns; index += 1)
      yield {
        sheet: there,
        row: area.row + Math.floor(index / area.columns),
        column: area.column + (index % area.columns),
      };
  }
}

/**
 * Where an error comes from that a formula of Excel only hands on: the cell whose function has a sentence about it. `null`
 * if there is none, or if the cell has the sentence itself.
 */
export function faultOrigin(place: Place): Place | null {
  const fault = faultAt(place);
  if (fault === null || fault.message !== undefined) return null;
  let looked = 0;
  const open = [namedBy(place)];
  for (let cells = open.pop(); cells !== undefined; cells = open.pop()) {
    for (const cell of cells) {
      looked += 1;
      if (looked > MOST_CELLS) return null;
      const found = faultAt(cell);
      if (found?.code !== fault.code) continue;
      if (found.message !== undefined) return cell;
      open.push(namedBy(cell));
    }
  }
  return null;
}
