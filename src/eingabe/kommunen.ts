import { wertFehler } from '../core/fehler';
import type { Kommune } from '../core/tabellen/kommune';
import { NULL } from '../core/zahl/dezimal';
import { MELDUNG } from './meldungen';
import { KOMMUNEN } from '../mappe/kommunen';
import { liesBereich, type Gelesen } from './gelesen';
import { spalten } from './spalte';
import { Tabelle } from './tabelle';
import { schluessel, text } from './werte';

const S = spalten(KOMMUNEN.spalten, { kommune: text, schluessel }, ['schluessel']);

/** TB-2, TB-3: reads `kommunen`; a blank key is 0 (VT-4), a totals row is no Kommune (KO-2). */
export const kommunenAus = (argument: string, wert: unknown): Gelesen<readonly Kommune[]> =>
  liesBereich<readonly Kommune[]>(argument, [], () => {
    const aufbau = { argument, spalten: Object.values(S), namen: [S.kommune], werte: [S.schluessel] };
    const tabelle = Tabelle.aus(wert, aufbau);
    if (tabelle === null) throw wertFehler(MELDUNG.leererBereich);
    tabelle.verlange();
    if (tabelle.zeilen.length === 0) throw wertFehler(MELDUNG.leererBereich);
    const kommunen = tabelle.jeZeile((zeile) => ({
      zeile,
      kommune: tabelle.pflicht(zeile, S.kommune, ''),
      schluessel: tabelle.lies(zeile, S.schluessel) ?? NULL,
    }));
    const { funde, hinweise } = tabelle;
    return { werte: kommunen.filter((k) => tabelle.istHeil(k.zeile)), hinweise, funde: funde.liste };
  });
