import { istMehrdeutig } from '../../../core/text/zahltext';
import { LISTEN } from '../../../vereinbarung/tabellen';
import { KOSTEN_JE_MONAT, SACHKOSTEN_JE_STELLE, STUNDEN } from '../../../vereinbarung/uebernahme';
import { readEntry } from '../state/entry';
import { keyOf } from '../state/place';
import type { RowValues, Typed } from '../state/rows';
import { cellText, columnFor, type ListImport } from './list-import';
import type { ImportReading } from './reading';
import { UEBERNAHME } from './texts';

type Column = Parameters<typeof readEntry>[1];

/** What is measured otherwise than the field, and can't be converted. */
const MEASURED: Readonly<Record<string, (text: string) => string>> = {
  [STUNDEN]: UEBERNAHME.inStunden,
  [SACHKOSTEN_JE_STELLE]: UEBERNAHME.jeStelle,
  [KOSTEN_JE_MONAT]: UEBERNAHME.jeMonat,
};

const isAmbiguous = (text: string, { art }: Column): boolean =>
  (art === 'zahl' || art === 'anteil') && istMehrdeutig(text);

/** The rows as answers, and as typed text what of them is no answer: so it stands in its field and can be mended there. */
export function takenFrom(
  { list, mapping }: ListImport,
  { rows }: Pick<ImportReading, 'rows'>,
  first: number,
): { readonly rows: readonly RowValues[]; readonly typed: Typed } {
  const typed: Record<string, string> = {};
  const columns: Readonly<Record<string, Column>> = LISTEN[list].spalten;
  const taken = rows.map(({ werte, funde }, index) => {
    const values: Record<string, RowValues[string]> = { ...werte };
    for (const { feld, roh } of funde) {
      const text = cellText(roh);
      const column = columns[feld];
      // What has a value is read; the functions say what is wrong with it.
      if (!column || feld in werte) continue;
      const key = keyOf({ teil: list, zeile: first + index, spalte: feld });
      const measured = MEASURED[mapping.felder[columnFor(mapping, feld)] ?? ''];
      const read = readEntry(text, column);
      if (measured) typed[key] = measured(text);
      else if (!read.gelungen) typed[key] = text;
      else if (isAmbiguous(text, column)) typed[key] = UEBERNAHME.unklar(text);
      else values[feld] = read.wert;
    }
    return values;
  });
  return { rows: taken, typed };
}
