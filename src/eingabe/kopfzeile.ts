import { wertFehler } from '../core/fehler';
import { gefaltet } from '../core/text/falten';
import { istTippfehler } from '../core/text/tippfehler';
import { MELDUNG } from './meldungen';
import { ANDERE_WOERTER, FRAGEN } from './anderewoerter';
import { ueberschrift, type Ueberschrift } from './ueberschrift';

/** A heading of a range and where it stands. */
export interface Kopf extends Ueberschrift {
  readonly ort: number;
}

/** KO-1, KO-3: how closely a heading names its column: as it is, apart from its end, by another word. */
const NAEHE = ['genau', 'gekuerzt', 'anders'] as const;
type Naehe = (typeof NAEHE)[number];

/** KO-3: shorter names are one typing error away from too many words. */
const LANG = 7;

/** KO-1, KO-3: which columns the headings of a range mean. */
export class Kopfzeile {
  /** The headings of the user's own. */
  readonly eigene: readonly Kopf[];
  private readonly koepfe: readonly Kopf[];
  private readonly nachFaltung: ReadonlyMap<string, string>;
  private readonly spalten = new Map<string, number>();

  /**
   * @param zeile the header row
   * @param namen of the columns that the range may have
   * @throws Fachfehler `WERT` if two headings mean the same column
   */
  constructor(zeile: readonly unknown[], namen: readonly string[]) {
    this.koepfe = zeile.flatMap((zelle, ort) => {
      const gelesen = ueberschrift(zelle);
      return gelesen === null ? [] : [{ ...gelesen, ort }];
    });
    this.nachFaltung = new Map(namen.map((name) => [gefaltet(name), name]));
    for (const naehe of NAEHE) this.ordneZu(naehe);
    const gelesen = new Set(this.spalten.values());
    this.eigene = this.koepfe.filter((kopf) => !gelesen.has(kopf.ort));
  }

  /** Where a column stands; undefined if it is missing. */
  ort(name: string): number | undefined {
    return this.spalten.get(name);
  }

  /** Where all columns stand. */
  get orte(): readonly number[] {
    return [...this.spalten.values()];
  }

  /** The headings as the sheet shows them. */
  get texte(): readonly string[] {
    return this.koepfe.map((kopf) => kopf.text);
  }

  private ordneZu(naehe: Naehe): void {
    const treffer = new Map<string, Kopf>();
    for (const kopf of this.koepfe) {
      const name = this.spalteZu(kopf, naehe);
      if (name === undefined || this.spalten.has(name)) continue;
      const anderer = treffer.get(name);
      if (anderer !== undefined) {
        const gleich = MELDUNG.ueberschriftenGleich(anderer.text, kopf.text, name);
        throw wertFehler(naehe === 'genau' ? MELDUNG.spalteDoppelt(name) : gleich);
      }
      treffer.set(name, kopf);
    }
    treffer.forEach((kopf, name) => this.spalten.set(name, kopf.ort));
  }

  private spalteZu({ name, stamm, fremdeEinheit }: Kopf, naehe: Naehe): string | undefined {
    if (naehe === 'genau') return this.nachFaltung.get(name);
    if (fremdeEinheit) return undefined;
    return naehe === 'gekuerzt' ? this.nachFaltung.get(stamm) : this.andereSpalte(stamm);
  }

  private andereSpalte(stamm: string): string | undefined {
    return this.nachFaltung.get(gefaltet(ANDERE_WOERTER.get(stamm) ?? ''));
  }

  private fehlt(name: string | undefined): name is string {
    return name !== undefined && this.nachFaltung.has(gefaltet(name)) && !this.spalten.has(name);
  }

  /** KO-1, KO-3: the question about a heading of the user's own that may mean a column that is missing; else null. */
  frage({ text, stamm, fremdeEinheit }: Kopf): string | null {
    const genannt = this.nachFaltung.get(stamm) ?? this.andereSpalte(stamm);
    if (fremdeEinheit && this.fehlt(genannt)) return MELDUNG.andereEinheit(text, genannt);
    const { gemeint, ohne = gemeint } = FRAGEN.get(stamm) ?? {};
    if (this.fehlt(gemeint) && this.fehlt(ohne)) return MELDUNG.gemeint(text, gemeint);
    for (const [gefalteter, name] of this.nachFaltung) {
      const aehnlich = gefalteter.length >= LANG && istTippfehler(stamm, gefalteter);
      if (aehnlich && this.fehlt(name)) return MELDUNG.gemeint(text, name);
    }
    return null;
  }
}
