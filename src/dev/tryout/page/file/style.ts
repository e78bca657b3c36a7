import type { Border, Borders, Fill, Font, Style } from 'exceljs';
import type { Layers } from '../../core/grid/layers';
import { merge } from '../../core/grid/rect';

/** The names under which the stand-in keeps the properties that a file keeps too. */
interface Stroke {
  readonly style: string;
  readonly weight: string;
  readonly color: string;
}

const SIDES = ['Top', 'Bottom', 'Left', 'Right'] as const;

const toArgb = (colour: string): { argb: string } => ({ argb: `FF${colour.replace('#', '').toUpperCase()}` });

/** Colours of the standard theme, where a file names only their place in it. */
const THEME = [
  'FFFFFF',
  '000000',
  'E7E6E6',
  '44546A',
  '4472C4',
  'ED7D31',
  'A5A5A5',
  'FFC000',
  '5B9BD5',
  '70AD47',
];

function fromColour(colour: { argb?: string; theme?: number } | undefined): string | undefined {
  const argb = colour?.argb ?? (colour?.theme === undefined ? undefined : THEME[colour.theme]);
  return argb === undefined ? undefined : `#${argb.slice(-6).toUpperCase()}`;
}

function borderStyle({ style, weight }: Stroke): NonNullable<Border['style']> {
  if (style === 'Double') return 'double';
  if (style === 'Dash') return 'dashed';
  if (style === 'Dot') return 'dotted';
  return weight === 'Thick' ? 'thick' : weight === 'Medium' ? 'medium' : 'thin';
}

/** The look of a cell for a file; empty if nothing was formatted. */
export function toStyle(formats: Layers, row: number, column: number): Partial<Style> {
  const at = (property: string): unknown => formats.at(property, row, column);
  const style: Partial<Style> = {};
  const numFmt = at('NumberFormat') as string | undefined;
  if (numFmt !== undefined && numFmt !== 'General') style.numFmt = numFmt;
  const font: Partial<Font> = {};
  if (at('Bold') === true) font.bold = true;
  if (at('Italic') === true) font.italic = true;
  if ((at('Underline') ?? 'None') !== 'None') font.underline = true;
  const size = at('FontSize') as number | undefined;
  const colour = at('FontColor') as string | undefined;
  const fill = at('FillColor') as string | undefined;
  if (colour !== undefined) font.color = toArgb(colour);
  if (size !== undefined || Object.keys(font).length > 0)
    style.font = { name: 'Calibri', size: size ?? 11, ...font };
  if (fill !== undefined) style.fill = { type: 'pattern', pattern: 'solid', fgColor: toArgb(fill) };
  const border: Partial<Borders> = {};
  for (const side of SIDES) {
    const stroke = at(`Border${side}`) as Stroke | undefined;
    if (stroke)
      border[side.toLowerCase() as 'top'] = { style: borderStyle(stroke), color: toArgb(stroke.color) };
  }
  if (Object.keys(border).length > 0) style.border = border;
  const horizontal = at('HorizontalAlignment');
  if (horizontal === 'Left' || horizontal === 'Right' || horizontal === 'Center')
    style.alignment = { horizontal: horizontal.toLowerCase() as 'left' };
  const vertical = Object.entries(VERTICAL).find(([, name]) => name === at('VerticalAlignment'))?.[0];
  if (vertical !== undefined) style.alignment = { ...style.alignment, vertical: vertical as 'top' };
  if (at('WrapText') === true) style.alignment = { ...style.alignment, wrapText: true };
  return style;
}

/** At the bottom is where everything stands anyway. */
const VERTICAL: Readonly<Record<string, string>> = { top: 'Top', middle: 'Center', justify: 'Justify' };

function fillColour(fill: Fill | undefined): string | undefined {
  return fill?.type === 'pattern' && fill.pattern === 'solid' ? fromColour(fill.fgColor) : undefined;
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

function strokeOf(border: Partial<Border> | undefined): Stroke | undefined {
  if (!border?.style) return undefined;
  const weight = border.style === 'thick' || border.style === 'medium' ? capital(border.style) : 'Thin';
  const styles: Readonly<Record<string, string>> = { double: 'Double', dashed: 'Dash', dotted: 'Dot' };
  return {
    style: styles[border.style] ?? 'Continuous',
    weight,
    color: fromColour(border.color) ?? '#000000',
  };
}

/** The properties of a cell's look under the names of the stand-in. */
export function fromStyle(style: Partial<Style>): ReadonlyMap<string, unknown> {
  const { font, alignment, border, numFmt, fill } = style;
  const fontColour = fromColour(font?.color);
  const entries: readonly (readonly [string, unknown])[] = [
    ['NumberFormat', numFmt === 'General' ? undefined : numFmt],
    ['Bold', font?.bold === true ? true : undefined],
    ['Italic', font?.italic === true ? true : undefined],
    ['Underline', font?.underline === undefined || font.underline === false ? undefined : 'Single'],
    ['FontSize', font?.size === 11 ? undefined : font?.size],
    ['FontColor', fontColour === '#000000' ? undefined : fontColour],
    ['FillColor', fillColour(fill)],
    ['HorizontalAlignment', alignment?.horizontal ? capital(alignment.horizontal) : undefined],
    ['VerticalAlignment', VERTICAL[alignment?.vertical ?? '']],
    ['WrapText', alignment?.wrapText === true ? true : undefined],
    ...SIDES.map((side) => [`Border${side}`, strokeOf(border?.[side.toLowerCase() as 'top'])] as const),
  ];
  return new Map(entries.filter(([, value]) => value !== undefined));
}

/** Collects the looks of single cells and paints each of them in as few rectangles as possible. */
export class Painter {
  private readonly cells = new Map<string, { property: string; value: unknown; at: [number, number][] }>();

  add(row: number, column: number, style: Partial<Style>): void {
    for (const [property, value] of fromStyle(style)) {
      const key = `${property}|${JSON.stringify(value)}`;
      const entry = this.cells.get(key) ?? { property, value, at: [] };
      entry.at.push([row, column]);
      this.cells.set(key, entry);
    }
  }

  paint(formats: Layers): void {
    for (const { property, value, at } of this.cells.values())
      for (const rect of merge(at)) formats.paint(property, rect, value);
  }
}
