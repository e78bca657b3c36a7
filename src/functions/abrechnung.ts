import { ausfuehren } from "./ausfuehren";
import { erstattungszins as rechneErstattungszins } from "../berechnung/erstattungszins";
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
