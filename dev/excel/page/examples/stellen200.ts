import type { Host } from '../../host/host';
import { EURO, format, frozen, heading, names, openAt, printed, sheets, table, title, widths } from './build';
import { eigenanteilSheet, haushaltSheet, period, POST_HEADINGS, TOWN_HEADINGS } from './tables';

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
const GRUPPEN = ['8', '9b', '9c', '10', '11', 'S11b', 'S12', 'S15'];
const AUFGABEN = [
  'Case Management',
  'Schulsozialarbeit',
  'Klimaschutz',
  'Gigabitkoordination',
  'Jugendarbeit',
];
const UMFANG = ['1', '0,5', '0,75', '1', '0,8'];
const COUNT = 200;

const pick = (list: readonly string[], index: number): string => list[index % list.length] ?? '';

/** Evenly mixed, the same every time. */
const posts = (): string[][] =>
  Array.from({ length: COUNT }, (_, index) => [
    `${pick(AUFGABEN, index * 3)} ${index + 1}`,
    pick(KOMMUNEN, index * 7),
    pick(GRUPPEN, index * 5 + Math.floor(index / 8)),
    String((index % 5) + 2),
    pick(UMFANG, index),
    '9700',
    '55000',
  ]);

/** Two hundred posts in ten towns: what a whole Kreis may have, computed by one formula a table. */
export function fillStellen200(host: Host): void {
  const [entry, result, years] = sheets(host, 'KIM Eingaben', 'KIM Ergebnis', 'KIM Haushalt');
  if (!entry || !result || !years) return;
  title(
    entry,
    '200 Stellen in zehn Kommunen',
    'Erfundene Stellen; jede Ergebnistabelle kommt aus einer einzigen Formel',
  );
  period(entry, 3, '01.01.2024', '31.12.2025');
  names(host, { Von: "'KIM Eingaben'!$B$3", Bis: "'KIM Eingaben'!$B$4" });
  heading(entry, 'A6', 'Stellen');
  table(entry, 'KIM_Stellen', 'A7', [['Stelle', 'Kommune', ...POST_HEADINGS], ...posts()]);
  heading(entry, 'I6', 'Kommunen');
  table(entry, 'KIM_Kommunen', 'I7', [TOWN_HEADINGS, ...KOMMUNEN.map((name) => [name, '10'])]);
  format(entry, { [`E8:E${COUNT + 7}`]: EURO, [`F8:G${COUNT + 7}`]: EURO });
  widths(entry, { A: 28, B: 15, C: 10, D: 9, E: 9, F: 19, G: 15, H: 4, I: 16, J: 12 });
  printed(entry, '7:7');
  frozen(entry, 7);
  openAt(entry, 'E8');
  eigenanteilSheet(
    result,
    'Zwei Jahre, je Kalenderjahr abgerechnet',
    '=KIM.EIGENANTEILE(KIM_Stellen[[#Kopfzeilen];[#Daten]];Von;Bis)',
    COUNT + 25,
  );
  frozen(result, 5);
  haushaltSheet(
    years,
    'Jede Stelle gehört ganz ihrer Kommune',
    '=KIM.HAUSHALT(KIM_Stellen[[#Kopfzeilen];[#Daten]];KIM_Kommunen[[#Kopfzeilen];[#Daten]];Von;Bis)',
  );
  frozen(years, 5);
}
