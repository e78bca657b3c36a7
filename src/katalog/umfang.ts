import type { Ergebnisumfang } from './form';

export interface Groesse {
  readonly zeilen: number;
  readonly spalten: number;
}

/** An argument that can't be counted has at least so many cells: otherwise it would be a single value. */
const UNGEZAEHLT: Groesse = { zeilen: 2, spalten: 1 };

/**
 * How many cells a result fills at least.
 *
 * @param groesseVon the cells of an argument by its name; `undefined` if they can't be counted
 */
export function groesseAus(
  umfang: Ergebnisumfang,
  groesseVon: (argument: string) => Groesse | undefined,
): Groesse {
  const gezaehlt = (argument: string): Groesse => groesseVon(argument) ?? UNGEZAEHLT;
  if ('wie' in umfang) {
    const groessen = [umfang.wie].flat().map(gezaehlt);
    return {
      zeilen: Math.max(...groessen.map((g) => g.zeilen)),
      spalten: Math.max(...groessen.map((g) => g.spalten)),
    };
  }
  const { zeilen, spalten, je } = umfang;
  return { zeilen: zeilen + (je ? je.zeilen * gezaehlt(je.zeileVon).zeilen : 0), spalten };
}
