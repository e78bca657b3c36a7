import { wertFehler } from "../../core/fehler";
import type { Kommune } from "../../core/tabellen/kommune";
import { NULL } from "../../core/zahl/dezimal";
import { MELDUNG } from "../meldungen";
import { imBereich } from "./bereich";
import { spalte, Tabelle } from "./tabelle";
import { schluessel, text } from "./werte";

const KOMMUNE = spalte("Kommune", text, true);
const SCHLUESSEL = spalte("Schlüssel", schluessel, false);

/** Names of the input columns. Frozen. */
export const KOMMUNENSPALTEN: readonly string[] = [KOMMUNE.name, SCHLUESSEL.name];

/**
 * TB-2, TB-3: reads `kommunen`; a blank key is 0 (VT-4).
 *
 * @throws Fachfehler naming the first bad cell
 */
export function kommunenAus(argument: string, wert: unknown): Kommune[] {
  return imBereich(argument, () => {
    const tabelle = Tabelle.aus(wert, [KOMMUNE, SCHLUESSEL]);
    if (tabelle === null || tabelle.zeilen.length === 0) throw wertFehler(MELDUNG.leererBereich);
    tabelle.verlange([KOMMUNE, SCHLUESSEL]);
    const kommunen = tabelle.zeilen.map((zeile) => ({
      zeile,
      kommune: tabelle.pflicht(zeile, KOMMUNE, ""),
      schluessel: tabelle.lies(zeile, SCHLUESSEL) ?? NULL,
    }));
    tabelle.pruefe();
    return kommunen;
  });
}
