import type { Vereinbarung } from '../../vereinbarung/form';
import { kanonisch } from '../../vereinbarung/kanonisch';
import { antwortenAus } from '../../vereinbarung/rueckweg/antworten';
import { EINMALIGE, LISTEN, type Liste } from '../../vereinbarung/tabellen';
import { askForDateSystem } from '../date-system';
import { inWorkbook } from '../run';
import { askForTable, tableOf } from './cells';

/** The rows of tables that the workbook has once, as answers. */
async function rowsOf(context: Excel.RequestContext, lists: readonly Liste[]): Promise<Vereinbarung> {
  const asked = lists.map((liste) => ({
    name: LISTEN[liste].name,
    table: askForTable(context.workbook.tables.getItem(LISTEN[liste].name)),
  }));
  const from1904 = askForDateSystem(context);
  await context.sync();
  const tabellen = new Map(asked.map(({ name, table }) => [name, tableOf(table)]));
  return antwortenAus({ von1904: from1904(), namen: new Map(), tabellen }).vereinbarung;
}

/**
 * TA-4, FS-1, PK-14: what the workbook brings itself, which every agreement in it is computed with.
 *
 * @throws WorkbookFault
 */
export function readOwnTables(): Promise<Pick<Vereinbarung, 'tarife' | 'saetze' | 'parameter'>> {
  return inWorkbook(async (context) => {
    const tables = context.workbook.tables.load('items/name');
    await context.sync();
    const names = new Set(tables.items.map(({ name }) => name.toLowerCase()));
    const present = [...EINMALIGE].filter((liste) => names.has(LISTEN[liste].name.toLowerCase()));
    if (present.length === 0) return { tarife: [], saetze: [], parameter: [] };
    const { tarife, saetze, parameter } = await rowsOf(context, present);
    return { tarife, saetze, parameter };
  });
}

/**
 * SC-6: the tables that the workbook has once, already has, and whose rows are not all that the answers ask for. They hold
 * for its other agreements, too, so a new one changes nothing in them.
 */
export async function missingOnce(
  context: Excel.RequestContext,
  answers: Vereinbarung,
  present: ReadonlySet<Liste>,
): Promise<string[]> {
  const wanted = [...present].filter((liste) => answers[liste].length > 0);
  if (wanted.length === 0) return [];
  const vereinbarung = await rowsOf(context, wanted);
  return wanted
    .filter((liste) => {
      const there = new Set(vereinbarung[liste].map((row) => kanonisch(row)));
      return answers[liste].some((row) => !there.has(kanonisch(row)));
    })
    .map((liste) => LISTEN[liste].name);
}
