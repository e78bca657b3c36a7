import type JSZip from 'jszip';
import { parseRect, splitSheet } from '../../host/model/grid/address';
import type { Chart } from '../../host/objects/chart/Chart';
import type { ChartSeries } from '../../host/objects/chart/ChartSeries';
import type { Worksheet } from '../../host/objects/worksheet/Worksheet';
import { TEXTS } from '../texts';
import { CHART_KINDS, type ChartKind, chartKind, EMU_PER_POINT } from './chart-types';
import { chartXml } from './chart-xml';
import { limited } from './limits';
import { edit, type SheetPart } from './package';
import { addPart, relate } from './parts';
import { all, attribute, child, children, encoded, isOn, numeric, relationId, textOf } from './xml';

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006';
const FRAME = `${DRAWING}/chart`;
const TYPE = 'application/vnd.openxmlformats-officedocument.drawing';

const emu = (points: number): number => Math.round(points * EMU_PER_POINT);

/** Excel's place for a drawing in the XML of a sheet: before these. */
const BEHIND = /(?=<(?:legacyDrawing|picture|oleObjects|controls|tableParts|extLst)\b|<\/worksheet>)/;

/** A point of the sheet, by the cell that it lies in: readers differ in how wide a column is. */
function marker(name: 'from' | 'to', left: number, top: number, { layout }: Worksheet): string {
  const [column, row] = [layout.lineAt('column', left), layout.lineAt('row', top)];
  return (
    `<xdr:${name}><xdr:col>${column}</xdr:col><xdr:colOff>${emu(left - layout.extent('column', 0, column))}</xdr:colOff>` +
    `<xdr:row>${row}</xdr:row><xdr:rowOff>${emu(top - layout.extent('row', 0, row))}</xdr:rowOff></xdr:${name}>`
  );
}

function anchor({ Left, Top, Width, Height, Name, Worksheet: sheet }: Chart, index: number): string {
  return (
    `<xdr:twoCellAnchor>${marker('from', Left, Top, sheet)}${marker('to', Left + Width, Top + Height, sheet)}` +
    `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="${index + 2}" name="${encoded(Name)}"/>` +
    '<xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>' +
    `<a:graphic><a:graphicData uri="${FRAME}"><c:chart xmlns:c="${FRAME}" r:id="rId${index + 1}"/></a:graphicData>` +
    '</a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>'
  );
}

const hasKind = (pair: readonly [Chart, ChartKind | undefined]): pair is readonly [Chart, ChartKind] =>
  pair[1] !== undefined;

/** The charts of a sheet that a file keeps, each with its kind. */
const keptCharts = (sheet: Worksheet): (readonly [Chart, ChartKind])[] =>
  sheet.Charts.items()
    .map((chart) => [chart, chartKind(chart.ChartType)] as const)
    .filter(hasKind);

/** True if a file has a word for every chart of the sheet. */
export const keepsCharts = (sheet: Worksheet): boolean =>
  keptCharts(sheet).length === sheet.Charts.items().length;

/** Writes the charts of a sheet, which exceljs can't. */
export async function writeCharts(zip: JSZip, sheet: Worksheet, index: number): Promise<void> {
  const charts = keptCharts(sheet);
  if (charts.length === 0) return;
  const number = index + 1;
  const drawing = `xl/drawings/drawingKim${number}.xml`;
  await addPart(zip, {
    path: drawing,
    contentType: `${TYPE}+xml`,
    xml:
      `<xdr:wsDr xmlns:xdr="${DRAWING}/spreadsheetDrawing" xmlns:a="${DRAWING}/main" xmlns:r="${OFFICE}">` +
      `${charts.map(([chart], place) => anchor(chart, place)).join('')}</xdr:wsDr>`,
  });
  for (const [place, [chart, kind]] of charts.entries()) {
    const file = `chartKim${number}_${place + 1}.xml`;
    await addPart(zip, {
      path: `xl/charts/${file}`,
      contentType: `${TYPE}ml.chart+xml`,
      xml: chartXml(chart, kind),
    });
    const target = `../charts/${file}`;
    await relate(zip, drawing, { id: `rId${place + 1}`, type: `${OFFICE}/chart`, target });
  }
  const part = `xl/worksheets/sheet${number}.xml`;
  const target = `../drawings/drawingKim${number}.xml`;
  await relate(zip, part, { id: 'rIdKimDrawing', type: `${OFFICE}/drawing`, target });
  await edit(zip, part, (xml) =>
    xml.replace(BEHIND, () => `<drawing xmlns:r="${OFFICE}" r:id="rIdKimDrawing"/>`),
  );
}

/** The charts of a sheet as its file has them. The cells that they are drawn from have to be there. */
export function readCharts(part: SheetPart, sheet: Worksheet): void {
  for (const { frame, root } of chartsOf(part)) {
    const kind = kindOf(root);
    if (kind) readChart(frame, root, kind, sheet);
  }
}

/** How many charts of a sheet the page knows. */
export const knownCharts = (part: SheetPart): number =>
  chartsOf(part).filter(({ root }) => kindOf(root)).length;

interface FramedChart {
  /** What holds it on the sheet. */
  readonly frame: Element;
  readonly root: Element;
}

function chartsOf({ related, charts }: SheetPart): FramedChart[] {
  const drawings = related.filter(({ kind }) => kind === 'drawing').map(({ root }) => root);
  const anchors = drawings.flatMap((drawing) =>
    ['absoluteAnchor', 'oneCellAnchor', 'twoCellAnchor'].flatMap((name) => children(drawing, name)),
  );
  return limited(anchors, TEXTS.counted.charts).flatMap((frame) => {
    const [chart] = all(frame, 'chart');
    const root = chart && charts.get(relationId(chart));
    return root ? [{ frame, root }] : [];
  });
}

const PLOTS = new Set<string>(CHART_KINDS.map(({ element }) => element));

/** A chart of several kinds is none that the page knows. */
function kindOf(root: Element): ChartKind | undefined {
  const area = all(root, 'plotArea')[0];
  const plots = [...(area?.children ?? [])].filter(({ localName }) => localName.endsWith('Chart'));
  const [plot] = plots;
  if (!plot || plots.length > 1 || !PLOTS.has(plot.localName)) return undefined;
  const value = (name: string): string | undefined => attribute(child(plot, name), 'val');
  const markers = children(plot, 'ser').some(
    (ser) => attribute(child(child(ser, 'marker'), 'symbol'), 'val') !== 'none',
  );
  return CHART_KINDS.find(
    ({ element, direction, grouping, ...kind }) =>
      element === plot.localName &&
      direction === value('barDir') &&
      grouping === value('grouping') &&
      (kind.markers ?? markers) === markers,
  );
}

function readChart(frame: Element, root: Element, { type }: ChartKind, sheet: Worksheet): void {
  const chart = sheet.Charts.Add(type, sheet.GetRange('A1'));
  for (const derived of [...chart.Series.items()]) derived.Delete();
  chart.Name = attribute(all(frame, 'cNvPr')[0], 'name') ?? chart.Name;
  const title = child(child(root, 'chart'), 'title');
  chart.Title.Visible = title !== undefined;
  chart.Title.Text = title ? all(title, 't').map(textOf).join('') : '';
  chart.Legend.Visible = child(child(root, 'chart'), 'legend') !== undefined;
  for (const ser of all(root, 'ser')) readSeries(ser, chart.Series.Add(nameOf(ser)), sheet);
  chart.source = chart.Series.items()[0]?.values ?? null;
  place(frame, chart, sheet);
}

const nameOf = (ser: Element): string => {
  const text = child(ser, 'tx');
  return textOf(text && all(text, 'v')[0]) ?? '';
};

function readSeries(ser: Element, series: ChartSeries, sheet: Worksheet): void {
  series.values = sourceOf(child(ser, 'val'), sheet);
  series.categories = sourceOf(child(ser, 'cat'), sheet);
  series.HasDataLabels = isOn(child(child(ser, 'dLbls'), 'showVal'), 'val');
  const [colour] = all(child(ser, 'spPr') ?? ser, 'srgbClr');
  const rgb = child(ser, 'spPr') && attribute(colour, 'val');
  if (rgb !== undefined) series.Format.Fill.SetSolidColor(`#${rgb}`);
}

/** Cells of another file, or of several areas, are none that the page draws from. */
function sourceOf(element: Element | undefined, own: Worksheet): ChartSeries['values'] {
  const text = textOf(element && all(element, 'f')[0]) ?? '';
  const { sheet: name, local } = splitSheet(text);
  const sheet = own.book.workbook.Worksheets.items().find((other) => other.Name === name);
  const rect = sheet && local !== '' ? parseRect(local) : null;
  return sheet && rect ? { sheet, rect } : null;
}

/** Points from the upper left corner of the sheet. */
function corner(marker: Element | undefined, { layout }: Worksheet): { left: number; top: number } {
  const number = (name: string): number => Math.trunc(Number(textOf(child(marker, name)) ?? 0)) || 0;
  return {
    left: layout.extent('column', 0, number('col')) + number('colOff') / EMU_PER_POINT,
    top: layout.extent('row', 0, number('row')) + number('rowOff') / EMU_PER_POINT,
  };
}

/** No drawing is larger. */
const MOST_EMU = 1e9;

function place(frame: Element, chart: Chart, sheet: Worksheet): void {
  const points = (element: Element | undefined, name: string): number | undefined => {
    const length = numeric(element, name, [0, MOST_EMU]);
    return length === undefined ? undefined : length / EMU_PER_POINT;
  };
  const from = corner(child(frame, 'from'), sheet);
  const to = corner(child(frame, 'to'), sheet);
  const [position, size] = [child(frame, 'pos'), child(frame, 'ext')];
  chart.Left = points(position, 'x') ?? from.left;
  chart.Top = points(position, 'y') ?? from.top;
  chart.Width = points(size, 'cx') ?? Math.max(0, to.left - from.left);
  chart.Height = points(size, 'cy') ?? Math.max(0, to.top - from.top);
}
