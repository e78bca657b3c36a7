import { ausfuehren } from "./ausfuehren";
import { monatsplan as rechneMonatsplan } from "../berechnung/monatsplan";
import { stellenbudget as sucheStellenbudget } from "../berechnung/stellenbudget";

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

/**
 * Was bei einer Stelle gesucht wird.
 * @customenum {string}
 */
declare enum Gesucht {
  /** Wie viele Stellen das Budget erlaubt. */
  VZÄ = "VZÄ",
  /** Wie hoch die Personalkosten im Jahr sein dürfen. */
  KOSTEN = "KOSTEN",
  /** Welcher Höchstbetrag je VZÄ und Jahr reicht. */
  HÖCHSTBETRAG = "HÖCHSTBETRAG",
  /** Welche Förderquote reicht. */
  QUOTE = "QUOTE",
}

/**
 * Wie viel Stelle ein Budget für den Eigenanteil erlaubt, oder welche Förderung reicht. Beispiel: =KIM.STELLENBUDGET(5000;{"VZÄ"."Kosten gesamt"."Höchstbetrag";1.65000.55000};"01.01.2022";"31.12.2022").
 * @customfunction STELLENBUDGET STELLENBUDGET
 * @param budget Eigenanteil in EUR, der im Zeitraum zur Verfügung steht.
 * @param stelle Bereich mit Überschriften wie in stellen und genau einer Zeile; ihre Beträge gelten für ihre VZÄ (ohne Angabe 1).
 * @param von Erster Tag, zum Beispiel 01.01.2025.
 * @param bis Letzter Tag, zum Beispiel 31.12.2025.
 * @param gesucht Was gesucht wird; ohne Angabe VZÄ.
 * @param schritt Schritt der Werte; ohne Angabe 0,01 VZÄ, 1 EUR oder die Quote 0,001.
 * @param optionen Zwei Spalten Name und Wert, als Bereich oder direkt, zum Beispiel {"Höchstens".10}; auch jede Spalte von stelle.
 * @param tarife Bereich mit eigenen Entgelten (Tabelle KIM_Tarif); sie gehen den eingebauten vor.
 * @param saetze Bereich mit eigenen Fördersätzen (Tabelle KIM_Foerdersaetze); sie gehen den eingebauten vor.
 * @param parameter Bereich mit eigenen Sätzen und Grenzen, etwa der Sozialversicherung (Tabelle KIM_Parameter); sie gehen den eingebauten vor.
 */
export function stellenbudget(
  budget: unknown,
  stelle: unknown[][],
  von: unknown,
  bis: unknown,
  gesucht?: Gesucht,
  schritt?: unknown,
  optionen?: unknown[][],
  tarife?: unknown[][],
  saetze?: unknown[][],
  parameter?: unknown[][],
): unknown[][] {
  const eigene = [optionen, tarife, saetze, parameter];
  return ausfuehren(sucheStellenbudget, [budget, stelle, von, bis, gesucht, schritt, ...eigene]);
}
