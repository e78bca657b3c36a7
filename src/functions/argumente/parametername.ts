import { PARAMETERNAMEN, type Parametername } from "../../core/daten";
import { wertFehler } from "../../core/fehler";
import { gruppeAusText, imGruppenband } from "../../core/tarif/gruppe";
import { gefaltet } from "../../core/text/falten";
import { MELDUNG } from "../meldungen";
import { text, type Leser } from "./werte";

/** Names of the published data that mean the same. */
const AUCH: Readonly<Record<string, Parametername>> = {
  "Krankenversicherung allgemein": "Krankenversicherung",
  "Krankenversicherung Zusatzbeitrag Durchschnitt": "Zusatzbeitrag",
  "BBG RV AV Monat West": "BBG RV",
  "BBG RV AV": "BBG RV",
  "BBG KV PV Monat": "BBG KV",
  "BBG KV PV": "BBG KV",
  "Umlage U2": "U2",
  "Umlage Arbeitgeber": "Umlage",
  "Sanierungsgeld Arbeitgeber": "Sanierungsgeld",
};

const NAMEN = new Map<string, Parametername>([
  ...PARAMETERNAMEN.map((n): [string, Parametername] => [gefaltet(n), n]),
  ...Object.entries(AUCH).map(([n, ziel]): [string, Parametername] => [gefaltet(n), ziel]),
]);

/** PK-14: what a row of `KIM_Parameter` sets: a dated value, or the Jahressonderzahlung of some groups. */
export interface Ziel {
  /** null = the Jahressonderzahlung */
  readonly parameter: Parametername | null;
  /** null = all groups */
  readonly gruppeVon: string | null;
  readonly gruppeBis: string | null;
}

export const JAHRESSONDERZAHLUNG = "Jahressonderzahlung";

const JSZ = /^JAHRESSONDERZAHLUNG(?:(.+?)(?:(?:[-–]|BIS)(.+))?)?$/;

/** The group or band after the word: "9c", "E9a-E12", "E9a bis E12", nothing for all; null if it can't be read. */
function gruppenband(eingabe: string): Omit<Ziel, "parameter"> | null {
  const treffer = JSZ.exec(eingabe.toUpperCase().replace(/[\s_]/g, ""));
  if (treffer === null) return null;
  const [, von, bis = von] = treffer;
  if (von === undefined) return { gruppeVon: null, gruppeBis: null };
  const gruppeVon = gruppeAusText(von);
  const gruppeBis = gruppeAusText(bis as string);
  // A band that runs backwards or from E to S holds no group, not even its last one.
  const lesbar = gruppeVon !== null && gruppeBis !== null && imGruppenband(gruppeBis, gruppeVon, gruppeBis);
  return lesbar ? { gruppeVon, gruppeBis } : null;
}

/** PK-14: a parameter name; "Jahressonderzahlung", "Jahressonderzahlung 9c", "Jahressonderzahlung E9a bis E12". */
export const ziel: Leser<Ziel> = (wert) => {
  const eingabe = text(wert);
  const parameter = NAMEN.get(gefaltet(eingabe));
  if (parameter !== undefined) return { parameter, gruppeVon: null, gruppeBis: null };
  const band = gruppenband(eingabe);
  if (band !== null) return { parameter: null, ...band };
  throw wertFehler(MELDUNG.unbekannterParameter(eingabe, [...PARAMETERNAMEN, JAHRESSONDERZAHLUNG]));
};
