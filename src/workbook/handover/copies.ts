import type { Block, NewSheet } from '../../plan/plan';
import { ergebnisseAus, type Ergebnistabelle } from '../../vereinbarung/weitergabe/ergebnisse';
import {
  type Deckblattstand,
  istDeckblatt,
  type Kopiebefund,
  kopiebefund,
  liesDeckblatt,
  pruefsummentexte,
} from '../../vereinbarung/weitergabe/pruefung';
import { type Vollzelle, vollzellen } from '../../vereinbarung/weitergabe/pruefsumme';
import { areaOfRange, cellName } from '../address';
import { fingerprint } from '../agreement/fingerprint';
import { askForDateSystem } from '../date-system';
import { inWorkbook } from '../run';
import { asIfAsked } from '../write/recall';
import { newMark } from '../write/write-plan';
import { readCells } from './read-cells';
import type { HandoverEntry } from './journal';
import type { WrittenCopy } from './write-handover';

/** AK-8: a copy in the workbook, and whether it is as it was made. */
export interface CheckedCopy {
  /** The sheet of its cover. */
  readonly cover: string;
  readonly title: string;
  readonly created: string;
  /** Its sheets that are there, the cover first. */
  readonly sheets: readonly string[];
  readonly finding: Kopiebefund;
  /** AK-4: the results that it keeps, by function; none of a copy that has been changed. */
  readonly results: ReadonlyMap<string, Ergebnistabelle>;
}

/** What stands on a sheet. */
interface ReadSheet {
  readonly name: string;
  readonly id: string;
  readonly cells: readonly Vollzelle[];
  readonly blocks: readonly Block[];
  readonly charts: readonly string[];
  /** Where formulas stand, a copy has been changed, whatever they show. */
  readonly hasFormulas: boolean;
}

async function readWhole(
  context: Excel.RequestContext,
  names: readonly string[],
): Promise<ReadonlyMap<string, ReadSheet>> {
  const asked = names.map((name) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(name).load('id,name');
    return { name, sheet };
  });
  await context.sync();
  const there = asked
    .filter(({ sheet }) => !sheet.isNullObject)
    .map(({ name, sheet }) => ({
      name,
      sheet,
      used: sheet.getUsedRangeOrNullObject(true).load('rowIndex,columnIndex,rowCount,columnCount'),
      charts: sheet.charts.load('items/name'),
      formulas: sheet
        .getRange()
        .getSpecialCellsOrNullObject(Excel.SpecialCellType.formulas)
        .load('areaCount'),
    }));
  if (there.length > 0) await context.sync();
  const filled = there.filter(({ used }) => !used.isNullObject);
  const cells = await readCells(
    context,
    filled.map(({ sheet, used }) => ({ sheet, area: areaOfRange(used) })),
  );
  return new Map(
    there.map(({ name, sheet, used, charts, formulas }) => {
      const at = filled.findIndex((own) => own.name === name);
      const values = cells[at]?.values ?? [];
      const read: ReadSheet = {
        name: sheet.name,
        id: sheet.id,
        cells: used.isNullObject ? [] : vollzellen(used.rowIndex, used.columnIndex, values),
        blocks: used.isNullObject ? [] : [{ at: cellName(used.rowIndex, used.columnIndex), rows: values }],
        charts: charts.items.map((chart) => chart.name),
        hasFormulas: !formulas.isNullObject,
      };
      return [name, read];
    }),
  );
}

async function covers(context: Excel.RequestContext): Promise<string[]> {
  const { worksheets } = context.workbook;
  worksheets.load('items/name');
  await context.sync();
  const firsts = worksheets.items.map((sheet) => ({
    name: sheet.name,
    cell: sheet.getRange('A1').load('values'),
  }));
  await context.sync();
  return firsts.filter(({ cell }) => istDeckblatt(cell.values[0]?.[0])).map(({ name }) => name);
}

/**
 * AK-8: the copies of this workbook, each compared with the checksums of its cover. Nothing is changed.
 *
 * @throws WorkbookFault
 */
export async function checkCopies(): Promise<CheckedCopy[]> {
  const read = await inWorkbook(async (context) => {
    const names = await covers(context);
    const first = await readWhole(context, names);
    const found: { cover: string; stand: Deckblattstand | null; sheets: ReadonlyMap<string, ReadSheet> }[] =
      [];
    for (const cover of names) {
      const stand = liesDeckblatt(first.get(cover)?.cells ?? []);
      const sheets = await readWhole(
        context,
        (stand?.blaetter ?? []).map(({ blatt }) => blatt),
      );
      found.push({ cover, stand, sheets });
    }
    return found;
  });
  const copies: CheckedCopy[] = [];
  for (const { cover, stand, sheets } of read) {
    const finding = await findingOf(cover, stand, sheets);
    const kept = finding.istUnveraendert ? [...sheets.values()].map(({ cells }) => cells) : [];
    copies.push({
      cover,
      title: stand?.titel ?? '',
      created: stand?.erstellt ?? '',
      sheets: [cover, ...[...sheets.values()].map(({ name }) => name)],
      finding,
      results: ergebnisseAus(kept),
    });
  }
  return copies;
}

async function findingOf(
  cover: string,
  stand: Deckblattstand | null,
  sheets: ReadonlyMap<string, ReadSheet>,
): Promise<Kopiebefund> {
  const cells = new Map([...sheets].map(([name, own]) => [name, own.cells]));
  const formulas = new Set([...sheets].flatMap(([name, { hasFormulas }]) => (hasFormulas ? [name] : [])));
  const prints = new Map<string, string>();
  for (const text of stand ? pruefsummentexte(stand, cells) : []) prints.set(text, await fingerprint(text));
  return kopiebefund(cover, stand, { zellen: cells, mitFormeln: formulas }, prints);
}

/** Sheets as they stand, as if they had just been written: what comes upon them later keeps them. */
async function asWritten(
  context: Excel.RequestContext,
  names: readonly string[],
  mark: string,
): Promise<WrittenCopy['written']> {
  const from1904 = askForDateSystem(context);
  const sheets = [...(await readWhole(context, names)).values()];
  return {
    ...asIfAsked({
      plan: { sheets: sheets.map(planned) },
      mark,
      ids: new Map(sheets.map(({ name, id }) => [name, id])),
      from1904: from1904(),
    }),
    complete: true,
  };
}

const planned = ({ name, blocks, charts }: ReadSheet): NewSheet => ({
  kind: 'new',
  name,
  blocks,
  // Of charts on a sheet that goes only the names count.
  charts: charts.map((chart) => ({
    name: chart,
    type: 'ColumnClustered',
    title: '',
    legend: false,
    series: [],
    from: 'A1',
    to: 'A1',
  })),
});

/**
 * What `removeCopy` has to know of sheets that somebody has seen the list of.
 *
 * @throws WorkbookFault
 */
export const copyAsItStands = (
  { sheets, title }: Pick<CheckedCopy, 'sheets' | 'title'>,
  mark = newMark(),
): Promise<WrittenCopy> =>
  inWorkbook(async (context) => ({ written: await asWritten(context, sheets, mark), title }));

/**
 * SC-1: the sheets of a copy that was begun and not finished, as they stand: by their names, or by those that they have
 * for the moment of their beginning.
 *
 * @throws WorkbookFault
 */
export const begunCopy = ({ id, title, ids }: HandoverEntry): Promise<WrittenCopy> =>
  inWorkbook(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load('items/name');
    await context.sync();
    const names = worksheets.items
      .map(({ name }) => name)
      .filter((name) => name in ids || name.startsWith(`${id} `));
    return { written: await asWritten(context, names, id), title };
  });
