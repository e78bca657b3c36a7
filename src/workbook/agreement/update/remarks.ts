import { cellName, onSheet } from '../../address';
import { isTypedOver } from '../formula-state';
import { anchorNames } from '../located';
import type { AgreementState } from '../read-agreements';
import { AENDERUNG } from '../texts';

/**
 * SC-2: what a change leaves as it is though the results need it, as sentences: cells in which something stands instead of
 * their formula, and sheets that are gone.
 */
export function remarksOn({ formulas, located, registered: { number } }: AgreementState): readonly string[] {
  const over = formulas
    .filter(isTypedOver)
    .map(({ sheet, row, column }) => onSheet(sheet, cellName(row, column)));
  const names = anchorNames(number);
  const gone = formulas.flatMap(({ registered: { anchor } }) =>
    located.sheets.has(anchor) ? [] : [names.get(anchor) ?? anchor],
  );
  return [
    ...(over.length > 0 ? [AENDERUNG.ueberschrieben(over)] : []),
    ...(gone.length > 0 ? [AENDERUNG.blaetterFehlen([...new Set(gone)])] : []),
  ];
}
