import type { Alignment, Border, Borders, Font, Protection, Style } from 'exceljs';
import type { Layers } from '../../host/model/grid/layers';
import { lookAt } from '../../host/model/sheet/built-in-styles';
import { toArgb } from './colour';
import { HORIZONTAL, LINES, SIDES, STACKED, type Stroke, VERTICAL } from './looks';
import { fileAttribute } from './xml';

function borderStyle({ style, weight }: Stroke): NonNullable<Border['style']> {
  const line = LINES.find(([here]) => here === style)?.[1];
  return line ?? (weight === 'Thick' ? 'thick' : weight === 'Medium' ? 'medium' : 'thin');
}

type At = (property: string) => unknown;

function fontAt(at: At): Partial<Font> | undefined {
  const name = at('FontName') as string | undefined;
  const size = at('FontSize') as number | undefined;
  const colour = at('FontColor') as string | undefined;
  const font: Partial<Font> = {
    ...(at('Bold') === true ? { bold: true } : {}),
    ...(at('Italic') === true ? { italic: true } : {}),
    ...(at('Strikethrough') === true ? { strike: true } : {}),
    ...((at('Underline') ?? 'None') === 'None' ? {} : { underline: true }),
    ...(colour === undefined ? {} : { color: toArgb(colour) }),
  };
  if (name === undefined && size === undefined && Object.keys(font).length === 0) return undefined;
  return { name: fileAttribute(name ?? 'Calibri'), size: size ?? 11, ...font };
}

function borderAt(at: At): Partial<Borders> | undefined {
  const border: Partial<Borders> = {};
  for (const [side, inFile] of SIDES) {
    const stroke = at(`Border${side}`) as Stroke | undefined;
    if (stroke) border[inFile] = { style: borderStyle(stroke), color: toArgb(stroke.color) };
  }
  return Object.keys(border).length > 0 ? border : undefined;
}

function alignmentAt(at: At): Partial<Alignment> | undefined {
  const horizontal = HORIZONTAL.find(([here]) => here === at('HorizontalAlignment'))?.[1];
  const vertical = VERTICAL.find(([here]) => here === at('VerticalAlignment'))?.[1];
  const indent = at('IndentLevel') as number | undefined;
  const rotation = at('TextOrientation') as number | undefined;
  const alignment: Partial<Alignment> = {
    ...(horizontal ? { horizontal } : {}),
    ...(vertical ? { vertical } : {}),
    ...(indent ? { indent } : {}),
    ...(rotation ? { textRotation: rotation === STACKED[0] ? STACKED[1] : rotation } : {}),
    ...(at('WrapText') === true ? { wrapText: true } : {}),
    ...(at('ShrinkToFit') === true ? { shrinkToFit: true } : {}),
  };
  return Object.keys(alignment).length > 0 ? alignment : undefined;
}

function protectionAt(at: At): Partial<Protection> | undefined {
  const [locked, hidden] = [at('Locked'), at('FormulaHidden')];
  return locked === false || hidden === true
    ? { locked: locked !== false, hidden: hidden === true }
    : undefined;
}

/** The look of a cell for a file; empty if nothing was formatted. */
export function toStyle(formats: Layers, row: number, column: number): Partial<Style> {
  const at: At = lookAt(formats, row, column);
  const numFmt = at('NumberFormat') as string | undefined;
  const fill = at('FillColor') as string | undefined;
  const style = {
    numFmt: numFmt === undefined || numFmt === 'General' ? undefined : fileAttribute(numFmt),
    font: fontAt(at),
    fill: fill === undefined ? undefined : { type: 'pattern', pattern: 'solid', fgColor: toArgb(fill) },
    border: borderAt(at),
    alignment: alignmentAt(at),
    protection: protectionAt(at),
  };
  return Object.fromEntries(Object.entries(style).filter(([, value]) => value !== undefined));
}
