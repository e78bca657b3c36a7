interface Regelbezug<Regel extends string> {
  /** ID of the rule that asks for the sentence. */
  readonly regel: Regel;
}

/** One sentence under one condition. */
interface Satzregel<Lage, Regel extends string> extends Regelbezug<Regel> {
  readonly trifftZu: (lage: Lage) => boolean;
  readonly satz: string | ((lage: Lage) => string);
}

/** A sentence for each of several things that may be found at once; none if nothing is. */
interface Sammelregel<Lage, Regel extends string> extends Regelbezug<Regel> {
  readonly saetze: (lage: Lage) => readonly string[];
}

/** What is said to the reader of a result, and when. Lists of them stand in the order in which it is said. */
export type Hinweisregel<Lage, Regel extends string = string> =
  Satzregel<Lage, Regel> | Sammelregel<Lage, Regel>;

/** A sentence that is said. */
export interface Zutreffend<Lage, Regel extends string> extends Regelbezug<Regel> {
  readonly lage: Lage;
  readonly satz: string;
}

const KEINE: readonly string[] = [];

function saetze<Lage>(regel: Hinweisregel<Lage>, lage: Lage): readonly string[] {
  if ('saetze' in regel) return regel.saetze(lage);
  if (!regel.trifftZu(lage)) return KEINE;
  return [typeof regel.satz === 'string' ? regel.satz : regel.satz(lage)];
}

/** A rule that speaks only where a further condition holds. */
export const sofern = <Lage, Regel extends string>(
  bedingung: (lage: Lage) => boolean,
  regel: Hinweisregel<Lage, Regel>,
): Hinweisregel<Lage, Regel> => ({
  regel: regel.regel,
  saetze: (lage) => (bedingung(lage) ? saetze(regel, lage) : KEINE),
});

/** The sentences of a list of rules, rule by rule, of each in the order of the `lagen` it is asked about. */
export function zutreffende<Lage, Regel extends string>(
  regeln: readonly Hinweisregel<Lage, Regel>[],
  lagen: readonly Lage[],
): Zutreffend<Lage, Regel>[] {
  const ergebnis: Zutreffend<Lage, Regel>[] = [];
  for (const eine of regeln) {
    for (const lage of lagen)
      for (const satz of saetze(eine, lage)) ergebnis.push({ regel: eine.regel, lage, satz });
  }
  return ergebnis;
}
