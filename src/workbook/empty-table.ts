import type { Plan } from '../plan/plan';
import { leereTabelle, type Tabellenvorlage } from '../vereinbarung/plan/leere-tabelle';
import { type Contents, readContentsForChange } from './read/contents';
import { writePlan, type WriteOutcome } from './write/write-plan';

/** Names that a plan brings into a workbook, in small letters. */
const namesIn = ({ sheets, names = [] }: Plan): string[] =>
  [
    ...sheets.flatMap(({ name, tables = [] }) => [name, ...tables.map((own) => own.name)]),
    ...names.map((own) => own.name),
  ].map((name) => name.toLowerCase());

/** The plan with the first number for which all of its names are free. */
function freePlan(template: Tabellenvorlage, { sheets, names, tables }: Contents): Plan {
  const taken = new Set(
    [...sheets, ...names, ...tables.map(({ name }) => name)].map((name) => name.toLowerCase()),
  );
  for (let number = 1; ; number++) {
    const plan = leereTabelle(template, number);
    if (!namesIn(plan).some((name) => taken.has(name))) return plan;
  }
}

/**
 * Writes empty tables for a function, with a formula that computes them, to a new sheet.
 *
 * @returns the sheet, and what came of the plan
 * @throws only what is a mistake of ours, or WorkbookFault for what could not be read
 */
export async function writeEmptyTable(
  template: Tabellenvorlage,
): Promise<{ readonly name: string; readonly outcome: WriteOutcome }> {
  const plan = freePlan(template, await readContentsForChange());
  return { name: plan.show ?? '', outcome: await writePlan(plan) };
}
