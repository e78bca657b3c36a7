import { fingerprint } from './fingerprint';
import type { FoundFormula, Located, LocatedSheet } from './located';
import { type NormalFormula, normalFormula, type Roles } from './normal-formula';
import type { Registered, RegisteredFormula } from './register/shape';

/** A formula of the register, and what has become of it. */
export interface FormulaState {
  readonly registered: RegisteredFormula;
  readonly kind: 'as written' | 'changed' | 'missing';
  /** The sheet as it is called now; `null` where that is not to be found. */
  readonly sheet: string | null;
  /** Where it stands, or should stand. */
  readonly row: number;
  readonly column: number;
  /** What stands there now; `null` if no formula does. */
  readonly now: string | null;
}

/** Something that is no formula, or nothing, stands in its place. */
export const isTypedOver = (state: FormulaState): state is FormulaState & { readonly sheet: string } =>
  state.kind === 'missing' && state.sheet !== null && state.now === null;

interface Matched {
  readonly registered: RegisteredFormula;
  readonly on: LocatedSheet | undefined;
  readonly found: FoundFormula | undefined;
  /** The address that it had, as those in formulas count. */
  readonly was: string;
  readonly isDisplaced: boolean;
  /** With other addresses in it. */
  readonly isMoved: boolean;
}

const addressOf = (anchor: string, row: number, column: number): string => `${anchor} ${row},${column}`;

/**
 * SC-2: what has become of the formulas of the register. Sheets may have been renamed and moved; where rows and columns have
 * been inserted, a formula is found by its shape and counts as written if it refers to the cells that it referred to.
 *
 * @param roles by the names that the sheets were given
 */
export async function formulaStates(
  { formulas: registered, anchors }: Pick<Registered, 'formulas' | 'anchors'>,
  { sheets }: Pick<Located, 'sheets'>,
  roles: Roles,
): Promise<FormulaState[]> {
  const rolesNow: Roles = new Map(
    [...sheets.values()].map(({ anchor, sheet }) => [sheet.toLowerCase(), anchor]),
  );
  const normal = new Map<FoundFormula, NormalFormula>();
  for (const { formulas } of sheets.values())
    for (const found of formulas) normal.set(found, normalFormula(found.formula, rolesNow));
  const before = new Map(registered.map((own) => [own, normalFormula(own.formula, roles)]));
  const taken = new Set<FoundFormula>();
  const inPlace = new Map<RegisteredFormula, FoundFormula>();
  for (const own of registered) {
    const found = standingAt(own, sheets.get(own.anchor));
    if (!found || !(await isSame(own, before.get(own)?.text, normal.get(found)?.text))) continue;
    inPlace.set(own, found);
    taken.add(found);
  }
  const matched = registered.map((own): Matched => {
    const on = sheets.get(own.anchor);
    const origin = anchors.find(({ name }) => name === own.anchor);
    const [row, column] = [(origin?.row ?? 0) + own.down, (origin?.column ?? 0) + own.right];
    const hasShape = (item: FoundFormula | undefined): boolean =>
      item !== undefined && !taken.has(item) && normal.get(item)?.shape === before.get(own)?.shape;
    const there = inPlace.get(own);
    const found = there ?? [standingAt(own, on), ...(on?.formulas ?? [])].find(hasShape);
    if (found) taken.add(found);
    return {
      registered: own,
      on,
      found,
      was: addressOf(own.anchor, row, column),
      isDisplaced: found !== undefined && (found.row !== row || found.column !== column),
      isMoved: there === undefined,
    };
  });
  const places = new Map(matched.flatMap(({ was, found }) => (found ? [[was, found] as const] : [])));
  const shifted = new Set(
    matched.filter((own) => own.isDisplaced).map(({ registered: { anchor } }) => anchor),
  );
  return matched.map((own) => {
    const refersAsBefore = (): boolean =>
      own.found !== undefined &&
      sameCells(own, before.get(own.registered), normal.get(own.found), places, shifted, sheets);
    return stateOf(own, !own.isMoved || refersAsBefore());
  });
}

const standingAt = (
  { down, right }: RegisteredFormula,
  on: LocatedSheet | undefined,
): FoundFormula | undefined =>
  on?.formulas.find(({ row, column }) => row === on.row + down && column === on.column + right);

async function isSame(
  { formula }: RegisteredFormula,
  before: string | undefined,
  now: string | undefined,
): Promise<boolean> {
  if (now === undefined) return false;
  return formula.startsWith('=') ? before === now : formula === (await fingerprint(now));
}

/** Whether all cells that a formula names are those that it named, wherever they are by now. */
function sameCells(
  { registered }: Matched,
  before: NormalFormula | undefined,
  now: NormalFormula | undefined,
  places: ReadonlyMap<string, FoundFormula>,
  shifted: ReadonlySet<string>,
  sheets: Located['sheets'],
): boolean {
  if (!before || !now || before.cells.length !== now.cells.length) return false;
  return before.cells.every(({ role, area }, i) => {
    const other = now.cells[i];
    const anchor = role ?? registered.anchor;
    const moved = places.get(addressOf(anchor, area.row, area.column));
    if (!other || other.area.columns !== area.columns) return false;
    if (moved) return moved.row === other.area.row && moved.column === other.area.column;
    const isUnmoved = area.row === other.area.row && area.column === other.area.column;
    return isUnmoved || shifted.has(anchor) || !sheets.has(anchor);
  });
}

function stateOf({ registered, on, found }: Matched, asWritten: boolean): FormulaState {
  const base = { registered, sheet: on?.sheet ?? null };
  if (found)
    return {
      ...base,
      kind: asWritten ? 'as written' : 'changed',
      row: found.row,
      column: found.column,
      now: found.formula,
    };
  const [row, column] = [(on?.row ?? 0) + registered.down, (on?.column ?? 0) + registered.right];
  const there = standingAt(registered, on);
  return { ...base, kind: there ? 'changed' : 'missing', row, column, now: there?.formula ?? null };
}
