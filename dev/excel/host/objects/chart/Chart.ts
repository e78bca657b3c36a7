import { lastColumn, lastRow, type Rect } from '../../model/grid/rect';
import { HostObject } from '../../wire/host-object';
import { ChartBoxFormat } from './ChartBoxFormat';
import { ChartAxes } from './ChartAxes';
import { ChartDataLabels } from './ChartDataLabels';
import { ChartLegend } from './ChartLegend';
import { ChartTitle } from './ChartTitle';
import { ChartSeriesCollection } from './ChartSeriesCollection';
import type { SeriesBy } from './ChartCollection';
import type { Range } from '../range/Range';
import type { Worksheet } from '../worksheet/Worksheet';

export class Chart extends HostObject {
  readonly className = 'Chart';
  readonly Id: string;
  readonly Title = new ChartTitle();
  readonly Legend = new ChartLegend();
  readonly Axes = new ChartAxes();
  readonly DataLabels = new ChartDataLabels();
  readonly Format = new ChartBoxFormat('ChartAreaFormat');
  readonly Series: ChartSeriesCollection;
  Top = 15;
  Left = 48;
  Width = 360;
  Height = 216;
  Style = 201;
  DisplayBlanksAs = 'NotPlotted';
  PlotVisibleOnly = true;
  PlotBy: SeriesBy = 'Columns';
  /** The cells the chart was made from, for a painter. */
  source: { sheet: Worksheet; rect: Rect } | null = null;

  constructor(
    private readonly sheet: Worksheet,
    public ChartType: string,
    public Name: string,
  ) {
    super();
    this.Id = sheet.book.newId();
    this.Series = new ChartSeriesCollection(this);
  }

  override idData(): Record<string, unknown> {
    return { Id: this.Id };
  }

  get Worksheet(): Worksheet {
    return this.sheet;
  }

  Activate(): void {
    this.sheet.Activate();
  }

  Delete(): void {
    this.sheet.Charts.remove(this);
  }

  SetData(source: Range, seriesBy: SeriesBy = 'Auto'): void {
    const wide = source.rect.columns > source.rect.rows;
    this.PlotBy = seriesBy === 'Auto' ? (wide ? 'Rows' : 'Columns') : seriesBy;
    this.source = { sheet: source.sheet, rect: source.rect };
    this.Series.derive(source, this.PlotBy);
  }

  /** Fits the chart between two cells. */
  SetPosition(start: Range | string, end?: Range | string | null): void {
    const from = this.rectOf(start);
    const to = end ? this.rectOf(end) : from;
    const { layout } = this.sheet;
    this.Top = layout.extent('row', 0, from.row);
    this.Left = layout.extent('column', 0, from.column);
    if (!end) return;
    this.Height = layout.extent('row', from.row, lastRow(to) - from.row + 1);
    this.Width = layout.extent('column', from.column, lastColumn(to) - from.column + 1);
  }

  private rectOf(range: Range | string): Rect {
    return typeof range === 'string' ? this.sheet.GetRange(range).rect : range.rect;
  }
}
