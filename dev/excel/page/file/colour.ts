import { attribute, numeric } from './xml';

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

export const toArgb = (colour: string): { argb: string } => ({
  argb: `FF${colour.replace('#', '').toUpperCase()}`,
});

/** Lighter by a share of the way to white, or darker by a share of the way to black. */
function tinted(rgb: string, tint: number): string {
  const parts = [0, 2, 4].map((at) => parseInt(rgb.slice(at, at + 2), 16));
  const next = parts.map((part) => Math.round(tint < 0 ? part * (1 + tint) : part + (255 - part) * tint));
  return next.map((part) => part.toString(16).padStart(2, '0')).join('');
}

/** A colour as a file has it, `<color rgb="FF1176A9"/>` or a place in the theme and a shade. */
export function fromColour(element: Element | undefined): string | undefined {
  const rgb = attribute(element, 'rgb');
  if (rgb !== undefined && /^[0-9a-f]{6,8}$/i.test(rgb)) return `#${rgb.slice(-6).toUpperCase()}`;
  const base = THEME[numeric(element, 'theme', [0, THEME.length]) ?? THEME.length];
  if (base === undefined) return undefined;
  return `#${tinted(base, numeric(element, 'tint', [-1, 1]) ?? 0).toUpperCase()}`;
}
