import { ausfuehren } from "./ausfuehren";
import * as berechnung from "../berechnung/rechenweg";

/**
 * Rechenweg einer KIM-Funktion als Tabelle: Regel, Schritt, Rechnung, Betrag, Quelle. Beispiel: =KIM.RECHENWEG("EIGENANTEIL";187500;2,5;55000).
 * @customfunction RECHENWEG RECHENWEG
 * @param funktion Name der Funktion mit oder ohne KIM., zum Beispiel EIGENANTEIL.
 * @param argumente Die Angaben zu dieser Funktion in ihrer Reihenfolge, nicht ihr Ergebnis; ausgelassene leer lassen.
 */
export function rechenweg(funktion: unknown, argumente: unknown[][][]): unknown[][] {
  return ausfuehren(berechnung.rechenweg, [funktion, argumente]);
}
