import type { Vereinbarung } from '../form';
import { befund, type Befund } from './befund';
import type { Funktionslauf } from './funktionsfunde';
import { BEFUNDSATZ } from './saetze';

const FELD = { teil: 'angaben', id: 'rundung' } as const;

/** VT-2: nobody agrees on parts of a cent, and the pane could not name them. */
export function ohneGanzeCent({ angaben }: Vereinbarung): Befund[] {
  const schritt = angaben.rundung?.wert ?? null;
  // The function says that a step can't be negative.
  if (schritt === null || schritt < 0) return [];
  const cent = schritt * 100;
  const istGanz = cent >= 1 && Math.abs(cent - Math.round(cent)) < 1e-6;
  return istGanz ? [] : [befund('Fehler', FELD, BEFUNDSATZ.schrittOhneCent)];
}

/** AS-8: steps so large that a town with a key bears nothing, or that the towns bear by half more or less than there is. */
export function schrittZuGross(
  { angaben, kommunen }: Vereinbarung,
  { funktion, ergebnis }: Funktionslauf,
): Befund[] {
  const schritt = angaben.rundung?.wert ?? null;
  if (funktion !== 'KOSTENTEILUNG' || ergebnis === null || schritt === null) return [];
  const [kopf = [], ...zeilen] = ergebnis;
  const zahl = (zeile: (typeof zeilen)[number], spalte: string): number =>
    Number(zeile[kopf.indexOf(spalte)] ?? 0);
  const orte = zeilen.slice(0, kommunen.filter(({ kommune }) => kommune !== null).length);
  const betrag = zahl(zeilen.at(-1) ?? [], 'Betrag');
  if (betrag === 0) return [];
  const leer = orte.filter((zeile) => zahl(zeile, 'Anteil') > 0 && zahl(zeile, 'Betrag') === 0);
  if (leer.length > 0) {
    const namen = leer.map((zeile) => String(zeile[0] ?? ''));
    return [befund('Warnung', FELD, BEFUNDSATZ.schrittLaesstLeer(schritt, betrag, namen))];
  }
  const verteilt = orte.reduce((summe, zeile) => summe + zahl(zeile, 'Betrag'), 0);
  return Math.abs(verteilt - betrag) > Math.abs(betrag) / 2
    ? [befund('Warnung', FELD, BEFUNDSATZ.schrittZuGross(schritt, betrag, verteilt))]
    : [];
}
