import type { Beleg } from "../../core/daten";
import { STATUS_ANNAHME, STATUS_FORTGESCHRIEBEN } from "../../core/parameter/status";
import { belegAlsText } from "../../core/rechenweg/schreibweise";
import type { EigeneParameter, Kostenoptionen } from "../../core/personal/optionen";
import type { Schritt, Spur } from "../../core/rechenweg/spur";
import { gefaltet } from "../../core/text/falten";
import { ANNAHME } from "../meldungen";
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

/** RW-2: what the options and the workbook's own values assume. Known at the beginning, shown at the end. */
export function notiereAnnahmen(
  { leistungsentgelt, jahressonderzahlung, jszStichtag, zusatzbeitrag, einmalzahlungen }: Kostenoptionen,
  { zeitreihen }: EigeneParameter,
  spur: Spur | undefined,
): void {
  const annahmen = [
    ANNAHME.leistungsentgelt(leistungsentgelt, zeitreihen.has("Leistungsentgelt")),
    jahressonderzahlung ? ANNAHME.jahressonderzahlung(jszStichtag) : ANNAHME.ohneJahressonderzahlung,
    ANNAHME.zusatzbeitrag(zusatzbeitrag, zeitreihen.has("Zusatzbeitrag")),
    ANNAHME.saetze,
    ...(einmalzahlungen ? [] : [ANNAHME.ohneEinmalzahlungen]),
  ];
  spur?.notiere("RW-2", "Annahmen", annahmen.join(", "), null);
}

/** RW-2: what every Rechenweg with employer cost ends with; none without. */
export function planhinweise(schritte: readonly Schritt[]): Zellwert[][] {
  if (!schritte.some((s) => s.regel.startsWith("PK-"))) return [];
  const belege = schritte.flatMap((s) => (typeof s.belege === "string" ? [] : s.belege));
  const unsicher = [...new Set(belege.filter(istUnsicher).map(belegAlsText))];
  return [
    hinweis("Planwert", "Planwert für Haushalt und Vereinbarung, keine Entgeltabrechnung"),
    ...schritte.filter((s) => s.regel === "RW-2").map((s) => hinweis(s.schritt, s.rechnung)),
    ...unsicher.map((b) => hinweis("Annahme oder fortgeschrieben", "", b)),
    hinweis(
      "Nicht enthalten",
      "Pauschalsteuer § 40b EStG, Übergangsbereich und Minijob, persönliche Zulagen, vermögenswirksame Leistungen, Unfallversicherung, Beamte",
    ),
  ];
}
