import { wertFehler } from '../core/fehler';
import { gefaltet } from '../core/text/falten';
import { istTippfehler } from '../core/text/tippfehler';
import { MELDUNG } from './meldungen';
import { ANDERE_WOERTER, FRAGEN } from './anderewoerter';
import { nenntEinheit, passtZu } from './einheit';
import type { Spalte } from './spalte';
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

/** KO-3: the year that a column is said to be of: Abschlag 2022. */
const JAHR = /(?:19|20)\d\d$/;

/** Does the column hold numbers of something? A word with a year may mean a day or a name of its own. */
const misst = ({ mass }: Spalte<unknown>): boolean => mass !== null && mass !== 'beginn' && mass !== 'ende';

const anzeigeVon = (name: string, { stamm, wort }: Kopf): string =>
  stamm === gefaltet(name) ? name : `${wort} (${name})`;

/** KO-1, KO-3: which columns the headings of a range mean. */
export class Kopfzeile {
  /** The headings of the user's own. */
  readonly eigene: readonly Kopf[];
  private readonly koepfe: readonly Kopf[];
  private readonly nachFaltung: ReadonlyMap<string, Spalte<unknown>>;
  private readonly spalten = new Map<string, Kopf>();
  private readonly anzeigen: ReadonlyMap<string, string>;

  /**
   * @param zeile the header row
   * @param spalten that the range may have
   * @throws Fachfehler `WERT` if two headings mean the same column
   */
  constructor(zeile: readonly unknown[], spalten: readonly Spalte<unknown>[]) {
    this.koepfe = zeile.flatMap((zelle, ort) => {
      const gelesen = ueberschrift(zelle);
      return gelesen === null ? [] : [{ ...gelesen, ort }];
    });
    this.nachFaltung = new Map(spalten.map((s) => [gefaltet(s.name), s]));
    for (const naehe of NAEHE) this.ordneZu(naehe);
    const gelesen = new Set(this.spalten.values());
    this.eigene = this.koepfe.filter((kopf) => !gelesen.has(kopf));
    this.anzeigen = new Map([...this.spalten].map(([name, kopf]) => [name, anzeigeVon(name, kopf)]));
  }

  /** Where a column stands; undefined if it is missing. */
  ort(name: string): number | undefined {
    return this.spalten.get(name)?.ort;
  }

  /** What the bracket behind the heading of a column holds; null if there is none. */
  klammer(name: string): string | null {
    return this.spalten.get(name)?.klammer ?? null;
  }

  /** Are all of these headings there, as they are? */
  hatAlle(namen: readonly string[]): boolean {
    return namen.every((name) => this.koepfe.some((kopf) => kopf.name === gefaltet(name)));
  }

  /** Where all columns stand. */
  get orte(): readonly number[] {
    return [...this.spalten.values()].map((kopf) => kopf.ort);
  }

  /** The headings as the sheet shows them. */
  get texte(): readonly string[] {
    return this.koepfe.map((kopf) => kopf.text);
  }

  /** How messages call a column: as it is called here, and where that is another word, what it is read as. */
  anzeige(name: string): string {
    return this.anzeigen.get(name) ?? name;
  }

  private ordneZu(naehe: Naehe): void {
    const treffer = new Map<string, Kopf>();
    for (const kopf of this.koepfe) {
      const name = this.spalteZu(kopf, naehe)?.name;
      if (name === undefined || this.spalten.has(name)) continue;
      const anderer = treffer.get(name);
      if (anderer !== undefined) {
        const gleich = MELDUNG.ueberschriftenGleich(anderer.text, kopf.text, name);
        throw wertFehler(naehe === 'genau' ? MELDUNG.spalteDoppelt(name) : gleich);
      }
      treffer.set(name, kopf);
    }
    treffer.forEach((kopf, name) => this.spalten.set(name, kopf));
  }

  private spalteZu(kopf: Kopf, naehe: Naehe): Spalte<unknown> | undefined {
    if (naehe === 'genau') return this.nachFaltung.get(kopf.name);
    const gemeint = naehe === 'gekuerzt' ? this.nachFaltung.get(kopf.stamm) : this.andereSpalte(kopf.stamm);
    const { klammer } = kopf;
    const passt = gemeint !== undefined && (klammer === null || passtZu(klammer, gemeint.mass, gemeint.name));
    return passt ? gemeint : undefined;
  }

  private andereSpalte(stamm: string): Spalte<unknown> | undefined {
    return this.nachFaltung.get(gefaltet(ANDERE_WOERTER.get(stamm) ?? ''));
  }

  /** Could the range have the column, and has it not? */
  fehlt(name: string): boolean {
    return this.nachFaltung.has(gefaltet(name)) && !this.spalten.has(name);
  }

  /** KO-1, KO-3: the question about a heading of the user's own that may mean a column that is missing; else null. */
  frage({ text, stamm, klammer }: Kopf): string | null {
    const genannt = (this.nachFaltung.get(stamm) ?? this.andereSpalte(stamm))?.name;
    if (klammer !== null && genannt !== undefined && this.fehlt(genannt))
      return nenntEinheit(klammer)
        ? MELDUNG.andereEinheit(text, genannt)
        : MELDUNG.klammerSagtMehr(text, genannt);
    const ohneJahr = stamm.replace(JAHR, '');
    const imJahr = this.nachFaltung.get(ohneJahr);
    if (ohneJahr !== stamm && imJahr !== undefined && misst(imJahr) && this.fehlt(imJahr.name))
      return MELDUNG.gemeint(text, imJahr.name);
    const frage = FRAGEN.get(ohneJahr);
    if (frage !== undefined && this.fehlt(frage.gemeint) && this.fehlt(frage.ohne ?? frage.gemeint))
      return frage.satz?.(text) ?? MELDUNG.gemeint(text, frage.gemeint);
    for (const [gefalteter, { name }] of this.nachFaltung) {
      const aehnlich = gefalteter.length >= LANG && istTippfehler(stamm, gefalteter);
      if (aehnlich && this.fehlt(name)) return MELDUNG.gemeint(text, name);
    }
    return null;
  }
}
