import type { CellValue, Matrix } from '@kim/engine';
import { TEXTE } from '../../src/hilfe/texte';
import { html, type Html, type Part } from './html';
import { germanDate } from '../../src/taskpane/ui/numbers';
import { germanTable } from './numbers';

export interface TableOptions {
  /** The column that needs a day beside the serial number that it holds. */
  readonly dayColumn?: number;
  /** What stands in a cell instead of its plain text. */
  readonly cell?: (text: string, column: number) => Part;
}

/** The first row of a table with headings is text and nothing else, and something follows it. */
function hasHeadings(rows: Matrix): boolean {
  return rows.length > 1 && (rows[0] ?? []).every((value) => typeof value === 'string' && value !== '');
}

/** Rows that the table functions put below what they add up. */
const isSum = (row: readonly CellValue[]): boolean => row.slice(0, 2).includes('Summe');

/** Longer texts may break. */
export const SHORT = 24;

const classed = (name: string | null): Html | null => (name === null ? null : html` class="${name}"`);

/** Figures and nothing else below a heading. A year beside the word `Gesamt` is a label, and stands where that does. */
function hasFigures(rows: Matrix, column: number): boolean {
  const values = rows.map((row) => row[column]);
  return (
    values.some((value) => typeof value === 'number') &&
    values.every((value) => typeof value === 'number' || value === '' || value === null)
  );
}

function classOf(value: CellValue, text: string, isFigure: boolean): Html | null {
  if (isFigure && typeof value === 'number') return classed('zahl');
  return classed(text.length <= SHORT ? 'kurz' : null);
}

/** A table in a region of its own, which can be scrolled with the keyboard where it is too wide. */
export function table(label: string, rows: Matrix, { dayColumn, cell }: TableOptions = {}): Html {
  const texts = germanTable(rows);
  const first = hasHeadings(rows) ? 1 : 0;
  const below = rows.slice(first);
  const figures = (rows[0] ?? []).map((_, column) => hasFigures(below, column));
  const body = below.map((row, index) => {
    const cells = row.map((value, column) => {
      const text = texts[first + index]?.[column] ?? '';
      const day =
        typeof value === 'number' && column === dayColumn ? ` (${TEXTE.datum(germanDate(value))})` : '';
      return html`<td${classOf(value, text, figures[column] ?? false)}>${cell ? cell(text, column) : text}${day}</td>`;
    });
    return html`<tr${classed(isSum(row) ? 'summe' : null)}>${cells}</tr>`;
  });
  return html`<div class="tabelle" role="region" tabindex="0" aria-label="${label}">
    <table>
      ${first === 1 ? headingRow(texts[0] ?? [], figures) : null}
      <tbody>
        ${body}
      </tbody>
    </table>
  </div>`;
}

function headingRow(texts: readonly string[], figures: readonly boolean[]): Html {
  const cells = texts.map(
    (text, column) => html`<th scope="col" ${classed(figures[column] ? 'zahl' : 'kurz')}>${text}</th>`,
  );
  return html`<thead>
    <tr>
      ${cells}
    </tr>
  </thead>`;
}
