import { mitOrt } from "../../core/fehler";
import { kostenteilung as teile } from "../../core/tabellen/kostenteilung";
import { CENT, RESTREGELN, verteile } from "../../core/verteilung/verteilung";
import { NULL, type Dezimal } from "../../core/zahl/dezimal";
import { alsExcelzahl } from "../../core/zahl/excelzahl";
import { bereichAus, imBereich, ohneLeerenRand } from "../argumente/bereich";
import { kommunenAus } from "../argumente/kommunen";
import { istLeer } from "../argumente/leer";
import { betragArgument, optional } from "../argumente/skalar";
import { nichtNegativ, positiv, wahl, zahl } from "../argumente/werte";
import { ORT } from "../meldungen";
import { erklaereRundung, type Berechnung, type Zellwert } from "./funktion";

const leseRestregel = wahl(RESTREGELN);

/** VT-4: keys row by row; a blank key is 0, text or error names its position. */
function schluesselAus(wert: unknown): { zeilen: Dezimal[][]; alle: Dezimal[] } {
  const zeilen = imBereich("schluessel", () =>
    ohneLeerenRand(bereichAus("schluessel", wert)).map((zeile, z) =>
      zeile.map((k, s) =>
        istLeer(k) ? NULL : mitOrt(ORT.zelle(z + 1, String(s + 1)), () => nichtNegativ(k)),
      ),
    ),
  );
  return { zeilen, alle: zeilen.flat() };
}

/** VT-1 to VT-6: spills in the shape of the keys. */
export const verteilung: Berechnung<number[][]> = ([betrag, schluessel, rundung, restregel], spur) => {
  const b = betragArgument("betrag", betrag, zahl);
  const { zeilen, alle } = schluesselAus(schluessel);
  const schritt = optional("rundung", rundung, positiv, CENT);
  const regel = optional("restregel", restregel, leseRestregel, "GRÖSSTER_REST");
  const { anteile } = verteile(b, alle, schritt, regel, spur);
  erklaereRundung(spur);
  let i = 0;
  return zeilen.map((zeile) => zeile.map(() => alsExcelzahl(anteile[i++] as Dezimal)));
};

const KOPF = ["Kommune", "Schlüssel", "Anteil", "Betrag"];

const zelle = (wert: Dezimal | null): Zellwert => (wert === null ? "" : alsExcelzahl(wert));

/** TB-2 */
export const kostenteilung: Berechnung<Zellwert[][]> = ([betrag, kommunen, rundung, restregel], spur) => {
  const b = betragArgument("betrag", betrag, zahl);
  const liste = kommunenAus("kommunen", kommunen);
  const schritt = optional("rundung", rundung, positiv, CENT);
  const regel = optional("restregel", restregel, leseRestregel, "GRÖSSTER_REST");
  const zeilen = imBereich("kommunen", () => teile(b, liste, schritt, regel, spur));
  erklaereRundung(spur);
  return [
    KOPF,
    ...zeilen.map((z) => [z.kommune, zelle(z.schluessel), zelle(z.anteil), alsExcelzahl(z.betrag)]),
  ];
};
