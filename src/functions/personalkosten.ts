import { ausfuehren } from "./ausfuehren";
import * as berechnung from "./berechnung/personalkosten";

/**
 * Arbeitgeberkosten einer Stelle im Zeitraum in EUR; Planwert, keine Abrechnung. Beispiel: =KIM.PERSONALKOSTEN("9c";3;1;"01.01.2022";"31.12.2022") ergibt 65.059,41.
 * @customfunction PERSONALKOSTEN PERSONALKOSTEN
 * @param gruppe Entgeltgruppe, zum Beispiel 9c oder S11b.
 * @param stufe Stufe 1 bis 6.
 * @param vzae Vollzeitäquivalente; 2,5 sind zwei volle Stellen und eine halbe.
 * @param von Erster Tag: Datum oder Text TT.MM.JJJJ.
 * @param bis Letzter Tag: Datum oder Text TT.MM.JJJJ.
 * @param optionen Bereich mit zwei Spalten Name und Wert, zum Beispiel Umlage oder Fortschreibung.
 * @param tarife Bereich mit eigenen Tabellenwerten (KIM_Tarif); sie gehen den eingebauten vor.
 * @param parameter Bereich mit eigenen Sätzen und Grenzen (KIM_Parameter); sie gehen den eingebauten vor.
 */
export function personalkosten(
  gruppe: unknown,
  stufe: unknown,
  vzae: unknown,
  von: unknown,
  bis: unknown,
  optionen?: unknown[][],
  tarife?: unknown[][],
  parameter?: unknown[][],
): unknown {
  return ausfuehren(berechnung.personalkosten, [gruppe, stufe, vzae, von, bis, optionen, tarife, parameter]);
}
