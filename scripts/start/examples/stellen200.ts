import type { Plan } from '../../../src/plan/plan';
import { EURO, format, heading, names, printed, sheet, table, title, widths } from './form';
import {
  eigenanteilSheet,
  haushaltSheet,
  period,
  POST_HEADINGS,
  POSTS,
  TOWN_HEADINGS,
  TOWNS,
} from './tables';

const KOMMUNEN = [
  'Bergkamen',
  'Bönen',
  'Fröndenberg',
  'Holzwickede',
  'Kamen',
  'Lünen',
  'Schwerte',
  'Selm',
  'Unna',
  'Werne',
];
const GRUPPEN = [8, '9b', '9c', 10, 11, 'S11b', 'S12', 'S15'];
const AUFGABEN = [
  'Case Management',
  'Schulsozialarbeit',
  'Klimaschutz',
  'Gigabitkoordination',
  'Jugendarbeit',
];
const UMFANG = [1, 0.5, 0.75, 1, 0.8];
const COUNT = 200;

const pick = (list: readonly (string | number)[], index: number): string | number =>
  list[index % list.length] ?? '';

/** Evenly mixed, the same every time. */
const posts = (): (string | number)[][] =>
  Array.from({ length: COUNT }, (_, index) => [
    `${pick(AUFGABEN, index * 3)} ${index + 1}`,
    pick(KOMMUNEN, index * 7),
    pick(GRUPPEN, index * 5 + Math.floor(index / 8)),
    (index % 5) + 2,
    pick(UMFANG, index),
    9700,
    55_000,
  ]);

const FROZEN = { frozenRows: 5 };

/** Two hundred posts in ten towns: what a whole Kreis may have, computed by one formula a table. */
export const STELLEN_200: Plan = {
  sheets: [
    sheet(
      'KIM Eingaben',
      title(
        '200 Stellen in zehn Kommunen',
        'Erfundene Stellen; jede Ergebnistabelle kommt aus einer einzigen Formel',
      ),
      ...period(3, '2024-01-01', '2025-12-31'),
      heading('A6', 'Stellen'),
      table('KIM_Stellen', 'A7', [['Stelle', 'Kommune', ...POST_HEADINGS], ...posts()]),
      heading('I6', 'Kommunen'),
      table('KIM_Kommunen', 'I7', [TOWN_HEADINGS, ...KOMMUNEN.map((name) => [name, 10])]),
      format({ [`E8:E${COUNT + 7}`]: EURO, [`F8:G${COUNT + 7}`]: EURO }),
      widths({ A: 28, B: 15, C: 10, D: 9, E: 9, F: 19, G: 15, H: 4, I: 16, J: 12 }),
      printed('7:7'),
      { frozenRows: 7, selected: 'E8' },
    ),
    eigenanteilSheet(
      'Zwei Jahre, je Kalenderjahr abgerechnet',
      `=KIM.EIGENANTEILE(${POSTS},Von,Bis)`,
      COUNT + 25,
      FROZEN,
    ),
    haushaltSheet(
      'Jede Stelle gehört ganz ihrer Kommune',
      `=KIM.HAUSHALT(${POSTS},${TOWNS},Von,Bis)`,
      FROZEN,
    ),
  ],
  names: names({ Von: "'KIM Eingaben'!$B$3", Bis: "'KIM Eingaben'!$B$4" }),
  show: 'KIM Eingaben',
};
