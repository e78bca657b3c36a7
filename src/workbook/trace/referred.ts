import { BLAETTER } from '../../mappe/namen';
import { readArea } from '../address';
import type { Place } from '../formula/fragment';
import { parseFormula } from '../formula/tree/parse';
import { type Contents, readContents } from '../read/contents';
import { cellsOf } from '../read/values';
import { inWorkbook } from '../run';
import { askForFormula, type CellFormula } from './cell-formula';
import { placeOf, referencesIn } from './references';

/** Where the amount of a cell comes from that calls no KIM function itself. */
export interface Origins {
  /** Formulas with KIM functions that it refers to, also by way of other cells. */
  readonly formulas: readonly CellFormula[];
  /** The sheet with all steps of the agreement; `null` where there is none. */
  readonly traceSheet: string | null;
}

/** A sum of sums is found; whoever refers further than that has a workbook of his own. */
const DEEPEST = 4;
const MOST_FORMULAS = 6;
/** So many cells of an area are looked through, so many formulas followed at a time. */
const MOST_CELLS = 200;
const MOST_AT_ONCE = 12;

type Cells = Extract<Place, { kind: 'cells' | 'spill' }>;

/**
 * RZ-1: follows the references of a formula to those that call KIM functions.
 *
 * @throws WorkbookFault
 */
export async function readOrigins(cell: CellFormula): Promise<Origins> {
  const contents = await readContents();
  const seen = new Set([addressOf(cell)]);
  const formulas: CellFormula[] = [];
  let level: readonly CellFormula[] = [cell];
  for (let depth = 0; depth < DEEPEST && level.length > 0; depth++) {
    const next = await referredBy(level, contents);
    const fresh = next.filter((own) => !seen.has(addressOf(own)));
    for (const own of fresh) seen.add(addressOf(own));
    formulas.push(...fresh.filter(({ calls }) => calls.length > 0));
    level = fresh.filter(({ calls }) => calls.length === 0);
  }
  return { formulas: formulas.slice(0, MOST_FORMULAS), traceSheet: traceSheetFor(cell, contents) };
}

const addressOf = ({ sheet, cell }: CellFormula): string => `${sheet}!${cell}`;

/** That of the same agreement: its sheets have the same number behind their names. */
function traceSheetFor({ sheet }: CellFormula, { sheets }: Contents): string | null {
  const number = / \(\d+\)$/.exec(sheet)?.[0] ?? '';
  return sheets.find((name) => name === BLAETTER.rechenweg + number) ?? null;
}

const referredBy = (level: readonly CellFormula[], contents: Contents): Promise<CellFormula[]> =>
  inWorkbook(async (context) => {
    const places = level.flatMap((cell) => placesIn(cell, contents));
    const areas = places.slice(0, MOST_AT_ONCE).map((place) => {
      const range = cellsOf(context.workbook, place);
      const first = range.getCell(0, 0);
      const size = readArea(place.address);
      const isSmall = size !== null && size.rows * size.columns <= MOST_CELLS;
      return {
        range,
        parent: first.getSpillParentOrNullObject().load('address'),
        read: (isSmall ? range : first).load('formulas'),
      };
    });
    if (areas.length === 0) return [];
    await context.sync();
    const heads = areas.flatMap(({ range, parent, read }) => [
      ...(parent.isNullObject ? [] : [parent]),
      ...(read.formulas as unknown[][]).flatMap((line, r) =>
        line.flatMap((formula, c) => (String(formula).startsWith('=') ? [range.getCell(r, c)] : [])),
      ),
    ]);
    const asked = heads.slice(0, MOST_AT_ONCE).map(askForFormula);
    await context.sync();
    const found = asked.map((answer) => answer()).filter((own) => own !== null);
    return [...new Map(found.map((own) => [addressOf(own), own])).values()];
  });

function placesIn(cell: CellFormula, contents: Contents): Cells[] {
  const texts = referencesIn(parseFormula(cell.formula));
  return texts.flatMap((text) => {
    const place = placeOf(text, cell, contents);
    return place?.kind === 'cells' || place?.kind === 'spill' ? [place] : [];
  });
}
