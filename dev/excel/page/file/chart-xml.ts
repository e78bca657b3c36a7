import { quoteSheet, rectName } from '../../host/model/grid/address';
import type { Rect } from '../../host/model/grid/rect';
import type { Chart } from '../../host/objects/chart/Chart';
import type { ChartSeries } from '../../host/objects/chart/ChartSeries';
import type { Worksheet } from '../../host/objects/worksheet/Worksheet';
import type { ChartKind } from './chart-types';
import { encoded } from './xml';

const CHART = 'http://schemas.openxmlformats.org/drawingml/2006/chart';
const DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006/main';
const [CATEGORIES, VALUES] = [1001, 1002];
const POSITIONS: Readonly<Record<string, string>> = { Bottom: 'b', Top: 't', Left: 'l', Right: 'r' };
/** The line and the text of axes, and the lines across. */
const GREY = 'BFBFBF';

const rich = (text: string, size: number): string =>
  `<c:tx><c:rich><a:bodyPr/><a:p><a:pPr><a:defRPr sz="${size}" b="1"/></a:pPr>` +
  `<a:r><a:rPr lang="de-DE" sz="${size}" b="1"/><a:t>${encoded(text)}</a:t></a:r></a:p></c:rich></c:tx>`;

const title = ({ Title }: Chart): string =>
  Title.Visible && Title.Text !== ''
    ? `<c:title>${rich(Title.Text, 1200)}<c:overlay val="0"/></c:title><c:autoTitleDeleted val="0"/>`
    : '<c:autoTitleDeleted val="1"/>';

interface Source {
  readonly sheet: Worksheet;
  readonly rect: Rect;
}

const fixed = ({ sheet, rect }: Source): string => `${quoteSheet(sheet.Name)}!${rectName(rect, true)}`;

/** What the cells hold at present, so that a reader can draw the chart before it calculates. */
function cached(source: Source, kind: 'num' | 'str'): string {
  const values = source.sheet.cells.values(source.rect).flat();
  const points = values.flatMap((value, index) => {
    const text = typeof value === 'object' ? '' : String(value);
    const fits = kind === 'str' ? text !== '' : typeof value === 'number';
    return fits ? [`<c:pt idx="${index}"><c:v>${encoded(text)}</c:v></c:pt>`] : [];
  });
  const { sheet, rect } = source;
  const code = encoded(sheet.cells.format(rect.row, rect.column));
  const format = kind === 'num' ? `<c:formatCode>${code}</c:formatCode>` : '';
  return `<c:${kind}Cache>${format}<c:ptCount val="${values.length}"/>${points.join('')}</c:${kind}Cache>`;
}

const reference = (source: Source, kind: 'num' | 'str'): string =>
  `<c:${kind}Ref><c:f>${encoded(fixed(source))}</c:f>${cached(source, kind)}</c:${kind}Ref>`;

const labels = (shown: boolean): string =>
  '<c:dLbls><c:numFmt formatCode="General" sourceLinked="1"/>' +
  `<c:showLegendKey val="0"/><c:showVal val="${shown ? 1 : 0}"/><c:showCatName val="0"/><c:showSerName val="0"/>` +
  '<c:showPercent val="0"/><c:showBubbleSize val="0"/></c:dLbls>';

function colouring(colour: string | null, { element }: ChartKind): string {
  if (colour === null) return '';
  const filled = `<a:solidFill><a:srgbClr val="${colour.replace('#', '')}"/></a:solidFill>`;
  return `<c:spPr>${element === 'lineChart' ? `<a:ln>${filled}</a:ln>` : filled}</c:spPr>`;
}

function series(own: ChartSeries, index: number, kind: ChartKind): string {
  const { categories, values, Name, Format, HasDataLabels } = own;
  const look = colouring(Format.Fill.color, kind);
  return (
    `<c:ser><c:idx val="${index}"/><c:order val="${index}"/><c:tx><c:v>${encoded(Name)}</c:v></c:tx>${look}` +
    (kind.element === 'barChart' ? '<c:invertIfNegative val="0"/>' : '') +
    (kind.element === 'lineChart' && kind.markers !== true
      ? '<c:marker><c:symbol val="none"/></c:marker>'
      : '') +
    (HasDataLabels ? labels(true) : '') +
    (categories ? `<c:cat>${reference(categories, 'str')}</c:cat>` : '') +
    (values ? `<c:val>${reference(values, 'num')}</c:val>` : '') +
    '</c:ser>'
  );
}

function plot(chart: Chart, kind: ChartKind): string {
  const all = chart.Series.items();
  const items = all.map((own, index) => series(own, index, kind)).join('');
  const { element, direction, grouping } = kind;
  const round = element === 'pieChart' || element === 'doughnutChart';
  const gap = all[0]?.GapWidth ?? 150;
  return (
    `<c:${element}>` +
    (direction ? `<c:barDir val="${direction}"/>` : '') +
    (grouping ? `<c:grouping val="${grouping}"/>` : '') +
    `<c:varyColors val="${round ? 1 : 0}"/>${items}` +
    (element === 'barChart' ? `<c:gapWidth val="${gap}"/>` : '') +
    (element === 'barChart' && grouping !== 'clustered' ? '<c:overlap val="100"/>' : '') +
    (element === 'lineChart' ? `<c:marker val="1"/>` : '') +
    (element === 'pieChart' ? '<c:firstSliceAng val="0"/>' : '') +
    (element === 'doughnutChart' ? '<c:firstSliceAng val="0"/><c:holeSize val="50"/>' : '') +
    (round ? '' : `<c:axId val="${CATEGORIES}"/><c:axId val="${VALUES}"/>`) +
    `</c:${element}>${round ? '' : axes(direction === 'bar')}`
  );
}

const line = `<c:spPr><a:ln w="9525"><a:solidFill><a:srgbClr val="${GREY}"/></a:solidFill></a:ln></c:spPr>`;

const axes = (lying: boolean): string =>
  `<c:catAx><c:axId val="${CATEGORIES}"/><c:scaling><c:orientation val="${lying ? 'maxMin' : 'minMax'}"/></c:scaling>` +
  `<c:delete val="0"/><c:axPos val="${lying ? 'l' : 'b'}"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/>` +
  `<c:tickLblPos val="low"/>${line}<c:crossAx val="${VALUES}"/><c:crosses val="autoZero"/></c:catAx>` +
  `<c:valAx><c:axId val="${VALUES}"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="0"/>` +
  `<c:axPos val="${lying ? 't' : 'l'}"/><c:majorGridlines>${line}</c:majorGridlines>` +
  '<c:numFmt formatCode="#,##0" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/>' +
  `<c:tickLblPos val="nextTo"/>${line}<c:crossAx val="${CATEGORIES}"/><c:crosses val="${lying ? 'max' : 'autoZero'}"/></c:valAx>`;

const legend = ({ Legend }: Chart): string =>
  Legend.Visible
    ? `<c:legend><c:legendPos val="${POSITIONS[Legend.Position] ?? 'b'}"/><c:overlay val="0"/></c:legend>`
    : '';

/** The part of a chart, as Excel reads it. */
export const chartXml = (chart: Chart, kind: ChartKind): string =>
  `<c:chartSpace xmlns:c="${CHART}" xmlns:a="${DRAWING}"><c:roundedCorners val="0"/>` +
  `<c:chart>${title(chart)}<c:plotArea><c:layout/>${plot(chart, kind)}</c:plotArea>${legend(chart)}` +
  '<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart></c:chartSpace>';
