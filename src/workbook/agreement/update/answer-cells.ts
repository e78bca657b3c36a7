import { ANGABEN, type Einzelangabe } from '../../../mappe/angaben';
import { nameIn, quellenname } from '../../../mappe/namen';
import type { Mappenspalte } from '../../../mappe/spalte';
import type { Antwort, Vereinbarung, Wert } from '../../../vereinbarung/form';
import { eintragFuer } from '../../../vereinbarung/plan';
import { OPTIONSTABELLE } from '../../../vereinbarung/tabellen';
import { cellName, onSheet } from '../../address';
import type { LocatedCell } from '../located';
import type { AgreementState } from '../read-agreements';
import { AENDERUNG } from '../texts';
import { formatFor } from './format';
import { entryIn, heldOf, isFormulaCell } from './held';
import type { BookChanges } from './sheet-changes';

const QUELLE: Mappenspalte = OPTIONSTABELLE.spalten.quelle;

/**
 * The single answers, each in the cell that its name leads to.
 *
 * @returns the answers with what stays of hers
 */
export function planAnswerCells(
  { answers, located, registered: { number } }: AgreementState,
  target: Vereinbarung,
  changes: BookChanges,
): Vereinbarung {
  const angaben: Record<string, Antwort> = { ...target.angaben };
  /** @returns whether a formula of hers stays */
  const put = (name: string, spalte: Mappenspalte, before: Wert | null, after: Wert | null): boolean => {
    if (before === after) return false;
    const cell = located.cells.get(name);
    if (!cell) changes.obstacles.push(AENDERUNG.nameFehlt(name, spalte.name));
    return cell !== undefined && !change(changes, cell, spalte, after);
  };
  for (const [id, angabe] of Object.entries<Einzelangabe>(ANGABEN)) {
    const [before, after] = [answers, target].map(
      (own) => (own.angaben as Readonly<Record<string, Antwort | undefined>>)[id],
    );
    const name = nameIn(angabe.zelle, number);
    if (put(name, angabe, before?.wert ?? null, after?.wert ?? null))
      angaben[id] = { wert: before?.wert ?? null, quelle: after?.quelle ?? null };
    const source = nameIn(quellenname(angabe.zelle), number);
    if (put(source, QUELLE, before?.quelle ?? null, after?.quelle ?? null))
      angaben[id] = { wert: angaben[id]?.wert ?? null, quelle: before?.quelle ?? null };
  }
  return { ...target, angaben };
}

/** @returns false if a formula of hers stays */
function change(changes: BookChanges, cell: LocatedCell, spalte: Mappenspalte, after: Wert | null): boolean {
  const on = changes.on(cell.sheet);
  const entry = eintragFuer(after, spalte);
  const conflict = {
    where: onSheet(cell.sheet, cellName(cell.row, cell.column)),
    before: null,
    hers: String(cell.formula),
    wanted: after,
    column: spalte,
  };
  if (isFormulaCell(cell) && !changes.mayReplace(conflict)) return false;
  const format = formatFor(entry, spalte, cell.format);
  on.change(cell.row, cell.column, heldOf(cell), entryIn(entry, format ?? cell.format));
  if (format !== null)
    on.formats.push({ area: cellName(cell.row, cell.column), format, before: cell.format });
  return true;
}
