import { fromColour } from './colour';
import { HORIZONTAL, LINES, SIDES, STACKED, type Stroke, VERTICAL } from './looks';
import { numberFormat } from './number-formats';
import { attribute, child, children, isOff, isOn, numeric } from './xml';

/** The look of a cell, under the names of the properties of the stand-in. */
export type Look = ReadonlyMap<string, unknown>;

/** What only conditional formats say of the look of a cell. */
export interface Difference {
  readonly colour: string | undefined;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: boolean;
  readonly strikethrough: boolean;
  readonly fill: string | undefined;
}

export interface Styles {
  /** By the number in the attribute `s` of a cell. */
  readonly looks: readonly Look[];
  /** By the number in the attribute `dxfId` of a rule. */
  readonly differences: readonly Difference[];
}

type Entries = readonly (readonly [property: string, value: unknown])[];

/** `<b/>` means yes, `<b val="0"/>` no. */
const has = (parent: Element | undefined, name: string): boolean => {
  const element = child(parent, name);
  return element !== undefined && !isOff(element, 'val');
};

const underlined = (font: Element | undefined): boolean =>
  has(font, 'u') && attribute(child(font, 'u'), 'val') !== 'none';

const onlyTrue = (value: boolean): true | undefined => (value ? true : undefined);

function fontEntries(font: Element | undefined): Entries {
  const name = attribute(child(font, 'name'), 'val');
  const size = numeric(child(font, 'sz'), 'val', [1, 409]);
  const colour = child(font, 'color');
  // The standard colour is a place in the theme; black that is named goes before the white of a table's headings.
  const isStandard = attribute(colour, 'rgb') === undefined && fromColour(colour) === '#000000';
  return [
    ['FontName', name === 'Calibri' ? undefined : name],
    ['FontSize', size === 11 ? undefined : size],
    ['FontColor', isStandard ? undefined : fromColour(colour)],
    ['Bold', onlyTrue(has(font, 'b'))],
    ['Italic', onlyTrue(has(font, 'i'))],
    ['Strikethrough', onlyTrue(has(font, 'strike'))],
    ['Underline', underlined(font) ? 'Single' : undefined],
  ];
}

function fillColour(fill: Element | undefined): string | undefined {
  const pattern = child(fill, 'patternFill');
  return attribute(pattern, 'patternType') === 'solid' ? fromColour(child(pattern, 'fgColor')) : undefined;
}

function strokeOf(border: Element | undefined): Stroke | undefined {
  const style = attribute(border, 'style') ?? 'none';
  if (style === 'none') return undefined;
  const weight = style === 'thick' ? 'Thick' : style.startsWith('medium') ? 'Medium' : 'Thin';
  const line = LINES.find(([, inFile]) => inFile === style)?.[0];
  return { style: line ?? 'Continuous', weight, color: fromColour(child(border, 'color')) ?? '#000000' };
}

/** Degrees beyond 90 turn downwards. */
function rotation(alignment: Element | undefined): number | undefined {
  const degrees = numeric(alignment, 'textRotation', [0, 255]);
  if (degrees === 255) return STACKED[0];
  return degrees !== undefined && degrees > 90 ? 90 - degrees : degrees || undefined;
}

function alignmentEntries(alignment: Element | undefined): Entries {
  const vertical = attribute(alignment, 'vertical');
  const inFile = vertical === 'center' ? 'middle' : vertical;
  const found = VERTICAL.find(([, name]) => name === inFile)?.[0];
  const horizontal = attribute(alignment, 'horizontal');
  return [
    ['HorizontalAlignment', HORIZONTAL.find(([, name]) => name === horizontal)?.[0]],
    ['VerticalAlignment', found === 'Bottom' ? undefined : found],
    ['IndentLevel', numeric(alignment, 'indent', [0, 250]) || undefined],
    ['TextOrientation', rotation(alignment)],
    ['WrapText', onlyTrue(isOn(alignment, 'wrapText'))],
    ['ShrinkToFit', onlyTrue(isOn(alignment, 'shrinkToFit'))],
  ];
}

/** The parts that the looks of cells are put together from, each by its number. */
interface PartsOfLooks {
  readonly formats: ReadonlyMap<number, string>;
  readonly fonts: readonly Element[];
  readonly fills: readonly Element[];
  readonly borders: readonly Element[];
}

function lookOf(xf: Element, { formats, fonts, fills, borders }: PartsOfLooks): Look {
  const id = (name: string): number => numeric(xf, name, [0, 100_000]) ?? 0;
  const border = borders[id('borderId')];
  const protection = child(xf, 'protection');
  const entries: Entries = [
    ['NumberFormat', numberFormat(id('numFmtId'), formats)],
    ...fontEntries(fonts[id('fontId')]),
    ['FillColor', fillColour(fills[id('fillId')])],
    ...alignmentEntries(child(xf, 'alignment')),
    ...SIDES.map(([side, inFile]) => [`Border${side}`, strokeOf(child(border, inFile))] as const),
    ['Locked', isOff(protection, 'locked') ? false : undefined],
    ['FormulaHidden', onlyTrue(isOn(protection, 'hidden'))],
  ];
  return new Map(entries.filter(([, value]) => value !== undefined));
}

function differenceOf(dxf: Element): Difference {
  const font = child(dxf, 'font');
  const pattern = child(child(dxf, 'fill'), 'patternFill');
  return {
    colour: fromColour(child(font, 'color')),
    bold: has(font, 'b'),
    italic: has(font, 'i'),
    underline: underlined(font),
    strikethrough: has(font, 'strike'),
    // In these formats the colour of an area stands where elsewhere its pattern's background does.
    fill: fromColour(child(pattern, 'bgColor') ?? child(pattern, 'fgColor')),
  };
}

/** Reads `styles.xml`. */
export function readStyles(root: Element): Styles {
  const list = (group: string, name: string): Element[] => children(child(root, group), name);
  const parts: PartsOfLooks = {
    formats: new Map(
      list('numFmts', 'numFmt').map((format) => [
        numeric(format, 'numFmtId', [0, 100_000]) ?? 0,
        attribute(format, 'formatCode') ?? '',
      ]),
    ),
    fonts: list('fonts', 'font'),
    fills: list('fills', 'fill'),
    borders: list('borders', 'border'),
  };
  return {
    looks: list('cellXfs', 'xf').map((xf) => lookOf(xf, parts)),
    differences: list('dxfs', 'dxf').map(differenceOf),
  };
}
