import type { ExistingSheet, NewSheet, Plan, SheetPlan } from '../../../plan/plan';
import type { Vereinbarung } from '../../../vereinbarung/form';
import { ortVon } from '../../../vereinbarung/ort';
import { planVon } from '../../../vereinbarung/plan';
import { dreiwege, type Eingriff, eingriffe } from '../../../vereinbarung/vergleich/dreiwege';
import { EINMALIGE, LISTEN, type Liste } from '../../../vereinbarung/tabellen';
import type { Area } from '../../address';
import { inWorkbook } from '../../run';
import type { RefreshTrace } from '../../refresh/trace';
import { askForAlignment } from '../../write/alignment';
import type { TableSize, TableSizes } from '../journal';
import { type AgreementState } from '../read-agreements';
import type { Registered } from '../register/shape';
import { AENDERUNG } from '../texts';
import { planAnswerCells } from './answer-cells';
import { planAnswerTables } from './answer-tables';
import { planNewTables } from './new-tables';
import { type NewFormulas, planResultCells } from './result-cells';
import { remarksOn } from './remarks';
import { BookChanges, type Conflict, type Decisions } from './sheet-changes';
import { type ChangedAnswer, changedAnswer, conflictOf } from './words';

/** SC-2: what changing an agreement comes to, before anything is changed. */
export interface UpdatePreview {
  readonly number: number;
  /** What will change in the answers: where, what the sheet says, what it will say. */
  readonly changes: readonly ChangedAnswer[];
  /** Sheets that will be added. */
  readonly sheets: readonly string[];
  /** Tables that will be added or change their size. */
  readonly tables: readonly string[];
  /** So many formulas of ours will be set anew. */
  readonly formulas: number;
  /** What she has changed, with what was written, hers and the new: kept unless `decisions` say otherwise. */
  readonly conflicts: readonly Conflict[];
  /** What the change leaves as it is though the results need it, as sentences. */
  readonly remarks: readonly string[];
  /** Why it can't be done as things are; nothing is changed as long as there are any. */
  readonly obstacles: readonly string[];
  /** What is written, for `updateAgreement`. */
  readonly work: UpdateWork;
}

export interface UpdateWork {
  readonly registered: Registered;
  readonly plan: Plan;
  /** What the sheets say now, and what they will say. */
  readonly before: Vereinbarung;
  readonly after: Vereinbarung;
  readonly anew: NewFormulas;
  readonly present: readonly Liste[];
  readonly sizes: TableSizes;
  /** What a refresh writes besides; `null` for everything else. */
  readonly refresh: RefreshWork | null;
}

/** AK-5, AK-6: sheets that a refresh adds, and what has to be known to find them again. */
export interface RefreshWork {
  readonly sheets: readonly SheetPlan[];
  readonly trace: RefreshTrace;
}

export interface WayOfChange {
  /** What was known of the sheets when the change was made; without: what was written last. */
  readonly known?: Vereinbarung;
  /** AK-5: all KIM formulas are entered anew, so that Excel computes them with the data of today. */
  readonly entersAll?: boolean;
  /** Which tables that the workbook has once its formulas are to name; without: those that there are. */
  readonly once?: ReadonlySet<Liste>;
  /** Tables let go of no rows: what else has come with these goes with them later. */
  readonly keepsSizes?: boolean;
}

/** Options of the sheets that nobody can read and that nothing takes the place of would go with the change. */
const unreadOptions = ({ findings, answers }: AgreementState, after: Vereinbarung): string[] =>
  findings.flatMap(({ feld, satz }) =>
    feld.teil === 'optionen' && !feld.quelle && (feld.id === null || after.optionen[feld.id] === undefined)
      ? [AENDERUNG.unlesbar(ortVon(feld, answers), satz)]
      : [],
  );

/**
 * SC-2: compares what was known of the sheets, what they say and what is wanted, and says what will change. Nothing is
 * changed.
 *
 * @param way for a change that takes another one back, or one that is more than the answers
 * @throws WorkbookFault
 */
export async function previewUpdate(
  state: AgreementState,
  wanted: Vereinbarung,
  decisions: Decisions = new Map(),
  way: WayOfChange = {},
): Promise<UpdatePreview> {
  const { registered, answers: before, located } = state;
  const { known = registered.answers ?? before, once, keepsSizes = false, entersAll = false } = way;
  const changes = new BookChanges(decisions, keepsSizes);
  const merged = dreiwege({ zuletzt: known, blatt: before, neu: wanted }, (own: Eingriff) =>
    changes.mayReplace(conflictOf(own)) ? 'neu' : 'blatt',
  ).ergebnis;
  const withCells = planAnswerCells(state, merged, changes);
  const { missing, target: after } = planAnswerTables(state, withCells, changes);
  changes.obstacles.push(...unreadOptions(state, after));
  const present = [...(once ?? [...EINMALIGE].filter((list) => located.tables.has(LISTEN[list].name)))];
  const planFor = (answers: Vereinbarung): Plan =>
    planVon(answers, { nummer: registered.number, vorhanden: new Set(present), masse: registered.extent });
  const plan = planFor(after);
  const plans = { before: planFor(registered.answers ?? before), after: plan };
  const sheets = planNewTables(state, { target: after, plan }, missing, changes);
  if (located.sheets.size === 0) changes.obstacles.push(AENDERUNG.unbekannt);
  const anew = await planResultCells(state, plans, changes, entersAll);
  const existing = await withoutHerLooks(changes.plans());
  return {
    number: registered.number,
    changes: eingriffe(before, after).map(changedAnswer),
    sheets: sheets.map(({ name }) => name),
    tables: existing.flatMap(({ tables = [], resized = [] }) =>
      [...tables, ...resized].map(({ name }) => name),
    ),
    formulas: anew.size,
    conflicts: changes.conflicts,
    remarks: remarksOn(state),
    obstacles: changes.obstacles,
    work: {
      registered,
      plan: planOf(existing, sheets),
      before,
      after,
      anew,
      present,
      sizes: Object.fromEntries([...located.tables].map(([name, { area }]) => [name, sizeOf(area)])),
      refresh: null,
    },
  };
}

const sizeOf = ({ rows, columns }: Area): TableSize => ({ rows, columns });

const planOf = (existing: readonly ExistingSheet[], added: readonly NewSheet[]): Plan => ({
  sheets: [...existing, ...added],
});

/** Rows that a table lets go lose the look of input cells, unless somebody has given them another one. */
async function withoutHerLooks(sheets: readonly ExistingSheet[]): Promise<ExistingSheet[]> {
  const plain = sheets.flatMap(({ name, inputs = [] }) =>
    inputs.filter(({ becomes }) => becomes === 'plain').map((input) => ({ name, input })),
  );
  if (plain.length === 0) return [...sheets];
  const looked = await inWorkbook(async (context) => {
    const asked = plain.map(({ name, input }) => {
      const range = context.workbook.worksheets.getItem(name).getRange(input.area).load('style');
      return { input, range, kept: askForAlignment(range) };
    });
    await context.sync();
    return new Map(
      asked.map(({ input, range, kept }) => [
        input,
        range.style === 'Input' ? [{ ...input, kept: kept() }] : [],
      ]),
    );
  });
  return sheets.map((sheet) => ({
    ...sheet,
    inputs: (sheet.inputs ?? []).flatMap((own) => looked.get(own) ?? [own]),
  }));
}
