import { amOrt, Fachfehler } from '../core/fehler';
import { MELDUNG, ORT } from './meldungen';

interface Fund {
  readonly zeile: number;
  readonly spalte: number;
  readonly istZelle: boolean;
  readonly fehler: Fachfehler;
}

/** More bad cells need not be looked at one by one: something is wrong with the range as a whole. */
const GENUG = 10_000;

/** FE-2: the bad cells of a range. The first in reading order fails the call and says how many more there are. */
export class Zellfehler {
  private erster: Fund | undefined;
  private zellen = 0;
  private readonly zeilen = new Set<number>();

  /**
   * @param zeile row in the range, 1 = its first row
   * @param spalte position of the column, for the order
   * @param name how the message calls the column
   */
  melde(zeile: number, spalte: number, name: string, fehler: Fachfehler): void {
    this.merke({ zeile, spalte, istZelle: true, fehler: amOrt(ORT.zelle(zeile, name), fehler) });
  }

  /**
   * A failure that no single cell of a row has.
   *
   * @param istZelle false = nothing in the row is wrong, for example if the data end before the term
   */
  meldeZeile(zeile: number, ort: string, fehler: Fachfehler, istZelle: boolean): void {
    this.merke({ zeile, spalte: Infinity, istZelle, fehler: amOrt(ort, fehler) });
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

  /** Is there something wrong in the row? */
  in(zeile: number): boolean {
    return this.zeilen.has(zeile);
  }

  /** Are there so many that reading on tells nothing new? Then their number is a lower bound. */
  get istVoll(): boolean {
    return this.zellen >= GENUG;
  }

  /** @throws Fachfehler of the first bad cell, if there is one */
  pruefe(): void {
    if (this.erster === undefined) return;
    const { istZelle, fehler } = this.erster;
    const weitere = istZelle ? this.zellen - 1 : this.zellen;
    throw weitere === 0
      ? fehler
      : new Fachfehler(
          fehler.art,
          fehler.satz + MELDUNG.weitereFehler(weitere, this.istVoll),
          fehler.angabe,
          fehler.ort,
        );
  }

  private merke(fund: Fund): void {
    if (fund.istZelle) this.zellen += 1;
    this.zeilen.add(fund.zeile);
    const e = this.erster;
    if (e === undefined || fund.zeile < e.zeile || (fund.zeile === e.zeile && fund.spalte < e.spalte)) {
      this.erster = fund;
    }
  }
}
