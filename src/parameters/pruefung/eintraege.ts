import type { Nachweis } from '../formen';
import type { Schema } from '../schema/feld';
import { pruefeForm } from './form';
import { pruefeNachweis } from './nachweis';

export const ortDesEintrags = (pfad: string, index: number): string => `${pfad}, Eintrag ${index + 1}`;

/** Form of a file and of each entry. Contents can be checked only when this finds nothing. */
export function pruefeDateiform(pfad: string, datei: unknown, kopf: Schema, eintrag: Schema): string[] {
  const saetze = pruefeForm(pfad, datei, kopf);
  if (saetze.length > 0) return saetze;
  const { eintraege } = datei as { readonly eintraege: readonly unknown[] };
  return eintraege.flatMap((e, i) => pruefeForm(ortDesEintrags(pfad, i), e, eintrag));
}

export const pruefeNachweise = (pfad: string, eintraege: readonly Nachweis[]): string[] =>
  eintraege.flatMap((e, i) => pruefeNachweis(ortDesEintrags(pfad, i), e));
