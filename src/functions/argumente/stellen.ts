import { Fachfehler, wertFehler } from "../../core/fehler";
import { FEHLER } from "../../core/meldungen/fehler";
import { HINWEIS } from "../../core/meldungen/hinweise";
import { euro } from "../../core/rechenweg/schreibweise";
import type { Lesehinweis, Stelle, Wahlfeld } from "../../core/tabellen/stelle";
import { EINS, NULL, type Dezimal } from "../../core/zahl/dezimal";
import { zeitraum, type Zeitraum } from "../../core/zeit/zeitraum";
import { MELDUNG } from "../meldungen";
import { imBereich } from "./bereich";
import type { Optionen } from "./optionen";
import { Stellenliste } from "./stellenliste";
import { S, SPALTEN } from "./stellenspalten";
import { Tabelle, type Spalte } from "./tabelle";

const WAHLFELDER: readonly Wahlfeld[] = [
  "hoechstbetrag",
  "sachkostenHoechstbetrag",
  "art",
  "quote",
  "eigenmittel",
];

/** Reads cells of one table; a blank one takes the option of the same name. */
class Zeilenleser {
  constructor(
    private readonly tabelle: Tabelle,
    private readonly optionen: Optionen,
  ) {}

  lies<T>(zeile: number, s: Spalte<T>): T | null {
    return this.tabelle.lies(zeile, s) ?? this.optionen.lies(s);
  }

  /** An amount; none means 0. */
  betrag(zeile: number, feld: Lesehinweis["feld"], hinweise: Lesehinweis[]): Dezimal {
    const s = S[feld];
    const wert = this.tabelle.lies(zeile, s);
    const option = this.optionen.lies(s) ?? NULL;
    // LE-2: on the desktop a blank cell is 0 as well and can't take the option; that must not happen in silence.
    if (wert?.isZero() === true && !option.isZero()) {
      hinweise.push({ feld, satz: HINWEIS.nullStattOption(s.name, euro(option)) });
    }
    return wert ?? option;
  }

  pflicht<T>(zeile: number, s: Spalte<T>, ersatz: T): T {
    const standard = this.optionen.lies(s);
    return standard === null
      ? this.tabelle.pflicht(zeile, s, ersatz)
      : (this.tabelle.lies(zeile, s) ?? standard);
  }

  /** LE-2: a row with the Art OHNE has no grant; the option Baustein stands for rows that say nothing of theirs. */
  foerderung(zeile: number): Pick<Stelle, "baustein" | "art"> {
    const baustein = this.tabelle.lies(zeile, S.baustein);
    const art = this.tabelle.lies(zeile, S.art);
    return {
      baustein: baustein ?? (art === "OHNE" ? null : this.optionen.lies(S.baustein)),
      art: art ?? this.optionen.lies(S.art),
    };
  }

  /** KO-3: what the row leaves to the options. */
  ausOptionen(zeile: number): ReadonlySet<Wahlfeld> {
    const ausOption = (s: Spalte<unknown>): boolean =>
      this.tabelle.istLeer(zeile, s) && this.optionen.lies(s) !== null;
    return new Set(WAHLFELDER.filter((feld) => ausOption(S[feld])));
  }

  /** KO-3: a Quote that no Art has a use for; beside another Art the column Hinweis says so. */
  pruefeQuote(zeile: number, { quote, art, baustein }: Stelle): void {
    if (quote === null || art !== null || baustein !== null || this.tabelle.istLeer(zeile, S.quote)) return;
    this.tabelle.melde(zeile, S.quote, wertFehler(FEHLER.quoteOhneArt));
  }

  /** The post's own period; a wrong one is kept as a failure of its end. */
  zeitraum(zeile: number, laufzeit: Zeitraum): Zeitraum {
    const von = this.lies(zeile, S.von);
    const bis = this.lies(zeile, S.bis);
    try {
      // A post that starts after the term with no end of its own runs on; it lies outside, which the row says.
      const ende = bis ?? Math.max(laufzeit.bis, von ?? laufzeit.bis);
      return zeitraum(von ?? Math.min(laufzeit.von, ende), ende);
    } catch (fehler) {
      if (!(fehler instanceof Fachfehler)) throw fehler;
      this.tabelle.melde(zeile, S.bis, fehler);
      return laufzeit;
    }
  }
}

function stelleAus(leser: Zeilenleser, zeile: number, laufzeit: Zeitraum): Stelle {
  const lesehinweise: Lesehinweis[] = [];
  const betrag = (feld: Lesehinweis["feld"]): Dezimal => leser.betrag(zeile, feld, lesehinweise);
  // LE-2: a ceiling of 0 grants nothing, as none does.
  const ueberNull = (d: Dezimal): Dezimal | null => (d.isZero() ? null : d);
  return {
    zeile,
    stelle: leser.lies(zeile, S.stelle) ?? "",
    kommune: leser.lies(zeile, S.kommune) ?? "",
    zeitraum: leser.zeitraum(zeile, laufzeit),
    gruppe: leser.lies(zeile, S.gruppe),
    stufe: leser.lies(zeile, S.stufe),
    vzae: leser.pflicht(zeile, S.vzae, EINS),
    seit: leser.lies(zeile, S.seit),
    kostenGesamt: leser.lies(zeile, S.kostenGesamt),
    sachkosten: betrag("sachkosten"),
    ...leser.foerderung(zeile),
    merkmal: leser.lies(zeile, S.merkmal) ?? "PERSONAL",
    hoechstbetrag: leser.lies(zeile, S.hoechstbetrag),
    sachkostenHoechstbetrag: ueberNull(betrag("sachkostenHoechstbetrag")),
    quote: leser.lies(zeile, S.quote),
    drittmittel: betrag("drittmittel"),
    eigenmittel: betrag("eigenmittel"),
    ausOptionen: leser.ausOptionen(zeile),
    lesehinweise,
  };
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
    const stellen = tabelle.zeilen.map((zeile) => stelleAus(leser, zeile, laufzeit));
    for (const s of stellen) leser.pruefeQuote(s.zeile, s);
    const heil = new Set(tabelle.heile);
    return new Stellenliste(
      argument,
      stellen.filter((s) => heil.has(s.zeile)),
      tabelle,
      optionen,
    );
  });
}
