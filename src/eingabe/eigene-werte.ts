import type { Beleg } from '../core/daten';
import { wertFehler, type Fund } from '../core/fehler';
import { istAngenommen } from '../core/parameter/status';
import { nachZeichen } from '../core/text/falten';
import { ERSTER_TAG, LETZTER_TAG, type Tag } from '../core/zeit/datum';
import { PARAMETER } from '../mappe/eigene-werte';
import { liesBereich, type Gelesen } from './gelesen';
import type { Tabellenargument } from '../mappe/tabellen';
import { MELDUNG } from './meldungen';
import type { Spalte } from './spalte';
import { Tabelle, type Spaltenfrage } from './tabelle';
import { datum, endtagOderLeer, text } from './werte';

/** How the columns are read that every dated table of a workbook has. */
export const BELEG = { gueltigAb: datum, gueltigBis: endtagOderLeer, quelle: text, status: text } as const;

/** Validity and evidence, as far as a table has columns for them. */
interface Belegspalten {
  readonly gueltigAb: Spalte<Tag>;
  readonly gueltigBis?: Spalte<Tag>;
  readonly quelle: Spalte<string>;
  readonly status: Spalte<string>;
}

const ZEIT = '(?:GUELTIG(?:KEIT)?S?|GILT|LAUFZEIT|BEFRISTET|ZEITRAUM)?';
const BEGINN = new RegExp(`^${ZEIT}(?:AB|VON|SEIT|BEGINN|ANFANG|START)(?:DEM|DATUM)?$`);
const ENDE = new RegExp(`^${ZEIT}(?:BIS|END|ENDE|ENDET|ABLAUF)(?:ZUM|DATUM|INKL.*|EINSCHL.*)?$`);

/** KO-3: is a column of this folded heading about the end of a validity, whatever the word? */
export const nenntEnde = (stamm: string): boolean => ENDE.test(stamm);

/** KO-3: a filled column that tells the validity in other words; passed over, the row would hold on other days. */
export const fragtNachGueltigkeit: Spaltenfrage = ({ text: kopf, stamm }, fehlt) => {
  const { gueltigAb, gueltigBis } = PARAMETER.spalten;
  if (nenntEnde(stamm) && fehlt(gueltigBis.name)) return MELDUNG.gemeint(kopf, gueltigBis.name);
  if (BEGINN.test(stamm) && fehlt(gueltigAb.name)) return MELDUNG.gemeint(kopf, gueltigAb.name);
  return null;
};

/** Validity and evidence of a row of a workbook's own table. */
export function belegAus(tabelle: Tabelle, zeile: number, name: string, s: Belegspalten): Beleg {
  const gueltigAb = tabelle.pflicht(zeile, s.gueltigAb, ERSTER_TAG);
  const gueltigBis = s.gueltigBis === undefined ? null : tabelle.lies(zeile, s.gueltigBis);
  if (s.gueltigBis !== undefined && gueltigBis !== null && gueltigBis < gueltigAb) {
    tabelle.melde(zeile, s.gueltigBis, wertFehler(MELDUNG.endeVorBeginn));
  }
  const status = tabelle.lies(zeile, s.status) ?? '';
  return {
    gueltigAb,
    gueltigBis,
    quelle: tabelle.lies(zeile, s.quelle) ?? `${name} Zeile ${zeile}`,
    status,
    angenommen: istAngenommen(status),
  };
}

interface Zeile {
  readonly zeile: number;
  readonly gueltigAb: Tag;
  readonly gueltigBis: Tag | null;
}

/** What a table of a workbook's own consists of. */
interface EigeneTabelle<Z extends Zeile> {
  readonly argument: Tabellenargument;
  /** As the messages call it. */
  readonly name: string;
  readonly spalten: Belegspalten & Readonly<Record<string, Spalte<unknown>>>;
  /** KO-3: what to ask about filled columns that are not read. */
  readonly frage: Spaltenfrage;
  readonly zeileAus: (tabelle: Tabelle, zeile: number) => Z;
  /** What has to be unique at any time. */
  readonly schluessel: (zeile: Z) => string;
  /** What to do about two rows for the same day. */
  readonly doppelt: (a: number, b: number, name: string) => string;
}

/**
 * No two rows may say different things for the same day: nobody could tell which one counts. Keys are compared by code
 * unit (KO-1).
 *
 * @returns findings that name both rows
 */
function ueberschneidungen<Z extends Zeile>(
  zeilen: readonly Z[],
  { name, schluessel, doppelt }: EigeneTabelle<Z>,
): readonly Fund[] {
  const sortiert = zeilen
    .map(({ zeile, gueltigAb, gueltigBis }, i) => ({
      zeile,
      gueltigAb,
      gueltigBis,
      schluessel: schluessel(zeilen[i] as Z),
    }))
    .sort(
      (a, b) => nachZeichen(a.schluessel, b.schluessel) || a.gueltigAb - b.gueltigAb || a.zeile - b.zeile,
    );
  return sortiert.flatMap((z, i) => {
    const davor = sortiert[i - 1];
    if (davor?.schluessel !== z.schluessel || (davor.gueltigBis ?? LETZTER_TAG) < z.gueltigAb) return [];
    const [a, b] = [Math.min(davor.zeile, z.zeile), Math.max(davor.zeile, z.zeile)];
    return wertFehler(doppelt(a, b, name)).funde;
  });
}

/** FE-2: reads a table of the workbook's own; an empty range is none, and nothing is missing. */
export function liesEigene<Z extends Zeile>(aufbau: EigeneTabelle<Z>, wert: unknown): Gelesen<readonly Z[]> {
  const { argument, frage, zeileAus } = aufbau;
  return liesBereich<readonly Z[]>(argument, [], () => {
    const tabelle = Tabelle.aus(wert, { argument, spalten: Object.values(aufbau.spalten), frage });
    if (tabelle === null) return { werte: [], hinweise: [], funde: [] };
    tabelle.verlange();
    const zeilen = tabelle.jeZeile((zeile) => zeileAus(tabelle, zeile));
    const { funde, hinweise } = tabelle;
    return {
      werte: zeilen.filter((z) => tabelle.istHeil(z.zeile)),
      hinweise,
      funde: funde.istLeer ? ueberschneidungen(zeilen, aufbau) : funde.liste,
    };
  });
}
