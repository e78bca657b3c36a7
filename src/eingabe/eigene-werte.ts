import type { Beleg } from '../core/daten';
import { wertFehler } from '../core/fehler';
import { nachZeichen } from '../core/text/falten';
import { ERSTER_TAG, LETZTER_TAG, type Tag } from '../core/zeit/datum';
import { MELDUNG } from './meldungen';
import { spalte } from './spalte';
import type { Tabelle } from './tabelle';
import { datum, text } from './werte';

/** The columns that every dated table of a workbook has. */
export const BELEG = {
  gueltigAb: spalte('GültigAb', datum, true),
  gueltigBis: spalte('GültigBis', datum, true),
  quelle: spalte('Quelle', text, true),
  status: spalte('Status', text, true),
} as const;

/** Validity and evidence of a row of a workbook's own table. */
export function belegAus(tabelle: Tabelle, zeile: number, name: string): Beleg {
  const gueltigAb = tabelle.pflicht(zeile, BELEG.gueltigAb, ERSTER_TAG);
  const gueltigBis = tabelle.lies(zeile, BELEG.gueltigBis);
  if (gueltigBis !== null && gueltigBis < gueltigAb) {
    tabelle.melde(zeile, BELEG.gueltigBis, wertFehler(MELDUNG.endeVorBeginn));
  }
  return {
    gueltigAb,
    gueltigBis,
    quelle: tabelle.lies(zeile, BELEG.quelle) ?? `${name} Zeile ${zeile}`,
    status: tabelle.lies(zeile, BELEG.status) ?? '',
  };
}

interface Zeile {
  readonly zeile: number;
  /** What has to be unique at any time: a key in folded form. */
  readonly schluessel: string;
  readonly gueltigAb: Tag;
  readonly gueltigBis: Tag | null;
}

/**
 * No two rows may say different things for the same day: nobody could tell which one counts. Keys are compared by code
 * unit (KO-1).
 *
 * @param satz what to do about them
 * @throws Fachfehler `WERT` naming both rows
 */
export function pruefeUeberschneidung(
  zeilen: readonly Zeile[],
  name: string,
  satz = MELDUNG.zeilenUeberschneiden,
): void {
  const sortiert = [...zeilen].sort(
    (a, b) => nachZeichen(a.schluessel, b.schluessel) || a.gueltigAb - b.gueltigAb || a.zeile - b.zeile,
  );
  sortiert.forEach((z, i) => {
    const davor = sortiert[i - 1];
    if (davor?.schluessel === z.schluessel && (davor.gueltigBis ?? LETZTER_TAG) >= z.gueltigAb) {
      const [a, b] = [Math.min(davor.zeile, z.zeile), Math.max(davor.zeile, z.zeile)];
      throw wertFehler(satz(a, b, name));
    }
  });
}
