import { ausfuehren } from "./ausfuehren";
import { monatsplan as rechneMonatsplan } from "../berechnung/monatsplan";

/**
 * Was wann bezahlt und eingenommen wird: Kosten, Förderung, Abschläge und Bestand je Monat; auch als Abschläge und Anforderungen. Beispiel: =KIM.MONATSPLAN(KIM_Stellen[[#Kopfzeilen];[#Daten]];KIM_Kommunen[[#Kopfzeilen];[#Daten]];"01.01.2022";"31.12.2022").
 * @customfunction MONATSPLAN MONATSPLAN
 * @param stellen Bereich mit Überschriften wie Stelle, Kommune, Gruppe, Stufe, VZÄ und Höchstbetrag oder Baustein.
 * @param kommunen Bereich mit den Überschriften Kommune, Schlüssel und, wenn vereinbart, Abschlag (EUR je Kalenderjahr).
 * @param von Erster Tag, zum Beispiel 01.01.2025.
 * @param bis Letzter Tag, zum Beispiel 31.12.2025.
 * @param optionen Zwei Spalten Name und Wert, als Bereich oder direkt, zum Beispiel {"Ansicht"."ABSCHLÄGE"}; auch jede Spalte von stellen.
 * @param tarife Bereich mit eigenen Entgelten (Tabelle KIM_Tarif); sie gehen den eingebauten vor.
 * @param saetze Bereich mit eigenen Fördersätzen (Tabelle KIM_Foerdersaetze); sie gehen den eingebauten vor.
 * @param parameter Bereich mit eigenen Sätzen und Grenzen, etwa der Sozialversicherung (Tabelle KIM_Parameter); sie gehen den eingebauten vor.
 */
export function monatsplan(
  stellen: unknown[][],
  kommunen: unknown[][],
  von: unknown,
  bis: unknown,
  optionen?: unknown[][],
  tarife?: unknown[][],
  saetze?: unknown[][],
  parameter?: unknown[][],
): unknown[][] {
  return ausfuehren(rechneMonatsplan, [stellen, kommunen, von, bis, optionen, tarife, saetze, parameter]);
}
