import { TARIFE, type Tarif } from '../core/daten';
import type { EigenesEntgelt } from '../core/tarif/tarifwerk';
import { EINS } from '../core/zahl/dezimal';
import { MELDUNG } from './meldungen';
import { imBereich } from './bereich';
import { BELEG, belegAus, pruefeUeberschneidung } from './eigene-werte';
import type { Gelesen } from './gelesen';
import { spalte } from './spalte';
import { Tabelle } from './tabelle';
import { tabellengruppe } from './tabellengruppe';
import { positiv, stufe, wahl } from './werte';

const STANDARDTARIF: Tarif = 'TVöD-VKA';

const TARIF = spalte('Tarif', wahl(TARIFE), true);
const GRUPPE = spalte('Gruppe', tabellengruppe, true);
const STUFE = spalte('Stufe', stufe, true);
const BETRAG = spalte('Betrag', positiv, true);

const SPALTEN = [TARIF, BELEG.gueltigAb, GRUPPE, STUFE, BETRAG, BELEG.quelle, BELEG.status];

/** Columns of `KIM_Tarif`. Frozen; additions go to the end. */
export const TARIFSPALTEN: readonly string[] = SPALTEN.map((s) => s.name);

/**
 * TA-4: reads the workbook's own pay table. A row without Tarif belongs to TVöD-VKA, as the functions' default.
 *
 * @throws Fachfehler naming the first bad cell or two rows for the same amount
 */
export function tarifeAus(argument: string, wert: unknown): Gelesen<readonly EigenesEntgelt[]> {
  return imBereich(argument, () => {
    const tabelle = Tabelle.aus(wert, { argument, spalten: SPALTEN });
    if (tabelle === null) return { werte: [], hinweise: [] };
    tabelle.verlange([BELEG.gueltigAb, GRUPPE, STUFE, BETRAG]);
    const zeilen = tabelle.jeZeile((zeile) => ({
      ...belegAus(tabelle, zeile, 'KIM_Tarif'),
      zeile,
      tarif: tabelle.lies(zeile, TARIF) ?? STANDARDTARIF,
      gruppe: tabelle.pflicht(zeile, GRUPPE, ''),
      stufe: tabelle.pflicht(zeile, STUFE, 1),
      betrag: tabelle.pflicht(zeile, BETRAG, EINS),
    }));
    tabelle.pruefe();
    pruefeUeberschneidung(
      zeilen.map((z) => ({
        ...z,
        schluessel: `${z.tarif} ${z.gruppe} Stufe ${z.stufe} ${z.gueltigAb}`,
        gueltigBis: z.gueltigAb,
      })),
      'KIM_Tarif',
      MELDUNG.zeilenDoppelt,
    );
    return { werte: zeilen, hinweise: tabelle.hinweise };
  });
}
