import type { Host } from '../../host/host';
import { isReservedSheetName } from '../../host/model/names';
import type { Worksheet } from '../../host/objects/worksheet/Worksheet';
import { TEXTS } from '../texts';
import { readCharts } from './charts';
import { readComments } from './comments';
import { readConditionalFormats } from './read-conditional';
import { readHeaderFooter } from './header-footer';
import { assertFileSize, Count, type Limits, LIMITS } from './limits';
import { mergesOf, readColumns, readHeights } from './lines';
import { lossesOf } from './losses';
import { printedAreas, readNames } from './names';
import { type FilePackage, openPackage, type SheetPart } from './package';
import { readPageSetup } from './page-setup';
import { Painter } from './painter';
import { readProtection } from './protection';
import { type FileContext, readCells, richText } from './read-cells';
import { readStyles, type Styles } from './read-style';
import { readValidations } from './read-validation';
import { type FileRow, readRows } from './rows';
import { readSettings } from './settings';
import { readTables } from './tables';
import { readView } from './view';
import { child, children, isOn } from './xml';

/** What became of a file, for the user. */
export interface FileReport {
  /** How many formulas were taken as values. */
  readonly unread: number;
  /** What was not taken over and a saved file will not have. */
  readonly lost: readonly string[];
  /** Sheets whose names Excel would not take, by the names they have now. */
  readonly renamed: readonly string[];
  /** What is kept without being shown. */
  readonly unseen: readonly string[];
}

interface OpenedFile {
  readonly fill: (host: Host) => void;
  /** Known once the workbook is filled. */
  readonly report: () => FileReport;
}

/** A sheet of the file, with its place among the sheets, and the one that is filled from it. */
interface OpenedSheet {
  readonly part: SheetPart;
  readonly index: number;
  readonly rows: readonly FileRow[];
  readonly sheet: Worksheet;
}

/** What is known before a workbook is filled: everything that may be refused has been counted. */
interface ReadFile {
  readonly parts: FilePackage;
  readonly rows: ReadonlyMap<SheetPart, readonly FileRow[]>;
  readonly styles: Styles;
  readonly context: FileContext;
}

function readParts(parts: FilePackage, namespace: string, limits: Limits): ReadFile {
  const count = new Count(TEXTS.counted.cells, limits.cells);
  const styles = readStyles(parts.styles);
  return {
    parts,
    rows: new Map(parts.sheets.map((part) => [part, readRows(part.root, count)])),
    styles,
    context: {
      namespace,
      looks: styles.looks,
      strings: children(parts.sharedStrings, 'si').map(richText),
      date1904: isOn(child(parts.workbook, 'workbookPr'), 'date1904'),
      formulas: new Count(TEXTS.counted.formulas, limits.formulas),
    },
  };
}

/** The cells of a sheet, and what their places depend on. */
function fillCells({ part, rows, sheet }: OpenedSheet, context: FileContext): ReturnType<typeof readCells> {
  const painter = new Painter();
  const merges = mergesOf(part.root);
  readColumns(part.root, sheet, context, painter);
  readHeights(rows, sheet);
  const report = readCells(rows, sheet, context, merges, painter);
  painter.paint(sheet.layout.formats);
  for (const rect of merges) sheet.layout.merge(rect);
  return report;
}

/** Everything else about a sheet. */
function fillSheet({ part, index, sheet }: OpenedSheet, file: ReadFile, tableCells: Count): void {
  const { root } = part;
  const { namespace } = file.context;
  readTables(part, sheet, tableCells);
  readView(root, sheet);
  const [areas, titles] = (['Area', 'Titles'] as const).map((kind) => printedAreas(file.parts, index, kind));
  readPageSetup(root, { areas: areas ?? [], titles: titles ?? [] }, sheet);
  readHeaderFooter(root, sheet.PageLayout.HeadersFooters.DefaultForAllPages);
  readConditionalFormats(root, sheet, file.styles.differences, namespace);
  readComments(part, sheet);
  sheet.layout.validations = [...readValidations(root, namespace)];
  readProtection(root, sheet.Protection);
}

function addSheets({ parts, rows }: ReadFile, host: Host): OpenedSheet[] {
  const { Worksheets } = host.book.workbook;
  return parts.sheets.map((part, position) => {
    const reserved = isReservedSheetName(part.name);
    const sheet = position === 0 ? Worksheets.active() : Worksheets.Add(reserved ? null : part.name);
    // Until all formulas that name the sheet are there, only the engine knows it by this name.
    if (reserved) host.book.engine.renameSheet(sheet.engineId, part.name);
    else sheet.Name = part.name;
    return { part, index: part.index, rows: rows.get(part) ?? [], sheet };
  });
}

/** LibreOffice takes names that Excel keeps to itself. The result is what these sheets are called now. */
function renameReserved(sheets: readonly OpenedSheet[], host: Host): string[] {
  const { Worksheets } = host.book.workbook;
  return sheets
    .filter(({ part }) => isReservedSheetName(part.name))
    .map(({ part, sheet }) => {
      sheet.Name = Worksheets.freeName(`${part.name} `);
      return sheet.Name;
    });
}

function unseenIn(host: Host): string[] {
  const sheets = host.book.workbook.Worksheets.items();
  const { conditionalFormats, comments } = TEXTS.unseen;
  return [
    ...(sheets.some(({ layout }) => layout.conditionalFormats.length > 0) ? [conditionalFormats] : []),
    ...(sheets.some(({ Comments }) => Comments.items().length > 0) ? [comments] : []),
  ];
}

/**
 * Reads a file.
 *
 * @throws FileRefusal if it is too large, with a sentence that says so
 * @throws Error if it is none
 */
export async function readWorkbook(
  data: ArrayBuffer,
  namespace: string,
  limits: Limits = LIMITS,
): Promise<OpenedFile> {
  const file = readParts(await openPackage(data, limits), namespace, limits);
  let report: FileReport = { unread: 0, lost: [], renamed: [], unseen: [] };
  return {
    report: () => report,
    fill: (host) => {
      const sheets = addSheets(file, host);
      const tableCells = new Count(TEXTS.counted.tableCells, limits.tableCells);
      // Tables need the cells of their headings; formulas may name tables and names that are still to come.
      const filled = sheets.map((sheet) => fillCells(sheet, file.context));
      for (const { name, area } of readNames(file.parts).names)
        host.book.workbook.Names.Add(name, `=${area}`);
      for (const sheet of sheets) fillSheet(sheet, file, tableCells);
      for (const { part, sheet } of sheets) readCharts(part, sheet);
      readSettings(file.parts, host.addinId, host);
      const renamed = renameReserved(sheets, host);
      for (const { part, sheet } of sheets) if (!part.visible) sheet.Visibility = 'Hidden';
      // Only now that formulas find what they refer to.
      host.book.engine.keepResults(filled.flatMap(({ kept }) => kept));
      report = {
        unread: filled.reduce((sum, { unread }) => sum + unread, 0),
        lost: lossesOf(file.parts),
        renamed,
        unseen: unseenIn(host),
      };
    },
  };
}

/** Opens what a user has chosen; a file that is too large is not even loaded. @throws as {@link readWorkbook} does */
export async function openFile(file: File, namespace: string): Promise<OpenedFile> {
  assertFileSize(file.size, LIMITS);
  return readWorkbook(await file.arrayBuffer(), namespace);
}
