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

/** What a new agreement finds in the tables that the workbook has once. */
export interface FoundOnce {
  /** Tables whose rows are not all that the answers ask for. They hold for other agreements, too, so a new one changes none. */
  readonly missing: readonly string[];
  /** The answers as they will stand in the sheets: with all rows of these tables. */
  readonly standing: Vereinbarung;
}

/** SC-6: looks into the tables that the workbook has once and already has. */
export async function lookIntoOnce(
  context: Excel.RequestContext,
  answers: Vereinbarung,
  present: ReadonlySet<Liste>,
): Promise<FoundOnce> {
  if (present.size === 0) return { missing: [], standing: answers };
  const there = await rowsOf(context, [...present]);
  const missing = [...present].filter((liste) => {
    const known = new Set(there[liste].map((row) => kanonisch(row)));
    return answers[liste].some((row) => !known.has(kanonisch(row)));
  });
  const rows = Object.fromEntries([...present].map((liste) => [liste, there[liste]]));
  return { missing: missing.map((liste) => LISTEN[liste].name), standing: { ...answers, ...rows } };
}
