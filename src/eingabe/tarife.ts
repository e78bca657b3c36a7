import { TARIFE, type Tarif } from '../core/daten';
import type { EigenesEntgelt } from '../core/tarif/tarifwerk';
import { EINS } from '../core/zahl/dezimal';
import { MELDUNG } from './meldungen';
import { BELEG, belegAus, liesEigene } from './eigene-werte';
import type { Gelesen } from './gelesen';
import { spalte } from './spalte';
import { tabellengruppe } from './tabellengruppe';
import { positiv, stufe, wahl } from './werte';

const NAME = 'KIM_Tarif';

const STANDARDTARIF: Tarif = 'TVöD-VKA';

const TARIF = spalte('Tarif', wahl(TARIFE), true);
const GRUPPE = spalte('Gruppe', tabellengruppe, true);
const STUFE = spalte('Stufe', stufe, true);
const BETRAG = spalte('Betrag', positiv, true);

const SPALTEN = [TARIF, BELEG.gueltigAb, GRUPPE, STUFE, BETRAG, BELEG.quelle, BELEG.status];

/** Columns of `KIM_Tarif`. Frozen; additions go to the end. */
export const TARIFSPALTEN: readonly string[] = SPALTEN.map((s) => s.name);

/**
 * TA-4: reads the workbook's own pay table. A row without Tarif belongs to TVöD-VKA, as the functions' default. Two
 * rows for the same amount are a finding.
 */
export const tarifeAus = (argument: string, wert: unknown): Gelesen<readonly EigenesEntgelt[]> =>
  liesEigene(
    {
      argument,
      name: NAME,
      spalten: SPALTEN,
      verlangt: [BELEG.gueltigAb, GRUPPE, STUFE, BETRAG],
      zeileAus: (tabelle, zeile) => ({
        ...belegAus(tabelle, zeile, NAME),
        zeile,
        tarif: tabelle.lies(zeile, TARIF) ?? STANDARDTARIF,
        gruppe: tabelle.pflicht(zeile, GRUPPE, ''),
        stufe: tabelle.pflicht(zeile, STUFE, 1),
        betrag: tabelle.pflicht(zeile, BETRAG, EINS),
      }),
      schluessel: (z) => `${z.tarif} ${z.gruppe} Stufe ${z.stufe} ${z.gueltigAb}`,
      doppelt: MELDUNG.zeilenDoppelt,
    },
    wert,
  );
