import { Fachfehler, fundAmOrt, sammelfehler, versuche, type Fund } from '../core/fehler';
import { ORT as ZEILENORT } from '../core/meldungen/fehler';
import type { Tabellenhinweis } from '../core/meldungen/hinweise';
import type { Stelle } from '../core/tabellen/stelle';
import type { Ausgang } from '../core/tabellen/zeilenfund';
import { MELDUNG, ORT } from './meldungen';
import { imBereich } from './bereich';
import type { Optionen } from './optionen';
import type { Spalte } from './spalte';
import { ALLE_SPALTEN, S } from './stellenspalten';
import type { Tabelle } from './tabelle';

/** What does instead of a missing column. */
const AUSWEG: ReadonlyMap<Spalte<unknown>, Spalte<unknown>> = new Map<Spalte<unknown>, Spalte<unknown>>([
  [S.gruppe, S.kostenGesamt],
  [S.stufe, S.kostenGesamt],
  [S.hoechstbetrag, S.baustein],
]);

/** TB-1: the posts of a call, and the range they come from, which knows where a failure belongs. */
export class Stellenliste {
  private readonly fehlend = new Set<Spalte<unknown>>();

  constructor(
    private readonly argument: string,
    /** Those in whose rows nothing is wrong. */
    readonly stellen: readonly Stelle[],
    private readonly tabelle: Tabelle,
    private readonly optionen: Optionen,
  ) {}

  /** KO-2, KO-3: what to say about the table as a whole. */
  get hinweise(): readonly Tabellenhinweis[] {
    return this.tabelle.hinweise;
  }

  /** FE-2: what is wrong as far as it was looked at, in reading order. */
  get funde(): readonly Fund[] {
    return this.tabelle.funde.liste.map((fund) => fundAmOrt(ORT.argument(this.argument), fund));
  }

  /**
   * FE-2: computes the sound rows even if others are not, because the first bad cell may be one that only the
   * computation finds.
   *
   * @throws Fachfehler with the findings of reading and computing
   */
  rechne<T>(rechne: (stellen: readonly Stelle[]) => Ausgang<T>): T {
    const ausgang = versuche(() => imBereich(this.argument, () => rechne(this.stellen)));
    if (ausgang instanceof Fachfehler) throw sammelfehler([...this.funde, ...ausgang.funde]);
    for (const { stelle, fehler } of ausgang.funde) this.melde(stelle, fehler);
    const { funde } = this;
    if (ausgang.ergebnis === null || funde.length > 0) throw sammelfehler(funde);
    return ausgang.ergebnis;
  }

  /** A failure belongs to the cell that it lies in; what is missing may be mended in several cells of the row. */
  private melde({ zeile, stelle }: Stelle, fehler: Fachfehler): void {
    const s = ALLE_SPALTEN.find(({ name }) => name === fehler.angabe);
    const ort = ZEILENORT.zeile(zeile, stelle);
    if (s !== undefined && !this.tabelle.istLeer(zeile, s)) {
      this.tabelle.melde(zeile, s, fehler);
    } else if (s === undefined || this.optionen.lies(s) !== null) {
      this.tabelle.funde.meldeZeile(zeile, ort, fehler, false);
    } else if (this.fehlt(s)) {
      this.meldeSpalte(s, zeile, ort, fehler);
    } else {
      this.tabelle.funde.meldeZeile(zeile, ort, fehler, true);
    }
  }

  private fehlt(s: Spalte<unknown>): boolean {
    const ausweg = AUSWEG.get(s);
    return !this.tabelle.hat(s) && (ausweg === undefined || !this.tabelle.hat(ausweg));
  }

  /** A missing column is one fault, in however many rows it shows. */
  private meldeSpalte(s: Spalte<unknown>, zeile: number, ort: string, { art, message }: Fachfehler): void {
    if (this.fehlend.has(s)) return;
    this.fehlend.add(s);
    const satz = `${message} ${MELDUNG.spalteNichtGefunden(s.name, this.tabelle.ueberschriften)}`;
    this.tabelle.funde.meldeZeile(zeile, ort, new Fachfehler(art, satz), true);
  }
}
