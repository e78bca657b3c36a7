import type { Entry, HeldEntry, Plan } from '../../../plan/plan';
import { cellName, onSheet, overlap, readArea } from '../../address';
import { isFormula } from '../../write/entry';
import { plannedCells } from '../../write/planned';
import { fingerprint } from '../fingerprint';
import { type FormulaState } from '../formula-state';
import { anchorNames, givenRoles, type LocatedSheet } from '../located';
import { normalFormula, withSheetNames } from '../normal-formula';
import { anchorsOf, cellOfName, formulasOf } from '../places';
import type { AgreementState } from '../read-agreements';
import type { RegisteredFormula } from '../register/shape';
import { AENDERUNG } from '../texts';
import type { BookChanges } from './sheet-changes';

/** The plan of what was written last and the plan of what is wanted, laid out for the same extent. */
export interface Plans {
  readonly before: Plan;
  readonly after: Plan;
}

const placeKey = ({ anchor, down, right }: Pick<RegisteredFormula, 'anchor' | 'down' | 'right'>): string =>
  `${anchor} ${down},${right}`;

/** What of the register is to say otherwise afterwards; `null` = nothing stands there any more. */
export type NewFormulas = ReadonlyMap<string, RegisteredFormula | null>;

/**
 * SC-2: formulas of ours are set anew where the new answers need other ones, and nowhere else; likewise the labels beside
 * them. One that somebody has changed stays unless she decides otherwise.
 */
export async function planResultCells(
  state: AgreementState,
  plans: Plans,
  changes: BookChanges,
  entersAll: boolean,
): Promise<NewFormulas> {
  const { number } = state.registered;
  const sheets = new Map(
    [...anchorNames(number)].flatMap(([anchor, given]) => {
      const now = state.located.sheets.get(anchor)?.sheet;
      return now === undefined ? [] : [[given.toLowerCase(), now] as const];
    }),
  );
  const places = new Places(state, changes);
  const anew = new Map<string, RegisteredFormula | null>();
  const states = new Map(state.formulas.map((own) => [placeKey(own.registered), own]));
  const wanted = formulasOf(plans.after);
  for (const own of wanted) {
    const now = states.get(placeKey(own));
    if (now && (await isSame(now.registered, own.formula, number))) {
      if (entersAll) enterAgain(now, changes);
      continue;
    }
    const on = places.on(own.anchor);
    if (on === null) continue;
    const formula = withSheetNames(own.formula, sheets);
    const { anchor, down, right } = own;
    if (!now) changes.on(on.sheet).fill(on.row + down, on.column + right, { formula });
    else if (!replace(now, { formula }, changes)) continue;
    anew.set(placeKey(own), { anchor, down, right, formula: own.formula });
  }
  const keys = new Set(wanted.map(placeKey));
  for (const [key, now] of states)
    if (!keys.has(key) && now.kind === 'as written' && replace(now, '', changes)) anew.set(key, null);
  planLabels(plans, places, changes, number);
  return anew;
}

/** AK-5: a call of ours is entered once more as it stands, also one that somebody has changed; other formulas follow it. */
function enterAgain({ sheet, row, column, now }: FormulaState, changes: BookChanges): void {
  if (sheet !== null && now !== null && CALLS_KIM.test(now))
    changes.on(sheet).change(row, column, now, { formula: now });
}

const CALLS_KIM = /\bKIM\.[A-Z]/;

async function isSame({ formula }: RegisteredFormula, wanted: string, number: number): Promise<boolean> {
  const roles = givenRoles(number);
  const { text } = normalFormula(wanted, roles);
  return formula.startsWith('=')
    ? normalFormula(formula, roles).text === text
    : formula === (await fingerprint(text));
}

/** @returns whether the formula gives way */
function replace(now: FormulaState, after: Entry, changes: BookChanges): boolean {
  const { sheet, row, column, kind, registered } = now;
  if (sheet === null) return false;
  const where = onSheet(sheet, cellName(row, column));
  const wanted = typeof after === 'object' && after !== null && isFormula(after) ? after.formula : null;
  if (kind !== 'as written') {
    const isHers = { where, before: registered.formula, hers: now.now, wanted };
    // What is no formula is not known; it stays.
    if (!changes.mayReplace(isHers) || now.now === null) return false;
  }
  changes.on(sheet).change(row, column, now.now ?? '', after);
  return true;
}

/** The anchors of sheets on which a formula of ours is not where it was written: addresses on them hold no more. */
export const tornAnchors = ({
  registered,
  formulas,
}: Pick<AgreementState, 'registered' | 'formulas'>): ReadonlySet<string> =>
  new Set(
    formulas.flatMap(({ registered: own, row, column, now }) => {
      const origin = registered.anchors.find(({ name }) => name === own.anchor);
      const isThere = origin?.row === row - own.down && origin.column === column - own.right;
      return now === null || isThere ? [] : [own.anchor];
    }),
  );

/** Where the sheets with results are by now; only where nothing has been moved on them can cells be found by the plan. */
class Places {
  private readonly torn: ReadonlySet<string>;
  private readonly told = new Set<string>();

  constructor(
    private readonly state: AgreementState,
    private readonly changes: BookChanges,
  ) {
    this.torn = tornAnchors(state);
  }

  /** `null` for a sheet that has gone or on which something was moved; that is told once. */
  on(anchor: string): LocatedSheet | null {
    const sheet = this.state.located.sheets.get(anchor) ?? null;
    if (sheet === null) return this.tell(AENDERUNG.blattFehlt(anchor));
    // A formula names cells of other sheets of the agreement, too.
    const torn = [...this.torn].flatMap((own) => this.state.located.sheets.get(own) ?? []);
    for (const own of torn) this.tell(AENDERUNG.verschoben(own.sheet));
    return torn.length === 0 ? sheet : null;
  }

  private tell(problem: string): null {
    if (!this.told.has(problem)) this.changes.obstacles.push(problem);
    this.told.add(problem);
    return null;
  }
}

const heldFor = (entry: Entry): HeldEntry => (typeof entry === 'string' ? `'${entry}` : (entry as HeldEntry));

const isConstant = (entry: Entry): entry is string | number | boolean =>
  entry !== null && typeof entry !== 'object' && entry !== '';

/** The last column of the band of single answers on its sheet. */
const ANSWERS_TO = 2;

function planLabels({ before, after }: Plans, places: Places, changes: BookChanges, number: number): void {
  const named = new Set(
    (after.names ?? []).map(({ formula }) => {
      const cell = cellOfName(formula);
      return cell ? `${cell.sheet} ${cell.area.row},${cell.area.column}` : '';
    }),
  );
  const [first] = anchorNames(number).keys();
  for (const [name, anchor] of anchorsOf(after)) {
    const [old, wanted] = [before, after].map((plan) => {
      const sheet = plan.sheets.find((own) => own.name === name);
      const cells = [...(sheet ? plannedCells(sheet) : []).values()];
      const isLabel = ({ row, column }: { readonly row: number; readonly column: number }): boolean =>
        !named.has(`${name} ${row},${column}`) && (anchor.name !== first || column <= ANSWERS_TO);
      return new Map(
        cells.flatMap((cell) =>
          isConstant(cell.entry) && isLabel(cell) ? [[`${cell.row},${cell.column}`, cell] as const] : [],
        ),
      );
    });
    for (const key of new Set([...(old?.keys() ?? []), ...(wanted?.keys() ?? [])])) {
      const [was, becomes] = [old?.get(key), wanted?.get(key)];
      const cell = becomes ?? was;
      if (!cell || was?.entry === becomes?.entry) continue;
      const on = places.on(anchor.name);
      if (on === null) continue;
      const [row, column] = [on.row + cell.row - anchor.row, on.column + cell.column - anchor.column];
      if (was) changes.on(on.sheet).change(row, column, heldFor(was.entry), becomes?.entry ?? '');
      else changes.on(on.sheet).fill(row, column, cell.entry);
    }
    if (anchor.name !== first) planFormats({ before, after }, name, places, changes);
  }
}

/** Number formats for cells that had none. */
function planFormats({ before, after }: Plans, name: string, places: Places, changes: BookChanges): void {
  const formatsOf = (plan: Plan): { readonly area: string; readonly format: string }[] => [
    ...(plan.sheets.find((own) => own.name === name)?.numberFormats ?? []),
  ];
  const anchor = anchorsOf(after).get(name);
  const old = formatsOf(before).flatMap(({ area }) => readArea(area) ?? []);
  if (anchor === undefined) return;
  for (const { area, format } of formatsOf(after)) {
    const cells = readArea(area);
    if (cells === null || old.some((other) => overlap(other, cells))) continue;
    const on = places.on(anchor.name);
    if (on !== null) changes.on(on.sheet).formats.push({ area, format });
  }
}
