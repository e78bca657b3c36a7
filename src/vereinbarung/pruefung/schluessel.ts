import { gefaltet } from '../../core/text/falten';
import type { Vereinbarung } from '../form';
import { befund, type Befund } from './befund';
import { BEFUNDSATZ } from './saetze';

/** AS-8: keys that mean something else than they probably should. */
export const schluesselbefunde = (v: Vereinbarung): Befund[] => [...allesEigene(v), ...angehoben(v)];

/** TB-3: where every post belongs to a town of the list, nothing is left to share. */
function allesEigene({ stellen, kommunen }: Vereinbarung): Befund[] {
  const namen = new Set(kommunen.map(({ kommune }) => gefaltet(kommune ?? '')));
  const alle =
    stellen.length > 0 && stellen.every((s) => s.kommune !== null && namen.has(gefaltet(s.kommune)));
  const teilen = kommunen.filter(({ schluessel }) => (schluessel ?? 0) > 0).length > 1;
  const feld = { teil: 'stellen', zeile: 0, spalte: 'kommune' } as const;
  return alle && teilen ? [befund('Warnung', feld, BEFUNDSATZ.allesEigene)] : [];
}

/** SL-3: a minimum counts in the unit of the key. Where it more than doubles a share it was probably meant in EUR. */
function angehoben({ kommunen, gewichte }: Vereinbarung): Befund[] {
  const summe = kommunen.reduce((bisher, { schluessel }) => bisher + (schluessel ?? 0), 0);
  if (gewichte.length > 0 || summe <= 0) return [];
  return kommunen.flatMap(({ kommune, schluessel, mindestens }, zeile) => {
    const bisher = schluessel ?? 0;
    if (mindestens === null || mindestens <= 2 * bisher || mindestens > summe) return [];
    const satz = BEFUNDSATZ.angehoben(kommune ?? '', bisher, mindestens, summe);
    return [befund('Warnung', { teil: 'kommunen', zeile, spalte: 'mindestens' }, satz)];
  });
}
