import { overlap } from '../../workbook/address';
import { readAgreements } from '../../workbook/agreement/read-agreements';
import { cellKey, type SheetArea } from '../../workbook/check/grid';
import type { Signatures } from '../../workbook/check/meant';
import { type FoundCell, type Scan, scanWorkbook } from '../../workbook/check/scan';
import { typedOver } from '../../workbook/check/typed-over';
import type { Values } from '../../workbook/read/values';
import type { Calculator } from '../aktualisierung/result-state';
import { brokenDiagnosis, compute, type Diagnosis, resultDiagnosis, textDiagnosis } from './diagnosis';

/** A cell of the workbook, and how it stands. */
export interface CheckedCell {
  readonly found: FoundCell;
  /** The cell with all that its result has spread into; `null` while Excel is computing it, and for a text. */
  readonly shown: Values | null;
  readonly diagnosis: Diagnosis;
}

/** AK-7 */
export interface CheckReport extends Omit<Scan, 'found' | 'grid'> {
  readonly cells: readonly CheckedCell[];
}

/** How far the check has come, in cells read and formulas computed. */
export interface CheckProgress {
  readonly step: 'reading' | 'computing';
  readonly done: number;
  readonly of: number;
}

/** A result that follows another one is computed once more, so often at most. */
const MOST_ROUNDS = 8;
/** So long the pane may be deaf. */
const SLICE_MS = 40;

/** AK-7: reads and computes all KIM formulas of the workbook, and changes nothing. @throws WorkbookFault */
export async function checkWorkbook(
  calculator: Calculator,
  onProgress: (progress: CheckProgress) => void = () => undefined,
): Promise<CheckReport> {
  const { found, grid, ...scan } = await scanWorkbook((done, of) =>
    onProgress({ step: 'reading', done, of }),
  );
  const gone = await typedOver((await readAgreements()).agreements);
  const signatures = signaturesOf(calculator);
  const vast = new Set(scan.sheets.filter(({ isVast }) => isVast).map(({ name }) => name));
  const cells = found.map((own): { -readonly [Key in keyof CheckedCell]: CheckedCell[Key] } => {
    if (own.kind === 'text')
      return { found: own, shown: null, diagnosis: textDiagnosis(own, signatures, scan.isGerman) };
    const shown = grid.values(grid.blockAt(own.sheet, own.row, own.column));
    const broken = brokenDiagnosis(own, shown, signatures);
    return { found: own, shown, diagnosis: broken ?? (vast.has(own.sheet) ? VAST : OPEN) };
  });
  const open = cells.filter(({ diagnosis }) => diagnosis === OPEN);
  const pause = new Pause();
  const uses = new Map<FoundCell, readonly SheetArea[]>();
  let [round, done] = [open, 0];
  for (let rounds = 0; rounds < MOST_ROUNDS && round.length > 0; rounds++) {
    const changed: { readonly block: SheetArea; readonly today: Values }[] = [];
    for (const cell of round) {
      if (pause.isDue()) {
        onProgress({ step: 'computing', done: Math.min(done, open.length), of: open.length });
        await pause.take();
      }
      const computed = compute(cell.found, grid, calculator);
      uses.set(cell.found, computed.from);
      const before = cell.diagnosis;
      cell.diagnosis = resultDiagnosis(cell.shown, computed);
      done += 1;
      const { diagnosis } = cell;
      if (diagnosis.kind !== 'stale') continue;
      const isNews =
        before.kind !== 'stale' || JSON.stringify(before.today) !== JSON.stringify(diagnosis.today);
      const { sheet, row, column } = cell.found;
      if (isNews) changed.push({ block: grid.blockAt(sheet, row, column), today: diagnosis.today });
    }
    for (const { block, today } of changed) grid.replace(block, today);
    // What follows a stale result is stale itself, though it is right for what the sheet shows.
    const areas = new Areas(changed.map(({ block, today }) => grown(block, today)));
    round = open.filter(({ found: own }) => uses.get(own)?.some((area) => areas.meet(area)));
  }
  const replaced = gone.map(({ found: own, formula }): CheckedCell => {
    const today = formula === null ? null : compute({ ...own, content: formula }, grid, calculator).result;
    const { sheet, row, column } = own;
    const shown = grid.values({ sheet, area: { row, column, rows: 1, columns: 1 } });
    return { found: own, shown, diagnosis: { kind: 'overwritten', formula, today } };
  });
  const places = new Set(replaced.map(placeKey));
  return { ...scan, cells: [...replaced, ...cells.filter((cell) => !places.has(placeKey(cell)))] };
}

const placeKey = ({ found: { sheet, row, column } }: CheckedCell): string => cellKey(sheet, row, column);

/** For what has not been computed yet. */
const OPEN: Diagnosis = { kind: 'unchecked', reason: 'busy', detail: '' };
const VAST: Diagnosis = { kind: 'unchecked', reason: 'vast', detail: '' };

const grown = ({ sheet, area }: SheetArea, today: Values): SheetArea => ({
  sheet,
  area: {
    ...area,
    rows: Math.max(area.rows, today.length),
    columns: Math.max(area.columns, today[0]?.length ?? 0),
  },
});

/** Areas by their rows: of ten thousand results and as many formulas not each has to be compared with each. */
class Areas {
  private readonly rows = new Map<string, Map<number, SheetArea[]>>();

  constructor(areas: readonly SheetArea[]) {
    for (const own of areas) {
      const rows = this.rows.get(own.sheet) ?? new Map<number, SheetArea[]>();
      this.rows.set(own.sheet, rows);
      for (let r = own.area.row; r < own.area.row + own.area.rows; r++)
        rows.set(r, [...(rows.get(r) ?? []), own]);
    }
  }

  meet({ sheet, area }: SheetArea): boolean {
    const rows = this.rows.get(sheet);
    if (!rows) return false;
    const meets = (own: SheetArea): boolean => overlap(own.area, area);
    if (area.rows > rows.size) return [...rows.values()].some((areas) => areas.some(meets));
    for (let r = area.row; r < area.row + area.rows; r++) if (rows.get(r)?.some(meets)) return true;
    return false;
  }
}

/** Lets the pane answer in between. */
class Pause {
  private last = performance.now();

  isDue(): boolean {
    return performance.now() - this.last > SLICE_MS;
  }

  async take(): Promise<void> {
    await new Promise((resolve) => setTimeout(resolve));
    this.last = performance.now();
  }
}

function signaturesOf({ functions }: Calculator): Signatures {
  return new Map(
    functions.map(({ name, parameters }) => {
      const required = parameters.filter(({ optional, repeating }) => !optional && !repeating).length;
      const isOpen = parameters.some(({ repeating }) => repeating);
      return [`KIM.${name}`, { least: required, most: isOpen ? Infinity : parameters.length }] as const;
    }),
  );
}
