import { wertFehler, type Fachfehler } from "../../core/fehler";
import { gefaltet } from "../../core/text/falten";
import { MELDUNG } from "../meldungen";
import { bereichAus } from "./bereich";
import { istLeer, istLeerOderNull } from "./leer";
import { ohneFehlerwert, type Leser } from "./werte";
import { Zellfehler } from "./zellfehler";

/** A column by name, how a cell of it is read, and whether 0 counts as missing (LE-2). */
export interface Spalte<T> {
  readonly name: string;
  readonly lese: Leser<T>;
  readonly nullIstLeer: boolean;
}

export const spalte = <T>(name: string, lese: Leser<T>, nullIstLeer: boolean): Spalte<T> => ({
  name,
  lese,
  nullIstLeer,
});

/** Does the value count as a blank cell of the column? */
export const leerIn = (s: Spalte<unknown>, wert: unknown): boolean =>
  s.nullIstLeer ? istLeerOderNull(wert) : istLeer(wert);

/**
 * Section 8: a range with a header row; columns are found by name (KO-1) in any order, unknown ones are passed
 * over. Bad cells are collected, so that the message can say how many more there are (FE-2); a heading that is an
 * error value is one of them, because nobody knows which column it hides.
 */
export class Tabelle {
  /** Rows with data, as they count in the range (1 = header). */
  readonly zeilen: readonly number[];
  private readonly spalten = new Map<string, number>();
  readonly fehler = new Zellfehler();

  private constructor(
    private readonly werte: readonly (readonly unknown[])[],
    bekannt: readonly Spalte<unknown>[],
  ) {
    const namen = new Map(bekannt.map((s) => [gefaltet(s.name), s.name]));
    (werte[0] as readonly unknown[]).forEach((kopf, i) => {
      this.fehler.lies(1, i, String(i + 1), () => ohneFehlerwert(kopf));
      const name = typeof kopf === "string" ? namen.get(gefaltet(kopf.normalize())) : undefined;
      if (name === undefined) return;
      if (this.spalten.has(name)) throw wertFehler(MELDUNG.spalteDoppelt(name));
      this.spalten.set(name, i);
    });
    if (this.spalten.size === 0) this.pruefe();
    if (this.spalten.size === 0) throw wertFehler(MELDUNG.keineSpalten(bekannt.map((s) => s.name)));
    const belegt = [...this.spalten.values()];
    const zeilen: number[] = [];
    for (let i = 1; i < werte.length; i += 1) {
      // LE-1, LE-2: a row of blanks, or of the zeros that stand for blanks on the desktop, is no row.
      const zeile = werte[i] as readonly unknown[];
      if (!belegt.every((s) => istLeerOderNull(zeile[s]))) zeilen.push(i + 1);
    }
    this.zeilen = zeilen;
  }

  /** The table, or null if nothing was handed over. */
  static aus(wert: unknown, bekannt: readonly Spalte<unknown>[]): Tabelle | null {
    const bereich = bereichAus(wert);
    return bereich.every((zeile) => zeile.every(istLeerOderNull)) ? null : new Tabelle(bereich, bekannt);
  }

  /** A cell, or null if it is blank, its column is missing, or it is wrong (then the failure is kept). */
  lies<T>(zeile: number, s: Spalte<T>): T | null {
    const wert = this.zelle(zeile, s);
    return wert === null ? null : this.fehler.lies(zeile, this.ort(s), s.name, () => s.lese(wert));
  }

  /** A cell that must not be blank; until `pruefe` a stand-in takes the place of a missing one. */
  pflicht<T>(zeile: number, s: Spalte<T>, ersatz: T): T {
    if (this.istLeer(zeile, s)) this.melde(zeile, s, wertFehler(MELDUNG.fehlt));
    return this.lies(zeile, s) ?? ersatz;
  }

  /** Keeps a failure of a cell that the caller found. */
  melde(zeile: number, s: Spalte<unknown>, fehler: Fachfehler): void {
    this.fehler.melde(zeile, this.ort(s), s.name, fehler);
  }

  /** The rows in which nothing is wrong so far; none under a heading that hides its column. */
  get heile(): readonly number[] {
    return this.fehler.in(1) ? [] : this.zeilen.filter((z) => !this.fehler.in(z));
  }

  istLeer(zeile: number, s: Spalte<unknown>): boolean {
    return this.zelle(zeile, s) === null;
  }

  /** @throws Fachfehler of the first bad cell (FE-2) */
  pruefe(): void {
    this.fehler.pruefe();
  }

  /**
   * @param satz what to do about a missing one
   * @throws Fachfehler `WERT` if a column is missing whose cells are all required
   */
  verlange(spalten: readonly Spalte<unknown>[], satz = MELDUNG.spalteFehlt): void {
    for (const s of spalten) {
      if (this.spalten.has(s.name)) continue;
      this.pruefe();
      throw wertFehler(satz(s.name));
    }
  }

  /** What a cell holds; null if it is blank or its column is missing. */
  private zelle(zeile: number, s: Spalte<unknown>): unknown {
    const wert = this.werte[zeile - 1]?.[this.ort(s)];
    return leerIn(s, wert) ? null : wert;
  }

  /** A column that is missing comes last. */
  private ort(s: Spalte<unknown>): number {
    return this.spalten.get(s.name) ?? Infinity;
  }
}
