import { wertFehler } from '../core/fehler';
import type { Abschlagszahler } from '../core/tabellen/kommune';
import { NULL } from '../core/zahl/dezimal';
import type { Tabellenargument } from '../mappe/tabellen';
import { MELDUNG } from './meldungen';
import { SCHLUESSELERGEBNISSE } from '../mappe/ergebnisse';
import { KOMMUNEN } from '../mappe/kommunen';
import { nenntProzent } from './einheit';
import { liesBereich, type Gelesen } from './gelesen';
import { spalten } from './spalte';
import { Tabelle } from './tabelle';
import { nichtNegativ, schluessel, text } from './werte';

const S = spalten(KOMMUNEN.spalten, { kommune: text, schluessel, abschlag: nichtNegativ }, [
  'schluessel',
  'abschlag',
]);

export interface Kommunenliste {
  readonly kommunen: readonly Abschlagszahler[];
  /** PR-1: does the heading say that the keys are percent? */
  readonly inProzent: boolean;
}

/**
 * TB-2, TB-3: reads `kommunen`; a blank key is 0 (VT-4), a totals row is no Kommune (KO-2).
 *
 * @param mitAbschlag TB-8: is the column read that only settlement and cash plan know?
 */
export const kommunenAus = (
  argument: Tabellenargument,
  wert: unknown,
  mitAbschlag = false,
): Gelesen<Kommunenliste> =>
  liesBereich<Kommunenliste>(argument, { kommunen: [], inProzent: false }, () => {
    const werte = mitAbschlag ? [S.schluessel, S.abschlag] : [S.schluessel];
    const tabelle = Tabelle.aus(wert, {
      argument,
      spalten: [S.kommune, ...werte],
      namen: [S.kommune],
      werte,
      ergebnisse: SCHLUESSELERGEBNISSE,
    });
    if (tabelle === null) throw wertFehler(MELDUNG.leererBereich);
    tabelle.verlange();
    if (tabelle.zeilen.length === 0) throw wertFehler(MELDUNG.leererBereich);
    const kommunen = tabelle.jeZeile((zeile) => ({
      zeile,
      kommune: tabelle.pflicht(zeile, S.kommune, ''),
      schluessel: tabelle.lies(zeile, S.schluessel) ?? NULL,
      abschlag: (mitAbschlag ? tabelle.lies(zeile, S.abschlag) : null) ?? NULL,
    }));
    const { funde, hinweise } = tabelle;
    const heile = kommunen.filter((k) => tabelle.istHeil(k.zeile));
    const inProzent = nenntProzent(tabelle.klammer(S.schluessel));
    return { werte: { kommunen: heile, inProzent }, hinweise, funde: funde.liste };
  });
