import type { ReactElement } from 'react';
import type { Chart } from '../../host/objects/chart/Chart';
import { useWorkspace } from '../context';
import { barsOf, type Bars } from '../model/bars';
import { TEXTS } from '../texts';
import { HEAD_WIDTH, PIXELS } from './geometry';

const COLOURS = ['#1176A9', '#F08A24', '#5B9F6B', '#8B6BB1', '#C4504E', '#7A7A7A'];
const MARGIN = { top: 44, right: 16, bottom: 44, left: 64 };

const euros = new Intl.NumberFormat('de-DE', { maximumFractionDigits: 0 });

interface Plot {
  readonly bars: Bars;
  readonly width: number;
  readonly height: number;
}

function Axis({ bars, width, height }: Plot): ReactElement {
  const y = (value: number): number => height * (1 - value / bars.top);
  return (
    <g>
      {bars.ticks.map((tick) => (
        <g key={tick} transform={`translate(0 ${y(tick)})`}>
          <line x2={width} className={tick === 0 ? 'base' : 'tick'} />
          <text x={-8} dy="0.32em" textAnchor="end">
            {euros.format(tick)}
          </text>
        </g>
      ))}
    </g>
  );
}

interface Bar {
  readonly name: string;
  readonly value: number;
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly colour: string | undefined;
  /** Nothing of its stack stands above it, so that its number may. */
  readonly isTop: boolean;
}

/** The bars of a category, seen from its middle: beside each other, or one upon the other. */
function barsAt({ bars, height }: Plot, index: number, width: number): Bar[] {
  let below = 0;
  const top = bars.series.map(({ values }) => (values[index] ?? 0) > 0).lastIndexOf(true);
  return bars.series.map(({ name, values, colour }, number) => {
    const value = values[index] ?? 0;
    const size = Math.max(0, (height * value) / bars.top);
    const x = bars.stacked ? -width / 2 : (number - bars.series.length / 2) * width;
    const y = height - size - below;
    if (bars.stacked) below += size;
    return {
      name,
      value,
      x,
      y,
      size,
      colour: colour ?? COLOURS[number % COLOURS.length],
      isTop: number === top,
    };
  });
}

/** Room for a number within a bar. */
const LABEL_HEIGHT = 16;

function Columns(plot: Plot): ReactElement {
  const { bars, width, height } = plot;
  const band = width / bars.categories.length;
  const crowded = band < 70;
  const wide = bars.stacked ? 1 : bars.series.length;
  const bar = Math.min(bars.stacked ? 96 : 64, (band * 0.62) / wide);
  const labelled = bar > 34;
  return (
    <g>
      {bars.categories.map((category, index) => (
        <g key={index} transform={`translate(${band * index + band / 2} 0)`}>
          {barsAt(plot, index, bar).map(({ name, value, x, y, size, colour, isTop }) => (
            <g key={name}>
              <rect x={x} y={y} width={bar - 1} height={size} fill={colour} />
              {labelled && (!bars.stacked || size > LABEL_HEIGHT || isTop) && (
                <text
                  x={x + bar / 2}
                  y={bars.stacked && size > LABEL_HEIGHT ? y + size / 2 + 4 : y - 5}
                  textAnchor="middle"
                  className="value"
                >
                  {euros.format(value)}
                </text>
              )}
            </g>
          ))}
          <text y={height + (crowded && index % 2 === 1 ? 32 : 18)} textAnchor="middle">
            {category}
          </text>
        </g>
      ))}
    </g>
  );
}

function Legend({ bars }: { readonly bars: Bars }): ReactElement | null {
  if (bars.series.length < 2) return null;
  return (
    <g transform={`translate(${MARGIN.left} 32)`}>
      {bars.series.map(({ name, colour }, index) => (
        <g key={name} transform={`translate(${index * 110} 0)`}>
          <rect width={10} height={10} fill={colour ?? COLOURS[index % COLOURS.length]} />
          <text x={15} y={9}>
            {name}
          </text>
        </g>
      ))}
    </g>
  );
}

function ChartBox({ chart }: { readonly chart: Chart }): ReactElement {
  const { session } = useWorkspace();
  const bars = barsOf(chart, session.stage !== 'done' || session.host.book.engine.pending > 0);
  const [width, height] = [chart.Width * PIXELS, chart.Height * PIXELS];
  const plot = {
    width: width - MARGIN.left - MARGIN.right,
    height: height - MARGIN.top - MARGIN.bottom,
    bars,
  };
  const { title, fault } = bars;
  return (
    <div
      className="chart"
      style={{ left: chart.Left * PIXELS + HEAD_WIDTH, top: chart.Top * PIXELS, width, height }}
    >
      <svg
        role="img"
        aria-label={`${TEXTS.chart(title)}. ${fault ?? bars.summary}`}
        viewBox={`0 0 ${width} ${height}`}
      >
        <text x={16} y={24} className="title">
          {title}
        </text>
        {fault === null ? (
          <>
            <Legend bars={bars} />
            <g transform={`translate(${MARGIN.left} ${MARGIN.top})`}>
              <Axis {...plot} />
              <Columns {...plot} />
            </g>
          </>
        ) : (
          <foreignObject x={16} y={MARGIN.top} width={width - 32} height={height - MARGIN.top - 8}>
            <p className="fault">{fault}</p>
          </foreignObject>
        )}
      </svg>
    </div>
  );
}

/** The charts of the sheet, drawn from the cells they refer to. */
export function Charts(): ReactElement {
  const { sheet } = useWorkspace();
  return (
    <>
      {sheet.Charts.items().map((chart) => (
        <ChartBox key={chart.Id} chart={chart} />
      ))}
    </>
  );
}
