import type { NewSheet, Plan } from '../../../plan/plan';
import { planVon } from '../../../vereinbarung/plan';
import { EINMALIGE, type Liste, LISTEN } from '../../../vereinbarung/tabellen';
import type { Eingriff } from '../../../vereinbarung/vergleich/dreiwege';
import { ANGABEN } from '../../../mappe/angaben';
import { BLAETTER, nameIn, quellenname } from '../../../mappe/namen';
import { readArea, withoutSheet } from '../../address';
import { changingWorkbook, inWorkbook } from '../../run';
import { asIfAsked, standing } from '../../write/recall';
import { restore } from '../../write/restore';
import { refersTo } from '../../write/refers';
import type { Referrer } from '../../write/task';
import { referencesSentence } from '../../write/texts';
import { newMark } from '../../write/write-plan';
import type { Written } from '../../write/written';
import { type JournalEntry, queueJournal } from '../journal';
import { anchorNames, cellNames } from '../located';
import { cellOfName } from '../places';
import type { AgreementState } from '../read-agreements';
import { settle, settledSentences, settleOrThrow } from '../settle';
import { ENTFERNEN, leftSentences } from '../texts';
import { changedAnswer } from '../update/words';
import { tableNameOf } from '../update/wanted-tables';
import { type OwnSheet, ownedOn, ownSheets, writtenAnswers } from './owned-cells';

/** SC-6: what removing an agreement comes to, to be shown before it is done. */
export interface RemovalList {
  readonly number: number;
  /** Sheets that go, with their tables and names. */
  readonly sheets: readonly string[];
  /** What stays, and why. */
  readonly stays: readonly string[];
  /** Sheets that stay although formulas of ours on them need what goes. */
  readonly breaks: readonly string[];
  readonly work: { readonly written: Written; readonly journal: JournalEntry };
}

/**
 * SC-6: sheets that hold nothing but what was written and is as it was written; the rest, with the reason. Nothing is changed.
 *
 * @param isLast no other agreement of the workbook needs its own rates
 * @throws WorkbookFault
 */
export async function listRemoval(state: AgreementState, isLast: boolean): Promise<RemovalList> {
  const { registered, located } = state;
  const { number } = registered;
  const present = isLast ? [] : [...EINMALIGE].filter((list) => located.tables.has(LISTEN[list].name));
  const ziel = { nummer: number, vorhanden: new Set<Liste>(present), masse: registered.extent };
  const plan = planVon(writtenAnswers(state), ziel);
  const names = ownSheets(state, plan);
  if (!isLast) for (const [name, given] of names) if (given === BLAETTER.tarife) names.delete(name);
  const touched = changedSheets(state);
  const stays = [...names.keys()].flatMap((name) => {
    const words = touched.get(name);
    return words ? [ENTFERNEN.geaendert(name, words)] : [];
  });
  const untouched = [...names].filter(([name]) => !touched.has(name));
  const looked = await lookAt(untouched, state, plan);
  const { ours, changed } = await standing({ ...looked, complete: true });
  const going = new Set(ours.flatMap(({ what, where }) => (what === 'sheet' ? [where] : [])));
  const sheets = looked.plan.sheets.filter(({ name }) => going.has(name));
  const written = withNames({ ...looked, plan: { ...looked.plan, sheets }, complete: true }, going);
  return {
    number,
    sheets: sheets.map(({ name }) => name),
    stays: [...stays, ...leftSentences(changed, [])],
    breaks: brokenSheets(state, going, written),
    work: { written, journal: journalOf(state, present) },
  };
}

function brokenSheets(
  { formulas, located }: AgreementState,
  going: ReadonlySet<string>,
  { names }: Written,
): string[] {
  const tables = [...located.tables.values()].filter(({ sheet }) => going.has(sheet)).map(({ name }) => name);
  const taken = { sheets: [...going], names: [...names, ...tables] };
  const broken = formulas.flatMap(({ sheet, now }) =>
    sheet !== null && !going.has(sheet) && now !== null && refersTo(now, taken) ? [sheet] : [],
  );
  return [...new Set(broken)];
}

/** By the sheets on which answers have been changed since: which. */
function changedSheets({ changes, isChanged, located, registered }: AgreementState): Map<string, string[]> {
  const { number } = registered;
  const touched = new Map<string, string[]>();
  const note = (sheet: string | undefined, words: string): void => {
    if (sheet !== undefined) touched.set(sheet, [...(touched.get(sheet) ?? []), words]);
  };
  for (const own of changes ?? []) note(sheetOf(own), changedAnswer(own).where);
  if (changes === null && isChanged) for (const { sheet, name } of located.tables.values()) note(sheet, name);
  return touched;

  function sheetOf(own: Eingriff): string | undefined {
    if (own.art !== 'antwort') return located.tables.get(tableNameOf(own.liste, number))?.sheet;
    if (own.teil === 'optionen') return located.tables.get(nameIn('KIM_Optionen', number))?.sheet;
    const [id = '', source] = own.feld.split('.');
    const cell = ANGABEN[id as keyof typeof ANGABEN].zelle;
    return located.cells.get(nameIn(source === undefined ? cell : quellenname(cell), number))?.sheet;
  }
}

const lookAt = (
  sheets: readonly (readonly [name: string, given: string])[],
  state: AgreementState,
  plan: Plan,
): Promise<Written> =>
  inWorkbook(async (context) => {
    const { worksheets, names } = context.workbook;
    names.load('items/name,items/formula');
    const asked = sheets.map(([name, given]) => {
      const sheet = worksheets.getItem(name).load('id');
      const used = sheet.getUsedRange(true).load('rowIndex,columnIndex,values,valueTypes,formulas');
      const spills = state.formulas
        .filter((own) => own.sheet === name && own.kind === 'as written')
        .map(({ row, column }) =>
          sheet.getCell(row, column).getSpillingToRangeOrNullObject().load('address'),
        );
      return { name, given, sheet, used, spills };
    });
    await context.sync();
    const own = new Set([
      ...cellNames(state.registered.number),
      ...anchorNames(state.registered.number).keys(),
    ]);
    return asIfAsked({
      plan: {
        sheets: asked.flatMap((sheet): NewSheet[] => {
          const spread = sheet.spills.flatMap((spill) =>
            spill.isNullObject ? [] : (readArea(withoutSheet(spill.address)) ?? []),
          );
          const owned = ownedOn(state, { ...sheet, spread } satisfies OwnSheet, plan);
          // A sheet on which nothing is ours is none of ours, whatever its name leads to.
          return owned.blocks.length > 0 ? [owned] : [];
        }),
        names: names.items
          .filter(({ name }) => own.has(name))
          .map(({ name, formula }) => ({ name, formula: String(formula) })),
      },
      mark: newMark(),
      ids: new Map(asked.map(({ name, sheet }) => [name, sheet.id])),
      from1904: state.located.from1904,
    });
  });

/** Names go with their sheets. */
function withNames(written: Written, going: ReadonlySet<string>): Written {
  const names = (written.plan.names ?? []).filter(({ formula }) => {
    const sheet = cellOfName(formula)?.sheet;
    return sheet === undefined ? formula.includes('#REF!') : going.has(sheet);
  });
  return { ...written, plan: { ...written.plan, names }, names: new Set(names.map(({ name }) => name)) };
}

const journalOf = (state: AgreementState, present: readonly Liste[]): JournalEntry => ({
  id: newMark(),
  action: 'remove',
  number: state.registered.number,
  started: new Date().toISOString(),
  answers: writtenAnswers(state),
  before: null,
  present,
  ids: {},
  sizes: {},
  refresh: null,
});

export type RemoveOutcome =
  | { readonly kind: 'removed'; readonly sentences: readonly string[] }
  /** These formulas refer to it; nothing was removed. A further call with them does. */
  | {
      readonly kind: 'referred';
      readonly references: readonly Referrer[];
      readonly sentences: readonly string[];
    }
  /** Excel has not given up all of it; a further call with this list tries once more. */
  | { readonly kind: 'left'; readonly sentences: readonly string[]; readonly list: RemovalList };

/**
 * SC-6: removes what a list has shown, as far as it is still as it was then. What stays is the user's from now on.
 *
 * @param state of the agreement, for the register where nothing is removed
 * @param seen formulas that somebody knows to lose what they refer to
 * @throws WorkbookFault
 */
export async function removeAgreement(
  list: RemovalList,
  { registered }: Pick<AgreementState, 'registered'>,
  seen: readonly Referrer[] = [],
): Promise<RemoveOutcome> {
  const { number, stays, work } = list;
  const { written, journal } = work;
  const asItIs = { number, registered, journal, isOpen: false };
  try {
    await changingWorkbook(async (context) => {
      queueJournal(context, journal);
      await context.sync();
    });
  } catch (error) {
    if (!written.progress.finished) await settle(asItIs);
    throw error;
  }
  const outcome = await restore(written, seen);
  if (outcome.kind === 'left' && outcome.references.length > 0) {
    const { references } = outcome;
    await settleOrThrow(asItIs);
    return { kind: 'referred', references, sentences: [referencesSentence(references)] };
  }
  const left = outcome.kind === 'left' ? outcome.left : [];
  const sentences = [...stays, ...leftSentences(left, outcome.unsure)];
  if (outcome.kind === 'left' && (outcome.cause !== null || left.some(({ why }) => why === 'fault'))) {
    await settle({ number, registered, journal, isOpen: true });
    return { kind: 'left', sentences, list: { ...list, work: { written: outcome.written, journal } } };
  }
  const isSettled = await settle({ number, registered: null, journal, isOpen: false });
  return { kind: 'removed', sentences: [...sentences, ...settledSentences(isSettled)] };
}
