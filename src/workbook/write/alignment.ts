import type { KeptAlignment } from '../../plan/plan';

const STANDARD = { vertical: 'Bottom', horizontal: 'General' } as const;

/** Asks how contents lie in an area; what all of its cells share is told. */
export function askForAlignment({ format }: Excel.Range): () => KeptAlignment {
  format.load('verticalAlignment,horizontalAlignment,wrapText');
  return () => {
    const { verticalAlignment: vertical, horizontalAlignment: horizontal } = format;
    return {
      ...(isOwn(vertical, STANDARD.vertical) && { vertical }),
      ...(isOwn(horizontal, STANDARD.horizontal) && { horizontal }),
      ...((format.wrapText as boolean | null) === true && { wrap: true as const }),
    };
  };
}

const isOwn = (alignment: string | null, standard: string): boolean =>
  alignment !== null && alignment !== standard;

/** Lets contents lie as they lay. */
export function align({ format }: Excel.Range, { vertical, horizontal, wrap }: KeptAlignment): void {
  if (vertical !== undefined) format.verticalAlignment = vertical;
  if (horizontal !== undefined) format.horizontalAlignment = horizontal;
  if (wrap === true) format.wrapText = true;
}
