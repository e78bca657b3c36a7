import type { Plan, ResizedTable } from '../../../plan/plan';
import { kanonisch } from '../../../vereinbarung/kanonisch';
import type { Vereinbarung } from '../../../vereinbarung/form';
import { type Area, areaName } from '../../address';
import { recallInSheets } from '../../write/recall';
import type { Written } from '../../write/written';
import { fingerprint } from '../fingerprint';
import type { JournalEntry, TableSize, TableSizes } from '../journal';
import type { Located, LocatedTable } from '../located';
import type { AgreementOutcome } from '../outcome';
import { type AgreementState, readAgreements } from '../read-agreements';
import { asStanding } from './as-standing';
import { asBegun } from './begun';
import { previewUpdate, type UpdatePreview } from './preview';
import { registeredAfter, updateAgreement } from './update-agreement';

/** How the cells of an agreement that was being changed get back what they held. */
export interface ChangeBack {
  readonly state: AgreementState;
  readonly before: Vereinbarung;
  readonly preview: UpdatePreview;
  /** Cells that somebody has changed since; they stay as they are. */
  readonly changed: readonly string[];
}

/** @returns `null` for all but a change in place of an agreement that the register knows */
export async function lookAtChange(entry: JournalEntry): Promise<ChangeBack | null> {
  const { action, before, number, present } = entry;
  if (action !== 'update' || before === null) return null;
  const { agreements } = await readAgreements();
  const state = agreements.find(({ registered }) => registered.number === number);
  if (!state) return null;
  const begun = await asBegun(state, entry);
  const way = { once: new Set(present), keepsSizes: true };
  const preview = await previewUpdate(begun, before, new Map(), way);
  const { plan, changed } = await asStanding(preview.work.plan, state.located.from1904);
  return { state, before, preview: { ...preview, work: { ...preview.work, plan } }, changed };
}

/** Answers and formulas get back what they were, as a change of its own. */
export async function takeChangeBack(
  entry: JournalEntry,
  { state, before, preview }: ChangeBack,
): Promise<AgreementOutcome> {
  const { registered } = state;
  const isBefore = registered.fingerprint === (await fingerprint(kanonisch(before)));
  const becomes = isBefore ? registered : await registeredAfter(preview.work);
  return updateAgreement(preview, { entry, registered: becomes });
}

/**
 * What else a change that ended in its middle has left: contents beside and below tables that they had not come to take in,
 * rows and columns that tables have taken in, and their looks. It is what the change would do once more.
 */
export async function restOfChange(entry: JournalEntry, { state, before }: ChangeBack): Promise<Written> {
  const { registered } = state;
  const asItWas: AgreementState = {
    ...state,
    registered: { ...registered, answers: before },
    answers: before,
    located: cutTo(state.located, entry.sizes),
  };
  const { work } = await previewUpdate(asItWas, entry.answers, new Map(), { once: new Set(entry.present) });
  return recallInSheets(additionsOf(work.plan, state.located, asItWas.located), entry.id);
}

const additionsOf = ({ sheets }: Plan, now: Located, before: Located): Plan => ({
  sheets: sheets.flatMap((sheet) =>
    sheet.kind === 'existing'
      ? [
          {
            ...sheet,
            blocks: sheet.blocks.filter((block) => block.before === undefined),
            resized: grownOn(sheet.name, now, before),
          },
        ]
      : [],
  ),
});

const grownOn = (sheet: string, now: Located, before: Located): ResizedTable[] =>
  [...now.tables.values()].flatMap((table) => {
    const from = areaName(before.tables.get(table.name)?.area ?? table.area);
    const to = areaName(table.area);
    return table.sheet === sheet && from !== to ? [{ name: table.name, from, to }] : [];
  });

const cutTo = (located: Located, sizes: TableSizes): Located => ({
  ...located,
  tables: new Map(
    [...located.tables].flatMap(([name, table]) => {
      const size = sizes[name];
      return size ? [[name, cutTable(table, size)] as const] : [];
    }),
  ),
});

function cutTable(table: LocatedTable, size: TableSize): LocatedTable {
  const area: Area = {
    ...table.area,
    rows: Math.min(table.area.rows, size.rows),
    columns: Math.min(table.area.columns, size.columns),
  };
  const body = <T>(lines: readonly (readonly T[])[]): T[][] =>
    lines.slice(0, area.rows - 1).map((line) => line.slice(0, area.columns));
  return {
    ...table,
    area,
    head: table.head.slice(0, area.columns),
    contents: body(table.contents),
    formulas: body(table.formulas),
    formats: body(table.formats),
  };
}
