import type { Plan } from '../../../src/plan/plan';
import {
  bold,
  entries,
  EURO,
  format,
  formula,
  heading,
  input,
  names,
  note,
  printed,
  sheet,
  table,
  title,
  unlessFault,
  widths,
} from './form';
import { eigenanteile, period, POSTS, rechenwegSheet } from './tables';

const STELLEN = [
  [
    'Stelle',
    'Kommune',
    'Gruppe',
    'Stufe',
    'VZÄ',
    'Baustein',
    'Merkmal',
    'Sachkosten je VZÄ',
    'Sachkosten-Höchstbetrag',
  ],
  ['Koordination Kreis', 'Kreis Unna', 11, 3, 3.5, 1, 'PERSONAL', 9700, 9700],
  ['Assistenz Kreis', 'Kreis Unna', 8, 3, 0.5, 1, 'ASSISTENZ', null, null],
  ['Koordination Lünen', 'Lünen', 11, 3, 1, 1, 'PERSONAL', 9700, 9700],
];

/** Strategic steering: posts of the Kreis with Assistenz, and what is passed on to Lünen. */
export const BAUSTEIN_1: Plan = {
  sheets: [
    sheet(
      'KIM Eingaben',
      title(
        'Baustein 1: Steuerung und Weiterleitung',
        'Kreis Unna mit Assistenz, Stelle in Lünen, Fördersätze nach Stichtag',
      ),
      heading('A4', 'Stellen'),
      table('KIM_Stellen', 'A5', STELLEN),
      ...period(10, '2022-01-01', '2022-12-31'),
      input('E6:E8'),
      heading('A13', 'Eigenanteil je Stelle'),
      ...eigenanteile(14, `=KIM.EIGENANTEILE(${POSTS},Von,Bis)`, 26),
      heading('A21', 'Weiterleitung an Lünen'),
      entries('A22', [
        ['Fördersatz Personal', formula('=KIM.FOERDERSATZ(1,Von)')],
        ['Fördersatz Sachkosten', formula('=KIM.FOERDERSATZ(1,Von,"SACHKOSTEN")')],
        ['Stellenumfang Lünen', formula('=SUMIF(KIM_Stellen[Kommune],"Lünen",KIM_Stellen[VZÄ])')],
        ['Weiterleitung im Jahr', formula('=(B22+B23)*B24')],
        ['Förderung insgesamt', formula(unlessFault('A14', 'VLOOKUP("Summe",A14:J40,6,FALSE)'))],
        ['davon verbleibt im Kreis', formula('=B26-B25')],
      ]),
      bold('A25:B25'),
      note('A29', 'Entgeltgruppen sind eine Annahme; die Drucksache nennt sie nicht.'),
      format({ 'E6:E8': EURO, 'H6:I8': EURO, 'B22:B23': EURO, B24: EURO, 'B25:B27': EURO }),
      widths({ A: 25, B: 15, C: 14, D: 13, E: 13, F: 14, G: 14, H: 18, I: 25, J: 60 }),
      printed(),
      { selected: 'E6' },
    ),
    rechenwegSheet(`=KIM.RECHENWEG("EIGENANTEILE",${POSTS},Von,Bis)`),
  ],
  names: names({ Von: "'KIM Eingaben'!$B$10", Bis: "'KIM Eingaben'!$B$11" }),
  show: 'KIM Eingaben',
};
