import { ausfuehren } from "./ausfuehren";
import * as berechnung from "../berechnung/tabellen";

/**
 * Personalkosten, Sachkosten, Förderung und Eigenanteil aller Stellen im Zeitraum als Tabelle, letzte Zeile Summe. Beispiel: =KIM.EIGENANTEILE(KIM_Stellen[[#Kopfzeilen];[#Daten]];"15.10.2021";"31.12.2022").
 * @customfunction EIGENANTEILE EIGENANTEILE
 * @param stellen Bereich mit Überschriften wie Stelle, Gruppe, Stufe, VZÄ und Höchstbetrag oder Baustein.
 * @param von Erster Tag, zum Beispiel 01.01.2025.
 * @param bis Letzter Tag, zum Beispiel 31.12.2025.
 * @param optionen Zwei Spalten Name und Wert, als Bereich oder direkt, zum Beispiel {"Fortschreibung".WAHR}; auch jede Spalte von stellen.
 * @param tarife Bereich mit eigenen Entgelten (Tabelle KIM_Tarif); sie gehen den eingebauten vor.
 * @param saetze Bereich mit eigenen Fördersätzen (Tabelle KIM_Foerdersaetze); sie gehen den eingebauten vor.
 * @param parameter Bereich mit eigenen Sätzen und Grenzen, etwa der Sozialversicherung (Tabelle KIM_Parameter); sie gehen den eingebauten vor.
 */
export function eigenanteile(
  stellen: unknown[][],
  von: unknown,
  bis: unknown,
  optionen?: unknown[][],
  tarife?: unknown[][],
  saetze?: unknown[][],
  parameter?: unknown[][],
): unknown[][] {
  return ausfuehren(berechnung.eigenanteile, [stellen, von, bis, optionen, tarife, saetze, parameter]);
}

/**
 * Aufwand, Förderung, Drittmittel und Eigenanteil je Haushaltsjahr und Kommune als Tabelle. Beispiel: =KIM.HAUSHALT(KIM_Stellen[[#Kopfzeilen];[#Daten]];KIM_Kommunen[[#Kopfzeilen];[#Daten]];"15.10.2021";"31.12.2022").
 * @customfunction HAUSHALT HAUSHALT
 * @param stellen Bereich mit Überschriften wie Stelle, Kommune, Gruppe, Stufe, VZÄ und Höchstbetrag oder Baustein.
 * @param kommunen Bereich mit den Überschriften Kommune und Schlüssel.
 * @param von Erster Tag, zum Beispiel 01.01.2025.
 * @param bis Letzter Tag, zum Beispiel 31.12.2025.
 * @param optionen Zwei Spalten Name und Wert, als Bereich oder direkt, zum Beispiel {"Fortschreibung".WAHR}; auch jede Spalte von stellen.
 * @param tarife Bereich mit eigenen Entgelten (Tabelle KIM_Tarif); sie gehen den eingebauten vor.
 * @param saetze Bereich mit eigenen Fördersätzen (Tabelle KIM_Foerdersaetze); sie gehen den eingebauten vor.
 * @param parameter Bereich mit eigenen Sätzen und Grenzen, etwa der Sozialversicherung (Tabelle KIM_Parameter); sie gehen den eingebauten vor.
 */
export function haushalt(
  stellen: unknown[][],
  kommunen: unknown[][],
  von: unknown,
  bis: unknown,
  optionen?: unknown[][],
  tarife?: unknown[][],
  saetze?: unknown[][],
  parameter?: unknown[][],
): unknown[][] {
  return ausfuehren(berechnung.haushalt, [stellen, kommunen, von, bis, optionen, tarife, saetze, parameter]);
}
