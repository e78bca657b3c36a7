import { Fachfehler, fundAmOrt, sammelfehler, versuche, type Fund } from '../core/fehler';
import { MELDUNG, ORT } from './meldungen';

interface Eintrag {
  readonly zeile: number;
  readonly spalte: number;
  readonly istZelle: boolean;
  readonly fund: Fund;
}

/** More bad cells need not be looked at one by one: something is wrong with the range as a whole. */
const GENUG = 10_000;

const inLeserichtung = (a: Eintrag, b: Eintrag): number =>
  a.zeile === b.zeile && a.spalte === b.spalte ? 0 : a.zeile - b.zeile || a.spalte - b.spalte;

/** FE-2: what is wrong in a range, whether reading or computing finds it. */
export class Funde {
  private readonly eintraege: Eintrag[] = [];
  private zellen = 0;
  private readonly zeilen = new Set<number>();

  /** @param benenne what a row is called; empty if it has no name */
  constructor(private readonly benenne: (zeile: number) => string = () => '') {}

  /**
   * @param zeile row in the range, 1 = its first row
   * @param spalte position of the column, for the order
   * @param name how the message calls the column
   */
  melde(zeile: number, spalte: number, name: string, fehler: Fachfehler): void {
    this.merke({ zeile, spalte, istZelle: true }, ORT.zelle(zeile, this.benenne(zeile), name), fehler);
  }

  /**
   * A failure that no single cell of a row has.
   *
   * @param istZelle false = nothing in the row is wrong, for example if the data end before the term
   */
  meldeZeile(zeile: number, ort: string, fehler: Fachfehler, istZelle: boolean): void {
    this.merke({ zeile, spalte: Infinity, istZelle }, ort, fehler);
  }

  /** Reads a cell; a failure is kept and null takes its place. */
  lies<T>(zeile: number, spalte: number, name: string, lese: () => T): T | null {
    const wert = versuche(lese);
    if (!(wert instanceof Fachfehler)) return wert;
    this.melde(zeile, spalte, name, wert);
    return null;
  }

  /** Is there something wrong in the row? */
  in(zeile: number): boolean {
    return this.zeilen.has(zeile);
  }

  get istLeer(): boolean {
    return this.eintraege.length === 0;
  }

  /** Are there so many that reading on tells nothing new? Then their number is a lower bound. */
  get istVoll(): boolean {
    return this.zellen >= GENUG;
  }

  /** All of them in reading order; the first says how many more bad cells there are. */
  get liste(): readonly Fund[] {
    const [erster, ...weitere] = [...this.eintraege].sort(inLeserichtung);
    if (erster === undefined) return [];
    const anzahl = erster.istZelle ? this.zellen - 1 : this.zellen;
    const nachsatz = anzahl === 0 ? '' : MELDUNG.weitereFehler(anzahl, this.istVoll);
    return [{ ...erster.fund, nachsatz }, ...weitere.map((e) => e.fund)];
  }

  /** @throws Fachfehler if there is one */
  pruefe(): void {
    if (!this.istLeer) throw sammelfehler(this.liste);
  }

  private merke(wo: Omit<Eintrag, 'fund'>, ort: string, { funde }: Fachfehler): void {
    if (wo.istZelle) this.zellen += 1;
    this.zeilen.add(wo.zeile);
    for (const fund of funde) this.eintraege.push({ ...wo, fund: fundAmOrt(ort, fund) });
  }
}
