import type { Host } from '@kim/excel';

/** A workbook as large as an add-in should have to bear: 1,000 single formulas and a table call over 1,000 posts. */

const COUNT = 1000;
const GROUPS = ['E9a', 'E9b', 'E9c', 'E10', 'E11', 'S11b', 'S12', 'S15'];

export const SCALARS = 'Einzeln';
export const POSTS = 'Stellen';
const INPUT_ROWS = COUNT + 1;

function enterScalars(host: Host): void {
  const sheet = host.book.workbook.Worksheets.Add(SCALARS);
  const rows = Array.from({ length: COUNT }, (_, index) => {
    const row = index + 1;
    return [150_000 + index * 10, 1 + (index % 6) / 2, `=KIM.EIGENANTEIL(A${row},B${row},$D$1)`];
  });
  sheet.GetRange('D1').Values = [[55_000]];
  sheet.GetRange(`A1:C${COUNT}`).Formulas = rows;
}

function enterPosts(host: Host): void {
  const sheet = host.book.workbook.Worksheets.Add(POSTS);
  const header = ['Stelle', 'Gruppe', 'Stufe', 'VZÄ', 'Sachkosten je VZÄ', 'Höchstbetrag'];
  const rows = Array.from({ length: COUNT }, (_, index) => [
    `Stelle ${index + 1}`,
    GROUPS[index % GROUPS.length] ?? '',
    1 + (index % 6),
    [1, 0.5, 0.75, 0.9][index % 4] ?? 1,
    9_700,
    55_000,
  ]);
  sheet.GetRange(`A1:F${INPUT_ROWS}`).Values = [header, ...rows];
  sheet.Tables.Add(`A1:F${INPUT_ROWS}`, true).Name = 'KIM_Stellen';
  sheet.GetRange('H1').Formulas = [
    ['=KIM.EIGENANTEILE(KIM_Stellen[[#Headers],[#Data]],"01.01.2022","31.12.2022")'],
  ];
}

export interface LoadReport {
  /** Milliseconds from the last entry to the last result. */
  readonly first: number;
  /** The same after a value that all single formulas and the table call depend on has changed. */
  readonly again: number;
  readonly calls: number;
  /** Cells that show an error afterwards; there must be none. */
  readonly errors: number;
}

function errorsIn(host: Host): number {
  const areas: [string, string][] = [
    [SCALARS, `C1:C${COUNT}`],
    [POSTS, `H1:Q${COUNT + 2}`],
  ];
  const values = areas.flatMap(([name, address]) => {
    const sheet = host.book.workbook.Worksheets.GetItem(name);
    return sheet.cells.values(sheet.GetRange(address).rect).flat();
  });
  return values.filter((value) => typeof value === 'object' && value !== null).length;
}

/** Fills the workbook, recalculates it twice and says how long that took and how many calls it needed. */
export async function measureLoad(
  host: Host,
  now: () => number = () => performance.now(),
): Promise<LoadReport> {
  const start = now();
  host.book.calculation.suspend();
  enterScalars(host);
  enterPosts(host);
  host.book.calculation.resume();
  await host.book.calculation.idle();
  const first = now() - start;

  const calls = host.dispatcher.sent.flat().length;
  const changed = now();
  host.book.calculation.suspend();
  host.book.workbook.Worksheets.GetItem(SCALARS).GetRange('D1').Values = [[60_000]];
  host.book.workbook.Worksheets.GetItem(POSTS).GetRange('F2').Values = [[60_000]];
  host.book.calculation.resume();
  await host.book.calculation.idle();
  return { first, again: now() - changed, calls, errors: errorsIn(host) };
}
