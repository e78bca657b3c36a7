import { FormulaSyntaxError, GERMAN, parse, tokenize } from '@kim/engine';
import type { Worksheet } from '../../host/objects/worksheet/Worksheet';
import { sameName } from '../../host/wire/collection';
import { HostError } from '../../host/wire/errors';
import { TEXTS } from '../texts';

/** Something that a German Excel would not do, with the sentence it says. */
export class Refusal extends Error {}

/** The sentence about what could not be done; `null` for a failure that nobody expected. */
export function sentenceOf(error: unknown): string | null {
  if (error instanceof Refusal) return error.message;
  return error instanceof HostError ? (TEXTS.refused[error.code] ?? error.message) : null;
}

/** Frequent slips have an advice of their own: signs as they stand in an English formula. */
function adviceAt(formula: string, at: number): string | null {
  const sign = formula.charAt(at);
  if (sign === ',') return TEXTS.separator;
  return sign === '.' && /\d/.test(formula.charAt(at + 1)) ? TEXTS.decimalComma : null;
}

/** @throws Refusal if the formula can't be read, with the place in it as it was typed */
export function assertReadable(formula: string): void {
  try {
    parse(tokenize(formula.slice(1), GERMAN));
  } catch (error) {
    if (!(error instanceof FormulaSyntaxError)) throw error;
    // The tokenizer does not count the equals sign.
    const at = error.position + 1;
    throw new Refusal(
      TEXTS.formulaFault(formula, adviceAt(formula, at) ?? error.sentence, Math.min(at + 1, formula.length)),
    );
  }
}

function nameFault(name: string, others: readonly Worksheet[]): string | null {
  if (name === '') return TEXTS.sheetNameMissing;
  if (name.length > 31) return TEXTS.sheetNameLong(name.length);
  if (/[:\\/?*[\]]/.test(name)) return TEXTS.sheetNameSigns;
  if (/^'|'$/.test(name)) return TEXTS.sheetNameApostrophe;
  return others.some((other) => sameName(other.Name, name)) ? TEXTS.sheetNameTaken(name) : null;
}

/** @throws Refusal if a sheet can't have this name */
export function renameSheet(sheet: Worksheet, name: string): void {
  const others = sheet.book.workbook.Worksheets.items().filter((other) => other !== sheet);
  const fault = nameFault(name, others);
  if (fault !== null) throw new Refusal(fault);
  sheet.Name = name;
}
