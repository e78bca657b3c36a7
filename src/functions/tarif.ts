import { ausfuehren } from "./ausfuehren";
import * as berechnung from "../berechnung/tarif";
import { tarifannahme as rechneTarifannahme } from "../berechnung/tarifannahme";

/**
 * Tarifvertrag, dessen Entgelttabelle gilt, oder Besoldung.
 * @customenum {string}
 */
declare enum Tarif {
  /** Kommunen: Anlage A für E-Gruppen, Anlage C für S-Gruppen. */
  "TVöD-VKA" = "TVöD-VKA",
  /** Länder: Anlage B. */
  "TV-L" = "TV-L",
  /** Beamte in NRW: Besoldungsordnung A. */
  "LBesO-NRW" = "LBesO-NRW",
}

/**
 * Monatliches Tabellenentgelt einer vollen Stelle in EUR. Beispiel: =KIM.ENTGELT("9c";3;"01.11.2021") ergibt 3.844,01.
 * @customfunction ENTGELT ENTGELT
 * @param gruppe Entgeltgruppe, zum Beispiel 9c, E9c, EG 9c oder S11b, oder Besoldungsgruppe A5 bis A16.
 * @param stufe Stufe 1 bis 6, bei Besoldungsgruppen 3 bis 12.
 * @param stichtag Tag, dessen Tabelle gilt, zum Beispiel 01.06.2026.
 * @param tarif Tarifvertrag: TVöD-VKA (ohne Angabe) oder TV-L; Besoldungsgruppen gehören immer zur LBesO-NRW.
 * @param tarife Bereich mit eigenen Entgelten (Tabelle KIM_Tarif); sie gehen den eingebauten vor.
 */
export function entgelt(
  gruppe: unknown,
  stufe: unknown,
  stichtag: unknown,
  tarif?: Tarif,
  tarife?: unknown[][],
): unknown {
  return ausfuehren(berechnung.entgelt, [gruppe, stufe, stichtag, tarif, tarife]);
}

/**
 * Erreichte Stufe nach den allgemeinen Stufenlaufzeiten. Beispiel: =KIM.STUFE("9c";2;"01.01.2020";"01.01.2022") ergibt 3.
 * @customfunction STUFE STUFE
 * @param gruppe Entgeltgruppe, zum Beispiel 9c oder S11b.
 * @param stufe Stufe am Tag „seit“.
 * @param seit Erster Tag in dieser Stufe, zum Beispiel 01.01.2020.
 * @param stichtag Tag, dessen Stufe gesucht ist, zum Beispiel 01.01.2022.
 */
export function stufe(gruppe: unknown, stufe: unknown, seit: unknown, stichtag: unknown): unknown {
  return ausfuehren(berechnung.stufe, [gruppe, stufe, seit, stichtag]);
}

/**
 * Geltende Entgelttabelle in vier Zellen: Name, gültig ab (als Datum formatieren), Quelle, Status. Beispiel: =KIM.TARIFSTAND("01.06.2026").
 * @customfunction TARIFSTAND TARIFSTAND
 * @param stichtag Tag, dessen Tabelle gilt, zum Beispiel 01.06.2026.
 * @param tarif Tarifvertrag: TVöD-VKA (ohne Angabe), TV-L oder LBesO-NRW.
 * @param tarife Bereich mit eigenen Entgelten (Tabelle KIM_Tarif); sie gehen den eingebauten vor.
 */
export function tarifstand(stichtag: unknown, tarif?: Tarif, tarife?: unknown[][]): unknown[][] {
  return ausfuehren(berechnung.tarifstand, [stichtag, tarif, tarife]);
}

/**
 * Entgelttabellen nach angenommenen Tarifrunden, in den Spalten von KIM_Tarif: zum Weiterreichen als tarife. Beispiel: =KIM.TARIFANNAHME({"Ab"."Prozent"."Mindestbetrag";"01.04.2027".0,03.110};"TVöD-VKA";{"9c"}).
 * @customfunction TARIFANNAHME TARIFANNAHME
 * @param annahmen Bereich Ab | Prozent | Sockel | Mindestbetrag, je Tarifrunde eine Zeile.
 * @param tarif Tarifvertrag: TVöD-VKA (ohne Angabe), TV-L oder LBesO-NRW.
 * @param gruppen Bereich mit Entgelt- oder Besoldungsgruppen; ohne Angabe alle des Tarifs.
 * @param tarife Bereich mit eigenen Entgelten (Tabelle KIM_Tarif); sie gehen den eingebauten vor.
 */
export function tarifannahme(
  annahmen: unknown[][],
  tarif?: Tarif,
  gruppen?: unknown[][],
  tarife?: unknown[][],
): unknown[][] {
  return ausfuehren(rechneTarifannahme, [annahmen, tarif, gruppen, tarife]);
}
