import { BUSY, isError, isMatrix, type AreaSource, type Source } from '../compile/compiled';
import { type Given } from '../calls/conform';
import { MOST_CELLS, TOO_LARGE } from '../compile/size';
import { COLUMNS, ROWS } from '../formula/reference';
import { type CellValue, type Matrix } from '../contract';
import { type EngineWorkbook } from '../workbook/engine-workbook';
import { type NativeCopy } from './native-copy';

/**
 * Reads the arguments of custom calls during one sweep. Areas are read once, however many calls share them; nothing may
 * be written while an object of this class is in use.
 */
export class Values {
  private readonly areas = new Map<string, CellValue | Matrix>();
  private readonly keys = new WeakMap<object, string>();

  constructor(
    private readonly workbook: EngineWorkbook,
    private readonly native: NativeCopy,
  ) {}

  of(source: Source): Given {
    switch (source.kind) {
      case 'omitted':
        return undefined;
      case 'literal':
        return source.value;
      case 'call':
        return source.call.busy ? BUSY : source.call.result;
      case 'area':
        return this.area(source);
      case 'spill':
        return this.spill(source.anchor.sheet, source.anchor.row, source.anchor.column);
      case 'expression':
        return this.native.reading(source.slot.row);
    }
  }

  /** Tells arguments apart: equal keys, equal values. An omitted argument and a blank cell are not the same. */
  key(given: readonly Given[]): string {
    return given.map((value) => (value === undefined ? '' : this.keyOf(value))).join('|');
  }

  private keyOf(value: CellValue | Matrix): string {
    if (typeof value !== 'object' || value === null) return JSON.stringify(value);
    const known = this.keys.get(value);
    if (known !== undefined) return known;
    const key = JSON.stringify(value);
    this.keys.set(value, key);
    return key;
  }

  private spill(sheet: number, row: number, column: number): CellValue | Matrix {
    const cell = this.workbook.sheet(sheet).get(row, column);
    return cell?.kind === 'formula' ? cell.result : { code: '#REF!' };
  }

  private area(source: AreaSource): CellValue | Matrix {
    const name = `${source.sheet}:${String(source.rows)}:${String(source.columns)}`;
    const known = this.areas.get(name);
    if (known !== undefined) return known;
    const value = this.read(source);
    this.areas.set(name, value);
    return value;
  }

  /** An area down to the last row or out to the last column is a whole column or row and ends where the sheet does. */
  private read({ sheet, rows, columns }: AreaSource): CellValue | Matrix {
    const used = this.workbook.spilled.usedRange(sheet);
    const [top, bottom] = within(rows, ROWS, used?.rows ?? 0);
    const [left, right] = within(columns, COLUMNS, used?.columns ?? 0);
    if (top === bottom && left === right) return this.workbook.value(sheet, top, left);
    if ((bottom - top + 1) * (right - left + 1) > MOST_CELLS) return TOO_LARGE;
    return Array.from({ length: bottom - top + 1 }, (_, down) =>
      Array.from({ length: right - left + 1 }, (__, along) =>
        this.workbook.value(sheet, top + down, left + along),
      ),
    );
  }
}

function within(
  lines: readonly [number, number] | null,
  all: number,
  used: number,
): readonly [number, number] {
  const [from, to] = lines ?? [0, all - 1];
  return [from, to < all - 1 ? to : Math.max(from, Math.min(to, used - 1))];
}

const isBusy = (value: CellValue): boolean => isError(value) && value.code === '#BUSY!';

/** Something in it is still under way. */
export const waits = (value: Given): boolean =>
  value !== undefined && (isMatrix(value) ? value.some((row) => row.some(isBusy)) : isBusy(value));
