import { liesVereinbarung } from '../../../vereinbarung/lesen';
import { FASSUNGEN } from '../../../vereinbarung/plan';
import { isFingerprint } from '../fingerprint';
import { type Fields, fieldsIn, integerIn, listIn, own, parseSetting, textIn, timeIn } from '../untrusted';
import type { Unreadable } from '../untrusted';
import {
  MOST_AGREEMENTS,
  MOST_CHARACTERS,
  type Register,
  REGISTER_VERSION,
  type Registered,
  type RegisteredAnchor,
  type RegisteredFormula,
} from './shape';

export type ReadRegister =
  /** `rejected`: so many entries are none of ours. */
  | { readonly kind: 'read'; readonly register: Register; readonly rejected: number }
  /** Treated as if there were none; one of a newer program is not written over. */
  | { readonly kind: 'unreadable'; readonly why: Unreadable };

const MOST_ANCHORS = 10;
const MOST_FORMULAS = 2_000;
const LONGEST_FORMULA = 8_192;
const LONGEST_VERSION = 40;
/** Rows and columns of a sheet. */
const FARTHEST = 1_048_576;
const MOST_TOWNS = 100_000;
const ANCHOR = /^KIM_[A-Za-z_]{1,40}(?:_V\d{1,2})?$/;

/** AS-15: the register of a workbook, whatever a file brings in its place. */
export function readRegister(value: unknown): ReadRegister {
  const parsed = parseSetting(value, REGISTER_VERSION, MOST_CHARACTERS);
  if (parsed.kind === 'none') return { kind: 'read', register: [], rejected: 0 };
  if (parsed.kind === 'unreadable') return parsed;
  const entries = listIn(own(parsed.fields, 'agreements'), MOST_AGREEMENTS);
  if (entries === null) return { kind: 'unreadable', why: 'kind' };
  const register: Registered[] = [];
  for (const entry of entries) {
    const fields = fieldsIn(entry);
    const read = fields && registeredIn(fields);
    if (read && !register.some(({ number }) => number === read.number)) register.push(read);
  }
  return { kind: 'read', register, rejected: entries.length - register.length };
}

function registeredIn(fields: Fields): Registered | null {
  const number = integerIn(own(fields, 'number'), 1, 99);
  const print = own(fields, 'fingerprint');
  const formulas = formulasIn(own(fields, 'formulas'));
  const anchors = anchorsIn(own(fields, 'anchors'));
  const extent = extentIn(own(fields, 'extent'));
  const [created, changed] = [timeIn(own(fields, 'created')), timeIn(own(fields, 'changed'))];
  const program = textIn(own(fields, 'program'), LONGEST_VERSION);
  const answers = answersIn(own(fields, 'answers'));
  if (number === null || !isFingerprint(print) || formulas === null || extent === null) return null;
  if (created === null || changed === null || program === null || answers === undefined) return null;
  if (anchors === null) return null;
  return { number, answers, fingerprint: print, anchors, formulas, extent, created, changed, program };
}

/** `undefined` for what is neither answers nor none. */
function answersIn(value: unknown): Registered['answers'] | undefined {
  if (value === null) return null;
  const read = typeof value === 'string' ? liesVereinbarung(value) : null;
  return read?.gelungen === true ? read.vereinbarung : undefined;
}

function extentIn(value: unknown): Registered['extent'] | null {
  const fields = fieldsIn(value);
  const layout = fields && own(fields, 'layout');
  const kommunen = fields && integerIn(own(fields, 'towns'), 0, MOST_TOWNS);
  const jahre = fields && integerIn(own(fields, 'years'), 0, FARTHEST);
  if (kommunen === null || jahre === null) return null;
  if (layout === undefined) return { kommunen, jahre };
  const fassung = FASSUNGEN.find((known) => known === layout);
  return fassung === undefined ? null : { kommunen, jahre, fassung };
}

function anchorsIn(value: unknown): RegisteredAnchor[] | null {
  const list = listIn(value, MOST_ANCHORS);
  const read = list?.map((item): RegisteredAnchor | null => {
    const fields = fieldsIn(item);
    const name = fields && textIn(own(fields, 'name'), LONGEST_FORMULA);
    const row = fields && integerIn(own(fields, 'row'), 0, FARTHEST);
    const column = fields && integerIn(own(fields, 'column'), 0, FARTHEST);
    if (name === null || !ANCHOR.test(name) || row === null || column === null) return null;
    return { name, row, column };
  });
  return read?.every((anchor) => anchor !== null) === true ? read : null;
}

function formulasIn(value: unknown): RegisteredFormula[] | null {
  const list = listIn(value, MOST_FORMULAS);
  const read = list?.map(formulaIn) ?? null;
  return read?.every((formula) => formula !== null) === true ? read : null;
}

function formulaIn(value: unknown): RegisteredFormula | null {
  const fields = fieldsIn(value);
  if (fields === null) return null;
  const anchor = textIn(own(fields, 'anchor'), LONGEST_FORMULA);
  const down = integerIn(own(fields, 'down'), -FARTHEST, FARTHEST);
  const right = integerIn(own(fields, 'right'), -FARTHEST, FARTHEST);
  const formula = textIn(own(fields, 'formula'), LONGEST_FORMULA);
  const isFormula = formula !== null && (formula.startsWith('=') || isFingerprint(formula));
  if (anchor === null || !ANCHOR.test(anchor) || down === null || right === null || !isFormula) return null;
  return { anchor, down, right, formula };
}
