import { wertFehler } from '../core/fehler';
import type { Tarifrunde } from '../core/tarif/tarifannahme';
import { gefaltet } from '../core/text/falten';
import { NULL } from '../core/zahl/dezimal';
import { ERSTER_TAG } from '../core/zeit/datum';
import { TARIFANNAHMEN } from '../mappe/tarifannahmen';
import { liesBereich, type Gelesen } from './gelesen';
import { MELDUNG } from './meldungen';
import { spalten } from './spalte';
import { Tabelle, type Spaltenfrage } from './tabelle';
import { anteil, datum, nichtNegativ } from './werte';

const S = spalten(TARIFANNAHMEN.spalten, {
  ab: datum,
  prozent: anteil,
  sockel: nichtNegativ,
  mindestbetrag: nichtNegativ,
});

const GRUPPE = gefaltet('Gruppe');
const TARIF = gefaltet('Tarif');

/** KO-3: an agreement raises every group of the call; passed over here, it would raise more than was meant. */
const frage: Spaltenfrage = ({ text, stamm }) =>
  stamm.includes(GRUPPE) || stamm === TARIF
    ? MELDUNG.annahmeGiltFuerAlle(text, stamm === TARIF ? 'tarif' : 'gruppen')
    : null;

/** NB-3: reads `annahmen`, one agreement in a row, in order; a row without any raise is a finding. */
export const tarifannahmenAus = (argument: 'annahmen', wert: unknown): Gelesen<readonly Tarifrunde[]> =>
  liesBereich<readonly Tarifrunde[]>(argument, [], () => {
    const tabelle = Tabelle.aus(wert, {
      argument,
      spalten: Object.values(S),
      frage,
      ohneZahlenDaneben: true,
    });
    if (tabelle === null) throw wertFehler(MELDUNG.leererBereich);
    tabelle.verlange();
    if (tabelle.zeilen.length === 0) throw wertFehler(MELDUNG.leererBereich);
    let davor = -Infinity;
    const runden = tabelle.jeZeile((zeile): Tarifrunde => {
      const runde = {
        zeile,
        ab: tabelle.pflicht(zeile, S.ab, ERSTER_TAG),
        prozent: tabelle.lies(zeile, S.prozent) ?? NULL,
        sockel: tabelle.lies(zeile, S.sockel) ?? NULL,
        mindestbetrag: tabelle.lies(zeile, S.mindestbetrag) ?? NULL,
      };
      if (!tabelle.istHeil(zeile)) return runde;
      if (runde.prozent.isZero() && runde.sockel.isZero() && runde.mindestbetrag.isZero())
        tabelle.melde(zeile, S.prozent, wertFehler(MELDUNG.rundeOhneErhoehung));
      if (runde.ab <= davor) tabelle.melde(zeile, S.ab, wertFehler(MELDUNG.rundenfolge));
      davor = runde.ab;
      return runde;
    });
    const { funde, hinweise } = tabelle;
    return { werte: runden.filter((r) => tabelle.istHeil(r.zeile)), hinweise, funde: funde.liste };
  });
