import type { Color } from 'exceljs';

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

export function fromColour(colour: (Partial<Color> & { tint?: number }) | undefined): string | undefined {
  if (colour?.argb !== undefined) return `#${colour.argb.slice(-6).toUpperCase()}`;
  const base = colour?.theme === undefined ? undefined : THEME[colour.theme];
  return base === undefined ? undefined : `#${tinted(base, colour?.tint ?? 0).toUpperCase()}`;
}
