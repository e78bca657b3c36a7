import { ausfuehren } from "./ausfuehren";
import * as berechnung from "../berechnung/personalkosten";

/**
 * Personalkosten einer Stelle im Zeitraum in EUR, wie sie der Arbeitgeber trägt; Planwert, keine Abrechnung. Beispiel: =KIM.PERSONALKOSTEN("9c";3;1;"01.01.2022";"31.12.2022") ergibt 65.059,41.
 * @customfunction PERSONALKOSTEN PERSONALKOSTEN
 * @param gruppe Entgeltgruppe, zum Beispiel 9c oder S11b, oder Besoldungsgruppe A5 bis A16 (LBesO NRW).
 * @param stufe Stufe 1 bis 6, bei Besoldungsgruppen 3 bis 12.
 * @param vzae Vollzeitäquivalente (VZÄ); 2,5 sind zwei volle Stellen und eine halbe.
 * @param von Erster Tag, zum Beispiel 01.01.2025.
 * @param bis Letzter Tag, zum Beispiel 31.12.2025.
 * @param optionen Zwei Spalten Name und Wert, als Bereich oder direkt, zum Beispiel {"Fortschreibung".WAHR}.
 * @param tarife Bereich mit eigenen Entgelten (Tabelle KIM_Tarif); sie gehen den eingebauten vor.
 * @param parameter Bereich mit eigenen Sätzen und Grenzen, etwa der Sozialversicherung (Tabelle KIM_Parameter); sie gehen den eingebauten vor.
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
