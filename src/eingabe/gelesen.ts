import { Fachfehler, fundAmOrt, sammelfehler, versuche, type Fund } from '../core/fehler';
import type { Tabellenhinweis } from '../core/meldungen/hinweise';
import { ORT } from './meldungen';

/** What was read from a range argument. */
export interface Gelesen<T> {
  /** Of rows in which nothing is wrong. */
  readonly werte: T;
  /** What reading has to say about the range as a whole (KO-2, KO-3, LE-2). */
  readonly hinweise: readonly Tabellenhinweis[];
  /** FE-2: what is wrong, in reading order. */
  readonly funde: readonly Fund[];
}

/**
 * FE-2: reads a range argument, by whose name the places of all findings begin.
 *
 * @param leer what counts as read where the range as a whole cannot be read
 */
export function liesBereich<T>(argument: string, leer: T, lese: () => Gelesen<T>): Gelesen<T> {
  const gelesen = versuche(lese);
  const { werte, hinweise, funde } =
    gelesen instanceof Fachfehler ? { werte: leer, hinweise: [], funde: gelesen.funde } : gelesen;
  return { werte, hinweise, funde: funde.map((fund) => fundAmOrt(ORT.argument(argument), fund)) };
}

/** @throws Fachfehler with all findings, for whoever has no use for the sound rows alone */
export function werteOhneFunde<T>({ werte, funde }: Gelesen<T>): T {
  if (funde.length > 0) throw sammelfehler(funde);
  return werte;
}
