import { planVon } from '../../../vereinbarung/plan';
import { EINMALIGE, type Liste, LISTEN } from '../../../vereinbarung/tabellen';
import type { Eingriff } from '../../../vereinbarung/vergleich/dreiwege';
import { ANGABEN } from '../../../mappe/angaben';
import { BLAETTER, nameIn, quellenname } from '../../../mappe/namen';
import { standing } from '../../write/recall';
import { refersTo } from '../../write/refers';
import { newMark } from '../../write/write-plan';
import type { Written } from '../../write/written';
import { type JournalEntry } from '../journal';
import type { AgreementState } from '../read-agreements';
import { ENTFERNEN, leftSentences } from '../texts';
import { changedAnswer } from '../update/words';
import { tableNameOf } from '../update/wanted-tables';
import { ownSheets, plannedFormulas, writtenAnswers } from './owned-cells';
import { readOwnSheets, withNames } from './own-sheets';

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
  const looked = await readOwnSheets(untouched, state, plan, plannedFormulas(state));
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
