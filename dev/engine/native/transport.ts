import { BUSY, isError } from '../compile/compiled';
import { unquote } from '../compile/literals';
import { nativeNumber } from '../compile/native-text';
import { type CellError, type CellValue, type ErrorCode, type Matrix } from '../contract';
import { nativeError } from './carrier';

/** What has to be typed into a native cell so that it holds exactly this value. */
export function toInput(value: CellValue): string {
  if (value === null) return '';
  if (typeof value === 'string') return `'${value}`;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  // The shortest text that reads back as the same double.
  return typeof value === 'number' ? nativeNumber(String(value)) : nativeError(value.code);
}

const NATIVE_ONLY: Readonly<Record<string, CellError>> = {
  '#NULL!': BUSY,
  '#ERROR!': { code: '#NULL!' },
  '#CIRC!': { code: '#CALC!', message: 'Zirkelbezug: Die Formel hängt von ihrem eigenen Ergebnis ab.' },
  '#N/IMPL': {
    code: '#CALC!',
    message: 'Das kann nur Excel selbst berechnen: Die Rechenmaschine IronCalc kennt es noch nicht.',
  },
};

function scalar(text: string): CellValue {
  if (text === '') return null;
  if (text.startsWith('"')) return unquote(text);
  if (text === 'TRUE' || text === 'FALSE') return text === 'TRUE';
  if (text.startsWith('#'))
    return NATIVE_ONLY[text] ?? NATIVE_ONLY[text.slice(0, -1)] ?? { code: text as ErrorCode };
  return Number(text);
}

/** One cell, and what follows it. */
const CELL = /("(?:[^"]|"")*"|[^,;}]*)([,;}])/y;

function matrix(text: string): Matrix {
  const rows: CellValue[][] = [[]];
  CELL.lastIndex = 1;
  for (let hit = CELL.exec(text); hit; hit = CELL.exec(text)) {
    rows[rows.length - 1]?.push(scalar(hit[1] ?? ''));
    if (hit[2] === ';') rows.push([]);
    if (hit[2] === '}') break;
  }
  return rows;
}

/**
 * Reads what `ARRAYTOTEXT(x,1)` gives. The native engine hands out formatted values only, and none of its formats shows
 * more than 15 digits; this function is the way out: it writes every number as the shortest text that reads back as the
 * same double, keeps text, booleans, errors and blanks apart, and shows an array in braces.
 */
export function fromStrictText(text: string): CellValue | Matrix {
  return text.startsWith('{') ? matrix(text) : scalar(text);
}

/** A matrix of one cell is a plain value once it stands in a cell. */
export function collapsed(value: CellValue | Matrix): CellValue | Matrix {
  if (value === null || typeof value !== 'object' || isError(value)) return value;
  const [first] = value;
  return value.length === 1 && first?.length === 1 ? (first[0] ?? null) : value;
}
