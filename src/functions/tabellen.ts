import { ausfuehren } from "./ausfuehren";
import * as berechnung from "./berechnung/tabellen";

/**
 * Kosten, Förderung und Eigenanteil aller Stellen im Zeitraum als Tabelle, letzte Zeile Summe. Beispiel: =KIM.EIGENANTEILE(KIM_Stellen[#Alle];"15.10.2021";"31.12.2022").
 * @customfunction EIGENANTEILE EIGENANTEILE
 * @param stellen Bereich mit Überschriften wie Stelle, Gruppe, Stufe, VZÄ und Höchstbetrag oder Baustein.
 * @param von Erster Tag: Datum oder Text TT.MM.JJJJ.
 * @param bis Letzter Tag: Datum oder Text TT.MM.JJJJ.
 * @param optionen Bereich mit zwei Spalten Name und Wert; jede Spalte von stellen ist auch eine Option.
 * @param tarife Bereich mit eigenen Tabellenwerten (KIM_Tarif); sie gehen den eingebauten vor.
 * @param saetze Bereich mit eigenen Fördersätzen (KIM_Foerdersaetze); sie gehen den eingebauten vor.
 * @param parameter Bereich mit eigenen Sätzen und Grenzen (KIM_Parameter); sie gehen den eingebauten vor.
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
 * Aufwand, Förderung, Drittmittel und Eigenanteil je Haushaltsjahr und Kommune als Tabelle. Beispiel: =KIM.HAUSHALT(KIM_Stellen[#Alle];KIM_Kommunen[#Alle];"15.10.2021";"31.12.2022").
 * @customfunction HAUSHALT HAUSHALT
 * @param stellen Bereich mit Überschriften wie Stelle, Kommune, Gruppe, Stufe, VZÄ und Höchstbetrag oder Baustein.
 * @param kommunen Bereich mit den Überschriften Kommune und Schlüssel.
 * @param von Erster Tag: Datum oder Text TT.MM.JJJJ.
 * @param bis Letzter Tag: Datum oder Text TT.MM.JJJJ.
 * @param optionen Bereich mit zwei Spalten Name und Wert; jede Spalte von stellen ist auch eine Option.
 * @param tarife Bereich mit eigenen Tabellenwerten (KIM_Tarif); sie gehen den eingebauten vor.
 * @param saetze Bereich mit eigenen Fördersätzen (KIM_Foerdersaetze); sie gehen den eingebauten vor.
 * @param parameter Bereich mit eigenen Sätzen und Grenzen (KIM_Parameter); sie gehen den eingebauten vor.
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
