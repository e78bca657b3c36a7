import { wertFehler } from '../core/fehler';
import type { Empfaenger } from '../core/weiterleitung/empfaenger';
import { Dezimal, EINS, NULL } from '../core/zahl/dezimal';
import { EMPFAENGER } from '../mappe/empfaenger';
import { liesBereich, type Gelesen } from './gelesen';
import { MELDUNG } from './meldungen';
import { spalten } from './spalte';
import { Tabelle } from './tabelle';
import { nichtNegativ, positiv, text } from './werte';

const S = spalten(
  EMPFAENGER.spalten,
  {
    empfaenger: text,
    von: text,
    erhalten: nichtNegativ,
    kosten: nichtNegativ,
    vzae: positiv,
    monate: positiv,
    hoechstbetrag: nichtNegativ,
    zurueckgezahlt: nichtNegativ,
    aufstockung: nichtNegativ,
  },
  ['erhalten', 'kosten', 'zurueckgezahlt', 'aufstockung'],
);

const ZWOELF = new Dezimal(12);

/** WL: reads `empfaenger`; blank amounts are 0, VZÄ is 1 and Monate 12. */
export const empfaengerAus = (argument: 'empfaenger', wert: unknown): Gelesen<readonly Empfaenger[]> =>
  liesBereich<readonly Empfaenger[]>(argument, [], () => {
    const betraege = [S.erhalten, S.kosten, S.zurueckgezahlt, S.aufstockung];
    const aufbau = { argument, spalten: Object.values(S), namen: [S.empfaenger], werte: betraege };
    const tabelle = Tabelle.aus(wert, aufbau);
    if (tabelle === null) throw wertFehler(MELDUNG.leererBereich);
    tabelle.verlange();
    if (tabelle.zeilen.length === 0) throw wertFehler(MELDUNG.leererBereich);
    const liste = tabelle.jeZeile((zeile) => ({
      zeile,
      empfaenger: tabelle.pflicht(zeile, S.empfaenger, ''),
      von: tabelle.pflicht(zeile, S.von, ''),
      erhalten: tabelle.lies(zeile, S.erhalten) ?? NULL,
      kosten: tabelle.lies(zeile, S.kosten) ?? NULL,
      vzae: tabelle.lies(zeile, S.vzae) ?? EINS,
      monate: tabelle.lies(zeile, S.monate) ?? ZWOELF,
      hoechstbetrag: tabelle.lies(zeile, S.hoechstbetrag),
      zurueckgezahlt: tabelle.lies(zeile, S.zurueckgezahlt) ?? NULL,
      aufstockung: tabelle.lies(zeile, S.aufstockung) ?? NULL,
    }));
    const { funde, hinweise } = tabelle;
    return { werte: liste.filter((e) => tabelle.istHeil(e.zeile)), hinweise, funde: funde.liste };
  });
