import type { CSSProperties, ReactElement } from 'react';
import type { CellView } from '../model/cellview';
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
  if (view.vertical !== 'Bottom') style.alignItems = view.vertical === 'Top' ? 'flex-start' : 'center';
  if (view.indent > 0) style.paddingLeft = PADDING + view.indent * 9;
  for (const [side, { weight, color, style: line }] of view.borders) {
    const width = weight === 'Thick' ? 3 : weight === 'Medium' ? 2 : 1;
    style[`border${side}`] = `${width}px ${line === 'Double' ? 'double' : 'solid'} ${color}`;
  }
  return style;
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
  const tooWide = view.numeric && textWidth(view.text, view.size, view.bold) > box.width - 2 * PADDING + 2;
  const text = tooWide ? '#'.repeat(Math.max(1, Math.floor(box.width / 8))) : view.text;
  const name = view.wrap ? 'cell wrap' : 'cell';
  return (
    <div
      id={id}
      role="gridcell"
      aria-colindex={column + 2}
      className={view.error ? `${name} failed` : name}
      style={styleOf(view, box, room)}
    >
      <span className="text">{text}</span>
    </div>
  );
}
