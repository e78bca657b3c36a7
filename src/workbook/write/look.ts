import { type Area, areaName, cellName, isInside, onSheet, readArea } from '../address';
import { askForDateSystem } from '../date-system';
import { areaOf } from './check-plan';
import { isFormula } from './entry';
import { follow, followName, nameKey, type Followed } from './followed';
import type { ExistingSheet, Plan } from '../../plan/plan';
import { plannedCells } from './planned';
import { firstUsedCell } from './used';
import { lookAtOwned } from './look-owned';
import type { Obstacle } from './obstacle';
import { keyOf } from './written';

export interface Looked {
  readonly obstacles: readonly Obstacle[];
  /** Of the sheets that exist, by the names of the plan. */
  readonly ids: ReadonlyMap<string, string>;
  /** The places in them; Excel follows them until the present run ends. */
  readonly followed: ReadonlyMap<string, Followed>;
  /** Number formats of the cells that formulas go to, by `keyOf`: Excel gives a cell the format of what it refers to. */
  readonly formats: ReadonlyMap<string, string>;
  readonly from1904: boolean;
}

const TEXT_FORMAT = '@';

const lower = (items: readonly { readonly name: string }[]): Set<string> =>
  new Set(items.map(({ name }) => name.toLowerCase()));

/** Whether everything that the plan needs is free, in one request; in two if it also writes into sheets that exist. */
export async function look(context: Excel.RequestContext, plan: Plan): Promise<Looked> {
  const { workbook } = context;
  const { worksheets, names, tables } = workbook;
  worksheets.load('items/id,items/name');
  names.load('items/name');
  tables.load('items/name');
  workbook.protection.load('protected');
  const from1904 = askForDateSystem(context);
  await context.sync();

  const planned = plan.sheets.filter(({ kind }) => kind === 'new');
  const existing = plan.sheets.filter((sheet): sheet is ExistingSheet => sheet.kind === 'existing');
  const taken = { sheets: lower(worksheets.items), names: lower([...names.items, ...tables.items]) };
  const tableNames = plan.sheets.flatMap((sheet) => sheet.tables ?? []).map(({ name }) => name);
  const found = existing.map((sheet) => ({
    sheet,
    own: worksheets.items.find(({ name }) => name.toLowerCase() === sheet.name.toLowerCase()),
  }));
  const obstacles: Obstacle[] = [
    ...(planned.length > 0 && workbook.protection.protected ? [{ kind: 'workbook-protected' } as const] : []),
    ...takenOf(
      'sheet-taken',
      planned.map(({ name }) => name),
      taken.sheets,
    ),
    ...takenOf('table-taken', tableNames, taken.names),
    ...takenOf(
      'name-taken',
      (plan.names ?? []).map(({ name }) => name),
      taken.names,
    ),
    ...found.flatMap(({ sheet, own }) => (own ? [] : [{ kind: 'sheet-missing', name: sheet.name } as const])),
  ];
  const present = found.flatMap(({ sheet, own }) => (own ? [{ sheet, own }] : []));
  const followed = new Map(present.flatMap(({ sheet, own }) => [...follow(own, sheet)]));
  for (const { sheet, own } of present)
    for (const name of plan.names ?? []) {
      const cells = followName(own, sheet, name);
      if (cells) followed.set(nameKey(name.name), cells);
    }
  const formats = new Map<string, string>();
  const looks = present.map(({ sheet, own }) => lookAt(own, sheet, formats));
  if (looks.length > 0) await context.sync();
  return {
    obstacles: [...obstacles, ...looks.flatMap((read) => read())],
    formats,
    ids: new Map(present.map(({ sheet, own }) => [sheet.name, own.id])),
    followed,
    from1904: from1904(),
  };
}

function takenOf(
  kind: 'sheet-taken' | 'table-taken' | 'name-taken',
  names: readonly string[],
  taken: ReadonlySet<string>,
): Obstacle[] {
  return names.filter((name) => taken.has(name.toLowerCase())).map((name) => ({ kind, name }));
}

/** Asks what stands in the places of the plan; what the answer comes to. */
function lookAt(own: Excel.Worksheet, sheet: ExistingSheet, found: Map<string, string>): () => Obstacle[] {
  const protection = own.protection.load('protected');
  const areas = [
    ...sheet.blocks.filter(({ before }) => !before).map(areaOf),
    ...(sheet.tables ?? []).map(({ area }) => readArea(area)),
  ];
  const places = [
    ...areas.flatMap((area) => (area ? [placeAt(own, sheet.name, area)] : [])),
    ...lookAtOwned(own, sheet),
  ];
  const formulas = [...plannedCells(sheet).values()]
    .filter(({ entry }) => isFormula(entry))
    .map(({ row, column }) => {
      const address = cellName(row, column);
      return {
        key: keyOf(sheet.name, row, column),
        row,
        column,
        address,
        cell: own.getRange(address).load('numberFormat'),
      };
    });
  const formats = (sheet.numberFormats ?? []).map(({ area, before = 'General' }) => ({
    area,
    before,
    range: own.getRange(area).load('numberFormat'),
  }));
  const isMadeStandard = (row: number, column: number): boolean =>
    formats.some(({ area, before }) => {
      const cells = before === TEXT_FORMAT ? readArea(area) : null;
      return cells !== null && isInside(row, column, cells);
    });
  const widths = (sheet.widths ?? []).map(({ columns }) => ({
    columns,
    format: own.getRange(columns).format.load('useStandardWidth'),
  }));
  return () => {
    for (const { key, cell } of formulas) found.set(key, String(cell.numberFormat[0]?.[0]));
    return [
      ...(protection.protected ? [{ kind: 'sheet-protected', name: sheet.name } as const] : []),
      ...places.flatMap((read) => read()),
      // Excel would show the formula and not calculate it.
      ...formulas
        .filter(
          ({ cell, row, column }) =>
            cell.numberFormat[0]?.[0] === TEXT_FORMAT && !isMadeStandard(row, column),
        )
        .map(({ address }) => ({ kind: 'formatted', address: onSheet(sheet.name, address) }) as const),
      ...formats
        .filter(({ range, before }) => range.numberFormat.flat().some((format) => format !== before))
        .map(({ area }) => ({ kind: 'formatted', address: onSheet(sheet.name, area) }) as const),
      ...widths
        // A width that the columns do not share is no standard one either.
        .filter(({ format }) => (format.useStandardWidth as boolean | null) !== true)
        .map(({ columns }) => ({ kind: 'formatted', address: onSheet(sheet.name, columns) }) as const),
    ];
  };
}

function placeAt(own: Excel.Worksheet, name: string, area: Area): () => Obstacle[] {
  const range = own.getRange(areaName(area)).load('values,valueTypes,formulas,hasSpill');
  const tables = range.getTables(false).load('items/name');
  return () => {
    const used = firstUsedCell(range);
    const [table] = tables.items;
    const [row, column] = used ?? [0, 0];
    const address = onSheet(name, cellName(area.row + row, area.column + column));
    if (table) return [{ kind: 'in-table', address, table: table.name }];
    return used ? [{ kind: 'occupied', address }] : [];
  };
}
