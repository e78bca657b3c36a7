import { Fachfehler, wertFehler } from "../../core/fehler";
import { gefaltet } from "../../core/text/falten";
import { MELDUNG, ORT } from "../meldungen";
import { bereichAus } from "./bereich";
import { istLeer, istLeerOderNull } from "./leer";
import type { Leser } from "./werte";

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

const leerIn = (s: Spalte<unknown>, wert: unknown): boolean =>
  s.nullIstLeer ? istLeerOderNull(wert) : istLeer(wert);

interface Zellfehler {
  readonly zeile: number;
  readonly spalte: number;
  readonly fehler: Fachfehler;
}

/**
 * Section 8: a range with a header row; columns are found by name (KO-1) in any order, unknown ones are passed
 * over. Bad cells are collected, so that the message can say how many more there are (FE-2).
 */
export class Tabelle {
  /** Rows with data, as they count in the range (1 = header). */
  readonly zeilen: readonly number[];
  private readonly spalten = new Map<string, number>();
  private readonly fehler: Zellfehler[] = [];

  private constructor(
    private readonly werte: readonly (readonly unknown[])[],
    bekannt: readonly Spalte<unknown>[],
  ) {
    const namen = new Map(bekannt.map((s) => [gefaltet(s.name), s.name]));
    (werte[0] as readonly unknown[]).forEach((kopf, i) => {
      const name = typeof kopf === "string" ? namen.get(gefaltet(kopf)) : undefined;
      if (name === undefined) return;
      if (this.spalten.has(name)) throw wertFehler(MELDUNG.spalteDoppelt(name));
      this.spalten.set(name, i);
    });
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
  static aus(argument: string, wert: unknown, bekannt: readonly Spalte<unknown>[]): Tabelle | null {
    const bereich = bereichAus(argument, wert);
    return bereich.every((zeile) => zeile.every(istLeerOderNull)) ? null : new Tabelle(bereich, bekannt);
  }

  /** A cell, or null if it is blank, its column is missing, or it is wrong (then the failure is kept). */
  lies<T>(zeile: number, s: Spalte<T>): T | null {
    const i = this.spalten.get(s.name);
    if (i === undefined) return null;
    const wert = this.werte[zeile - 1]?.[i];
    if (leerIn(s, wert)) return null;
    try {
      return s.lese(wert);
    } catch (fehler) {
      if (!(fehler instanceof Fachfehler)) throw fehler;
      this.fehler.push({
        zeile,
        spalte: i,
        fehler: new Fachfehler(fehler.art, `${ORT.zelle(zeile, s.name)}: ${fehler.message}`),
      });
      return null;
    }
  }

  /** A cell that must not be blank; until `pruefe` a stand-in takes the place of a missing one. */
  pflicht<T>(zeile: number, s: Spalte<T>, ersatz: T): T {
    const vorher = this.fehler.length;
    const wert = this.lies(zeile, s);
    if (wert !== null) return wert;
    if (this.fehler.length === vorher) this.melde(zeile, s, wertFehler(MELDUNG.fehlt));
    return ersatz;
  }

  /** Keeps a failure of a cell that the caller found. */
  melde(zeile: number, s: Spalte<unknown>, fehler: Fachfehler): void {
    const i = this.spalten.get(s.name) ?? Number.MAX_SAFE_INTEGER;
    this.fehler.push({
      zeile,
      spalte: i,
      fehler: new Fachfehler(fehler.art, `${ORT.zelle(zeile, s.name)}: ${fehler.message}`),
    });
  }

  /**
   * FE-2: the first bad cell fails the call; the message says how many more there are.
   *
   * @throws Fachfehler
   */
  pruefe(): void {
    let erster: Zellfehler | undefined;
    for (const f of this.fehler) {
      const davor =
        erster === undefined ||
        f.zeile < erster.zeile ||
        (f.zeile === erster.zeile && f.spalte < erster.spalte);
      if (davor) erster = f;
    }
    if (erster === undefined) return;
    const weitere = this.fehler.length - 1;
    const zusatz = weitere === 0 ? "" : MELDUNG.weitereFehler(weitere);
    throw new Fachfehler(erster.fehler.art, erster.fehler.message + zusatz);
  }

  /** @throws Fachfehler `WERT` if a column is missing whose cells are all required */
  verlange(...spalten: readonly Spalte<unknown>[]): void {
    for (const s of spalten) {
      if (!this.spalten.has(s.name)) throw wertFehler(MELDUNG.spalteFehlt(s.name));
    }
  }
}
