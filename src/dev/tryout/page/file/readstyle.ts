import type { Alignment, Border, Fill, Font, Style } from 'exceljs';
import type { Layers } from '../../core/grid/layers';
import { merge } from '../../core/grid/rect';
import { fromColour } from './colour';
import { HORIZONTAL, LINES, SIDES, STACKED, type Stroke, VERTICAL } from './looks';

type Entries = readonly (readonly [property: string, value: unknown])[];

function fillColour(fill: Fill | undefined): string | undefined {
  return fill?.type === 'pattern' && fill.pattern === 'solid' ? fromColour(fill.fgColor) : undefined;
}

function strokeOf(border: Partial<Border> | undefined): Stroke | undefined {
  if (!border?.style) return undefined;
  const weight = border.style === 'thick' ? 'Thick' : border.style.startsWith('medium') ? 'Medium' : 'Thin';
  const line = LINES.find(([, inFile]) => inFile === border.style)?.[0];
  return { style: line ?? 'Continuous', weight, color: fromColour(border.color) ?? '#000000' };
}

const onlyTrue = (value: unknown): true | undefined => (value === true ? true : undefined);

const fontEntries = (font: Partial<Font> | undefined): Entries => {
  const colour = fromColour(font?.color);
  return [
    ['FontName', font?.name === 'Calibri' ? undefined : font?.name],
    ['FontSize', font?.size === 11 ? undefined : font?.size],
    ['FontColor', colour === '#000000' ? undefined : colour],
    ['Bold', onlyTrue(font?.bold)],
    ['Italic', onlyTrue(font?.italic)],
    ['Strikethrough', onlyTrue(font?.strike)],
    ['Underline', font?.underline && font.underline !== 'none' ? 'Single' : undefined],
  ];
};

const alignmentEntries = (alignment: Partial<Alignment> | undefined): Entries => {
  const vertical = VERTICAL.find(([, inFile]) => inFile === alignment?.vertical)?.[0];
  const rotation = alignment?.textRotation === STACKED[1] ? STACKED[0] : alignment?.textRotation;
  return [
    ['HorizontalAlignment', HORIZONTAL.find(([, inFile]) => inFile === alignment?.horizontal)?.[0]],
    ['VerticalAlignment', vertical === 'Bottom' ? undefined : vertical],
    ['IndentLevel', alignment?.indent || undefined],
    ['TextOrientation', rotation || undefined],
    ['WrapText', onlyTrue(alignment?.wrapText)],
    ['ShrinkToFit', onlyTrue(alignment?.shrinkToFit)],
  ];
};

/** The properties of a cell's look under the names of the stand-in. */
function fromStyle({
  font,
  alignment,
  border,
  numFmt,
  fill,
  protection,
}: Partial<Style>): ReadonlyMap<string, unknown> {
  const entries: Entries = [
    ['NumberFormat', numFmt === 'General' ? undefined : numFmt],
    ...fontEntries(font),
    ['FillColor', fillColour(fill)],
    ...alignmentEntries(alignment),
    ...SIDES.map(([side, inFile]) => [`Border${side}`, strokeOf(border?.[inFile])] as const),
    ['Locked', protection?.locked === false ? false : undefined],
    ['FormulaHidden', onlyTrue(protection?.hidden)],
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
