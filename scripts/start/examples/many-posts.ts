import { LEERE_VEREINBARUNG, type Vereinbarung } from '../../../src/vereinbarung/form';
import { answers, post, town } from './rows';

const TOWNS = [
  'Ahlen',
  'Ascheberg',
  'Beckum',
  'Bergkamen',
  'Bönen',
  'Drensteinfurt',
  'Dülmen',
  'Fröndenberg',
  'Holzwickede',
  'Kamen',
  'Lüdinghausen',
  'Lünen',
  'Menden',
  'Nordkirchen',
  'Olfen',
  'Schwerte',
  'Selm',
  'Unna',
  'Werl',
  'Werne',
];
const GROUPS = ['8', '9b', '9c', '10', '11', 'S11b', 'S12', 'S15'];
const TASKS = ['Case Management', 'Schulsozialarbeit', 'Klimaschutz', 'Gigabitkoordination', 'Jugendarbeit'];
const EXTENTS = [1, 0.5, 0.75, 1, 0.8];

const pick = <T>(list: readonly T[], index: number): T => list[index % list.length] as T;

const townName = (index: number): string => TOWNS[index] ?? `Gemeinde ${index + 1}`;

/** Posts of several programmes, every second of them with a town of its own; evenly mixed, the same every time. */
export const manyPosts = (posts: number, towns: number): Vereinbarung => ({
  ...LEERE_VEREINBARUNG,
  angaben: answers({
    titel: `${posts} Stellen in ${towns} Kommunen`,
    zuwendungsempfaenger: 'Musterkreis',
    zuwendungsgeber: 'Land Nordrhein-Westfalen',
    stand: '2026-11-01',
    von: '2025-01-01',
    bis: '2026-12-31',
    bezugVon: '2026-01-01',
    bezugBis: '2026-12-31',
    sachkosten: 'angenommen',
    schluesselart: 'Einwohner',
    rundung: 100,
  }),
  optionen: {
    sachkosten: { wert: 9_700, quelle: 'Annahme' },
    hoechstbetrag: { wert: 57_000, quelle: 'Annahme' },
  },
  stellen: Array.from({ length: posts }, (_, index) =>
    post({
      stelle: `${pick(TASKS, index * 3)} ${index + 1}`,
      kommune: index % 2 === 0 ? null : townName((index * 7) % towns),
      gruppe: pick(GROUPS, index * 5 + Math.floor(index / 8)),
      stufe: (index % 5) + 2,
      vzae: pick(EXTENTS, index),
    }),
  ),
  kommunen: Array.from({ length: towns }, (_, index) =>
    town(townName(index), 9_000 + ((index * 7_919) % 50_000)),
  ),
});
