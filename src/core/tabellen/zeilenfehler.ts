import { Fachfehler } from '../fehler';
import { ORT } from '../meldungen/fehler';
import type { Stelle } from './stelle';

/** A row that can't be computed. */
export interface Zeilenfehler {
  readonly stelle: Stelle;
  readonly fehler: Fachfehler;
}

/** FE-2: all rows of a table that can't be computed, in reading order. The sentence is that of the first. */
export class Sammelfehler extends Fachfehler {
  constructor(readonly zeilen: readonly Zeilenfehler[]) {
    const { stelle, fehler } = zeilen[0] as Zeilenfehler;
    super(fehler.art, fehler.satz, undefined, ORT.zeile(stelle.zeile, stelle.stelle));
  }
}

/** FE-2: goes on after a row that fails, so that the message can say how many more there are. */
export class Zeilenpruefung {
  private readonly gefunden: Zeilenfehler[] = [];

  /** The result for a row, or null: then the failure is kept. */
  versuche<T>(stelle: Stelle, rechne: () => T): T | null {
    try {
      return rechne();
    } catch (fehler) {
      if (!(fehler instanceof Fachfehler)) throw fehler;
      this.gefunden.push({ stelle, fehler });
      return null;
    }
  }

  /** @throws Sammelfehler if a row has failed */
  pruefe(): void {
    if (this.gefunden.length === 0) return;
    throw new Sammelfehler([...this.gefunden].sort((a, b) => a.stelle.zeile - b.stelle.zeile));
  }
}
