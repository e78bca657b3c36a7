import { readArea } from '../../src/workbook/address';
import type { Mappenstand, Tabellenstand, Zellinhalt } from '../../src/vereinbarung/rueckweg/mappenstand';
import { problemsOf } from '../../src/workbook/write/check-plan';
import { isFormula, isText, serialOf } from '../../src/workbook/write/entry';
import type { Entry, Plan } from '../../src/plan/plan';
import { plannedCells } from '../../src/workbook/write/planned';
import { keyOf } from '../../src/workbook/write/written';

const NAME = /^='((?:[^']|'')+)'!\$([A-Z]+)\$(\d+)$/;

function inhalt(eintrag: Entry | undefined, von1904: boolean): Zellinhalt {
  if (eintrag === undefined || eintrag === null || eintrag === '') return null;
  if (typeof eintrag !== 'object') return eintrag;
  if (isText(eintrag)) return eintrag.text;
  return isFormula(eintrag) ? '' : serialOf(eintrag.day, von1904);
}

/**
 * What a workbook holds after the plan has been written, without a workbook: the cells that the plan names, as Excel
 * would give them back. No plan that Excel could not take gets here.
 */
export function ausgefuehrt(plan: Plan, von1904 = false): Mappenstand {
  const probleme = problemsOf(plan);
  if (probleme.length > 0) throw new Error(JSON.stringify(probleme.slice(0, 5)));
  const zellen = new Map<string, Zellinhalt>();
  for (const blatt of plan.sheets)
    for (const [schluessel, { entry }] of plannedCells(blatt)) zellen.set(schluessel, inhalt(entry, von1904));
  const zelle = (blatt: string, zeile: number, spalte: number): Zellinhalt =>
    zellen.get(keyOf(blatt, zeile, spalte)) ?? null;
  const namen = new Map<string, Zellinhalt>();
  for (const { name, formula } of plan.names ?? []) {
    const [, blatt = '', spalte = '', zeile = ''] = NAME.exec(formula) ?? [];
    const ort = readArea(`${spalte}${zeile}`);
    if (ort === null) throw new Error(formula);
    namen.set(name, zelle(blatt, ort.row, ort.column));
  }
  const tabellen = new Map<string, Tabellenstand>();
  for (const blatt of plan.sheets)
    for (const { name, area } of blatt.tables ?? []) {
      const ort = readArea(area);
      if (ort === null) throw new Error(area);
      const zeilen = Array.from({ length: ort.rows }, (_, r) =>
        Array.from({ length: ort.columns }, (_unused, c) => zelle(blatt.name, ort.row + r, ort.column + c)),
      );
      const [kopf = [], ...daten] = zeilen;
      tabellen.set(name, { kopf: kopf.map(String), zeilen: daten });
    }
  return { von1904, namen, tabellen };
}
