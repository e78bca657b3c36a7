import { Referenzfehler } from './bruch';
import { ladeDaten } from './laden';

/** Read once for all cases of a file. */
export const DATEN = ladeDaten();

const gruppen = (schluessel: string): string[] => [
  ...(DATEN.tabellen[schluessel]?.at(-1)?.betraege.keys() ?? []),
];
export const GRUPPEN = [...gruppen('TVöD-VKA/E'), ...gruppen('TVöD-VKA/S')];
export const GRUPPEN_TVL = gruppen('TV-L/E');

/** Result as text, or the kind of error, for comparing two implementations. */
export function ausgang(rechne: () => unknown): string {
  try {
    return JSON.stringify(rechne());
  } catch (fehler) {
    return fehlerart(fehler);
  }
}

function fehlerart(fehler: unknown): string {
  if (fehler instanceof Referenzfehler) return fehler.art;
  const art: unknown = fehler instanceof Error && 'art' in fehler ? fehler.art : undefined;
  if (typeof art === 'string') return art;
  throw fehler;
}

/**
 * The results of the parts of a call, or the kinds of error that any of them meets. Which one a call reports
 * when there are several is a matter of reading order, not of the amounts.
 */
export class Teile<T> {
  readonly werte: T[] = [];
  readonly fehler = new Set<string>();

  /** Did the part go well? */
  dazu(rechne: () => T): boolean {
    try {
      this.werte.push(rechne());
      return true;
    } catch (fehler) {
      this.fehler.add(fehlerart(fehler));
      return false;
    }
  }
}
