import { CHART_EVENTS, type EventSource } from '../../wire/events';
import { HostCollection, sameName } from '../../wire/collection';
import { invalidArgument } from '../../wire/errors';
import { Chart } from './Chart';
import { type Range } from '../range/Range';
import { type Worksheet } from '../worksheet/Worksheet';

export type SeriesBy = 'Auto' | 'Columns' | 'Rows';

export class ChartCollection extends HostCollection<Chart> {
  readonly className = 'ChartCollection';
  private readonly charts: Chart[] = [];

  constructor(private readonly sheet: Worksheet) {
    super();
  }

  override eventSource(): EventSource {
    return { target: this.sheet.Id, types: CHART_EVENTS };
  }

  get Count(): number {
    return this.charts.length;
  }

  items(): readonly Chart[] {
    return this.charts;
  }

  protected matches(chart: Chart, key: string | number): boolean {
    return chart.Id === key || sameName(chart.Name, key);
  }

  Add(type: string, source: Range, seriesBy: SeriesBy = 'Auto'): Chart {
    if (typeof type !== 'string' || type === '') throw invalidArgument('Diagrammtyp');
    const chart = new Chart(this.sheet, type, this.freeName());
    chart.SetData(source, seriesBy);
    this.charts.push(chart);
    this.announce(CHART_EVENTS.Added, chart);
    return chart;
  }

  remove(chart: Chart): void {
    this.charts.splice(this.charts.indexOf(chart), 1);
    this.announce(CHART_EVENTS.Deleted, chart);
  }

  private freeName(): string {
    for (let number = 1; ; number++) if (!this.find(`Diagramm ${number}`)) return `Diagramm ${number}`;
  }

  private announce(type: number, chart: Chart): void {
    const payload = { chartId: chart.Id, worksheetId: this.sheet.Id, source: this.sheet.book.source };
    this.sheet.book.events.emit(type, this.sheet.Id, payload);
  }
}
