import { ausfuehren } from "./ausfuehren";
import { erstattungszins as rechneErstattungszins } from "../berechnung/erstattungszins";
import {
  spitzabrechnung as rechneSpitzabrechnung,
  verwendungsnachweis as weiseNach,
} from "../berechnung/istabrechnung";
import { nachberechnung as vergleiche } from "../berechnung/nachberechnung";
import { weiterleitung as rechneWeiterleitung } from "../berechnung/weiterleitung";

/**
 * Verfolgt eine Zuwendung, die weitergeleitet wird: je Empfänger Verwendung, Rückfluss, Saldo und was zurückzugeben ist. Beispiel: =KIM.WEITERLEITUNG(KIM_Weiterleitung[[#Kopfzeilen];[#Daten]]).
 * @customfunction WEITERLEITUNG WEITERLEITUNG
 * @param empfaenger Bereich mit Empfänger, Von, Erhalten, Kosten, VZÄ, Monate, Höchstbetrag, Zurückgezahlt, Aufstockung; eine Zuwendung, je Empfänger eine Zeile.
 */
export function weiterleitung(empfaenger: unknown[][]): unknown[][] {
  return ausfuehren(rechneWeiterleitung, [empfaenger]);
}

/**
 * Wie die Tage der Verzinsung zählen.
 * @customenum {string}
 */
declare enum Zinsmethode {
  /** Tage durch 365, in Schaltjahren durch 366. */
  TAGGENAU = "TAGGENAU",
  /** Tage immer durch 365. */
  "TAGE/365" = "TAGE/365",
  /** Monate zu 30 Tagen. */
  "30/360" = "30/360",
}

/**
 * Zinsen auf eine Erstattung: Basiszinssatz je Halbjahr und Zuschlag, ohne Zinseszins. Beispiel: =KIM.ERSTATTUNGSZINS(13750;"31.12.2023";"31.12.2024") ergibt 892,97.
 * @customfunction ERSTATTUNGSZINS ERSTATTUNGSZINS
 * @param betrag Betrag in EUR, oder ein Bereich; von und bis sind dann ebenso groß oder einzelne Werte.
 * @param von Tag des Ereignisses, etwa der Auszahlung; er selbst wird nicht verzinst.
 * @param bis Tag der Rückzahlung oder Verwendung; er wird verzinst.
 * @param zuschlag Prozentpunkte über dem Basiszinssatz; ohne Angabe 3 % (VwVfG NRW).
 * @param methode Wie die Tage zählen; ohne Angabe TAGGENAU.
 * @param parameter Eigene Werte (KIM_Parameter) mit Zeilen Basiszinssatz.
 */
export function erstattungszins(
  betrag: unknown[][],
  von: unknown[][],
  bis: unknown[][],
  zuschlag?: unknown,
  methode?: Zinsmethode,
  parameter?: unknown[][],
): unknown[][] {
  return ausfuehren(rechneErstattungszins, [betrag, von, bis, zuschlag, methode, parameter]);
}

/**
 * Vergleicht zwei Tabellen, etwa vor und nach einer Tarifrunde: Alt, Neu, Differenz, Veränderung. Beispiel: =KIM.NACHBERECHNUNG({"Stelle"."Eigenanteil";"A".17500};{"Stelle"."Eigenanteil";"A".18200}).
 * @customfunction NACHBERECHNUNG NACHBERECHNUNG
 * @param alt Die frühere Tabelle mit Überschriften: ein Ergebnis dieser Funktionen oder seine Werte.
 * @param neu Die neue Tabelle derselben Art.
 * @param spalte Überschrift der verglichenen Spalte; ohne Angabe Eigenanteil.
 */
export function nachberechnung(alt: unknown[][], neu: unknown[][], spalte?: unknown): unknown[][] {
  return ausfuehren(vergleiche, [alt, neu, spalte]);
}

/**
 * Rechnet mit den Kommunen ab: Eigenanteil nach Plan und nach Ist, Abschlag, Nachzahlung oder Erstattung. Beispiel: =KIM.SPITZABRECHNUNG(KIM_Stellen[[#Kopfzeilen];[#Daten]];KIM_Kommunen[[#Kopfzeilen];[#Daten]];"01.01.2022";"31.12.2022").
 * @customfunction SPITZABRECHNUNG SPITZABRECHNUNG
 * @param stellen Bereich wie bei EIGENANTEILE, dazu Ist-Kosten, Ist-Sachkosten, Ist-Drittmittel, Vakanz (Monate), Bewilligt.
 * @param kommunen Bereich mit den Überschriften Kommune, Schlüssel und Abschlag.
 * @param von Erster Tag, zum Beispiel 01.01.2025.
 * @param bis Letzter Tag, zum Beispiel 31.12.2025; ein Aufruf ist ein Kalenderjahr.
 * @param optionen Zwei Spalten Name und Wert, als Bereich oder direkt, zum Beispiel {"Vakanzmethode"."VOLL"}; auch jede Spalte von stellen.
 * @param tarife Bereich mit eigenen Entgelten (Tabelle KIM_Tarif); sie gehen den eingebauten vor.
 * @param saetze Bereich mit eigenen Fördersätzen (Tabelle KIM_Foerdersaetze); sie gehen den eingebauten vor.
 * @param parameter Bereich mit eigenen Sätzen und Grenzen, etwa der Sozialversicherung (Tabelle KIM_Parameter); sie gehen den eingebauten vor.
 */
export function spitzabrechnung(
  stellen: unknown[][],
  kommunen: unknown[][],
  von: unknown,
  bis: unknown,
  optionen?: unknown[][],
  tarife?: unknown[][],
  saetze?: unknown[][],
  parameter?: unknown[][],
): unknown[][] {
  const args = [stellen, kommunen, von, bis, optionen, tarife, saetze, parameter];
  return ausfuehren(rechneSpitzabrechnung, args);
}

/**
 * Zahlenmäßiger Verwendungsnachweis: Einnahmen und Ausgaben lt. Bescheid und lt. Abrechnung, mögliche Erstattung; auch je Stelle. Beispiel: =KIM.VERWENDUNGSNACHWEIS(KIM_Stellen[[#Kopfzeilen];[#Daten]];"01.01.2022";"31.12.2022").
 * @customfunction VERWENDUNGSNACHWEIS VERWENDUNGSNACHWEIS
 * @param stellen Bereich wie bei EIGENANTEILE, dazu Ist-Kosten, Ist-Sachkosten, Ist-Drittmittel, Vakanz (Monate), Bewilligt, Ausgezahlt.
 * @param von Erster Tag, zum Beispiel 01.01.2025.
 * @param bis Letzter Tag, zum Beispiel 31.12.2025; ein Aufruf ist ein Kalenderjahr.
 * @param optionen Zwei Spalten Name und Wert, als Bereich oder direkt, zum Beispiel {"Ansicht"."STELLEN"}; auch jede Spalte von stellen.
 * @param tarife Bereich mit eigenen Entgelten (Tabelle KIM_Tarif); sie gehen den eingebauten vor.
 * @param saetze Bereich mit eigenen Fördersätzen (Tabelle KIM_Foerdersaetze); sie gehen den eingebauten vor.
 * @param parameter Bereich mit eigenen Sätzen und Grenzen, etwa der Sozialversicherung (Tabelle KIM_Parameter); sie gehen den eingebauten vor.
 */
export function verwendungsnachweis(
  stellen: unknown[][],
  von: unknown,
  bis: unknown,
  optionen?: unknown[][],
  tarife?: unknown[][],
  saetze?: unknown[][],
  parameter?: unknown[][],
): unknown[][] {
  return ausfuehren(weiseNach, [stellen, von, bis, optionen, tarife, saetze, parameter]);
}
