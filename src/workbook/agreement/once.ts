import type { Vereinbarung } from '../../vereinbarung/form';
import { kanonisch } from '../../vereinbarung/kanonisch';
import { antwortenAus } from '../../vereinbarung/rueckweg/antworten';
import { LISTEN, type Liste } from '../../vereinbarung/tabellen';
import { askForDateSystem } from '../date-system';
import { askForTable, tableOf } from './cells';

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
  const asked = wanted.map((liste) => ({
    name: LISTEN[liste].name,
    table: askForTable(context.workbook.tables.getItem(LISTEN[liste].name)),
  }));
  const from1904 = askForDateSystem(context);
  await context.sync();
  const tabellen = new Map(asked.map(({ name, table }) => [name, tableOf(table)]));
  const { vereinbarung } = antwortenAus({ von1904: from1904(), namen: new Map(), tabellen });
  return wanted
    .filter((liste) => {
      const there = new Set(vereinbarung[liste].map((row) => kanonisch(row)));
      return answers[liste].some((row) => !there.has(kanonisch(row)));
    })
    .map((liste) => LISTEN[liste].name);
}
