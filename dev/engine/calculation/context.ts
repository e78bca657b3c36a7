import { type CompileContext } from '../compile/context';
import { sameName } from '../formula/reference';
import { type EngineOptions, type SheetId } from '../contract';
import { type EngineWorkbook } from '../workbook/engine-workbook';

/** Fewer rows are not worth a new formula. */
const FEWEST_ROWS = 256;

/** The rows in use, rounded up to a power of two. */
export function roundedRows(workbook: EngineWorkbook, sheet: SheetId): number {
  const used = workbook.spilled.usedRange(sheet)?.rows ?? 0;
  return Math.max(FEWEST_ROWS, 2 ** Math.ceil(Math.log2(Math.max(used, 1))));
}

export function compileContext(workbook: EngineWorkbook, options: EngineOptions): CompileContext {
  const prefix = `${(options.namespace ?? 'KIM').toUpperCase()}.`;
  const { functions } = options.dispatcher.metadata;
  return {
    functions: new Map(functions.map((fn) => [prefix + fn.name.toUpperCase(), fn])),
    prefix,
    get tables() {
      return workbook.tables;
    },
    sheetId: (name) => workbook.sheetByName(name)?.id ?? null,
    sheetName: (sheet) => workbook.sheet(sheet).name,
    name: (name, sheet) =>
      workbook.names.find((known) => known.sheet === sheet && sameName(known.name, name)) ??
      workbook.names.find((known) => known.sheet === undefined && sameName(known.name, name)) ??
      null,
    header: ({ area }, column) => {
      const text = workbook.value(area.sheet, area.row, area.column + column);
      return typeof text === 'object' ? '' : String(text);
    },
    rowsInUse: (sheet) => roundedRows(workbook, sheet),
  };
}
