import { lastColumn, lastRow, type Rect } from '../../model/grid/rect';
import { HostCollection } from '../../wire/collection';
import { type Chart } from './Chart';
import { ChartSeries } from './ChartSeries';
import { type Range } from '../range/Range';
import { toWire } from '../../model/sheet/sheet-cells';

export class ChartSeriesCollection extends HostCollection<ChartSeries> {
  readonly className = 'ChartSeriesCollection';
  private series: ChartSeries[] = [];

  constructor(private readonly chart: Chart) {
    super();
  }

  get Count(): number {
    return this.series.length;
  }

  items(): readonly ChartSeries[] {
    return this.series;
  }

  protected matches(series: ChartSeries, key: string | number): boolean {
    return series.Name === key;
  }

  Add(name?: string | null, index?: number | null): ChartSeries {
    const series = new ChartSeries(this.chart, name ?? `Datenreihe${this.series.length + 1}`);
    this.series.splice(index ?? this.series.length, 0, series);
    return series;
  }

  move(series: ChartSeries, order: number): void {
    this.remove(series);
    this.series.splice(order, 0, series);
  }

  remove(series: ChartSeries): void {
    this.series = this.series.filter((item) => item !== series);
  }

  /** Makes a series of every column (or row): text in the first one is categories, text at the top the names. */
  derive(source: Range, by: 'Auto' | 'Columns' | 'Rows'): void {
    const { rect, sheet } = source;
    const columns = by !== 'Rows';
    const cells = sheet.cells.values(rect);
    const text = (row: number, column: number): boolean => typeof cells[row]?.[column] !== 'number';
    const named = columns
      ? text(0, rect.columns - 1) && rect.rows > 1
      : text(rect.rows - 1, 0) && rect.columns > 1;
    const labelled = columns
      ? text(rect.rows - 1, 0) && rect.columns > 1
      : text(0, rect.columns - 1) && rect.rows > 1;
    const count = columns ? rect.columns : rect.rows;
    const skip = named ? 1 : 0;
    const line = (index: number): Rect =>
      columns
        ? {
            row: rect.row + skip,
            rows: lastRow(rect) - rect.row - skip + 1,
            column: rect.column + index,
            columns: 1,
          }
        : {
            column: rect.column + skip,
            columns: lastColumn(rect) - rect.column - skip + 1,
            row: rect.row + index,
            rows: 1,
          };
    this.series = [];
    for (let index = labelled ? 1 : 0; index < count; index++) {
      const title = named ? (columns ? cells[0]?.[index] : cells[index]?.[0]) : null;
      const series = this.Add(title === null || title === undefined ? null : String(toWire(title)));
      series.values = { sheet, rect: line(index) };
      series.categories = labelled ? { sheet, rect: line(0) } : null;
    }
  }
}
