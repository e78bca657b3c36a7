import type { Worksheet } from '../../host/objects/worksheet/Worksheet';
import { DAY, EURO, format, headerRow, input, openAt, PERCENT, printed, title, type, widths } from './build';

/** Headings that the functions look for. */
export const POST_HEADINGS = ['Gruppe', 'Stufe', 'VZÄ', 'Sachkosten je VZÄ', 'Höchstbetrag'];
export const TOWN_HEADINGS = ['Kommune', 'Schlüssel'];

/** Result tables come from one formula in their first row. */
const START = 5;
const HEADING = `${START}:${START}`;

function formulaAt(sheet: Worksheet, row: number, formula: string): void {
  type(sheet, `A${row}`, [[formula]]);
}

/** The table of `KIM.EIGENANTEILE` from a row on, with room for so many rows. */
export function eigenanteile(sheet: Worksheet, row: number, formula: string, room: number): void {
  formulaAt(sheet, row, formula);
  headerRow(sheet, `A${row}:J${row}`, `C${row}:I${row}`);
  format(sheet, {
    [`C${row + 1}:H${row + room}`]: EURO,
    [`I${row + 1}:I${row + room}`]: PERCENT,
  });
}

/** A sheet for nothing but `KIM.EIGENANTEILE`. */
export function eigenanteilSheet(sheet: Worksheet, below: string, formula: string, room: number): void {
  title(sheet, 'Eigenanteil je Stelle', below);
  eigenanteile(sheet, START, formula, room);
  widths(sheet, { A: 28, B: 15, C: 15, D: 14, E: 13, F: 15, G: 14, H: 15, I: 13, J: 60 });
  printed(sheet, HEADING);
  openAt(sheet, `A${START}`);
}

export function haushaltSheet(sheet: Worksheet, below: string, formula: string): void {
  title(sheet, 'Haushaltsjahre', below);
  formulaAt(sheet, START, formula);
  headerRow(sheet, 'A5:F5', 'C5:F5');
  format(sheet, { 'C6:F60': EURO });
  sheet.GetRange('A6:A60').Format.HorizontalAlignment = 'Left';
  widths(sheet, { A: 12, B: 18, C: 16, D: 16, E: 15, F: 16 });
  printed(sheet, HEADING);
  openAt(sheet, `A${START}`);
}

export function rechenwegSheet(sheet: Worksheet, formula: string): void {
  title(sheet, 'Rechenweg', 'Jeder Schritt mit Regel, eingesetzten Zahlen, Betrag und Quelle');
  formulaAt(sheet, START, formula);
  headerRow(sheet, 'A5:E5', 'D5');
  format(sheet, { 'D6:D800': EURO });
  widths(sheet, { A: 10, B: 48, C: 62, D: 16, E: 70 });
  printed(sheet, HEADING);
  openAt(sheet, `A${START}`);
}

/** First and last day of the time that is computed, in two rows. */
export function period(sheet: Worksheet, row: number, from: string, to: string): void {
  type(sheet, `A${row}`, [
    ['Von', from],
    ['Bis', to],
  ]);
  const days = `B${row}:B${row + 1}`;
  input(sheet, days);
  format(sheet, { [days]: DAY });
}
