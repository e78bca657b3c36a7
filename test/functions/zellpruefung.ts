import { Excelfehler } from './gebaut';

const CODES = ['#VALUE!', '#N/A', '#DIV/0!'];
const LAENGE = 400;
const ZELLE = 32_767;
/** Words of a program, of JavaScript and of English that no German sentence contains. */
const FREMD =
  /undefined|\bNaN\b|Infinity|\bnull\b|\[object|native code|Symbol\(|\bfunction\b|KIM-1|\b(the|of|is|not|and|invalid|error|value|must|expected|unknown|missing|string|number)\b/;

/** What is wrong with a cell that a function gave back; nothing if Excel can show it. */
function zellmangel(wert: unknown): string | null {
  if (typeof wert === 'boolean') return null;
  if (typeof wert === 'string') return wert.length > ZELLE ? `${wert.length} Zeichen` : null;
  if (typeof wert !== 'number') return `kein Zellwert: ${typeof wert}`;
  if (!Number.isFinite(wert)) return `keine endliche Zahl: ${wert}`;
  return Object.is(wert, -0) ? '-0' : null;
}

/** A result is a cell or a rectangle of cells. */
export function ergebnismangel(wert: unknown): string | null {
  if (!Array.isArray(wert)) return zellmangel(wert);
  const breite = Array.isArray(wert[0]) ? wert[0].length : 0;
  if (breite === 0) return 'leere Tabelle';
  for (const zeile of wert as unknown[]) {
    if (!Array.isArray(zeile) || zeile.length !== breite) return 'nicht rechteckig';
    for (const zelle of zeile as unknown[]) {
      const mangel = zellmangel(zelle);
      if (mangel !== null) return mangel;
    }
  }
  return null;
}

/** FE-1: a German sentence that says what, where and what to do next; none for `#DIV/0!`. */
export function fehlermangel(fehler: unknown, ort = /^(Argument|Option) /): string | null {
  if (!(fehler instanceof Excelfehler)) return `kein CustomFunctions.Error: ${String(fehler)}`;
  const { code, message: text } = fehler;
  if (!CODES.includes(code)) return `Code ${code}`;
  if (code === '#DIV/0!') return text === '' ? null : 'Text zu #DIV/0!';
  if (text.length > LAENGE) return `${text.length} Zeichen: ${text}`;
  // Without what the sheet itself says: quoted, a row's name, a Baustein.
  const fremd = FREMD.exec(text.replace(/„[^“]*“|Zeile \d+ \([^)]*\)|Baustein \S+/g, ''));
  if (fremd !== null) return `fremdes Wort ${fremd[0]}: ${text}`;
  if (!ort.test(text)) return `ohne Ort: ${text}`;
  return /Bitte|verwenden|(Möglich|Vorhanden|Bekannt|hinterlegt|bekannt) sind|sondern als/.test(text)
    ? null
    : `ohne nächsten Schritt: ${text}`;
}
