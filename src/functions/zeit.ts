import { ausfuehren } from "./ausfuehren";
import * as berechnung from "../berechnung/zeit";

/**
 * Wie angebrochene Monate zählen.
 * @customenum {string}
 */
declare enum Monatsmethode {
  /** Ein angebrochener Monat zählt mit seinen Tagen durch alle Tage des Monats. */
  TAGGENAU = "TAGGENAU",
  /** Nur vollständige Kalendermonate zählen. */
  VOLL = "VOLL",
  /** Jeder berührte Kalendermonat zählt ganz. */
  ANGEFANGEN = "ANGEFANGEN",
  /** Jeder Monat hat 30 Tage. */
  "30/360" = "30/360",
}

/**
 * Zahl der Monate eines Zeitraums, erster und letzter Tag eingeschlossen, nicht gerundet. Beispiel: =KIM.MONATE("15.10.2021";"31.12.2022";"VOLL") ergibt 14.
 * @customfunction MONATE MONATE
 * @param von Erster Tag, zum Beispiel 01.01.2025.
 * @param bis Letzter Tag, zum Beispiel 31.12.2025.
 * @param methode Wie angebrochene Monate zählen: TAGGENAU (ohne Angabe), VOLL, ANGEFANGEN oder 30/360.
 */
export function monate(von: unknown, bis: unknown, methode?: Monatsmethode): unknown {
  return ausfuehren(berechnung.monate, [von, bis, methode]);
}

/**
 * Vollzeitäquivalente (VZÄ) aus Wochenstunden, nicht gerundet. Beispiel: =KIM.VZAE(19,5) ergibt 0,5.
 * @customfunction VZAE VZAE
 * @param wochenstunden Vereinbarte Stunden je Woche.
 * @param vollzeit Stunden einer Vollzeitstelle je Woche; ohne Angabe 39 (TVöD-VKA).
 */
export function vzae(wochenstunden: unknown, vollzeit?: unknown): unknown {
  return ausfuehren(berechnung.vzae, [wochenstunden, vollzeit]);
}
