import type { ChartPlan } from '../../plan/plan';

/** Charts between two cells, their series from fixed areas of their own sheet. */
export function writeCharts(sheet: Excel.Worksheet, charts: readonly ChartPlan[]): void {
  for (const { name, type, title, legend, labels, series, from, to } of charts) {
    const [first, ...others] = series;
    if (!first) continue;
    const chart = sheet.charts.add(type, sheet.getRange(first.values), 'Columns');
    chart.name = name;
    chart.title.text = title;
    chart.legend.visible = legend;
    // The first series is there already: a chart begins with cells.
    const all = [{ own: chart.series.getItemAt(0), plan: first }];
    for (const plan of others) all.push({ own: chart.series.add(plan.name), plan });
    for (const { own, plan } of all) {
      own.name = plan.name;
      own.setValues(sheet.getRange(plan.values));
      own.setXAxisValues(sheet.getRange(plan.categories));
      if (labels === true) own.hasDataLabels = true;
      if (plan.color !== undefined) own.format.fill.setSolidColor(plan.color);
    }
    chart.setPosition(from, to);
  }
}
