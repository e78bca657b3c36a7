import { type Uebernahmezeile, nenntGeld } from '../../../vereinbarung/uebernahme';
import { cellText, columnTitle, type ListImport } from './list-import';
import { UEBERNAHME } from './texts';

const LONGEST = 40;

/** AS-11: sentences on the cells of a row that are not taken over though they say something of its cost. */
export function droppedCells(work: ListImport): (row: Uebernahmezeile) => string[] {
  const { rows, mapping } = work;
  const columns = mapping.felder.flatMap((choice, column) => {
    if (choice !== null) return [];
    const below = rows.slice((mapping.kopfzeile ?? -1) + 1);
    const hasTexts = below.some((row) => typeof row[column] === 'string');
    return [{ column, hasTexts, title: columnTitle(work, column, LONGEST) }];
  });
  return ({ nr }) =>
    columns.flatMap(({ column, hasTexts, title }) => {
      const cell = rows[nr - 1]?.[column];
      return nenntGeld(cell, hasTexts)
        ? [UEBERNAHME.nichtUebernommeneZelle(title, cellText(cell).trim())]
        : [];
    });
}
