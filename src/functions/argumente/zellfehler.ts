import { Fachfehler } from "../../core/fehler";
import { MELDUNG, ORT } from "../meldungen";

/** FE-2: the bad cells of a range. The first in reading order fails the call and says how many more there are. */
export class Zellfehler {
  private erster:
    { readonly zeile: number; readonly spalte: number; readonly fehler: Fachfehler } | undefined;
  private anzahl = 0;

  /**
   * @param zeile row in the range, 1 = its first row
   * @param spalte position of the column, for the order
   * @param name how the message calls the column
   */
  melde(zeile: number, spalte: number, name: string, { art, message }: Fachfehler): void {
    const e = this.erster;
    this.anzahl += 1;
    if (e === undefined || zeile < e.zeile || (zeile === e.zeile && spalte < e.spalte)) {
      this.erster = {
        zeile,
        spalte,
        fehler: new Fachfehler(art, `${ORT.zelle(zeile, name)}: ${message}`),
      };
    }
  }

  /** Reads a cell; a failure is kept and null takes its place. */
  lies<T>(zeile: number, spalte: number, name: string, lese: () => T): T | null {
    try {
      return lese();
    } catch (fehler) {
      if (!(fehler instanceof Fachfehler)) throw fehler;
      this.melde(zeile, spalte, name, fehler);
      return null;
    }
  }

  /** @throws Fachfehler of the first bad cell, if there is one */
  pruefe(): void {
    if (this.erster === undefined) return;
    const { art, message } = this.erster.fehler;
    const weitere = this.anzahl - 1;
    throw new Fachfehler(art, weitere === 0 ? message : message + MELDUNG.weitereFehler(weitere));
  }
}
