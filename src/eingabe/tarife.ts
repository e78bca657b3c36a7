import type { Tarif } from '../core/daten';
import type { EigenesEntgelt } from '../core/tarif/tarifwerk';
import { EINS } from '../core/zahl/dezimal';
import { MELDUNG } from './meldungen';
import { TARIF } from '../mappe/eigene-werte';
import { BELEG, belegAus, liesEigene } from './eigene-werte';
import type { Gelesen } from './gelesen';
import { spalten } from './spalte';
import { tabellengruppe } from './tabellengruppe';
import { positiv, stufe, wahl } from './werte';

const STANDARDTARIF: Tarif = 'TVöD-VKA';

const S = spalten(TARIF.spalten, {
  tarif: wahl(TARIF.spalten.tarif.woerter),
  gueltigAb: BELEG.gueltigAb,
  gruppe: tabellengruppe,
  stufe,
  betrag: positiv,
  quelle: BELEG.quelle,
  status: BELEG.status,
});

/**
 * TA-4: reads the workbook's own pay table. A row without Tarif belongs to TVöD-VKA, as the functions' default. Two
 * rows for the same amount are a finding.
 */
export const tarifeAus = (argument: string, wert: unknown): Gelesen<readonly EigenesEntgelt[]> =>
  liesEigene(
    {
      argument,
      name: TARIF.name,
      spalten: S,
      zeileAus: (tabelle, zeile) => ({
        ...belegAus(tabelle, zeile, TARIF.name, S),
        zeile,
        tarif: tabelle.lies(zeile, S.tarif) ?? STANDARDTARIF,
        gruppe: tabelle.pflicht(zeile, S.gruppe, ''),
        stufe: tabelle.pflicht(zeile, S.stufe, 1),
        betrag: tabelle.pflicht(zeile, S.betrag, EINS),
      }),
      schluessel: (z) => `${z.tarif} ${z.gruppe} Stufe ${z.stufe} ${z.gueltigAb}`,
      doppelt: MELDUNG.zeilenDoppelt,
    },
    wert,
  );
