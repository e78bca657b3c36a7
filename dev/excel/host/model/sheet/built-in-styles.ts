import type { Layers } from '../grid/layers';

type Looks = Readonly<Record<string, unknown>>;

const thin = (color: string): unknown => ({ style: 'Continuous', weight: 'Thin', color });

const framed = (color: string): Looks => ({
  BorderTop: thin(color),
  BorderBottom: thin(color),
  BorderLeft: thin(color),
  BorderRight: thin(color),
});

/** How Excel shows the styles that mark what a cell is for, in its standard theme. */
const STYLES: Readonly<Record<string, Looks>> = {
  Input: { FillColor: '#FFCC99', FontColor: '#3F3F76', ...framed('#7F7F7F') },
  Output: { FillColor: '#F2F2F2', FontColor: '#3F3F3F', Bold: true, ...framed('#3F3F3F') },
  Calculation: { FillColor: '#F2F2F2', FontColor: '#FA7D00', Bold: true, ...framed('#7F7F7F') },
  Good: { FillColor: '#C6EFCE', FontColor: '#006100' },
  Bad: { FillColor: '#FFC7CE', FontColor: '#9C0006' },
  Neutral: { FillColor: '#FFEB9C', FontColor: '#9C5700' },
};

/** The look of a cell: what was set for it, or else what its built-in style brings. */
export function lookAt(formats: Layers, row: number, column: number): (property: string) => unknown {
  const style = formats.at('Style', row, column);
  const looks = typeof style === 'string' ? STYLES[style] : undefined;
  return (property) => formats.at(property, row, column) ?? looks?.[property];
}
