import type { Worksheet as FileSheet } from 'exceljs';
import type { HeaderFooter } from '../../host/objects/worksheet/HeaderFooter';
import { child, fileText, textOf } from './xml';

const PLACES = [
  ['L', 'Left'],
  ['C', 'Center'],
  ['R', 'Right'],
] as const;
const KINDS = ['Header', 'Footer'] as const;

/** `&LKreis Unna&RSeite &P` is the left and the right part in one text; without a letter it is the middle. */
function part(text: string, letter: 'L' | 'C' | 'R'): string {
  const whole = /^&[LCR]/.test(text) ? text : `&C${text}`;
  return new RegExp(`&${letter}((?:(?!&[LCR])[\\s\\S])*)`).exec(whole)?.[1] ?? '';
}

/** The header and footer of all pages; what is different on the first or on even pages is not kept. */
export function readHeaderFooter(sheet: Element, all: HeaderFooter): void {
  const found = child(sheet, 'headerFooter');
  for (const kind of KINDS) {
    const text = textOf(child(found, `odd${kind}`)) ?? '';
    for (const [letter, place] of PLACES) all[`${place}${kind}`] = part(text, letter);
  }
}

export function writeHeaderFooter(all: HeaderFooter, target: FileSheet): void {
  for (const kind of KINDS) {
    const parts = PLACES.map(([letter, place]) => [letter, all[`${place}${kind}`]] as const);
    const text = parts.map(([letter, content]) => (content === '' ? '' : `&${letter}${content}`)).join('');
    if (text !== '') target.headerFooter[`odd${kind}`] = fileText(text);
  }
}
