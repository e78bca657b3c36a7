import { HINWEIS } from '../../core/meldungen/hinweise';
import type { Vereinbarung } from '../form';
import type { Feld } from '../ort';
import { befund, type Befund, type Befundstufe } from './befund';
import { bezugsjahr, kommunen, vollstaendigkeit, zeitraeume } from './eigene';
import { ergebnisbefunde } from './ergebnisse';
import { unbekannterBaustein } from './feld-aus-satz';
import { funktionsbefunde, type Funktionslauf } from './funktionsfunde';
import { nullen } from './nullen';
import { programm, verdraengt } from './programm';
import { BEFUNDSATZ } from './saetze';
import { ohneGanzeCent, schrittZuGross } from './schritt';
import { schluesselbefunde } from './schluessel';
import { einmalUeberschnitten } from './ueberschneidungen';

export { jeStelle } from './ergebniszeilen';
export type { Ausweg, Befund, Befundstufe } from './befund';
export { fehlenderParameter, type Funktionsfund, type Funktionslauf } from './funktionsfunde';

const REIHENFOLGE: readonly Befundstufe[] = ['Fehler', 'Warnung', 'Hinweis'];

/** Remarks of the functions that `verdraengt` says at the field of the post. */
const VON_HIER: readonly string[] = [HINWEIS.hoechstbetragVerdraengt, HINWEIS.hoechstbetragGesamtVerdraengt];

const gleichesFeld = (eines: Feld | null, anderes: Feld | null): boolean =>
  JSON.stringify(eines) === JSON.stringify(anderes);

/**
 * AS-8: everything that is wrong with an agreement, errors first, each once. What the functions find comes from their
 * calls (AS-4); what they can't see is looked at here.
 *
 * @param von1904 DA-1: the workbook counts its days from 1904
 * @param weitere what only the data tell, built in or own
 */
export function pruefe(
  vereinbarung: Vereinbarung,
  laeufe: readonly Funktionslauf[],
  von1904 = false,
  weitere: readonly Befund[] = [],
): Befund[] {
  const unbekannt = new Set(
    laeufe.flatMap(({ funde }) => funde.flatMap(({ satz }) => unbekannterBaustein(satz) ?? [])),
  );
  const ohneWirkung = verdraengt(vereinbarung, unbekannt);
  const falscheNullen = nullen(vereinbarung);
  const stehtSchonDa = ({ stufe, feld, satz }: Befund): boolean =>
    falscheNullen.some((eine) => gleichesFeld(eine.feld, feld)) ||
    VON_HIER.some((eigener) => satz.endsWith(eigener)) ||
    (stufe === 'Hinweis' &&
      feld?.teil === 'optionen' &&
      ohneWirkung.some((anderer) => anderer.feld?.teil === 'optionen' && anderer.feld.id === feld.id));
  const alle = [
    ...vollstaendigkeit(vereinbarung),
    ...zeitraeume(vereinbarung),
    ...bezugsjahr(vereinbarung, unbekannt),
    ...kommunen(vereinbarung),
    ...schluesselbefunde(vereinbarung),
    ...ohneGanzeCent(vereinbarung),
    ...falscheNullen,
    ...weitere,
    ...programm(vereinbarung),
    ...ohneWirkung,
    ...laeufe.flatMap((lauf) => [
      ...funktionsbefunde(vereinbarung, lauf).filter((einer) => !stehtSchonDa(einer)),
      ...ergebnisbefunde(vereinbarung, lauf),
      ...schrittZuGross(vereinbarung, lauf),
    ]),
    ...(von1904 ? [befund('Warnung', null, BEFUNDSATZ.von1904)] : []),
  ];
  const schluessel = ({ stufe, feld, satz }: Befund): string => JSON.stringify([stufe, feld, satz]);
  const verschiedene = [...new Map(alle.map((b) => [schluessel(b), b])).values()];
  const beiStellen = verschiedene.filter(({ feld }) => feld?.teil === 'stellen').map(({ satz }) => satz);
  // HAUSHALT says per year, with the name of the post, what stands at the post already.
  const einmal = verschiedene.filter(
    ({ feld, satz }) => feld !== null || !beiStellen.some((anderer) => satz.endsWith(`: ${anderer}`)),
  );
  const alles = einmalUeberschnitten(vereinbarung, einmal);
  return REIHENFOLGE.flatMap((stufe) => alles.filter((b) => b.stufe === stufe));
}

/** Whether the agreement can be written: nothing keeps it from being computed or found again. */
export const istSchreibbar = (vereinbarung: Vereinbarung): boolean =>
  vollstaendigkeit(vereinbarung).every(({ stufe }) => stufe !== 'Fehler');
