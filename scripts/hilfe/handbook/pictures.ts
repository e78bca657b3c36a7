import type { Tokens } from 'marked';
import { tokensOf, type Chapter } from './chapter';

/** A picture of the handbook among the built pages. */
export interface Picture {
  readonly address: string;
  /** In CSS pixels. */
  readonly width: number;
  readonly height: number;
}

/** How many pixels of a picture stand for one of the screen. */
export const DENSITY = 2;

/** Where a PNG file says how large it is: after its signature and the head of its first block. */
const WIDTH_AT = 16;
const HEIGHT_AT = 20;

/** The picture in a file that a chapter names, with the size that its first block says. */
export function pictureOf(href: string, png: Buffer): Picture {
  return {
    address: `bilder/${href.slice(href.lastIndexOf('/') + 1)}`,
    width: Math.round(png.readUInt32BE(WIDTH_AT) / DENSITY),
    height: Math.round(png.readUInt32BE(HEIGHT_AT) / DENSITY),
  };
}

/** The paths of all pictures that chapters name. */
export function picturesIn(chapters: readonly Chapter[]): string[] {
  const found = chapters.flatMap((chapter) =>
    tokensOf(chapter).flatMap((token) => (token.type === 'image' ? [(token as Tokens.Image).href] : [])),
  );
  return [...new Set(found)];
}
