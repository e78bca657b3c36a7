import { zahlAusText } from '../../core/text/zahltext';
import { bereinigt } from '../wert';

const STUNDEN = String.raw`\s*(?:(?:Wochen-?)?Std\.?|(?:Wochen)?stunden|h)?`;
/** Hours of a post and of a full one: `19,5/39`, `19,5 von 39 Stunden`. */
const BRUCH = new RegExp(String.raw`^(\d+(?:,\d+)?)${STUNDEN}\s*(?:/|von)\s*(\d+(?:,\d+)?)${STUNDEN}$`, 'i');
/** `halbe Stelle`, `Vollzeit`, `eine dreiviertel Stelle`, `½` */
const WORT = /^(?:eine?\s+)?(voll|ganz|halb|dreiviertel|viertel|½|¾|¼)(?:e|zeit|tags)?$/i;
const WORTE: Readonly<Record<string, number>> = {
  ...{ voll: 1, ganz: 1, halb: 0.5, dreiviertel: 0.75, viertel: 0.25 },
  ...{ '½': 0.5, '¾': 0.75, '¼': 0.25 },
};
const STELLE = /[\s-]*(?:Plan)?stellen?$/i;

/** AS-11: the share of a full post that a text says in words or as a fraction; null if it does neither. */
export function umfangAus(text: string): number | null {
  const umfang = text.replace(STELLE, '').trim();
  const [, stunden, voll] = BRUCH.exec(umfang) ?? [];
  if (stunden === undefined || voll === undefined)
    return WORTE[(WORT.exec(umfang)?.[1] ?? '').toLowerCase()] ?? null;
  const [teil, ganzes] = [zahlAusText(stunden), zahlAusText(voll)];
  return teil === null || ganzes === null || ganzes === 0 ? null : bereinigt(teil / ganzes);
}
