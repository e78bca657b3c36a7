import type { Block, Entry, NewSheet, Plan } from '../../../plan/plan';
import type { Vereinbarung } from '../../../vereinbarung/form';
import { planVon } from '../../../vereinbarung/plan';
import { EINMALIGE, LISTEN } from '../../../vereinbarung/tabellen';
import { type Area, isInside } from '../../address';
import { isFormula } from '../../write/entry';
import { plannedCells } from '../../write/planned';
import { contentOf } from '../cells';
import { anchorNames, givenRoles } from '../located';
import { normalFormula } from '../normal-formula';
import { formulasOf } from '../places';
import type { AgreementState } from '../read-agreements';
import type { RegisteredFormula } from '../register/shape';
import { isFormulaCell } from '../update/held';
import { SheetChanges } from '../update/sheet-changes';
import { tableNameOf } from '../update/wanted-tables';

/** A sheet of the agreement as it is now. */
export interface OwnSheet {
  /** As it is called now, and as it was called when it was written. */
  readonly name: string;
  readonly given: string;
  readonly used: Excel.Range;
  /** Where results of its formulas have spread: what stands there is no label, also if it reads like one. */
  readonly spread: readonly Area[];
}

/** The sheets that an agreement has to itself, by the names that they have now. */
export function ownSheets(
  { located, registered: { number } }: AgreementState,
  plan: Plan,
): Map<string, string> {
  const sheets = new Map<string, string>();
  for (const [anchor, given] of anchorNames(number)) {
    const now = located.sheets.get(anchor)?.sheet;
    if (now !== undefined) sheets.set(now, given);
  }
  for (const { name, tables = [] } of plan.sheets)
    for (const table of tables) {
      const now = located.tables.get(table.name)?.sheet;
      if (now !== undefined && !sheets.has(now)) sheets.set(now, name);
    }
  const posts = located.tables.get(tableNameOf('stellen', number));
  return posts ? sheets : new Map<string, string>();
}

/** By the place of a formula: the texts that a plan of the agreement may have put there. */
export type PlannedFormulas = ReadonlyMap<string, ReadonlySet<string>>;

const subsets = <T>(all: readonly T[]): T[][] =>
  all.reduce<T[][]>((found, item) => [...found, ...found.map((own) => [...own, item])], [[]]);

/**
 * Whatever tables the workbook had once when the sheets were written: another agreement may have brought some since, which
 * formulas that were written before do not name.
 */
export function plannedFormulas(state: AgreementState): PlannedFormulas {
  const { located, registered } = state;
  const { number: nummer, extent: masse } = registered;
  const roles = givenRoles(nummer);
  const planned = new Map<string, Set<string>>();
  const answers = writtenAnswers(state);
  const once = [...EINMALIGE].filter(
    (liste) => answers[liste].length > 0 || located.tables.has(LISTEN[liste].name),
  );
  for (const some of subsets(once)) {
    const without = Object.fromEntries(
      once.filter((liste) => !some.includes(liste)).map((liste) => [liste, []]),
    );
    const plan = planVon({ ...answers, ...without }, { nummer, vorhanden: new Set(some), masse });
    for (const own of formulasOf(plan)) {
      const texts = planned.get(placeKey(own)) ?? new Set();
      planned.set(placeKey(own), texts.add(normalFormula(own.formula, roles).text));
    }
  }
  return planned;
}

const placeKey = ({ anchor, down, right }: Pick<RegisteredFormula, 'anchor' | 'down' | 'right'>): string =>
  `${anchor} ${down},${right}`;

/**
 * SC-6: what stands on a sheet and is ours: answers in their cells and tables, formulas that are as they were written and as
 * the plan has them, and its labels, each as often as it was written. As a plan, so that whatever removes the sheet finds
 * everything else on it.
 */
export function ownedOn(
  state: AgreementState,
  { name, given, used, spread }: OwnSheet,
  plan: Plan,
  plannedTexts: PlannedFormulas,
): NewSheet {
  const { located, formulas, registered } = state;
  const planned = plan.sheets.find((own) => own.name === given);
  const roles = givenRoles(registered.number);
  const ours = new Set(
    formulas.flatMap(({ registered: own, kind, sheet, row, column }) => {
      const texts = plannedTexts.get(placeKey(own));
      const isPlanned =
        !own.formula.startsWith('=') || texts?.has(normalFormula(own.formula, roles).text) === true;
      return kind === 'as written' && sheet === name && texts !== undefined && isPlanned
        ? [`${row},${column}`]
        : [];
    }),
  );
  const labels = labelsOf(planned ?? { name: given, blocks: [] });
  const answers = [...located.cells.values()].filter((cell) => cell.sheet === name);
  const tables = [...located.tables.values()].filter((table) => table.sheet === name);
  const own = new SheetChanges(name);
  for (const [r, line] of (used.formulas as unknown[][]).entries())
    for (const [c, formula] of line.entries()) {
      const content = contentOf(used.values[r]?.[c], used.valueTypes[r]?.[c]);
      const [row, column] = [used.rowIndex + r, used.columnIndex + c];
      const isResult = spread.some((area) => isInside(row, column, area));
      const isAnswer =
        answers.some((cell) => cell.row === row && cell.column === column) ||
        tables.some(({ area }) => isInside(row, column, area));
      if (isFormulaCell({ content, formula })) {
        if (ours.has(`${row},${column}`)) own.fill(row, column, { formula: String(formula) });
      } else if (
        content !== null &&
        typeof content !== 'object' &&
        !isResult &&
        (isAnswer || labels.take(content))
      )
        own.fill(row, column, content);
    }
  return {
    kind: 'new',
    name,
    blocks: own.plan()?.blocks ?? NOTHING,
    tables: tables.map((table) => ({ name: table.name, area: '' })),
    charts: planned?.kind === 'new' ? (planned.charts ?? []) : [],
  };
}

const NOTHING: readonly Block[] = [];

interface Labels {
  /** Whether there is one left that reads so. */
  readonly take: (content: Entry) => boolean;
}

function labelsOf(sheet: Pick<NewSheet, 'name' | 'blocks'>): Labels {
  const left = new Map<Entry, number>();
  for (const { entry } of plannedCells(sheet).values())
    if (!isFormula(entry)) left.set(entry, (left.get(entry) ?? 0) + 1);
  return {
    take: (content) => {
      const count = left.get(content) ?? 0;
      left.set(content, count - 1);
      return count > 0;
    },
  };
}

/** The answers that the sheets were written for, as far as the register still knows. */
export const writtenAnswers = ({ registered, answers }: AgreementState): Vereinbarung =>
  registered.answers ?? answers;
