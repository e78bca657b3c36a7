import { wertFehler } from '../core/fehler';
import { STUFENARTEN, type Stufe } from '../core/kaskade/stufe';
import { gefaltet } from '../core/text/falten';
import { EINS } from '../core/zahl/dezimal';
import { STUFEN } from '../mappe/stufen';
import { liesBereich, type Gelesen } from './gelesen';
import { MELDUNG, WORT } from './meldungen';
import { spalten, type Spalte } from './spalte';
import { Tabelle } from './tabelle';
import { text, wahl, wertAbNull } from './werte';

const S = spalten(STUFEN.spalten, { art: wahl(STUFENARTEN), wert: wertAbNull, traeger: text });

const ALLE = gefaltet('alle');

/** SL-7: what the kind of a step says of the other cells. */
function pruefeStufe(tabelle: Tabelle, { zeile, art, wert, traeger }: Stufe): void {
  const einzeln = art === 'ÜBER' || art === 'ANTEIL';
  if (einzeln && traeger === null) tabelle.melde(zeile, S.traeger, wertFehler(MELDUNG.traegerFehlt(art)));
  if (art === 'JE EINHEIT' && traeger !== null)
    tabelle.melde(zeile, S.traeger, wertFehler(MELDUNG.traegerUeberzaehlig(art)));
  if (art === 'ANTEIL' && wert.gt(EINS))
    tabelle.melde(zeile, S.wert, wertFehler(MELDUNG.anteilUeberEins(WORT.anteil, wert)));
}

/** SL-7: reads `stufen`; nothing handed over is no step. */
export const stufenAus = (argument: 'stufen', wert: unknown): Gelesen<readonly Stufe[]> =>
  liesBereich<readonly Stufe[]>(argument, [], () => {
    const tabelle = Tabelle.aus(wert, {
      argument,
      spalten: Object.values<Spalte<unknown>>(S),
      ohneZahlenDaneben: true,
    });
    if (tabelle === null) return { werte: [], hinweise: [], funde: [] };
    tabelle.verlange();
    const stufen = tabelle.jeZeile((zeile): Stufe => {
      const traeger = tabelle.lies(zeile, S.traeger);
      return {
        zeile,
        art: tabelle.pflicht(zeile, S.art, 'ÜBER'),
        wert: tabelle.pflicht(zeile, S.wert, EINS),
        traeger: traeger === null || gefaltet(traeger) === ALLE ? null : traeger,
      };
    });
    for (const stufe of stufen) if (tabelle.istHeil(stufe.zeile)) pruefeStufe(tabelle, stufe);
    const { funde, hinweise } = tabelle;
    return { werte: stufen.filter((s) => tabelle.istHeil(s.zeile)), hinweise, funde: funde.liste };
  });
