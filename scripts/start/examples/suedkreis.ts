import type { ChartPlan, Entry, Plan } from '../../../src/workbook/write/plan';
import {
  bold,
  DAY,
  day,
  entries,
  EURO,
  format,
  formula,
  headerRow,
  heading,
  input,
  names,
  note,
  type Part,
  PERCENT,
  printed,
  sheet,
  table,
  title,
  widths,
} from './form';
import {
  eigenanteilSheet,
  haushaltSheet,
  POST_HEADINGS,
  POSTS,
  rechenwegSheet,
  TOWN_HEADINGS,
  TOWNS,
} from './tables';

const STELLEN = [
  ['Stelle', ...POST_HEADINGS],
  ['Case Management 1', '9c', 3, 1, 9700, 55_000],
  ['Case Management 2', '9c', 3, 1, 9700, 55_000],
  ['Case Management 3', '9c', 3, 0.5, 9700, 55_000],
];

const KOMMUNEN = [TOWN_HEADINGS, ['Schwerte', 39], ['Unna', 35], ['Fröndenberg', 14], ['Holzwickede', 12]];

const total = (column: number): string => `VLOOKUP("Summe",'KIM Ergebnis'!A5:J60,${column},FALSE)`;
const totalOf = (...columns: readonly number[]): Entry => formula(`=${columns.map(total).join('+')}`);

const INPUTS: readonly Part[] = [
  title(
    'Refinanzierung Südkreis',
    'Kreis Unna, Drucksache 156/21 – Kommunales Integrationsmanagement (KIM), Baustein 2',
  ),
  heading('A4', 'Stellen'),
  table('KIM_Stellen', 'A5', STELLEN),
  heading('A10', 'Kommunen'),
  table('KIM_Kommunen', 'A11', KOMMUNEN),
  heading('D10', 'Zeiträume und Rundung'),
  entries('D11', [
    ['Volles Jahr von', null, day('2022-04-01')],
    ['Volles Jahr bis', null, day('2023-03-31')],
    ['Laufzeit von', null, day('2021-10-15')],
    ['Laufzeit bis', null, day('2022-12-31')],
    ['Beträge in Schritten von', null, 500],
  ]),
  input('D6:F8', 'B12:B15', 'F11:F15'),
  format({ 'D6:F8': EURO, 'F11:F14': DAY, F15: '#,##0' }),
];

const CHART: ChartPlan = {
  name: 'Kostenteilung',
  type: 'ColumnClustered',
  title: 'Eigenanteil im Jahr je Kommune in EUR',
  legend: false,
  series: [{ name: 'Eigenanteil', values: 'D25:D28', categories: 'A25:A28' }],
  from: 'E17',
  to: 'G30',
};

const GLANCE: readonly Part[] = [
  heading('A17', 'Auf einen Blick'),
  entries('A18', [
    ['Kosten im vollen Jahr', totalOf(3, 4)],
    ['Förderung des Landes', totalOf(6)],
    ['Eigenanteil der Kommunen', totalOf(8)],
    ['Deckungsgrad', totalOf(9)],
  ]),
  bold('A20:B20'),
  heading('A23', 'Kostenteilung'),
  entries('A24', [[formula(`=KIM.KOSTENTEILUNG(B20,${TOWNS},Rundung)`)]]),
  headerRow('A24:D24', 'B24:D24'),
  format({ 'B18:B20': EURO, B21: PERCENT, 'C25:C40': PERCENT, 'D25:D40': EURO }),
  note(
    'A32',
    'Sachkosten je VZÄ sind eine Annahme; die Drucksache nennt sie nicht. Orange Zellen sind zum Ändern gedacht.',
  ),
  { charts: [CHART] },
];

/** The agreement of Drucksache 156/21: posts, grant, towns, years, Rechenweg and a chart. */
export const SUEDKREIS: Plan = {
  sheets: [
    sheet(
      'KIM Eingaben',
      ...INPUTS,
      widths({ A: 28, B: 14, C: 10, D: 13, E: 18, F: 14, G: 18 }),
      ...GLANCE,
      printed(),
      { selected: 'D6' },
    ),
    eigenanteilSheet(
      'Volles Jahr auf der Entgelttabelle 2022; die Tabelle kommt aus einer einzigen Formel in A5',
      `=KIM.EIGENANTEILE(${POSTS},Jahr_von,Jahr_bis)`,
      35,
    ),
    haushaltSheet(
      'Laufzeit der Vereinbarung, 15.10.2021 bis 31.12.2022, abgerechnet je Kalenderjahr',
      `=KIM.HAUSHALT(${POSTS},${TOWNS},Laufzeit_von,Laufzeit_bis)`,
    ),
    rechenwegSheet(`=KIM.RECHENWEG("EIGENANTEILE",${POSTS},Jahr_von,Jahr_bis)`),
  ],
  names: names({
    Jahr_von: "'KIM Eingaben'!$F$11",
    Jahr_bis: "'KIM Eingaben'!$F$12",
    Laufzeit_von: "'KIM Eingaben'!$F$13",
    Laufzeit_bis: "'KIM Eingaben'!$F$14",
    Rundung: "'KIM Eingaben'!$F$15",
  }),
  show: 'KIM Eingaben',
};
