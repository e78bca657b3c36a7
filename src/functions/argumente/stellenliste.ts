import type { Fachfehler } from "../../core/fehler";
import { ORT as ZEILENORT } from "../../core/meldungen/fehler";
import type { Stelle } from "../../core/tabellen/stelle";
import { Sammelfehler } from "../../core/tabellen/zeilenfehler";
import { imBereich } from "./bereich";
import type { Optionen } from "./optionen";
import { SPALTEN } from "./stellenspalten";
import type { Tabelle } from "./tabelle";

/** TB-1: the posts of a call, and the range they come from, which knows where a failure belongs. */
export class Stellenliste {
  constructor(
    private readonly argument: string,
    /** Those in whose rows nothing is wrong. */
    readonly stellen: readonly Stelle[],
    private readonly tabelle: Tabelle,
    private readonly optionen: Optionen,
  ) {}

  /** Is nothing wrong in any row so far? */
  get istHeil(): boolean {
    return this.stellen.length === this.tabelle.zeilen.length;
  }

  /**
   * FE-2: computes the sound rows even if others are not, because the first bad cell may be one that only the
   * computation finds.
   *
   * @throws Fachfehler naming the first bad cell of all
   */
  rechne<T>(rechne: (stellen: readonly Stelle[]) => T): T {
    return imBereich(this.argument, () => {
      try {
        const ergebnis = rechne(this.stellen);
        this.tabelle.pruefe();
        return ergebnis;
      } catch (fehler) {
        if (fehler instanceof Sammelfehler) fehler.zeilen.forEach((z) => this.melde(z.stelle, z.fehler));
        this.tabelle.pruefe();
        throw fehler;
      }
    });
  }

  /** A failure belongs to the cell that it lies in; what is missing may be mended in several cells of the row. */
  private melde({ zeile, stelle }: Stelle, fehler: Fachfehler): void {
    const s = SPALTEN.find(({ name }) => name === fehler.angabe);
    if (s !== undefined && !this.tabelle.istLeer(zeile, s)) {
      this.tabelle.melde(zeile, s, fehler);
    } else {
      const fehlt = s !== undefined && this.optionen.lies(s) === null;
      this.tabelle.fehler.meldeZeile(zeile, ZEILENORT.zeile(zeile, stelle), fehler, fehlt);
    }
  }
}
