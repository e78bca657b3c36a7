import type { Beleg } from '../daten';
import type { Dezimal } from '../zahl/dezimal';

/** Rules whose steps a user sees (marked (T) in the rule catalogue `docs/regeln.md`). */
export type RegelId = `${string}-${number}`;

/** RW-1: one line of a Rechenweg. */
export interface Schritt {
  readonly regel: RegelId;
  /** What is done, in German. */
  readonly schritt: string;
  /** The numbers put in, in German notation. */
  readonly rechnung: string;
  /** Result of the step; null where the step has no amount. */
  readonly betrag: Dezimal | null;
  /** The parameters used with source and validity, or the source of the rule itself. */
  readonly belege: readonly Beleg[] | string;
}

/**
 * RW-1: where a computation explains itself. Rules take `Spur | undefined` and note their steps with
 * `spur?.notiere(...)`: without a listener nothing is built, so an explanation nobody asks for costs nothing.
 */
export interface Spur {
  notiere(
    regel: RegelId,
    schritt: string,
    rechnung: string,
    betrag: Dezimal | null,
    belege?: readonly Beleg[] | string,
  ): void;
}

/** More steps than somebody who listens wants: no failure of the computation, and nothing a row could be blamed for. */
export class ZuVieleSchritte extends Error {}

/** Collects the steps of a computation in order. */
export class Mitschrift implements Spur {
  readonly schritte: Schritt[] = [];

  /** @param hoechstens so many steps are taken; the next one ends the computation */
  constructor(private readonly hoechstens = Infinity) {}

  notiere(
    regel: RegelId,
    schritt: string,
    rechnung: string,
    betrag: Dezimal | null,
    belege: readonly Beleg[] | string = [],
  ): void {
    if (this.schritte.length >= this.hoechstens) throw new ZuVieleSchritte();
    this.schritte.push({ regel, schritt, rechnung, betrag, belege });
  }
}

/** RW-1: for steps whose result is no money (months, steps of the pay scale): told, but not in the column Betrag. */
export const ohneBetrag = (spur: Spur | undefined): Spur | undefined =>
  spur && {
    notiere: (regel, schritt, rechnung, _betrag, belege) =>
      spur.notiere(regel, schritt, rechnung, null, belege),
  };
