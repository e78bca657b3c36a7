import { printStructured, readStructured } from '../formula/structured';
import { INVARIANT } from '../formula/tokens';
import { GERMAN } from './notation';

/** `KIM_Stellen[[#Kopfzeilen];[#Daten]]` becomes `KIM_Stellen[[#Headers],[#Data]]`. */
export const structuredToInvariant = (text: string): string =>
  printStructured(readStructured(text, GERMAN), INVARIANT);

export const structuredToGerman = (text: string): string =>
  printStructured(readStructured(text, INVARIANT), GERMAN);
