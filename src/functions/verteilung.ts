import { ausfuehren } from "./ausfuehren";
import { schluessel as rechneSchluessel } from "../berechnung/schluessel";
import * as berechnung from "../berechnung/verteilung";

/**
 * Wer die Rundungsdifferenz trägt.
 * @customenum {string}
 */
declare enum Restregel {
  /** Was beim Runden fehlt, geht an die größten Reste (Hare/Niemeyer). */
  GRÖSSTER_REST = "GRÖSSTER_REST",
  /** Die erste Kommune mit einem Schlüssel über 0. */
  ERSTE = "ERSTE",
  /** Die letzte Kommune mit einem Schlüssel über 0. */
  LETZTE = "LETZTE",
  /** Die Kommune mit dem größten Schlüssel. */
  GRÖSSTER_ANTEIL = "GRÖSSTER_ANTEIL",
}

/**
 * Verteilt einen Betrag nach Schlüssel; die Anteile ergeben zusammen immer den gerundeten Betrag. Beispiel: =KIM.VERTEILUNG(50042,5;{39;35;14;12};500) ergibt 19.500, 17.500, 7.000 und 6.000.
 * @customfunction VERTEILUNG VERTEILUNG
 * @param betrag Betrag in EUR; eine Erstattung (negativ) wird ebenso verteilt.
 * @param schluessel Bereich mit Zahlen ab 0, je Kommune eine.
 * @param rundung Rundungsschritt in EUR, zum Beispiel 1 oder 500; ohne Angabe 0,01.
 * @param restregel Wer die Rundungsdifferenz trägt; ohne Angabe GRÖSSTER_REST.
 */
export function verteilung(
  betrag: unknown,
  schluessel: unknown[][],
  rundung?: unknown,
  restregel?: Restregel,
): unknown[][] {
  return ausfuehren(berechnung.verteilung, [betrag, schluessel, rundung, restregel]);
}

/**
 * Teilt einen Betrag auf Kommunen auf: Tabelle mit Kommune, Schlüssel, Anteil und Betrag, letzte Zeile Summe. Beispiel: =KIM.KOSTENTEILUNG(50000;KIM_Kommunen[[#Kopfzeilen];[#Daten]]).
 * @customfunction KOSTENTEILUNG KOSTENTEILUNG
 * @param betrag Betrag in EUR.
 * @param kommunen Bereich mit den Überschriften Kommune und Schlüssel.
 * @param rundung Rundungsschritt in EUR, zum Beispiel 1 oder 500; ohne Angabe 0,01.
 * @param restregel Wer die Rundungsdifferenz trägt; ohne Angabe GRÖSSTER_REST.
 * @param stufen Bereich Art | Wert | Träger: was vor dem Schlüssel abgeht (ÜBER, FESTBETRAG, ANTEIL, JE EINHEIT).
 */
export function kostenteilung(
  betrag: unknown,
  kommunen: unknown[][],
  rundung?: unknown,
  restregel?: Restregel,
  stufen?: unknown[][],
): unknown[][] {
  return ausfuehren(berechnung.kostenteilung, [betrag, kommunen, rundung, restregel, stufen]);
}

/**
 * Bildet einen Schlüssel aus gewichteten Merkmalen: Tabelle mit Kommune, Rechnerisch, Schlüssel und Hinweis, letzte Zeile Summe. Beispiel: =KIM.SCHLUESSEL({"Kommune"."Einwohner";"Lünen".86000;"Selm".26000};{"Einwohner".1}).
 * @customfunction SCHLUESSEL SCHLUESSEL
 * @param kommunen Bereich mit Kommune und einer Spalte je Merkmal; dazu wahlweise Mindestens, Höchstens, Festwert, Ausschluss, Begründung.
 * @param gewichte Bereich Merkmal | Gewicht; nur das Verhältnis der Gewichte zählt.
 * @param optionen Bereich Name | Wert: Gesamt (ohne Angabe 1) und Rundung (ohne Angabe keine).
 */
export function schluessel(
  kommunen: unknown[][],
  gewichte: unknown[][],
  optionen?: unknown[][],
): unknown[][] {
  return ausfuehren(rechneSchluessel, [kommunen, gewichte, optionen]);
}
