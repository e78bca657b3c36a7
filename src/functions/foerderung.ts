import { ausfuehren } from "./ausfuehren";
import * as berechnung from "../berechnung/foerderung";

/**
 * Finanzierungsart einer Förderung.
 * @customenum {string}
 */
declare enum Art {
  /** Tatsächliche Kosten bis zum Höchstbetrag. */
  HÖCHSTBETRAG = "HÖCHSTBETRAG",
  /** Fester Betrag, höchstens die Kosten. */
  FESTBETRAG = "FESTBETRAG",
  /** Vollfinanzierung bis zum Höchstbetrag. */
  VOLL = "VOLL",
  /** Fachbezogene Pauschale, unabhängig von den Kosten. */
  PAUSCHALE = "PAUSCHALE",
  /** Anteil an den Kosten bis zum Höchstbetrag; braucht die Quote. */
  ANTEIL = "ANTEIL",
  /** Fehlbetrag nach Drittmitteln und Eigenmitteln bis zum Höchstbetrag. */
  FEHLBEDARF = "FEHLBEDARF",
  /** Keine Förderung. */
  OHNE = "OHNE",
}

/**
 * Wofür ein Fördersatz gilt.
 * @customenum {string}
 */
declare enum Merkmal {
  /** Fachstelle. */
  PERSONAL = "PERSONAL",
  /** Verwaltungsassistenz. */
  ASSISTENZ = "ASSISTENZ",
  /** Arbeitsplatz je VZÄ. */
  SACHKOSTEN = "SACHKOSTEN",
  /** Kleinster förderfähiger Stellenanteil in VZÄ. */
  MINDESTANTEIL = "MINDESTANTEIL",
}

/**
 * Förderung einer Stelle in EUR. Beispiel: =KIM.FOERDERUNG(195253;1;500000;12;"ANTEIL";0,7) ergibt 136.677,10.
 * @customfunction FOERDERUNG FOERDERUNG
 * @param kosten Gesamtkosten im Zeitraum in EUR: Personalkosten und geförderte Sachkosten.
 * @param vzae Vollzeitäquivalente.
 * @param hoechstbetrag Höchstbetrag je VZÄ und Jahr in EUR; leer bei ANTEIL, FEHLBEDARF und VOLL: keine Obergrenze.
 * @param monate Monate, für die die Kosten gelten; ohne Angabe 12. Bei Kosten eines Zeitraums KIM.MONATE mit denselben Tagen.
 * @param art Finanzierungsart; ohne Angabe HÖCHSTBETRAG.
 * @param quote Förderquote, zum Beispiel 0,8 oder 80 %; nötig für ANTEIL.
 * @param drittmittel Mittel Dritter in EUR; ohne Angabe 0.
 * @param eigenmittel Zugesagte eigene Mittel in EUR (FEHLBEDARF); ohne Angabe 0.
 */
export function foerderung(
  kosten: unknown,
  vzae: unknown,
  hoechstbetrag: unknown,
  monate?: unknown,
  art?: Art,
  quote?: unknown,
  drittmittel?: unknown,
  eigenmittel?: unknown,
): unknown {
  return ausfuehren(berechnung.foerderung, [
    kosten,
    vzae,
    hoechstbetrag,
    monate,
    art,
    quote,
    drittmittel,
    eigenmittel,
  ]);
}

/**
 * Eigenanteil der Kommunen in EUR: Gesamtkosten abzüglich Förderung und Drittmittel. Beispiel: =KIM.EIGENANTEIL(187500;2,5;55000) ergibt 50.000.
 * @customfunction EIGENANTEIL EIGENANTEIL
 * @param kosten Gesamtkosten im Zeitraum in EUR: alle Kosten der Stelle, Personal- und Sachkosten.
 * @param vzae Vollzeitäquivalente.
 * @param hoechstbetrag Höchstbetrag je VZÄ und Jahr in EUR; leer bei ANTEIL, FEHLBEDARF und VOLL: keine Obergrenze.
 * @param monate Monate, für die die Kosten gelten; ohne Angabe 12. Bei Kosten eines Zeitraums KIM.MONATE mit denselben Tagen.
 * @param art Finanzierungsart; ohne Angabe HÖCHSTBETRAG.
 * @param quote Förderquote, zum Beispiel 0,8 oder 80 %; nötig für ANTEIL.
 * @param drittmittel Mittel Dritter in EUR; ohne Angabe 0.
 * @param eigenmittel Zugesagte eigene Mittel in EUR (FEHLBEDARF); ohne Angabe 0.
 */
export function eigenanteil(
  kosten: unknown,
  vzae: unknown,
  hoechstbetrag: unknown,
  monate?: unknown,
  art?: Art,
  quote?: unknown,
  drittmittel?: unknown,
  eigenmittel?: unknown,
): unknown {
  return ausfuehren(berechnung.eigenanteil, [
    kosten,
    vzae,
    hoechstbetrag,
    monate,
    art,
    quote,
    drittmittel,
    eigenmittel,
  ]);
}

/**
 * Deckungsgrad: welcher Anteil der Gesamtkosten gefördert wird, nicht gerundet. Beispiel: =KIM.DECKUNGSGRAD(100000;2;40000) ergibt 0,8.
 * @customfunction DECKUNGSGRAD DECKUNGSGRAD
 * @param kosten Gesamtkosten im Zeitraum in EUR: alle Kosten der Stelle, Personal- und Sachkosten.
 * @param vzae Vollzeitäquivalente.
 * @param hoechstbetrag Höchstbetrag je VZÄ und Jahr in EUR; leer bei ANTEIL, FEHLBEDARF und VOLL: keine Obergrenze.
 * @param monate Monate, für die die Kosten gelten; ohne Angabe 12. Bei Kosten eines Zeitraums KIM.MONATE mit denselben Tagen.
 * @param art Finanzierungsart; ohne Angabe HÖCHSTBETRAG.
 * @param quote Förderquote, zum Beispiel 0,8 oder 80 %; nötig für ANTEIL.
 * @param drittmittel Mittel Dritter in EUR; ohne Angabe 0.
 * @param eigenmittel Zugesagte eigene Mittel in EUR (FEHLBEDARF); ohne Angabe 0.
 */
export function deckungsgrad(
  kosten: unknown,
  vzae: unknown,
  hoechstbetrag: unknown,
  monate?: unknown,
  art?: Art,
  quote?: unknown,
  drittmittel?: unknown,
  eigenmittel?: unknown,
): unknown {
  return ausfuehren(berechnung.deckungsgrad, [
    kosten,
    vzae,
    hoechstbetrag,
    monate,
    art,
    quote,
    drittmittel,
    eigenmittel,
  ]);
}

/**
 * Fördersatz je 1,0 VZÄ und Jahr in EUR (MINDESTANTEIL: VZÄ). Beispiel: =KIM.FOERDERSATZ(3;"01.07.2022")*0,75 ergibt 37.500.
 * @customfunction FOERDERSATZ FOERDERSATZ
 * @param baustein Baustein 1, 2 oder 3 des Kommunalen Integrationsmanagements (KIM), oder ein eigenes Programm aus KIM_Foerdersaetze.
 * @param stichtag Tag, dessen Satz gilt, zum Beispiel 01.07.2022.
 * @param merkmal PERSONAL (ohne Angabe), ASSISTENZ, SACHKOSTEN oder MINDESTANTEIL.
 * @param saetze Bereich mit eigenen Fördersätzen (Tabelle KIM_Foerdersaetze); sie gehen den eingebauten vor.
 */
export function foerdersatz(
  baustein: unknown,
  stichtag: unknown,
  merkmal?: Merkmal,
  saetze?: unknown[][],
): unknown {
  return ausfuehren(berechnung.foerdersatz, [baustein, stichtag, merkmal, saetze]);
}
