import { wertFehler } from '../core/fehler';
import type { Kommune } from '../core/tabellen/kommune';
import { NULL } from '../core/zahl/dezimal';
import { MELDUNG } from './meldungen';
import { liesBereich, type Gelesen } from './gelesen';
import { spalte } from './spalte';
import { Tabelle } from './tabelle';
import { schluessel, text } from './werte';

const KOMMUNE = spalte('Kommune', text, true);
const SCHLUESSEL = spalte('Schlüssel', schluessel, false);

/** Names of the input columns. Frozen. */
export const KOMMUNENSPALTEN: readonly string[] = [KOMMUNE.name, SCHLUESSEL.name];

/** TB-2, TB-3: reads `kommunen`; a blank key is 0 (VT-4), a totals row is no Kommune (KO-2). */
export const kommunenAus = (argument: string, wert: unknown): Gelesen<readonly Kommune[]> =>
  liesBereich<readonly Kommune[]>(argument, [], () => {
    const spalten = [KOMMUNE, SCHLUESSEL];
    const tabelle = Tabelle.aus(wert, { argument, spalten, namen: [KOMMUNE], werte: [SCHLUESSEL] });
    if (tabelle === null) throw wertFehler(MELDUNG.leererBereich);
    tabelle.verlange(spalten);
    if (tabelle.zeilen.length === 0) throw wertFehler(MELDUNG.leererBereich);
    const kommunen = tabelle.jeZeile((zeile) => ({
      zeile,
      kommune: tabelle.pflicht(zeile, KOMMUNE, ''),
      schluessel: tabelle.lies(zeile, SCHLUESSEL) ?? NULL,
    }));
    const { funde, hinweise } = tabelle;
    return { werte: kommunen.filter((k) => tabelle.istHeil(k.zeile)), hinweise, funde: funde.liste };
  });
