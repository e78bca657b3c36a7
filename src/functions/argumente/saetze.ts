import { ARTEN, MERKMALE, type Foerdersatz } from "../../core/daten";
import { bausteinname } from "../../core/foerderung/foerdersatz";
import { NULL } from "../../core/zahl/dezimal";
import { imBereich } from "./bereich";
import { BELEG, belegAus, pruefeUeberschneidung } from "./eigene-werte";
import { spalte, Tabelle } from "./tabelle";
import { nichtNegativ, text, wahl } from "./werte";

const BAUSTEIN = spalte("Baustein", (wert) => bausteinname(text(wert)), true);
const MERKMAL = spalte("Merkmal", wahl(MERKMALE), true);
const BETRAG = spalte("Betrag", nichtNegativ, false);
const ART = spalte("Art", wahl(ARTEN), true);

const SPALTEN = [
  BAUSTEIN,
  MERKMAL,
  BELEG.gueltigAb,
  BELEG.gueltigBis,
  BETRAG,
  ART,
  BELEG.quelle,
  BELEG.status,
];

/** Columns of `KIM_Foerdersaetze`. Frozen; additions go to the end. */
export const SATZSPALTEN: readonly string[] = SPALTEN.map((s) => s.name);

/**
 * FS-1: reads the workbook's own grant rates. Without Merkmal a row means PERSONAL, without Art HÖCHSTBETRAG.
 *
 * @throws Fachfehler naming the first bad cell or two rows for the same day
 */
export function saetzeAus(argument: string, wert: unknown): Foerdersatz[] {
  return imBereich(argument, () => {
    const tabelle = Tabelle.aus(wert, SPALTEN);
    if (tabelle === null) return [];
    tabelle.verlange([BAUSTEIN, BELEG.gueltigAb, BETRAG]);
    const zeilen = tabelle.zeilen.map((zeile) => ({
      ...belegAus(tabelle, zeile, "KIM_Foerdersaetze"),
      zeile,
      baustein: tabelle.pflicht(zeile, BAUSTEIN, ""),
      merkmal: tabelle.lies(zeile, MERKMAL) ?? ("PERSONAL" as const),
      wert: tabelle.pflicht(zeile, BETRAG, NULL),
      art: tabelle.lies(zeile, ART) ?? ("HÖCHSTBETRAG" as const),
    }));
    tabelle.pruefe();
    pruefeUeberschneidung(
      zeilen.map((z) => ({ ...z, schluessel: `${z.baustein} ${z.merkmal}` })),
      "KIM_Foerdersaetze",
    );
    return zeilen;
  });
}
