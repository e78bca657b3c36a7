import type { Host } from '../../core/host';
import {
  DAY,
  EURO,
  format,
  headerRow,
  heading,
  input,
  names,
  openAt,
  sheets,
  table,
  title,
  type,
  widths,
} from './build';

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
  type(entry, 'A3', [
    ['Von', '01.01.2024'],
    ['Bis', '31.12.2025'],
  ]);
  input(entry, 'B3:B4');
  format(entry, { 'B3:B4': DAY });
  names(host, { Von: "'KIM Eingaben'!$B$3", Bis: "'KIM Eingaben'!$B$4" });
  heading(entry, 'A6', 'Stellen');
  table(entry, 'KIM_Stellen', 'A7', [
    ['Stelle', 'Kommune', 'Gruppe', 'Stufe', 'VZÄ', 'Sachkosten je VZÄ', 'Höchstbetrag'],
    ...posts(),
  ]);
  heading(entry, 'I6', 'Kommunen');
  table(entry, 'KIM_Kommunen', 'I7', [['Kommune', 'Schlüssel'], ...KOMMUNEN.map((name) => [name, '10'])]);
  format(entry, { [`E8:E${COUNT + 7}`]: EURO, [`F8:G${COUNT + 7}`]: EURO });
  widths(entry, { A: 28, B: 15, C: 10, D: 9, E: 9, F: 19, G: 15, H: 4, I: 16, J: 12 });
  title(result, 'Eigenanteil je Stelle', 'Zwei Jahre, je Kalenderjahr abgerechnet');
  type(result, 'A5', [['=KIM.EIGENANTEILE(KIM_Stellen[#Alle];Von;Bis)']]);
  headerRow(result, 'A5:J5', 'C5:I5');
  format(result, { 'C6:H230': EURO, 'I6:I230': '0.0%' });
  widths(result, { A: 28, B: 15, C: 15, D: 14, E: 13, F: 15, G: 14, H: 15, I: 13, J: 60 });
  title(years, 'Haushaltsjahre', 'Jede Stelle gehört ganz ihrer Kommune');
  type(years, 'A5', [['=KIM.HAUSHALT(KIM_Stellen[#Alle];KIM_Kommunen[#Alle];Von;Bis)']]);
  headerRow(years, 'A5:F5', 'C5:F5');
  format(years, { 'C6:F60': EURO });
  years.GetRange('A6:A60').Format.HorizontalAlignment = 'Left';
  for (const sheet of [result, years]) openAt(sheet, 'A5');
  openAt(entry, 'E8');
  widths(years, { A: 12, B: 18, C: 16, D: 16, E: 15, F: 16 });
}
