import type { Host } from '../../host/host';
import type { Worksheet } from '../../host/objects/worksheet/Worksheet';
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
  PERCENT,
  printed,
  sheets,
  table,
  title,
  type,
  widths,
} from './build';
import { eigenanteilSheet, haushaltSheet, POST_HEADINGS, rechenwegSheet, TOWN_HEADINGS } from './tables';

const STELLEN = [
  ['Stelle', ...POST_HEADINGS],
  ['Case Management 1', '9c', '3', '1', '9700', '55000'],
  ['Case Management 2', '9c', '3', '1', '9700', '55000'],
  ['Case Management 3', '9c', '3', '0,5', '9700', '55000'],
];

const KOMMUNEN = [
  TOWN_HEADINGS,
  ['Schwerte', '39'],
  ['Unna', '35'],
  ['Fröndenberg', '14'],
  ['Holzwickede', '12'],
];

const total = (column: number): string => `=SVERWEIS("Summe";'KIM Ergebnis'!A5:J60;${column};FALSCH)`;

function inputs(sheet: Worksheet): void {
  title(
    sheet,
    'Refinanzierung Südkreis',
    'Kreis Unna, Drucksache 156/21 – Kommunales Integrationsmanagement (KIM), Baustein 2',
  );
  heading(sheet, 'A4', 'Stellen');
  table(sheet, 'KIM_Stellen', 'A5', STELLEN);
  heading(sheet, 'A10', 'Kommunen');
  table(sheet, 'KIM_Kommunen', 'A11', KOMMUNEN);
  heading(sheet, 'D10', 'Zeiträume und Rundung');
  type(sheet, 'D11', [
    ['Volles Jahr von', null, '01.04.2022'],
    ['Volles Jahr bis', null, '31.03.2023'],
    ['Laufzeit von', null, '15.10.2021'],
    ['Laufzeit bis', null, '31.12.2022'],
    ['Beträge in Schritten von', null, '500'],
  ]);
  for (const area of ['D6:F8', 'B12:B15', 'F11:F15']) input(sheet, area);
  format(sheet, { 'D6:F8': EURO, 'F11:F14': DAY, F15: '#,##0' });
}

function glance(sheet: Worksheet): void {
  heading(sheet, 'A17', 'Auf einen Blick');
  type(sheet, 'A18', [
    ['Kosten im vollen Jahr', `${total(3)}+${total(4).slice(1)}`],
    ['Förderung des Landes', total(6)],
    ['Eigenanteil der Kommunen', total(8)],
    ['Deckungsgrad', total(9)],
  ]);
  bold(sheet, 'A20:B20');
  heading(sheet, 'A23', 'Kostenteilung');
  type(sheet, 'A24', [['=KIM.KOSTENTEILUNG(B20;KIM_Kommunen[[#Kopfzeilen];[#Daten]];Rundung)']]);
  headerRow(sheet, 'A24:D24', 'B24:D24');
  format(sheet, { 'B18:B20': EURO, B21: PERCENT, 'C25:C40': PERCENT, 'D25:D40': EURO });
  note(
    sheet,
    'A32',
    'Sachkosten je VZÄ sind eine Annahme; die Drucksache nennt sie nicht. Orange Zellen sind zum Ändern gedacht.',
  );
  const chart = sheet.Charts.Add('ColumnClustered', sheet.GetRange('D25:D28'), 'Columns');
  chart.Name = 'Kostenteilung';
  chart.Title.Text = 'Eigenanteil im Jahr je Kommune in EUR';
  chart.Legend.Visible = false;
  const series = chart.Series.GetItemAt(0);
  series.Name = 'Eigenanteil';
  series.SetValues(sheet.GetRange('D25:D28'));
  series.SetXAxisValues(sheet.GetRange('A25:A28'));
  chart.SetPosition('E17', 'G30');
}

/** The agreement of Drucksache 156/21: posts, grant, towns, years, Rechenweg and a chart. */
export function fillSuedkreis(host: Host): void {
  const [entry, result, years, path] = sheets(
    host,
    'KIM Eingaben',
    'KIM Ergebnis',
    'KIM Haushalt',
    'KIM Rechenweg',
  );
  if (!entry || !result || !years || !path) return;
  inputs(entry);
  names(host, {
    Jahr_von: "'KIM Eingaben'!$F$11",
    Jahr_bis: "'KIM Eingaben'!$F$12",
    Laufzeit_von: "'KIM Eingaben'!$F$13",
    Laufzeit_bis: "'KIM Eingaben'!$F$14",
    Rundung: "'KIM Eingaben'!$F$15",
  });
  eigenanteilSheet(
    result,
    'Volles Jahr auf der Entgelttabelle 2022; die Tabelle kommt aus einer einzigen Formel in A5',
    '=KIM.EIGENANTEILE(KIM_Stellen[[#Kopfzeilen];[#Daten]];Jahr_von;Jahr_bis)',
    35,
  );
  haushaltSheet(
    years,
    'Laufzeit der Vereinbarung, 15.10.2021 bis 31.12.2022, abgerechnet je Kalenderjahr',
    '=KIM.HAUSHALT(KIM_Stellen[[#Kopfzeilen];[#Daten]];KIM_Kommunen[[#Kopfzeilen];[#Daten]];Laufzeit_von;Laufzeit_bis)',
  );
  rechenwegSheet(
    path,
    '=KIM.RECHENWEG("EIGENANTEILE";KIM_Stellen[[#Kopfzeilen];[#Daten]];Jahr_von;Jahr_bis)',
  );
  widths(entry, { A: 28, B: 14, C: 10, D: 13, E: 18, F: 14, G: 18 });
  glance(entry);
  printed(entry);
  openAt(entry, 'D6');
}
