import { type Worksheet as FileSheet, Workbook } from 'exceljs';
import type { Host } from '../../core/host';
import type { Worksheet } from '../../core/objects/worksheet';
import { TEXTS } from '../texts';
import { readComments } from './comments';
import { readConditionalFormats } from './readconditional';
import { readHeaderFooter } from './headerfooter';
import { readLines } from './lines';
import { lossesOf } from './losses';
import { readNames } from './names';
import { type FilePackage, openPackage, type SheetPart } from './package';
import { readPageSetup } from './pagesetup';
import { readProtection } from './protection';
import { readCells } from './readcells';
import { readValidations } from './readvalidation';
import { readTables } from './tables';
import { readView } from './view';

/** What became of a file, for the user. */
export interface FileReport {
  /** How many formulas were taken as values. */
  readonly unread: number;
  /** What was not taken over and a saved file will not have. */
  readonly lost: readonly string[];
  /** What is kept without being shown. */
  readonly unseen: readonly string[];
}

interface OpenedFile {
  readonly fill: (host: Host) => void;
  /** Known once the workbook is filled. */
  readonly report: () => FileReport;
}

interface OpenedSheet {
  readonly source: FileSheet;
  readonly part: SheetPart;
  readonly sheet: Worksheet;
}

/** Everything about a sheet but its cells. */
function readSheet({ source, part, sheet }: OpenedSheet, namespace: string): void {
  readLines(source, sheet);
  readTables(part, sheet);
  readView(source, sheet);
  readPageSetup(source, sheet);
  readHeaderFooter(source, sheet.PageLayout.HeadersFooters.DefaultForAllPages);
  readConditionalFormats(source, sheet, namespace);
  readComments(part, sheet);
  sheet.layout.validations = readValidations(part.xml, namespace);
  readProtection(source, sheet.Protection);
}

function addSheets(file: Workbook, { sheets }: FilePackage, host: Host): OpenedSheet[] {
  const { Worksheets } = host.book.workbook;
  return file.worksheets.map((source, index) => {
    const sheet = index === 0 ? Worksheets.active() : Worksheets.Add(source.name);
    sheet.Name = source.name;
    const part = sheets.find(({ name }) => name === source.name) ?? {
      name: source.name,
      xml: '',
      related: [],
    };
    return { source, part, sheet };
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

/** Reads a file. @throws Error if it is none */
export async function readWorkbook(data: ArrayBuffer, namespace: string): Promise<OpenedFile> {
  const parts = await openPackage(data);
  const file = new Workbook();
  await file.xlsx.load(parts.plain, { ignoreNodes: ['drawing', 'picture', 'dataValidations'] });
  if (file.worksheets.length === 0) throw new Error('Die Datei enthält kein Tabellenblatt.');
  let report: FileReport = { unread: 0, lost: [], unseen: [] };
  return {
    report: () => report,
    fill: (host) => {
      const sheets = addSheets(file, parts, host);
      // Tables need the cells of their headings; formulas may name tables and names that are still to come.
      const unread = sheets.map(({ source, sheet }) => readCells(source, sheet, namespace));
      for (const { name, area } of readNames(parts).names) host.book.workbook.Names.Add(name, `=${area}`);
      for (const sheet of sheets) readSheet(sheet, namespace);
      for (const { source, sheet } of sheets) if (source.state !== 'visible') sheet.Visibility = 'Hidden';
      report = {
        unread: unread.reduce((sum, count) => sum + count, 0),
        lost: lossesOf(parts),
        unseen: unseenIn(host),
      };
    },
  };
}
