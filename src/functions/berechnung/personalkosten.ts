import { alsExcelzahl } from "../../core/zahl/excelzahl";
import { KOSTENOPTIONEN, kostenoptionen, Optionen } from "../argumente/optionen";
import { pflichtArgument } from "../argumente/skalar";
import { gruppe as leseGruppe, positiv, stufe as leseStufe } from "../argumente/werte";
import { erklaereRundung, type Berechnung } from "./funktion";
import { kostenrechnung } from "./rahmen";
import { laufzeit } from "./zeit";

/** PK-1 to PK-14 */
export const personalkosten: Berechnung<number> = (args, spur) => {
  const [gruppe, stufe, vzae, von, bis, optionen, tarife, parameter] = args;
  const angabe = {
    gruppe: pflichtArgument("gruppe", gruppe, leseGruppe),
    stufe: pflichtArgument("stufe", stufe, leseStufe),
    vzae: pflichtArgument("vzae", vzae, positiv),
    seit: null,
    stelle: laufzeit(von, bis),
  };
  const gewaehlt = kostenoptionen(Optionen.aus("optionen", optionen, KOSTENOPTIONEN));
  const rechnung = kostenrechnung(gewaehlt, tarife, parameter);
  const kosten = rechnung.personalkosten(angabe, angabe.stelle, spur);
  erklaereRundung(spur);
  return alsExcelzahl(kosten);
};
