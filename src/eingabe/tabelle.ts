import { Fachfehler, versuche, wertFehler } from '../core/fehler';
import type { Tabellenhinweis } from '../core/meldungen/hinweise';
import { gemerkt } from '../core/sammlung';
import { gefaltet, ohneUnsichtbares } from '../core/text/falten';
import { istZahlaehnlich } from '../core/text/zahltext';
import type { Ergebnisspalte } from '../mappe/ergebnisse';
import { namenVon, type Mappentabelle } from '../mappe/spalte';
import { TABELLEN, type Tabellenargument } from '../mappe/tabellen';
import { andereTabelle } from './anderetabelle';
import { MELDUNG } from './meldungen';
import { bereichAus, pruefeName, pruefeUmfang, type Bereich } from './bereich';
import { letzteZeile } from './ergebniszeile';
import { fehlerwert } from './fehlerwert';
import { Funde } from './funde';
import { Kopfzeile } from './kopfzeile';
import { istLeer, istLeerOderNull } from './leer';
import { istOptionsname } from './optionen';
import { leerIn, type Spalte } from './spalte';
import { ergebniszeileHinweis, nichtGelesenHinweis, ohneNameHinweis } from './tabellenhinweise';
import { ueberschriftsmangel, type Ueberschrift } from './ueberschrift';

/** What a range argument with a header row consists of. */
export interface Aufbau {
  /** Name of the argument, for what reading has to say about the table as a whole. */
  readonly argument: Tabellenargument;
  /** The table of the workbook, where it is not the one that is usual for the argument. */
  readonly tabelle?: Mappentabelle;
  readonly spalten: readonly Spalte<unknown>[];
  /** KO-2: the columns that name a row, the first with any name counts; none = the table has no totals row. */
  readonly namen?: readonly Spalte<unknown>[];
  /** KO-2: the columns whose numbers a totals row adds up. */
  readonly werte?: readonly Spalte<unknown>[];
  /** KO-3: what else to ask about filled columns of this table. */
  readonly frage?: Spaltenfrage;
  /** KO-3: nobody would be told of a column of numbers that is not read, and each of its cells may change an amount. */
  readonly ohneZahlenDaneben?: boolean;
  /** TB-6: results that may be handed on as this table; nobody filled in what else they hold. */
  readonly ergebnisse?: readonly (readonly Ergebnisspalte[])[];
}

/**
 * KO-3: the question about a filled column that the table does not read; null if there is none.
 *
 * @param fehlt has the table no such column?
 */
export type Spaltenfrage = (kopf: Ueberschrift, fehlt: (name: string) => boolean) => string | null;

/** Values repeat down a column: so many different ones of each are read once. */
const GEMERKT = 1_000;

/**
 * Section 8: a range with a header row; columns are found by name (KO-1, KO-3) in any order. Bad cells are collected,
 * so that the message can say how many more there are (FE-2); a heading that is an error value is one of them, because
 * nobody knows which column it hides. A totals row is no row of the table (KO-2).
 */
export class Tabelle {
  /** Rows with data, as they count in the range (1 = header). */
  readonly zeilen: readonly number[];
  /** KO-2, KO-3: what to say about the table as a whole. */
  readonly hinweise: readonly Tabellenhinweis[];
  /** FE-2: what is wrong in its cells and rows. */
  readonly funde = new Funde((zeile) => this.name(zeile));
  private readonly spalten: readonly Spalte<unknown>[];
  /** By column: what its cells were read as. */
  private readonly gelesen = new Map<Spalte<unknown>, Map<unknown, unknown>>();
  private readonly kopf: Kopfzeile;
  /** KO-2: the column that names the rows: the first that names any; null = none does. */
  private readonly benennt: Spalte<unknown> | null;

  private constructor(
    private readonly bereich: Bereich,
    {
      argument,
      tabelle = TABELLEN[argument],
      spalten,
      namen = [],
      werte = [],
      frage,
      ergebnisse = [],
      ohneZahlenDaneben = false,
    }: Aufbau,
  ) {
    this.spalten = spalten;
    // Not the row itself: `map` passes over the holes of a sparse array.
    const koepfe: readonly unknown[] = Array.from(bereich[0] as readonly unknown[]);
    this.kopf = new Kopfzeile(koepfe, spalten);
    const alle = this.datenzeilen();
    const leser = (s: Spalte<unknown>) => (zeile: number) => this.zelle(zeile, s);
    this.benennt = namen.find((s) => alle.some((zeile) => !this.istLeer(zeile, s))) ?? null;
    const namensspalte = this.kopf.anzeige((this.benennt ?? namen[0])?.name ?? '');
    const letzte = letzteZeile({
      zeilen: alle,
      name: this.benennt === null ? null : leser(this.benennt),
      namensspalte,
      werte: werte.map(leser),
    });
    this.zeilen = letzte?.art === 'ergebnis' ? alle.slice(0, -1) : alle;
    koepfe.forEach((kopf, ort) =>
      this.meldeUeberschrift(ort, ueberschriftsmangel(kopf, this.istGefuellt(ort))),
    );
    // KO-3: what another function reads of the same table is nobody's own column.
    const gelesene = spalten.map((s) => s.name);
    const fremde = namenVon(tabelle.spalten).filter((name) => !gelesene.includes(name));
    const eigenes = ergebnisse.map(namenVon).find((spaltennamen) => this.kopf.hatAlle(spaltennamen)) ?? [];
    const bekannt = new Set([...fremde, ...eigenes].map((name) => gefaltet(name)));
    const gefuellt = this.kopf.eigene.filter((k) => this.istGefuellt(k.ort));
    const fehlt = (name: string): boolean => this.kopf.fehlt(name);
    for (const kopf of this.kopf.eigene) {
      const weitere = gefuellt.includes(kopf) ? frage?.(kopf, fehlt) : undefined;
      const daneben =
        ohneZahlenDaneben && this.hatZahlen(kopf.ort) ? MELDUNG.zahlenDaneben(kopf.text, gelesene) : null;
      this.meldeUeberschrift(kopf.ort, this.kopf.frage(kopf) ?? weitere ?? daneben);
    }
    if (this.kopf.orte.length === 0) {
      this.funde.pruefe();
      throw wertFehler(
        MELDUNG.keineSpalten(
          spalten.map((s) => s.name),
          tabelle.name,
        ),
      );
    }
    this.hinweise = [
      ...(letzte?.art === 'ergebnis' ? [ergebniszeileHinweis(argument, letzte.zeile)] : []),
      ...(letzte?.art === 'ohneName' ? [ohneNameHinweis(argument, letzte.zeile, namensspalte)] : []),
      ...nichtGelesenHinweis(
        argument,
        gefuellt.filter((k) => !bekannt.has(k.stamm)),
        (k) => (istOptionsname(k.stamm) ? 'optionen' : andereTabelle(argument, k.stamm)),
      ),
    ];
  }

  /** The table, or null if nothing was handed over. */
  static aus(wert: unknown, aufbau: Aufbau): Tabelle | null {
    const bereich = bereichAus(wert);
    pruefeName(bereich);
    return bereich.every((zeile) => zeile.every(istLeerOderNull)) ? null : new Tabelle(bereich, aufbau);
  }

  /** Reads row by row, but not on and on where everything is wrong. */
  jeZeile<T>(lese: (zeile: number) => T): T[] {
    const gelesen: T[] = [];
    for (const zeile of this.zeilen) {
      if (this.funde.istVoll) break;
      gelesen.push(lese(zeile));
    }
    return gelesen;
  }

  /** A cell, or null if it is blank, its column is missing, or it is wrong (then the failure is kept). */
  lies<T>(zeile: number, s: Spalte<T>): T | null {
    const wert = this.zelle(zeile, s);
    if (wert === null) return null;
    const bekannt = gemerkt(this.gelesen, s, () => new Map<unknown, unknown>());
    const schonGelesen = bekannt.get(wert) as T | undefined;
    if (schonGelesen !== undefined) return schonGelesen;
    const gelesen = versuche(() => s.lese(wert));
    if (gelesen instanceof Fachfehler) {
      this.melde(zeile, s, gelesen);
      return null;
    }
    if (bekannt.size < GEMERKT) bekannt.set(wert, gelesen);
    return gelesen;
  }

  /** A cell that must not be blank; a stand-in takes the place of a missing one, whose row is not sound. */
  pflicht<T>(zeile: number, s: Spalte<T>, ersatz: T): T {
    if (this.istLeer(zeile, s))
      this.melde(zeile, s, wertFehler(s.nullIstLeer ? MELDUNG.fehltOderNull : MELDUNG.fehlt));
    return this.lies(zeile, s) ?? ersatz;
  }

  /** Keeps a failure of a cell that the caller found. */
  melde(zeile: number, s: Spalte<unknown>, fehler: Fachfehler): void {
    this.funde.melde(zeile, this.ort(s), this.kopf.anzeige(s.name), fehler);
  }

  /** Is nothing wrong in the row so far? Under a heading that hides its column nobody knows. */
  istHeil(zeile: number): boolean {
    return !this.funde.in(1) && !this.funde.in(zeile);
  }

  istLeer(zeile: number, s: Spalte<unknown>): boolean {
    return this.zelle(zeile, s) === null;
  }

  /** LE-2: does a 0 stand there that counts as a blank cell? On the desktop a blank one comes as 0 too. */
  stehtNull(zeile: number, s: Spalte<unknown>): boolean {
    const ort = this.kopf.ort(s.name);
    return ort !== undefined && this.istLeer(zeile, s) && !istLeer(this.bereich[zeile - 1]?.[ort]);
  }

  hat(s: Spalte<unknown>): boolean {
    return this.kopf.ort(s.name) !== undefined;
  }

  /** What the bracket behind the heading of a column holds; null if there is none. */
  klammer(s: Spalte<unknown>): string | null {
    return this.kopf.klammer(s.name);
  }

  /** The headings as the sheet shows them. */
  get ueberschriften(): readonly string[] {
    return this.kopf.texte;
  }

  /**
   * @param satz what to do about a missing one
   * @throws Fachfehler `WERT` if a column is missing without which the table cannot be read
   */
  verlange(satz = MELDUNG.spalteFehlt): void {
    const fehlend = this.spalten.find((s) => s.pflicht && !this.hat(s));
    if (fehlend === undefined) return;
    this.funde.pruefe();
    throw wertFehler(satz(fehlend.name, this.ueberschriften));
  }

  /** LE-1, LE-2: a row of blanks, or of the zeros that stand for blanks on the desktop, is no row. */
  private datenzeilen(): number[] {
    const belegt = this.kopf.orte;
    const zeilen: number[] = [];
    for (let i = 1; i < this.bereich.length; i += 1) {
      const zeile = this.bereich[i] as readonly unknown[];
      if (!belegt.every((s) => istLeerOderNull(zeile[s]))) zeilen.push(i + 1);
    }
    pruefeUmfang(zeilen.length);
    return zeilen;
  }

  private meldeUeberschrift(ort: number, satz: string | null): void {
    if (satz !== null) this.funde.melde(1, ort, String(ort + 1), wertFehler(satz));
  }

  private istGefuellt(ort: number): boolean {
    return this.zeilen.some((zeile) => !istLeerOderNull(this.bereich[zeile - 1]?.[ort]));
  }

  /** Numbers or days, and not those that count the rows. */
  private hatZahlen(ort: number): boolean {
    const werte = this.zeilen.map((zeile) => this.bereich[zeile - 1]?.[ort]);
    return !werte.every(
      (wert, i) =>
        wert === i + 1 ||
        istLeerOderNull(wert) ||
        !(typeof wert === 'number' || (typeof wert === 'string' && istZahlaehnlich(wert))),
    );
  }

  /** FE-2: what a row is called; empty if nothing readable names it. */
  private name(zeile: number): string {
    if (zeile === 1 || this.benennt === null) return '';
    const wert = this.zelle(zeile, this.benennt);
    const lesbar = Number.isFinite(wert) || (typeof wert === 'string' && fehlerwert(wert) === null);
    return lesbar ? ohneUnsichtbares(String(wert)).trim() : '';
  }

  /** What a cell holds; null if it is blank or its column is missing. */
  private zelle(zeile: number, s: Spalte<unknown>): unknown {
    const ort = this.kopf.ort(s.name);
    if (ort === undefined) return null;
    const wert = this.bereich[zeile - 1]?.[ort];
    return leerIn(s, wert) ? null : wert;
  }

  /** A column that is missing comes last. */
  private ort(s: Spalte<unknown>): number {
    return this.kopf.ort(s.name) ?? Infinity;
  }
}
