import type { ChartPlan, Entry, Plan } from '../../../src/plan/plan';
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
  type PlanPart,
  PERCENT,
  printed,
  sheet,
  table,
  title,
  unlessFault,
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

const RESULT = "'KIM Ergebnis'!A5";
const total = (column: number): string => `VLOOKUP("Summe",${RESULT}:J60,${column},FALSE)`;
const totalOf = (...columns: readonly number[]): Entry =>
  formula(unlessFault(RESULT, columns.map(total).join('+')));

/** Below the posts there is room for more of them, before the next block begins. */
const INPUTS: readonly PlanPart[] = [
  title(
    'Refinanzierung Südkreis',
    'Kreis Unna, Drucksache 156/21 – Kommunales Integrationsmanagement (KIM), Baustein 2',
  ),
  heading('A4', 'Stellen'),
  table('KIM_Stellen', 'A5', STELLEN),
  heading('A14', 'Kommunen'),
  table('KIM_Kommunen', 'A15', KOMMUNEN),
  heading('D14', 'Zeiträume und Rundung'),
  entries('D15', [
    ['Volles Jahr von', null, day('2022-04-01')],
    ['Volles Jahr bis', null, day('2023-03-31')],
    ['Laufzeit von', null, day('2021-10-15')],
    ['Laufzeit bis', null, day('2022-12-31')],
    ['Beträge in Schritten von', null, 500],
  ]),
  input('D6:F8', 'B16:B19', 'F15:F19'),
  format({ 'D6:F8': EURO, 'F15:F18': DAY, F19: '#,##0' }),
];

const CHART: ChartPlan = {
  name: 'Kostenteilung',
  type: 'ColumnClustered',
  title: 'Eigenanteil im Jahr je Kommune in EUR',
  legend: false,
  series: [{ name: 'Eigenanteil', values: 'D29:D32', categories: 'A29:A32' }],
  from: 'E21',
  to: 'G34',
};

const GLANCE: readonly PlanPart[] = [
  heading('A21', 'Auf einen Blick'),
  entries('A22', [
    ['Kosten im vollen Jahr', totalOf(3, 4)],
    ['Förderung des Landes', totalOf(6)],
    ['Eigenanteil der Kommunen', totalOf(8)],
    ['Deckungsgrad', totalOf(9)],
  ]),
  bold('A24:B24'),
  heading('A27', 'Kostenteilung'),
  entries('A28', [[formula(`=KIM.KOSTENTEILUNG(B24,${TOWNS},Rundung)`)]]),
  headerRow('A28:D28', 'B28:D28'),
  format({ 'B22:B24': EURO, B25: PERCENT, 'C29:C44': PERCENT, 'D29:D44': EURO }),
  note(
    'A36',
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
    Jahr_von: "'KIM Eingaben'!$F$15",
    Jahr_bis: "'KIM Eingaben'!$F$16",
    Laufzeit_von: "'KIM Eingaben'!$F$17",
    Laufzeit_bis: "'KIM Eingaben'!$F$18",
    Rundung: "'KIM Eingaben'!$F$19",
  }),
  show: 'KIM Eingaben',
};
