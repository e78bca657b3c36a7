import type { Block, Entry, NewSheet, Plan } from '../../../src/plan/plan';

/** Something on a sheet: its cells with their looks. */
export type PlanPart = Partial<Omit<NewSheet, 'kind' | 'name'>>;

type Rows = Block['rows'];

/** A sheet of parts. Of what overlaps, the later one counts. */
export function sheet(name: string, ...parts: readonly PlanPart[]): NewSheet {
  const all = <Key extends keyof PlanPart>(key: Key): NonNullable<PlanPart[Key]>[] =>
    parts.flatMap((part) => (part[key] === undefined ? [] : [part[key]]));
  const { print, frozenRows, selected } = Object.assign({}, ...parts) as PlanPart;
  return {
    kind: 'new',
    name,
    blocks: all('blocks').flat(),
    tables: all('tables').flat(),
    numberFormats: all('numberFormats').flat(),
    widths: all('widths').flat(),
    heights: all('heights').flat(),
    looks: all('looks').flat(),
    charts: all('charts').flat(),
    ...(print && { print }),
    ...(frozenRows !== undefined && { frozenRows }),
    ...(selected !== undefined && { selected }),
  };
}

/** The address of rows whose first cell is `start`, for columns up to Z. */
function areaOf(start: string, rows: Rows): string {
  const [, column = 'A', row = '1'] = /^([A-Z])(\d+)$/.exec(start) ?? [];
  const last = String.fromCharCode(column.charCodeAt(0) + (rows[0]?.length ?? 1) - 1);
  return `${start}:${last}${Number(row) + rows.length - 1}`;
}

export const entries = (at: string, rows: Rows): PlanPart => ({ blocks: [{ at, rows }] });

export const formula = (text: string): Entry => ({ formula: text });

/**
 * A formula about the result table that spills from `start`: if that has failed it shows the same error, where a lookup
 * would only say that it has not found its row.
 */
export const unlessFault = (start: string, text: string): string => `=IF(ISERROR(${start}),${start},${text})`;

export const day = (iso: string): Entry => ({ day: iso });

export const table = (name: string, at: string, rows: Rows): PlanPart => ({
  blocks: [{ at, rows }],
  tables: [{ name, area: areaOf(at, rows) }],
});

/** Widths in characters of the standard font, as Excel shows them. */
export const widths = (columns: Readonly<Record<string, number>>): PlanPart => ({
  widths: Object.entries(columns).map(([column, characters]) => ({
    columns: `${column}:${column}`,
    points: characters * 5.6,
  })),
});

export const format = (formats: Readonly<Record<string, string>>): PlanPart => ({
  numberFormats: Object.entries(formats).map(([area, text]) => ({ area, format: text })),
});

export const title = (text: string, below: string): PlanPart => ({
  blocks: [{ at: 'A1', rows: [[text], [below]] }],
  looks: [
    { area: 'A1', size: 16, bold: true, color: '#0E5C84' },
    { area: 'A2', color: '#595959' },
  ],
  heights: [{ rows: '1:1', points: 24 }],
});

export const heading = (at: string, text: string): PlanPart => ({
  blocks: [{ at, rows: [[text]] }],
  looks: [{ area: at, size: 12, bold: true, color: '#0E5C84' }],
});

/** The first row of a spilled table, where Excel would leave the look to the user; headings of numbers stand over them. */
export const headerRow = (area: string, numbers: string): PlanPart => ({
  looks: [
    { area: numbers, align: 'Right' },
    { area, bold: true, fill: '#D6E8F2', lineBelow: '#1176A9' },
  ],
});

/** Cells that are meant to be changed. */
export const input = (...areas: readonly string[]): PlanPart => ({
  looks: areas.map((area) => ({ area, fill: '#FFF4E2', color: '#7A3E00' })),
});

export const bold = (area: string): PlanPart => ({ looks: [{ area, bold: true }] });

export const note = (at: string, text: string): PlanPart => ({
  blocks: [{ at, rows: [[text]] }],
  looks: [{ area: at, italic: true, color: '#595959' }],
});

/** Ready for the printer: across, as wide as the paper, and the heading again on every page. */
export const printed = (titleRows?: string): PlanPart => ({
  print: {
    landscape: true,
    pagesWide: 1,
    margins: { left: 1.5, right: 1.5, top: 1.5, bottom: 1.8 },
    leftFooter: '&A',
    rightFooter: 'Seite &P von &N',
    ...(titleRows !== undefined && { titleRows }),
  },
});

export const names = (addresses: Readonly<Record<string, string>>): NonNullable<Plan['names']> =>
  Object.entries(addresses).map(([name, address]) => ({ name, formula: `=${address}` }));

export const EURO = '#,##0.00';
export const PERCENT = '0.0%';
export const DAY = 'dd.mm.yyyy';
