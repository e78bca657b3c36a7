const FAMILY = 'Arimo, Arial, sans-serif';

let context: CanvasRenderingContext2D | null = null;
const known = new Map<string, number>();

export const pixelsOf = (points: number): number => Math.round((points * 13) / 11);

/** Texts are measured once: the letters must be there before the first one is. */
export async function loadLetters(): Promise<void> {
  await Promise.all(['', '600 ', 'italic '].map((style) => document.fonts.load(`${style}13px ${FAMILY}`)));
}

/** How wide a text is drawn. */
export function textWidth(text: string, points = 11, bold = false): number {
  const font = `${bold ? '600 ' : ''}${pixelsOf(points)}px ${FAMILY}`;
  const key = `${font}|${text}`;
  const before = known.get(key);
  if (before !== undefined) return before;
  context ??= document.createElement('canvas').getContext('2d');
  if (!context) return text.length * 7;
  context.font = font;
  const { width } = context.measureText(text);
  if (known.size > 20_000) known.clear();
  known.set(key, width);
  return width;
}
