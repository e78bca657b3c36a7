import { WARNUNG } from '../../core/meldungen/warnungen';
import type { Vereinbarung } from '../form';
import { nummeriert, zeilenname } from '../ort';
import { befund, type Befund } from './befund';
import { BEFUNDSATZ } from './saetze';

const ANFANG = WARNUNG.ueberschneidung(0).replace(/Zeile 0$/, '');
const NUMMER = /Stelle (\d+)\)?(?=$|, denn )/;

/** Both posts of a remark on an overlap, counted from 0; null for any other finding. */
function paar({ feld, satz }: Befund): readonly [number, number] | null {
  const andere = Number((satz.startsWith(ANFANG) ? NUMMER.exec(satz)?.[1] : undefined) ?? NaN) - 1;
  if (feld?.teil !== 'stellen' || feld.zeile === null || Number.isNaN(andere)) return null;
  return [Math.min(feld.zeile, andere), Math.max(feld.zeile, andere)];
}

/** "Case Management (Stelle 1, Stelle 2); Leitung (Stelle 3, Stelle 4)" */
function jeName(v: Vereinbarung, stellen: readonly number[]): string {
  const namen = new Map<string, number[]>();
  for (const stelle of stellen) {
    const name = zeilenname('stellen', { ...v.stellen[stelle] }) ?? '';
    namen.set(name, [...(namen.get(name) ?? []), stelle]);
  }
  return [...namen]
    .map(([name, orte]) => `${name} (${orte.map((ort) => nummeriert('stellen', ort)).join(', ')})`)
    .join('; ');
}

/** PR-1: the function says it of either post. Each pair once, and several in one sentence: they would hide all else. */
export function einmalUeberschnitten(v: Vereinbarung, befunde: readonly Befund[]): Befund[] {
  const paare = new Map<string, readonly [number, number]>();
  const erster = new Set<Befund>();
  const betroffen = new Set<Befund>();
  for (const einer of befunde) {
    const beide = paar(einer);
    if (beide === null) continue;
    betroffen.add(einer);
    if (!paare.has(String(beide))) erster.add(einer);
    paare.set(String(beide), beide);
  }
  if (paare.size <= 1) return befunde.filter((einer) => !betroffen.has(einer) || erster.has(einer));
  const stellen = [...new Set([...paare.values()].flat())].sort((a, b) => a - b);
  const satz = BEFUNDSATZ.ueberschneidungen(stellen.length, jeName(v, stellen));
  const zusammen = befund('Warnung', { teil: 'stellen', zeile: stellen[0] ?? 0, spalte: null }, satz);
  return [...befunde.filter((einer) => !betroffen.has(einer)), zusammen];
}
