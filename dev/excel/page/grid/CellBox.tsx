import type { CSSProperties, ReactElement } from 'react';
import type { CellView } from '../model/cell-view';
import { TEXTS } from '../texts';
import { generalWithin } from './general-within';
import type { Box } from './geometry';
import { pixelsOf, textWidth } from './measure';

const PADDING = 4;

function styleOf(view: CellView, box: Box, room: number): CSSProperties {
  const style: CSSProperties = {
    left: box.left,
    top: box.top,
    width: view.fill === null ? room : box.width,
    height: box.height,
    textAlign: view.align,
  };
  if (view.size !== 11) style.fontSize = pixelsOf(view.size);
  if (view.fill !== null) style.backgroundColor = view.fill;
  if (view.colour !== null) style.color = view.colour;
  if (view.bold) style.fontWeight = 600;
  if (view.italic) style.fontStyle = 'italic';
  if (view.underline) style.textDecoration = 'underline';
  if (view.vertical !== 'Bottom') style.alignItems = view.vertical === 'Center' ? 'center' : 'flex-start';
  if (view.indent > 0)
    style[view.align === 'right' ? 'paddingRight' : 'paddingLeft'] = PADDING + view.indent * 9;
  for (const [side, { weight, color, style: line }] of view.borders) {
    const width = weight === 'Thick' ? 3 : weight === 'Medium' ? 2 : 1;
    style[`border${side}`] = `${width}px ${line === 'Double' ? 'double' : 'solid'} ${color}`;
  }
  return style;
}

/** A number that finds no room is no number with digits missing. */
function shownText(view: CellView, width: number): string {
  if (!view.numeric) return view.text;
  const fits = (text: string): boolean => textWidth(text, view.size, view.bold) <= width - 2 * PADDING + 2;
  const shown = view.general === null ? view.text : generalWithin(view.general, fits);
  return shown !== null && fits(shown) ? shown : '#'.repeat(Math.max(1, Math.floor(width / 8)));
}

interface Props {
  readonly view: CellView;
  readonly box: Box;
  /** How far a text may go beyond its cell. */
  readonly room: number;
  readonly column: number;
  readonly id: string;
}

/** One cell with something in it. */
export function CellBox({ view, box, room, column, id }: Props): ReactElement {
  const text = shownText(view, box.width);
  const names = [
    'cell',
    view.wrap && 'wrap',
    view.fill !== null && 'filled',
    view.error && 'failed',
    view.busy && 'busy',
  ];
  return (
    <div
      id={id}
      role="gridcell"
      aria-busy={view.busy || undefined}
      aria-label={view.busy ? TEXTS.calculatingCell : undefined}
      aria-colindex={column + 2}
      className={names.filter(Boolean).join(' ')}
      style={styleOf(view, box, room)}
    >
      <span className="text">{text}</span>
    </div>
  );
}
