import { assertLength, FormulaSyntaxError, GERMAN, parse, tokenize } from '@kim/engine';
import { isReservedSheetName } from '../../host/model/names';
import { LONGEST_TEXT } from '../../host/model/sheet/sheet-cells';
import type { Worksheet } from '../../host/objects/worksheet/Worksheet';
import { sameName } from '../../host/wire/collection';
import { HostError } from '../../host/wire/errors';
import { TEXTS } from '../texts';
import { adviceAt } from './formula-advice';

/** Something that a German Excel would not do, with the sentence it says. */
export class UserRefusal extends Error {}

/** The sentence about what could not be done; `null` for a failure that nobody expected. */
export function sentenceOf(error: unknown): string | null {
  if (error instanceof UserRefusal) return error.message;
  return error instanceof HostError ? (TEXTS.refused[error.code] ?? error.message) : null;
}

/** A notice has no room for thousands of signs. */
const MOST_SHOWN = 200;
const shortened = (formula: string): string =>
  formula.length <= MOST_SHOWN ? formula : `${formula.slice(0, MOST_SHOWN)} …`;

/** @throws UserRefusal if no cell has room for the text */
export function assertFits(text: string): void {
  if (text.length > LONGEST_TEXT) throw new UserRefusal(TEXTS.textTooLong(text.length));
}

/** @throws UserRefusal if the formula can't be read, with the place in it as it was typed */
export function assertReadable(formula: string): void {
  try {
    assertLength(formula);
    parse(tokenize(formula.slice(1), GERMAN));
  } catch (error) {
    if (!(error instanceof FormulaSyntaxError)) throw error;
    // The tokenizer does not count the equals sign.
    const at = error.position + 1;
    throw new UserRefusal(
      TEXTS.formulaFault(
        shortened(formula),
        adviceAt(formula, at) ?? error.sentence,
        Math.min(at + 1, formula.length),
      ),
    );
  }
}

function nameFault(name: string, others: readonly Worksheet[]): string | null {
  if (name === '') return TEXTS.sheetNameMissing;
  if (name.length > 31) return TEXTS.sheetNameLong(name.length);
  if (/[:\\/?*[\]]/.test(name)) return TEXTS.sheetNameSigns;
  if (/^'|'$/.test(name)) return TEXTS.sheetNameApostrophe;
  if (isReservedSheetName(name)) return TEXTS.sheetNameReserved(name);
  return others.some((other) => sameName(other.Name, name)) ? TEXTS.sheetNameTaken(name) : null;
}

/** @throws UserRefusal if a sheet can't have this name */
export function renameSheet(sheet: Worksheet, name: string): void {
  const others = sheet.book.workbook.Worksheets.items().filter((other) => other !== sheet);
  const fault = nameFault(name, others);
  if (fault !== null) throw new UserRefusal(fault);
  sheet.Name = name;
}
