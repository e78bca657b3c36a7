import { Excelfehler, FUNKTIONEN, METADATEN } from './gebaut';

export type Zellwert = number | string | boolean;
export type Ergebnis = Zellwert | Zellwert[][];

/** An error as the cell shows it. */
export interface Fehlerbild {
  readonly code: string;
  readonly text: string;
}

const stellenzahl = new Map(METADATEN.functions.map((f) => [f.id, f.parameters.length]));

/** A copy in this realm, so that Jest compares values and not constructors. */
const kopie = (wert: unknown): Ergebnis =>
  Array.isArray(wert) ? (wert as Zellwert[][]).map((zeile) => [...zeile]) : (wert as Zellwert);

/** What the function itself gives back, for tests of its very shape. */
export function roh(id: string, ...args: readonly unknown[]): unknown {
  const funktion = FUNKTIONEN.get(id);
  const stellen = stellenzahl.get(id);
  if (funktion === undefined || stellen === undefined) throw new Error(`${id} gibt es nicht`);
  // Excel fills up what is left out with null and adds the invocation.
  const luecken = Array.from({ length: Math.max(0, stellen - args.length) }, () => null);
  return funktion(...args, ...luecken, { functionName: id });
}

/** Calls a function as Excel does. Throws `Excelfehler`. */
export const rufe = (id: string, ...args: readonly unknown[]): Ergebnis => kopie(roh(id, ...args));

/** For functions that give a number. */
export const zahl = (id: string, ...args: readonly unknown[]): number => {
  const wert = rufe(id, ...args);
  if (typeof wert !== 'number') throw new Error(`${id} gibt keine Zahl`);
  return wert;
};

/** For functions that spill. */
export const tabelle = (id: string, ...args: readonly unknown[]): Zellwert[][] => {
  const wert = rufe(id, ...args);
  if (!Array.isArray(wert)) throw new Error(`${id} gibt keine Tabelle`);
  return wert;
};

/** RW-1: explains a call. Every argument of a repeating parameter arrives as a range. */
export const rechenweg = (id: string, ...args: readonly unknown[]): Zellwert[][] =>
  tabelle(
    'RECHENWEG',
    id,
    args.map((a): unknown => (Array.isArray(a) ? a : [[a]])),
  );

/** Result or error, for comparing two ways to call. */
export function ausgang(rechne: () => Ergebnis): Ergebnis | Fehlerbild {
  try {
    return rechne();
  } catch (fehler) {
    if (!(fehler instanceof Excelfehler)) throw fehler;
    return { code: fehler.code, text: fehler.message };
  }
}

/** The error of a call that has to fail. */
export function fehler(id: string, ...args: readonly unknown[]): Fehlerbild {
  const bild = ausgang(() => rufe(id, ...args));
  if (typeof bild === 'object' && 'code' in bild) return bild;
  throw new Error(`${id} scheitert nicht, sondern gibt ${JSON.stringify(bild)}`);
}
