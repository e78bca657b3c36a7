import type { Tarif } from '../core/daten';
import { wertFehler } from '../core/fehler';
import { LETZTE_STUFE } from '../core/tarif/stufe';
import type { EigenesEntgelt } from '../core/tarif/tarifwerk';
import { EINS } from '../core/zahl/dezimal';
import type { Tabellenargument } from '../mappe/tabellen';
import { MELDUNG } from './meldungen';
import { TARIF } from '../mappe/eigene-werte';
import { BELEG, belegAus, fragtNachGueltigkeit, liesEigene, nenntEnde } from './eigene-werte';
import type { Gelesen } from './gelesen';
import { spalten } from './spalte';
import { tabellengruppe } from './tabellengruppe';
import type { Spaltenfrage } from './tabelle';
import { positiv, stufe, wahl, type Leser } from './werte';

/** TA-4: of rows that name none. */
export const STANDARDTARIF: Tarif = 'TVöD-VKA';

/** TA-4: steps that no group has would never be looked up. */
const tabellenstufe: Leser<number> = (wert) => {
  const gelesen = stufe(wert);
  if (gelesen > LETZTE_STUFE) throw wertFehler(MELDUNG.keineStufe(wert));
  return gelesen;
};

const S = spalten(TARIF.spalten, {
  tarif: wahl(TARIF.spalten.tarif.woerter),
  gueltigAb: BELEG.gueltigAb,
  gruppe: tabellengruppe,
  stufe: tabellenstufe,
  betrag: positiv,
  quelle: BELEG.quelle,
  status: BELEG.status,
});

/** KO-3, TA-4: an end is no column here; passed over, the row would hold on beyond it. */
const frage: Spaltenfrage = (kopf, fehlt) =>
  nenntEnde(kopf.stamm) ? MELDUNG.tarifOhneEnde(kopf.text) : fragtNachGueltigkeit(kopf, fehlt);

/**
 * TA-4: reads the workbook's own pay table. A row without Tarif belongs to TVöD-VKA, as the functions' default. Two
 * rows for the same amount are a finding.
 */
export const tarifeAus = (argument: Tabellenargument, wert: unknown): Gelesen<readonly EigenesEntgelt[]> =>
  liesEigene(
    {
      argument,
      name: TARIF.name,
      spalten: S,
      frage,
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
