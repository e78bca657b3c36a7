import type { NewSheet } from '../../../src/plan/plan';
import {
  DAY,
  day,
  entries,
  EURO,
  format,
  formula,
  headerRow,
  input,
  type PlanPart,
  PERCENT,
  printed,
  sheet,
  title,
  widths,
} from './form';

/** Headings that the functions look for. */
export const POST_HEADINGS = ['Gruppe', 'Stufe', 'VZÄ', 'Sachkosten je VZÄ', 'Höchstbetrag'];
export const TOWN_HEADINGS = ['Kommune', 'Schlüssel'];

/** The posts and the towns as the functions take them. */
export const POSTS = 'KIM_Stellen[[#Headers],[#Data]]';
export const TOWNS = 'KIM_Kommunen[[#Headers],[#Data]]';

/** Result tables come from one formula in their first row. */
const START = 5;
const HEADING = `${START}:${START}`;
const OPENED: PlanPart = { selected: `A${START}` };

const formulaAt = (row: number, text: string): PlanPart => entries(`A${row}`, [[formula(text)]]);

/** The table of `KIM.EIGENANTEILE` from a row on, with room for so many rows. */
export const eigenanteile = (row: number, text: string, room: number): PlanPart[] => [
  formulaAt(row, text),
  headerRow(`A${row}:J${row}`, `C${row}:I${row}`),
  format({
    [`C${row + 1}:H${row + room}`]: EURO,
    [`I${row + 1}:I${row + room}`]: PERCENT,
  }),
];

/** A sheet for nothing but `KIM.EIGENANTEILE`. */
export const eigenanteilSheet = (
  below: string,
  text: string,
  room: number,
  ...more: readonly PlanPart[]
): NewSheet =>
  sheet(
    'KIM Ergebnis',
    title('Eigenanteil je Stelle', below),
    ...eigenanteile(START, text, room),
    widths({ A: 28, B: 15, C: 15, D: 14, E: 13, F: 15, G: 14, H: 15, I: 13, J: 60 }),
    printed(HEADING),
    OPENED,
    ...more,
  );

export const haushaltSheet = (below: string, text: string, ...more: readonly PlanPart[]): NewSheet =>
  sheet(
    'KIM Haushalt',
    title('Haushaltsjahre', below),
    formulaAt(START, text),
    headerRow('A5:F5', 'C5:F5'),
    format({ 'C6:F60': EURO }),
    { looks: [{ area: 'A6:A60', align: 'Left' }] },
    widths({ A: 12, B: 18, C: 16, D: 16, E: 15, F: 16 }),
    printed(HEADING),
    OPENED,
    ...more,
  );

export const rechenwegSheet = (text: string): NewSheet =>
  sheet(
    'KIM Rechenweg',
    title('Rechenweg', 'Jeder Schritt mit Regel, eingesetzten Zahlen, Betrag und Quelle'),
    formulaAt(START, text),
    headerRow('A5:E5', 'D5'),
    format({ 'D6:D800': EURO }),
    widths({ A: 10, B: 48, C: 62, D: 16, E: 70 }),
    printed(HEADING),
    OPENED,
  );

/** First and last day of the time that is computed, in two rows. */
export function period(row: number, from: string, to: string): PlanPart[] {
  const days = `B${row}:B${row + 1}`;
  return [
    entries(`A${row}`, [
      ['Von', day(from)],
      ['Bis', day(to)],
    ]),
    input(days),
    format({ [days]: DAY }),
  ];
}
