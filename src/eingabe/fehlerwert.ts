import { FORMELFEHLER } from '../core/text/fehlernamen';

/** Excel's error values as the user sees them in German. */
const DEUTSCH = new Map<string, string>([
  ...FORMELFEHLER,
  ['#BUSY!', '#BUSY!'],
  ['#GETTING_DATA', '#DATEN_ABRUFEN'],
]);

/**
 * FE-2: the German name of an error value that a cell hands over, or null if it is none. Excel passes an object with
 * the code; entity-aware versions pass `basicValue`. Codes that Excel may add later keep their name.
 */
export function fehlerwert(wert: unknown): string | null {
  const code = typeof wert === 'object' && wert !== null ? codeAus(wert) : wert;
  if (typeof code !== 'string') return null;
  return DEUTSCH.get(code) ?? (code !== wert && code.startsWith('#') ? code : null);
}

function codeAus(objekt: object): unknown {
  if ('code' in objekt) return objekt.code;
  return 'basicValue' in objekt ? objekt.basicValue : null;
}
