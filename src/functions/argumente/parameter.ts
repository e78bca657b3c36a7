import { PARAMETERNAMEN, type Gruppenwert, type Parametername } from "../../core/daten";
import { wertFehler } from "../../core/fehler";
import type { EigeneParameter, EigenerGruppenwert, EigenerWert } from "../../core/personal/optionen";
import { gruppeAusText, imGruppenband } from "../../core/tarif/gruppe";
import { gefaltet } from "../../core/text/falten";
import { NULL } from "../../core/zahl/dezimal";
import { MELDUNG } from "../meldungen";
import { imBereich } from "./bereich";
import { BELEG, belegAus, pruefeUeberschneidung } from "./eigene-werte";
import { spalte, Tabelle, type Spalte } from "./tabelle";
import { anteil, nichtNegativ, text, type Leser } from "./werte";

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

/** Values in EUR; all others are rates. */
const IN_EURO = new Set<Parametername>([
  "BBG RV",
  "BBG KV",
  "BBG PV",
  "Hinzurechnungsabzug",
  "Hinzurechnungsgrenze",
]);

interface Ziel {
  readonly parameter: Parametername | null;
  readonly gruppeVon: string | null;
  readonly gruppeBis: string | null;
}

const JSZ = /^JAHRESSONDERZAHLUNG(?:([^-–]+)(?:[-–](.+))?)?$/;

/** The group or band after the word: "9c", "E9a-E12", nothing for all; null if it can't be read. */
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

/** PK-14: a parameter name; "Jahressonderzahlung", "Jahressonderzahlung 9c", "Jahressonderzahlung E9a-E12". */
const ziel: Leser<Ziel> = (wert) => {
  const eingabe = text(wert);
  const parameter = NAMEN.get(gefaltet(eingabe));
  if (parameter !== undefined) return { parameter, gruppeVon: null, gruppeBis: null };
  const band = gruppenband(eingabe);
  if (band !== null) return { parameter: null, ...band };
  throw wertFehler(MELDUNG.unbekannterParameter(eingabe, [...PARAMETERNAMEN, "Jahressonderzahlung"]));
};

/** A value for one group goes before one for a band, that before one for all. */
const breite = (w: Gruppenwert): number => (w.gruppeVon === null ? 2 : w.gruppeVon === w.gruppeBis ? 0 : 1);

const PARAMETER = spalte("Parameter", ziel, true);
const ANTEIL = spalte("Wert", anteil, false);
const EURO = spalte("Wert", nichtNegativ, false);

const SPALTEN: readonly Spalte<unknown>[] = [
  PARAMETER,
  BELEG.gueltigAb,
  BELEG.gueltigBis,
  EURO,
  BELEG.quelle,
  BELEG.status,
];

/** Columns of `KIM_Parameter`. Frozen; additions go to the end. */
export const PARAMETERSPALTEN: readonly string[] = SPALTEN.map((s) => s.name);

/** FE-2: beside a name that nobody knows any amount will do, because it is the name that is wrong. */
const KEIN_ZIEL: Ziel = { parameter: "BBG RV", gruppeVon: null, gruppeBis: null };

/**
 * PK-14: reads the workbook's own values of social insurance, ceilings, Jahressonderzahlung, Zusatzversorgung, U2.
 * Social insurance rates are full rates, half of which the employer bears.
 *
 * @throws Fachfehler naming the first bad cell or two rows for the same day
 */
export function parameterAus(argument: string, wert: unknown): EigeneParameter {
  return imBereich(argument, () => {
    const tabelle = Tabelle.aus(wert, SPALTEN);
    const zeitreihen = new Map<Parametername, EigenerWert[]>();
    const jahressonderzahlung: EigenerGruppenwert[] = [];
    if (tabelle === null) return { zeitreihen, jahressonderzahlung };
    tabelle.verlange([PARAMETER, BELEG.gueltigAb, EURO]);
    const zeilen = tabelle.zeilen.map((zeile) => {
      const z = tabelle.pflicht(zeile, PARAMETER, KEIN_ZIEL);
      const inEuro = z.parameter !== null && IN_EURO.has(z.parameter);
      const beleg = belegAus(tabelle, zeile, "KIM_Parameter");
      return {
        ...z,
        ...beleg,
        zeile,
        tarif: null,
        wert: tabelle.pflicht(zeile, inEuro ? EURO : ANTEIL, NULL),
      };
    });
    tabelle.pruefe();
    pruefeUeberschneidung(
      zeilen.map((z) => ({ ...z, schluessel: `${z.parameter} ${z.gruppeVon} ${z.gruppeBis}` })),
      "KIM_Parameter",
    );
    for (const z of zeilen) {
      if (z.parameter === null) jahressonderzahlung.push(z);
      else if (zeitreihen.has(z.parameter)) zeitreihen.get(z.parameter)?.push(z);
      else zeitreihen.set(z.parameter, [z]);
    }
    jahressonderzahlung.sort((a, b) => breite(a) - breite(b));
    return { zeitreihen, jahressonderzahlung };
  });
}
