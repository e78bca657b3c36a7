import { fullAddress } from '../../model/grid/address';
import { type Rect } from '../../model/grid/rect';
import { HostObject } from '../../wire/host-object';
import { type Chart } from './Chart';
import { ChartSeriesFormat } from './ChartSeriesFormat';
import { ChartDataLabels } from './ChartDataLabels';
import { type Range } from '../range/Range';
import { toWire } from '../../model/sheet/sheet-cells';
import { type Worksheet } from '../worksheet/Worksheet';

interface Source {
  readonly sheet: Worksheet;
  readonly rect: Rect;
}

export class ChartSeries extends HostObject {
  readonly className = 'ChartSeries';
  readonly DataLabels = new ChartDataLabels();
  readonly Format = new ChartSeriesFormat();
  HasDataLabels = false;
  AxisGroup = 'Primary';
  GapWidth = 150;
  Smooth = false;
  /** Where values and categories come from, for a painter. */
  values: Source | null = null;
  categories: Source | null = null;

  constructor(
    private readonly chart: Chart,
    public Name: string,
  ) {
    super();
    this.ChartType = chart.ChartType;
  }

  ChartType: string;

  get PlotOrder(): number {
    return this.chart.Series.items().indexOf(this);
  }

  set PlotOrder(order: number) {
    this.chart.Series.move(this, order);
  }

  Delete(): void {
    this.chart.Series.remove(this);
  }

  SetValues(source: Range): void {
    this.values = { sheet: source.sheet, rect: source.rect };
  }

  SetXAxisValues(source: Range): void {
    this.categories = { sheet: source.sheet, rect: source.rect };
  }

  GetDimensionValues(dimension: string): unknown[] {
    const source = dimension === 'Categories' || dimension === 'XValues' ? this.categories : this.values;
    return source ? source.sheet.cells.values(source.rect).flat().map(toWire) : [];
  }

  GetDimensionDataSourceString(dimension: string): string {
    const source = dimension === 'Categories' || dimension === 'XValues' ? this.categories : this.values;
    return source ? fullAddress(source.sheet.Name, source.rect) : '';
  }
}
