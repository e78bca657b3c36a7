import type { Host } from '../../core/host';
import {
  bold,
  DAY,
  EURO,
  format,
  headerRow,
  heading,
  input,
  names,
  note,
  openAt,
  sheets,
  table,
  title,
  type,
  widths,
} from './build';

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
  type(entry, 'A10', [
    ['Von', '01.01.2022'],
    ['Bis', '31.12.2022'],
  ]);
  names(host, { Von: "'KIM Eingaben'!$B$10", Bis: "'KIM Eingaben'!$B$11" });
  input(entry, 'E6:E8');
  input(entry, 'B10:B11');
  heading(entry, 'A13', 'Eigenanteil je Stelle');
  type(entry, 'A14', [['=KIM.EIGENANTEILE(KIM_Stellen[#Alle];Von;Bis)']]);
  headerRow(entry, 'A14:J14', 'C14:I14');
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
    'B10:B11': DAY,
    'C15:H40': EURO,
    'I15:I40': '0.0%',
    'B22:B23': EURO,
    B24: EURO,
    'B25:B27': EURO,
  });
  widths(entry, { A: 25, B: 15, C: 14, D: 13, E: 13, F: 14, G: 14, H: 18, I: 25, J: 60 });
  title(path, 'Rechenweg', 'Jeder Schritt mit Regel, eingesetzten Zahlen, Betrag und Quelle');
  type(path, 'A5', [['=KIM.RECHENWEG("EIGENANTEILE";KIM_Stellen[#Alle];Von;Bis)']]);
  headerRow(path, 'A5:E5', 'D5');
  format(path, { 'D6:D800': EURO });
  widths(path, { A: 10, B: 48, C: 62, D: 16, E: 70 });
  openAt(entry, 'E6');
  openAt(path, 'A5');
}
