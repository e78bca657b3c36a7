import { BESOLDUNG, type Tarif } from '../core/daten';
import { wertFehler } from '../core/fehler';
import { QUELLE } from '../core/meldungen/schritte';
import { STANDARD_PLANOPTIONEN, type Planoptionen } from '../core/monatsplan/planoptionen';
import { STANDARD_KOSTENOPTIONEN, type Kostenoptionen } from '../core/personal/optionen';
import type { Tabellenoptionen } from '../core/tabellen/stelle';
import { gefaltet } from '../core/text/falten';
import { EINS, type Dezimal } from '../core/zahl/dezimal';
import type { Schluesseloptionen } from '../core/schluessel/ergebnis';
import { SCHLUESSELOPTIONEN } from '../mappe/schluessel';
import {
  ANSICHT,
  BUDGETOPTIONEN,
  KOSTENOPTIONEN,
  OPTIONEN,
  PLANOPTIONEN,
  TABELLENOPTIONEN,
} from '../mappe/optionen';
import { namenVon } from '../mappe/spalte';
import { MELDUNG, ORT } from './meldungen';
import { bereichAus, pruefeName } from './bereich';
import { fehlerwert } from './fehlerwert';
import { Funde } from './funde';
import { liesBereich, type Gelesen } from './gelesen';
import { jahrestage } from './jahrestage';
import { istLeerOderNull } from './leer';
import { centschritt, schritt } from './schritt';
import { leerIn, spalten, type Spalte } from './spalte';
import { optionNullHinweis } from './tabellenhinweise';
import {
  anteil,
  ganzeMonate,
  nichtNegativ,
  ohneFehlerwert,
  positiv,
  text,
  wahl,
  wahrheit,
  zahl,
  type Leser,
} from './werte';

/** TB-7 */
export type Ansicht = (typeof ANSICHT.ansicht.woerter)[number];

/** How each option is read; LE-2: where 0 makes no sense, it stands for a blank cell. */
type Angaben<T> = { readonly [K in keyof T]-?: Spalte<NonNullable<T[K]>> };

const tarif = wahl(KOSTENOPTIONEN.tarif.woerter);

/** PK-18: Besoldung needs no choice, and the posts beside it do. */
const tarifwahl: Leser<Tarif> = (wert) => {
  if (typeof wert === 'string' && gefaltet(wert) === gefaltet(BESOLDUNG))
    throw wertFehler(MELDUNG.besoldungAlsTarif(KOSTENOPTIONEN.tarif.woerter));
  return tarif(wert);
};

const KOSTENANGABEN: Angaben<Kostenoptionen> = spalten(
  KOSTENOPTIONEN,
  {
    leistungsentgelt: anteil,
    umlage: anteil,
    sanierungsgeld: anteil,
    u2: anteil,
    zusatzbeitrag: anteil,
    zulage: nichtNegativ,
    jahressonderzahlung: wahrheit,
    jszStichtag: wahrheit,
    einmalzahlungen: wahrheit,
    tarif: tarifwahl,
    fortschreibung: wahrheit,
    tarifsteigerung: anteil,
    zusatzversorgung: wahl(KOSTENOPTIONEN.zusatzversorgung.woerter),
    beihilfe: nichtNegativ,
    versorgungszuschlag: anteil,
  },
  [
    ...(['leistungsentgelt', 'umlage', 'sanierungsgeld', 'u2', 'zusatzbeitrag', 'zulage'] as const),
    ...(['tarifsteigerung', 'beihilfe', 'versorgungszuschlag'] as const),
  ],
);

const TABELLENANGABEN: Angaben<Tabellenoptionen> = spalten(TABELLENOPTIONEN, {
  kostenbasis: wahl(TABELLENOPTIONEN.kostenbasis.woerter),
  pool: wahrheit,
  abrechnung: wahl(TABELLENOPTIONEN.abrechnung.woerter),
  monatsmethode: wahl(TABELLENOPTIONEN.monatsmethode.woerter),
  hinweis: wahrheit,
  rundung: centschritt,
  bagatellgrenze: nichtNegativ,
  vakanzmethode: wahl(TABELLENOPTIONEN.vakanzmethode.woerter),
});

const PLANANGABEN: Angaben<Planoptionen> = spalten(
  PLANOPTIONEN,
  {
    auszahlung: wahl(PLANOPTIONEN.auszahlung.woerter),
    bedarfsmonate: ganzeMonate,
    termine: jahrestage,
    abschlaege: wahl(PLANOPTIONEN.abschlaege.woerter),
    faelligkeit: wahl(PLANOPTIONEN.faelligkeit.woerter),
    abschlagstermine: jahrestage,
    anfangsbestand: zahl,
  },
  ['anfangsbestand'],
);

const WEITERE_ANGABEN = spalten(
  { ...ANSICHT, ...BUDGETOPTIONEN },
  { ansicht: wahl(ANSICHT.ansicht.woerter), hoechstens: positiv },
);

const SCHLUESSELANGABEN: Angaben<Schluesseloptionen> = spalten(SCHLUESSELOPTIONEN, {
  gesamt: positiv,
  rundung: schritt,
});

const STANDARD_SCHLUESSELOPTIONEN: Schluesseloptionen = { gesamt: EINS, rundung: null };

const STANDARD_TABELLENOPTIONEN: Tabellenoptionen = {
  kostenbasis: 'PERSONAL',
  pool: false,
  abrechnung: 'JAHR',
  monatsmethode: 'TAGGENAU',
  hinweis: false,
  rundung: null,
  bagatellgrenze: null,
  vakanzmethode: 'GENAU',
};

const ALLE_NAMEN: ReadonlySet<string> = new Set(
  [KOSTENOPTIONEN, TABELLENOPTIONEN, PLANOPTIONEN, ANSICHT, BUDGETOPTIONEN]
    .flatMap((optionen) => namenVon(optionen))
    .map((name) => gefaltet(name)),
);

/** KO-3: is the folded name one that only `optionen` knows? Hinweis is also what remarks are called. */
export const istOptionsname = (name: string): boolean =>
  ALLE_NAMEN.has(name) && name !== gefaltet(TABELLENOPTIONEN.hinweis.name);

const { option: OPTION, wert: WERT } = OPTIONEN.spalten;
const KOPFZEILEN = [OPTION.name, 'Name'].map((name) => gefaltet(`${name}|${WERT.name}`));

/** A heading above the two columns is allowed: it is what an Excel table brings along. */
const istKopfzeile = (name: unknown, wert: unknown): boolean =>
  typeof name === 'string' && typeof wert === 'string' && KOPFZEILEN.includes(gefaltet(`${name}|${wert}`));

/** The options of a call by name. */
export class Optionen {
  private readonly werte = new Map<string, unknown>();
  private readonly zeilen = new Map<string, number>();
  private readonly funde = new Funde();
  private readonly nullen: string[] = [];
  private readonly daneben = new Map<string, string>();

  /**
   * PK-12: reads a two-column range name | value; what stands beside is a remark.
   *
   * @throws Fachfehler `WERT` for a range of one column
   */
  private constructor(
    private readonly argument: string,
    wert: unknown,
    private readonly angaben: ReadonlyMap<string, Spalte<unknown>>,
    private readonly moeglich: readonly string[],
  ) {
    const bereich = bereichAus(wert);
    pruefeName(bereich);
    const istEintrag = ([name, eintrag]: readonly unknown[], i: number): boolean =>
      !(istLeerOderNull(name) && istLeerOderNull(eintrag)) && !(i === 0 && istKopfzeile(name, eintrag));
    // Not a matter of a row: without values there are no options at all.
    const ohneWert = (zeile: readonly unknown[]): boolean =>
      zeile.length < 2 && fehlerwert(zeile[0]) === null;
    if (bereich.some((zeile, i) => istEintrag(zeile, i) && ohneWert(zeile)))
      throw wertFehler(MELDUNG.zweiSpalten);
    bereich.forEach((zeile, i) => {
      if (!istEintrag(zeile, i) || this.funde.istVoll) return;
      this.liesZeile(i + 1, zeile[0], zeile[1], zeile[2]);
      this.pruefeDaneben(i + 1, zeile[2]);
    });
  }

  /** PK-12: the options of PERSONALKOSTEN. */
  static fuerKosten(argument: string, wert: unknown): Gelesen<Optionen> {
    return Optionen.aus(argument, wert, Object.values<Spalte<unknown>>(KOSTENANGABEN), []);
  }

  /**
   * TB-1: the options of the table functions.
   *
   * @param auchSpalten input columns, which are options too
   * @param ansichten TB-7: the views of the function, which a sentence about a wrong one names; without any all
   */
  static fuerTabellen(
    argument: string,
    wert: unknown,
    auchSpalten: readonly Spalte<unknown>[],
    ansichten: readonly Ansicht[] = ANSICHT.ansicht.woerter,
  ): Gelesen<Optionen> {
    const ansicht = { ...WEITERE_ANGABEN.ansicht, lese: wahl(ANSICHT.ansicht.woerter, ansichten) };
    const angaben = [KOSTENANGABEN, TABELLENANGABEN, { ...WEITERE_ANGABEN, ansicht }, PLANANGABEN];
    const bekannt = angaben.flatMap((a) => Object.values<Spalte<unknown>>(a));
    return Optionen.aus(argument, wert, bekannt, auchSpalten);
  }

  /** SL-1, SL-5: the options of SCHLUESSEL. */
  static fuerSchluessel(argument: string, wert: unknown): Gelesen<Optionen> {
    return Optionen.aus(argument, wert, Object.values<Spalte<unknown>>(SCHLUESSELANGABEN), []);
  }

  private static aus(
    argument: string,
    wert: unknown,
    bekannt: readonly Spalte<unknown>[],
    auchSpalten: readonly Spalte<unknown>[],
  ): Gelesen<Optionen> {
    const angaben = new Map([...bekannt, ...auchSpalten].map((s) => [gefaltet(s.name), s]));
    const moeglich = bekannt.map((s) => s.name);
    if (auchSpalten.length > 0) moeglich.push('jede Spalte von stellen');
    return liesBereich(argument, new Optionen(argument, null, angaben, moeglich), () => {
      const optionen = new Optionen(argument, wert, angaben, moeglich);
      // LE-2: an option of 0 may be a blank cell.
      const hinweise = optionen.nullen.map(optionNullHinweis);
      return { werte: optionen, hinweise, funde: optionen.funde.liste };
    });
  }

  private liesZeile(zeile: number, name: unknown, eintrag: unknown, daneben: unknown): void {
    const angabe = this.funde.lies(zeile, 0, 'Name', () => this.angabeZu(name));
    if (angabe === null || fehlerwert(eintrag) !== null) {
      this.funde.lies(zeile, 1, 'Wert', () => ohneFehlerwert(eintrag));
      return;
    }
    const gelesen = this.funde.lies(zeile, 1, ORT.optionswert(angabe.name), () => {
      // LE-2: whoever names an option means a value; 0 is one only where it makes sense.
      if (leerIn(angabe, eintrag)) throw wertFehler(MELDUNG.optionOhneWert);
      return angabe.lese(eintrag);
    });
    this.werte.set(angabe.name, gelesen);
    this.zeilen.set(angabe.name, zeile);
    if (typeof daneben === 'string' && daneben !== '') this.daneben.set(angabe.name, `: ${daneben}`);
    if (istLeerOderNull(eintrag)) this.nullen.push(angabe.name);
  }

  /** PK-12: beside an option stands a remark, and not the name of another option. */
  private pruefeDaneben(zeile: number, daneben: unknown): void {
    if (typeof daneben !== 'string') return;
    const name = gefaltet(daneben);
    if (!this.angaben.has(name) && !istOptionsname(name)) return;
    this.funde.melde(zeile, 2, '3', wertFehler(MELDUNG.zweiOptionen(daneben)));
  }

  private angabeZu(name: unknown): Spalte<unknown> {
    if (istLeerOderNull(name)) throw wertFehler(MELDUNG.optionOhneName);
    const eingabe = text(name);
    const treffer = this.angaben.get(gefaltet(eingabe));
    if (treffer === undefined) throw wertFehler(MELDUNG.unbekannteOption(eingabe, this.moeglich));
    if (this.werte.has(treffer.name)) throw wertFehler(MELDUNG.optionDoppelt(treffer.name));
    this.werte.set(treffer.name, null);
    return treffer;
  }

  /** The value of an option, or null if it is not set. */
  lies<T>(s: Spalte<T>): T | null {
    return (this.werte.get(s.name) ?? null) as T | null;
  }

  /** RW-1: where the value of an option comes from, with the remark that stands beside it. */
  quelle({ name }: Spalte<unknown>): string {
    return QUELLE.option(name) + (this.daneben.get(name) ?? '');
  }

  /** FE-2: where the value of an option stands that is set. */
  ort(name: string): string {
    const zelle = ORT.zelle(this.zeilen.get(name) as number, '', ORT.optionswert(name));
    return `${ORT.argument(this.argument)}: ${zelle}`;
  }

  /** All options of a kind that are set: an absent option stays absent. */
  private gesetzt<T>(angaben: Angaben<T>): Partial<T> {
    const eintraege = Object.entries<Spalte<unknown>>(angaben).map(([feld, s]) => [feld, this.lies(s)]);
    return Object.fromEntries(eintraege.filter(([, w]) => w !== null)) as Partial<T>;
  }

  /** PK-12 */
  kostenoptionen(): Kostenoptionen {
    return { ...STANDARD_KOSTENOPTIONEN, ...this.gesetzt(KOSTENANGABEN) };
  }

  /** TB-1 */
  tabellenoptionen(): Tabellenoptionen {
    return { ...STANDARD_TABELLENOPTIONEN, ...this.gesetzt(TABELLENANGABEN) };
  }

  /** MP-5 to MP-7 */
  planoptionen(): Planoptionen {
    return { ...STANDARD_PLANOPTIONEN, ...this.gesetzt(PLANANGABEN) };
  }

  /** KO-3: the options of MONATSPLAN that are set. */
  istGesetzt(feld: keyof Planoptionen): boolean {
    return this.lies<unknown>(PLANANGABEN[feld]) !== null;
  }

  /** TB-7: the view that is asked for; null = none. */
  ansicht(): Ansicht | null {
    return this.lies(WEITERE_ANGABEN.ansicht);
  }

  /** SB-4: no value above it is tried; null = not said. */
  hoechstens(): Dezimal | null {
    return this.lies(WEITERE_ANGABEN.hoechstens);
  }

  /** What an option means that is not set. */
  ergaenze<T>(s: Spalte<T>, wert: T): void {
    if (this.lies(s) === null) this.werte.set(s.name, wert);
  }

  /** SL-1, SL-5 */
  schluesseloptionen(): Schluesseloptionen {
    return { ...STANDARD_SCHLUESSELOPTIONEN, ...this.gesetzt(SCHLUESSELANGABEN) };
  }
}
