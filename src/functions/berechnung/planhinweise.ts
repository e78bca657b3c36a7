import type { Beleg } from "../../core/daten";
import { STATUS_ANNAHME, STATUS_FORTGESCHRIEBEN } from "../../core/parameter/status";
import { belegAlsText } from "../../core/rechenweg/schreibweise";
import type { Schritt } from "../../core/rechenweg/spur";
import { gefaltet } from "../../core/text/falten";
import type { Zellwert } from "./funktion";

const UNSICHER = new Set([STATUS_ANNAHME, STATUS_FORTGESCHRIEBEN].map(gefaltet));

const istUnsicher = (b: Beleg): boolean => UNSICHER.has(gefaltet(b.status));

const hinweis = (schritt: string, rechnung: string, quelle = ""): Zellwert[] => [
  "RW-2",
  schritt,
  rechnung,
  "",
  quelle,
];

/** RW-2: what every Rechenweg with employer cost ends with; none without. */
export function planhinweise(schritte: readonly Schritt[]): Zellwert[][] {
  if (!schritte.some((s) => s.regel.startsWith("PK-"))) return [];
  const belege = schritte.flatMap((s) => (typeof s.belege === "string" ? [] : s.belege));
  const unsicher = [...new Set(belege.filter(istUnsicher).map(belegAlsText))];
  return [
    hinweis("Planwert", "Planwert für Haushalt und Vereinbarung, keine Entgeltabrechnung"),
    hinweis(
      "Annahmen",
      "Leistungsentgelt 2 %, anteilige Jahressonderzahlung, durchschnittlicher Zusatzbeitrag, Sätze der Zusatzversorgung und der U2",
    ),
    ...unsicher.map((b) => hinweis("Annahme oder fortgeschrieben", "", b)),
    hinweis(
      "Nicht enthalten",
      "Pauschalsteuer § 40b EStG, Übergangsbereich und Minijob, persönliche Zulagen, vermögenswirksame Leistungen, Unfallversicherung, Beamte",
    ),
  ];
}
