import { nachZeichen } from '../core/text/falten';
import type { Vereinbarung } from './form';
import { bereinigt } from './wert';

type Json = string | number | boolean | null | readonly Json[] | { readonly [name: string]: Json };

function geordnet(wert: Json): Json {
  if (typeof wert === 'string') return wert.normalize('NFC');
  if (typeof wert === 'number') return bereinigt(wert);
  if (wert === null || typeof wert !== 'object') return wert;
  if (Array.isArray(wert)) return (wert as readonly Json[]).map(geordnet);
  const eintraege = Object.entries(wert as Readonly<Record<string, Json>>)
    .filter(([, eintrag]) => eintrag !== null)
    .sort(([a], [b]) => nachZeichen(a, b));
  return Object.fromEntries(eintraege.map(([name, eintrag]) => [name, geordnet(eintrag)]));
}

/**
 * SC-2: one text for everything that is the same: NFC, sorted names, numbers at 15 digits, nothing for answers that are
 * none. `liesVereinbarung` reads it.
 */
export const kanonisch = (wert: Vereinbarung | Json): string => JSON.stringify(geordnet(wert as Json));

/** Whether two states say the same; rows that nobody has touched are the same objects, so that only the others are written out. */
export const istGleichbedeutend = (a: unknown, b: unknown): boolean =>
  a === b ||
  (Array.isArray(a) && Array.isArray(b)
    ? a.length === b.length && a.every((eintrag, i) => istGleichbedeutend(eintrag, b[i]))
    : kanonisch(a as Json) === kanonisch(b as Json));
