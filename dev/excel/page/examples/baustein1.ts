import type { Host } from '../../host/host';
import {
  bold,
  EURO,
  format,
  heading,
  input,
  names,
  note,
  openAt,
  printed,
  sheets,
  table,
  title,
  type,
  widths,
} from './build';
import { eigenanteile, period, rechenwegSheet } from './tables';

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
  ['Koordination Kreis', 'Kreis Unna', '11', '3', '3,5', '1', 'PERSONAL', '9700', '9700'],
  ['Assistenz Kreis', 'Kreis Unna', '8', '3', '0,5', '1', 'ASSISTENZ', null, null],
  ['Koordination Lünen', 'Lünen', '11', '3', '1', '1', 'PERSONAL', '9700', '9700'],
];

/** Strategic steering: posts of the Kreis with Assistenz, and what is passed on to Lünen. */
export function fillBaustein1(host: Host): void {
  const [entry, path] = sheets(host, 'KIM Eingaben', 'KIM Rechenweg');
  if (!entry || !path) return;
  title(
    entry,
    'Baustein 1: Steuerung und Weiterleitung',
    'Kreis Unna mit Assistenz, Stelle in Lünen, Fördersätze nach Stichtag',
  );
  heading(entry, 'A4', 'Stellen');
  table(entry, 'KIM_Stellen', 'A5', STELLEN);
  period(entry, 10, '01.01.2022', '31.12.2022');
  names(host, { Von: "'KIM Eingaben'!$B$10", Bis: "'KIM Eingaben'!$B$11" });
  input(entry, 'E6:E8');
  heading(entry, 'A13', 'Eigenanteil je Stelle');
  eigenanteile(entry, 14, '=KIM.EIGENANTEILE(KIM_Stellen[[#Kopfzeilen];[#Daten]];Von;Bis)', 26);
  heading(entry, 'A21', 'Weiterleitung an Lünen');
  type(entry, 'A22', [
    ['Fördersatz Personal', '=KIM.FOERDERSATZ(1;Von)'],
    ['Fördersatz Sachkosten', '=KIM.FOERDERSATZ(1;Von;"SACHKOSTEN")'],
    ['Stellenumfang Lünen', '=SUMMEWENN(KIM_Stellen[Kommune];"Lünen";KIM_Stellen[VZÄ])'],
    ['Weiterleitung im Jahr', '=(B22+B23)*B24'],
    ['Förderung insgesamt', '=SVERWEIS("Summe";A14:J40;6;FALSCH)'],
    ['davon verbleibt im Kreis', '=B26-B25'],
  ]);
  bold(entry, 'A25:B25');
  note(entry, 'A29', 'Entgeltgruppen sind eine Annahme; die Drucksache nennt sie nicht.');
  format(entry, {
    'E6:E8': EURO,
    'H6:I8': EURO,
    'B22:B23': EURO,
    B24: EURO,
    'B25:B27': EURO,
  });
  widths(entry, { A: 25, B: 15, C: 14, D: 13, E: 13, F: 14, G: 14, H: 18, I: 25, J: 60 });
  printed(entry);
  openAt(entry, 'E6');
  rechenwegSheet(path, '=KIM.RECHENWEG("EIGENANTEILE";KIM_Stellen[[#Kopfzeilen];[#Daten]];Von;Bis)');
}
