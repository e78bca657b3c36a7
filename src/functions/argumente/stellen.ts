import { Fachfehler, wertFehler } from "../../core/fehler";
import type { Stelle } from "../../core/tabellen/stelle";
import { EINS, NULL, type Dezimal } from "../../core/zahl/dezimal";
import { zeitraum, type Zeitraum } from "../../core/zeit/zeitraum";
import { MELDUNG } from "../meldungen";
import { imBereich } from "./bereich";
import type { Optionen } from "./optionen";
import { Stellenliste } from "./stellenliste";
import { S, SPALTEN } from "./stellenspalten";
import { Tabelle, type Spalte } from "./tabelle";

/** Reads cells of one table; a blank one takes the option of the same name. */
class Zeilenleser {
  constructor(
    private readonly tabelle: Tabelle,
    private readonly optionen: Optionen,
  ) {}

  lies<T>(zeile: number, s: Spalte<T>): T | null {
    return this.tabelle.lies(zeile, s) ?? this.optionen.lies(s);
  }

  pflicht<T>(zeile: number, s: Spalte<T>, ersatz: T): T {
    const standard = this.optionen.lies(s);
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
    return zeitraum(von ?? Math.min(laufzeit.von, ende), ende);
  } catch (fehler) {
    if (!(fehler instanceof Fachfehler)) throw fehler;
    tabelle.melde(zeile, S.bis, fehler);
    return laufzeit;
  }
}

/**
 * TB-1: reads `stellen`; blank cells take the option of the same name.
 *
 * @throws Fachfehler for a range that is no table of posts; bad cells are named when the list is computed
 */
export function stellenAus(
  argument: string,
  wert: unknown,
  laufzeit: Zeitraum,
  optionen: Optionen,
): Stellenliste {
  return imBereich(argument, () => {
    const tabelle = Tabelle.aus(wert, SPALTEN);
    if (tabelle === null || tabelle.zeilen.length === 0) throw wertFehler(MELDUNG.leererBereich);
    if (optionen.lies(S.vzae) === null) tabelle.verlange([S.vzae], MELDUNG.spalteUndOptionFehlen);
    const leser = new Zeilenleser(tabelle, optionen);
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
    const heil = new Set(tabelle.heile);
    return new Stellenliste(
      argument,
      stellen.filter((s) => heil.has(s.zeile)),
      tabelle,
      optionen,
    );
  });
}
