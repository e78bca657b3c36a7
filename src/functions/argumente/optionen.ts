import { TARIFE } from "../../core/daten";
import { mitOrt, wertFehler } from "../../core/fehler";
import { STANDARD_KOSTENOPTIONEN, type Kostenoptionen } from "../../core/personal/optionen";
import { ABRECHNUNGEN, KOSTENBASEN, type Tabellenoptionen } from "../../core/tabellen/stelle";
import { gefaltet } from "../../core/text/falten";
import { MONATSMETHODEN } from "../../core/zeit/monate";
import { MELDUNG, ORT } from "../meldungen";
import { bereichAus, imBereich } from "./bereich";
import { istLeer, istLeerOderNull } from "./leer";
import type { Spalte } from "./tabelle";
import { anteil, nichtNegativ, ohneFehlerwert, text, wahl, wahrheit, type Leser } from "./werte";
import { Zellfehler } from "./zellfehler";

/** PK-12: names of the options of employer cost. Frozen; additions go to the end. */
export const KOSTENOPTIONEN = [
  "Leistungsentgelt",
  "Umlage",
  "Sanierungsgeld",
  "U2",
  "Zusatzbeitrag",
  "Zulage",
  "Jahressonderzahlung",
  "JSZ-Stichtag",
  "Einmalzahlungen",
  "Tarif",
  "Fortschreibung",
] as const;

/** TB-1: names of the further options of the table functions, beside every input column. */
export const TABELLENOPTIONEN = ["Kostenbasis", "Pool", "Abrechnung", "Monatsmethode"] as const;

const KOPFZEILEN = ["OPTION|WERT", "NAME|WERT"];

/** A heading above the two columns is allowed: it is what an Excel table brings along. */
const istKopfzeile = (name: unknown, wert: unknown): boolean =>
  typeof name === "string" && typeof wert === "string" && KOPFZEILEN.includes(gefaltet(`${name}|${wert}`));

/** The options of a call by name, still unread. */
export class Optionen {
  private constructor(private readonly werte: ReadonlyMap<string, unknown>) {}

  /**
   * PK-12: reads a two-column range name | value.
   *
   * @param spalten input columns that are options too (TB-1)
   * @throws Fachfehler `WERT` for an error value, an unknown or a repeated name
   */
  static aus(
    argument: string,
    wert: unknown,
    bekannt: readonly string[],
    spalten: readonly string[] = [],
  ): Optionen {
    return imBereich(argument, () => {
      const namen = new Map([...bekannt, ...spalten].map((name) => [gefaltet(name), name]));
      const werte = new Map<string, unknown>();
      const fehler = new Zellfehler();
      bereichAus(wert).forEach((zeile, i) => {
        if (zeile.every(istLeerOderNull) || (i === 0 && istKopfzeile(zeile[0], zeile[1]))) return;
        fehler.lies(i + 1, 0, "Name", () => {
          const eingabe = text(istLeerOderNull(zeile[0]) ? null : zeile[0]);
          const name = namen.get(gefaltet(eingabe));
          if (name === undefined) {
            const liste = spalten.length === 0 ? bekannt : [...bekannt, "jede Spalte von stellen"];
            throw wertFehler(MELDUNG.unbekannteOption(eingabe, liste));
          }
          if (werte.has(name)) throw wertFehler(MELDUNG.optionDoppelt(name));
          if (!zeile.slice(2).every(istLeerOderNull)) throw wertFehler(MELDUNG.zweiSpalten);
          werte.set(name, zeile[1] ?? null);
        });
        fehler.lies(i + 1, 1, "Wert", () => ohneFehlerwert(zeile[1]));
      });
      fehler.pruefe();
      return new Optionen(werte);
    });
  }

  /** An option where 0 is a value. */
  zahl<T>(name: string, lese: Leser<T>): T | undefined {
    return this.lies(name, lese, istLeer);
  }

  /** LE-2: an option where 0 counts as missing. */
  angabe<T>(name: string, lese: Leser<T>): T | undefined {
    return this.lies(name, lese, istLeerOderNull);
  }

  /** TB-1: the default of a column, or null. */
  fuerSpalte<T>(s: Spalte<T>): T | null {
    return this.lies(s.name, s.lese, s.nullIstLeer ? istLeerOderNull : istLeer) ?? null;
  }

  private lies<T>(name: string, lese: Leser<T>, leer: (w: unknown) => boolean): T | undefined {
    const wert = this.werte.get(name);
    return leer(wert) ? undefined : mitOrt(ORT.option(name), () => lese(wert));
  }
}

/** Only what is set: an absent option stays absent. */
function gesetzt<T extends object>(werte: { [K in keyof T]: T[K] | undefined }): Partial<T> {
  return Object.fromEntries(Object.entries(werte).filter(([, wert]) => wert !== undefined)) as Partial<T>;
}

/** PK-12 */
export function kostenoptionen(o: Optionen): Kostenoptionen {
  return {
    ...STANDARD_KOSTENOPTIONEN,
    ...gesetzt<Kostenoptionen>({
      leistungsentgelt: o.zahl("Leistungsentgelt", anteil),
      umlage: o.zahl("Umlage", anteil),
      sanierungsgeld: o.zahl("Sanierungsgeld", anteil),
      u2: o.zahl("U2", anteil),
      zusatzbeitrag: o.zahl("Zusatzbeitrag", anteil),
      zulage: o.zahl("Zulage", nichtNegativ),
      jahressonderzahlung: o.angabe("Jahressonderzahlung", wahrheit),
      jszStichtag: o.angabe("JSZ-Stichtag", wahrheit),
      einmalzahlungen: o.angabe("Einmalzahlungen", wahrheit),
      tarif: o.angabe("Tarif", wahl(TARIFE)),
      fortschreibung: o.angabe("Fortschreibung", wahrheit),
    }),
  };
}

/** TB-1 */
export const tabellenoptionen = (o: Optionen): Tabellenoptionen => ({
  kostenbasis: o.angabe("Kostenbasis", wahl(KOSTENBASEN)) ?? "PERSONAL",
  pool: o.angabe("Pool", wahrheit) ?? false,
  abrechnung: o.angabe("Abrechnung", wahl(ABRECHNUNGEN)) ?? "JAHR",
  monatsmethode: o.angabe("Monatsmethode", wahl(MONATSMETHODEN)) ?? "TAGGENAU",
});
