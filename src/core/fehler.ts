/**
 * FE-1: the three Excel errors a KIM function may end in. `WERT` and `NV` carry a German
 * sentence; Excel shows no own text for `DIV0`.
 */
export type Fehlerart = 'WERT' | 'NV' | 'DIV0';

/** What a failure may lie in: the columns of `stellen` that a rule can find fault with, by their names. */
export type Angabe =
  | 'Kommune'
  | 'Gruppe'
  | 'Stufe'
  | 'Seit'
  | 'Baustein'
  | 'Merkmal'
  | 'Höchstbetrag'
  | 'Höchstbetrag gesamt'
  | 'Vakanz'
  | 'Quote'
  | 'Von';

/** FE-1, FE-2: something that keeps a call from having a result, for the user to mend. */
export interface Fund {
  readonly art: Fehlerart;
  /** Where it is: "Argument „stellen“: Zeile 7, Spalte VZÄ"; null = nowhere in particular. */
  readonly ort: string | null;
  /** What is wrong and what to do, without the place. */
  readonly satz: string;
  /** What comes behind the sentence where nobody sees the others: how many more there are. Mostly empty. */
  readonly nachsatz: string;
}

const zusammen = (ort: string | null, satz: string): string => (ort === null ? satz : `${ort}: ${satz}`);

/** FE-2: a finding as somebody reads who sees only this one. */
export const fundtext = ({ ort, satz, nachsatz }: Fund): string => zusammen(ort, satz + nachsatz);

/** A failure the user can understand and mend. Everything else that is thrown is a programming error. */
export class Fachfehler extends Error {
  /** All there is to mend, at least one, in the order in which they are to be read. */
  readonly funde: readonly Fund[];

  /**
   * @param angabe whom the sentence blames, for callers who know where that stands
   * @param funde if it is more than this sentence, which is then the first of them
   */
  constructor(
    readonly art: Fehlerart,
    satz: string,
    readonly angabe?: Angabe,
    funde?: readonly Fund[],
  ) {
    super(satz);
    this.name = 'Fachfehler';
    this.funde = funde ?? [{ art, ort: null, satz, nachsatz: '' }];
  }
}

/** Wrong input (`#WERT!`). */
export const wertFehler = (satz: string, angabe?: Angabe): Fachfehler => new Fachfehler('WERT', satz, angabe);

/** The data do not hold what was asked for (`#NV`). */
export const nvFehler = (satz: string, angabe?: Angabe): Fachfehler => new Fachfehler('NV', satz, angabe);

/** Division by zero (`#DIV/0!`). */
export const div0Fehler = (satz: string): Fachfehler => new Fachfehler('DIV0', satz);

/** Several findings as one failure, at least one. */
export function sammelfehler(funde: readonly Fund[]): Fachfehler {
  const erster = funde[0] as Fund;
  return new Fachfehler(erster.art, fundtext(erster), undefined, funde);
}

/** FE-2: the value, or the failure as a value. Whoever goes on after a failure does it with this. */
export function versuche<T>(rechne: () => T): T | Fachfehler {
  try {
    return rechne();
  } catch (fehler) {
    if (fehler instanceof Fachfehler) return fehler;
    throw fehler;
  }
}

/** The finding at a place, which comes before what the finding knows of it: "Argument „stellen“: Zeile 7". */
export const fundAmOrt = (ort: string, fund: Fund): Fund => ({
  ...fund,
  ort: fund.ort === null ? ort : zusammen(ort, fund.ort),
});

/** The failure with all its findings at a place. */
export const amOrt = (ort: string, { funde }: Fachfehler): Fachfehler =>
  sammelfehler(funde.map((fund) => fundAmOrt(ort, fund)));

/**
 * Says where a failure belongs: "Zeile 7, Spalte VZÄ: ...".
 *
 * @param ort the place, or how it follows from what the failure lies in; null = none to name
 */
export function mitOrt<T>(ort: string | ((angabe: Angabe | undefined) => string | null), rechne: () => T): T {
  const wert = versuche(rechne);
  if (!(wert instanceof Fachfehler)) return wert;
  const wo = typeof ort === 'string' ? ort : ort(wert.angabe);
  throw wo === null ? wert : amOrt(wo, wert);
}

/**
 * FE-2: reads or computes several things that do not need each other, one after the other, even if one fails.
 *
 * @throws Fachfehler with the findings of all that failed
 */
export function alle<T extends readonly unknown[]>(...rechne: { readonly [K in keyof T]: () => T[K] }): T {
  const werte = rechne.map((r) => versuche(r));
  const fehler = werte.filter((w) => w instanceof Fachfehler);
  if (fehler.length > 0) throw sammelfehler(fehler.flatMap((f) => f.funde));
  return werte as unknown as T;
}
