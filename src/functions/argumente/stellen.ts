import { ARTEN, MERKMALE, type Merkmal } from "../../core/daten";
import { Fachfehler, wertFehler } from "../../core/fehler";
import { bausteinname } from "../../core/foerderung/foerdersatz";
import type { Stelle } from "../../core/tabellen/stelle";
import { EINS, NULL, type Dezimal } from "../../core/zahl/dezimal";
import { zeitraum, type Zeitraum } from "../../core/zeit/zeitraum";
import { MELDUNG } from "../meldungen";
import { imBereich } from "./bereich";
import type { Optionen } from "./optionen";
import { spalte, Tabelle, type Spalte } from "./tabelle";
import { anteil, datum, gruppe, nichtNegativ, positiv, stufe, text, wahl, type Leser } from "./werte";

const baustein: Leser<string> = (wert) => bausteinname(text(wert));

const leseMerkmal = wahl(MERKMALE);

/** A post is paid by PERSONAL or ASSISTENZ; the other Merkmale are no posts. */
const stellenmerkmal: Leser<Merkmal> = (wert) => {
  const merkmal = leseMerkmal(wert);
  if (merkmal !== "PERSONAL" && merkmal !== "ASSISTENZ") throw wertFehler(MELDUNG.stellenmerkmal(merkmal));
  return merkmal;
};

/** TB-1: the input columns. LE-2: where 0 makes no sense, it stands for a blank cell. */
const S = {
  stelle: spalte("Stelle", text, true),
  kommune: spalte("Kommune", text, true),
  gruppe: spalte("Gruppe", gruppe, true),
  stufe: spalte("Stufe", stufe, true),
  vzae: spalte("VZÄ", positiv, true),
  von: spalte("Von", datum, true),
  bis: spalte("Bis", datum, true),
  seit: spalte("Seit", datum, true),
  kostenGesamt: spalte("Kosten gesamt", nichtNegativ, true),
  sachkosten: spalte("Sachkosten je VZÄ", nichtNegativ, false),
  baustein: spalte("Baustein", baustein, true),
  merkmal: spalte("Merkmal", stellenmerkmal, true),
  hoechstbetrag: spalte("Höchstbetrag", nichtNegativ, true),
  sachkostenHoechstbetrag: spalte("Sachkosten-Höchstbetrag", nichtNegativ, false),
  art: spalte("Art", wahl(ARTEN), true),
  quote: spalte("Quote", anteil, true),
  drittmittel: spalte("Drittmittel", nichtNegativ, false),
  eigenmittel: spalte("Eigenmittel", nichtNegativ, false),
} as const;

const SPALTEN: readonly Spalte<unknown>[] = Object.values(S);

/** Names of the input columns in their order. Frozen; additions go to the end. */
export const STELLENSPALTEN: readonly string[] = SPALTEN.map((s) => s.name);

/** Reads cells of one table; a blank one takes the default of its column. */
class Zeilenleser {
  constructor(
    private readonly tabelle: Tabelle,
    private readonly standard: ReadonlyMap<string, unknown>,
  ) {}

  lies<T>(zeile: number, s: Spalte<T>): T | null {
    return this.tabelle.lies(zeile, s) ?? (this.standard.get(s.name) as T | null);
  }

  pflicht<T>(zeile: number, s: Spalte<T>, ersatz: T): T {
    const standard = this.standard.get(s.name) as T | null;
    return standard === null
      ? this.tabelle.pflicht(zeile, s, ersatz)
      : (this.tabelle.lies(zeile, s) ?? standard);
  }
}

function stellenzeitraum(tabelle: Tabelle, leser: Zeilenleser, zeile: number, laufzeit: Zeitraum): Zeitraum {
  const von = leser.lies(zeile, S.von);
  const bis = leser.lies(zeile, S.bis);
  try {
    // A post that starts after the term with no end of its own runs on; it lies outside, which the row says.
    const ende = bis ?? Math.max(laufzeit.bis, von ?? laufzeit.bis);
    return zeitraum(von ?? Math.min(laufzeit.von, ende), ende, "Stelle");
  } catch (fehler) {
    if (!(fehler instanceof Fachfehler)) throw fehler;
    tabelle.melde(zeile, S.bis, fehler);
    return laufzeit;
  }
}

/**
 * TB-1: reads `stellen`; blank cells take the option of the same name.
 *
 * @throws Fachfehler naming the first bad cell
 */
export function stellenAus(
  argument: string,
  wert: unknown,
  laufzeit: Zeitraum,
  optionen: Optionen,
): Stelle[] {
  const standard = new Map(SPALTEN.map((s) => [s.name, optionen.fuerSpalte(s)]));
  return imBereich(argument, () => {
    const tabelle = Tabelle.aus(wert, SPALTEN);
    if (tabelle === null || tabelle.zeilen.length === 0) throw wertFehler(MELDUNG.leererBereich);
    const leser = new Zeilenleser(tabelle, standard);
    const betrag = (zeile: number, s: Spalte<Dezimal>): Dezimal => leser.lies(zeile, s) ?? NULL;
    // LE-2: a ceiling of 0 grants nothing, as none does; so a blank cell means the same on every platform.
    const ueberNull = (d: Dezimal | null): Dezimal | null => (d?.isZero() === true ? null : d);
    const stellen = tabelle.zeilen.map((zeile): Stelle => ({
      zeile,
      stelle: leser.lies(zeile, S.stelle) ?? "",
      kommune: leser.lies(zeile, S.kommune) ?? "",
      zeitraum: stellenzeitraum(tabelle, leser, zeile, laufzeit),
      gruppe: leser.lies(zeile, S.gruppe),
      stufe: leser.lies(zeile, S.stufe),
      vzae: leser.pflicht(zeile, S.vzae, EINS),
      seit: leser.lies(zeile, S.seit),
      kostenGesamt: leser.lies(zeile, S.kostenGesamt),
      sachkosten: betrag(zeile, S.sachkosten),
      baustein: leser.lies(zeile, S.baustein),
      merkmal: leser.lies(zeile, S.merkmal) ?? "PERSONAL",
      hoechstbetrag: leser.lies(zeile, S.hoechstbetrag),
      sachkostenHoechstbetrag: ueberNull(leser.lies(zeile, S.sachkostenHoechstbetrag)),
      art: leser.lies(zeile, S.art),
      quote: leser.lies(zeile, S.quote),
      drittmittel: betrag(zeile, S.drittmittel),
      eigenmittel: betrag(zeile, S.eigenmittel),
    }));
    tabelle.pruefe();
    return stellen;
  });
}
