/** A kind of chart, as Excel's object model and as the file format call it. */
export interface ChartKind {
  readonly type: string;
  readonly element: 'barChart' | 'lineChart' | 'pieChart' | 'doughnutChart' | 'areaChart';
  readonly direction?: 'col' | 'bar';
  readonly grouping?: 'clustered' | 'standard' | 'stacked' | 'percentStacked';
  readonly markers?: boolean;
}

/** The kinds that files keep. */
export const CHART_KINDS: readonly ChartKind[] = [
  { type: 'ColumnClustered', element: 'barChart', direction: 'col', grouping: 'clustered' },
  { type: 'ColumnStacked', element: 'barChart', direction: 'col', grouping: 'stacked' },
  { type: 'ColumnStacked100', element: 'barChart', direction: 'col', grouping: 'percentStacked' },
  { type: 'BarClustered', element: 'barChart', direction: 'bar', grouping: 'clustered' },
  { type: 'BarStacked', element: 'barChart', direction: 'bar', grouping: 'stacked' },
  { type: 'BarStacked100', element: 'barChart', direction: 'bar', grouping: 'percentStacked' },
  { type: 'Line', element: 'lineChart', grouping: 'standard', markers: false },
  { type: 'LineMarkers', element: 'lineChart', grouping: 'standard', markers: true },
  { type: 'Area', element: 'areaChart', grouping: 'standard' },
  { type: 'AreaStacked', element: 'areaChart', grouping: 'stacked' },
  { type: 'Pie', element: 'pieChart' },
  { type: 'Doughnut', element: 'doughnutChart' },
];

export const chartKind = (type: string): ChartKind | undefined =>
  CHART_KINDS.find((kind) => kind.type === type);

/** Points of a length in a drawing. */
export const EMU_PER_POINT = 12_700;
