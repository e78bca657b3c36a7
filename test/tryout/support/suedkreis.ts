import type { Host } from '../../../dev/excel/host/host';
import type { Worksheet } from '../../../dev/excel/host/objects/worksheet/Worksheet';

/** The Südkreis agreement of Drucksache 156/21 as a clerk would type it: German notation, one cell after the other. */

export const INPUT = 'KIM Eingaben';
export const RESULT = 'KIM Ergebnis';

const STELLEN = [
  ['Stelle', 'Kommune', 'Gruppe', 'Stufe', 'VZÄ', 'Von', 'Bis', 'Sachkosten je VZÄ', 'Höchstbetrag'],
  ['Fallmanagement 1', '', 'E9c', '3', '1', '15.10.2021', '31.12.2024', '9700', '55000'],
  ['Fallmanagement 2', '', 'E9c', '3', '1', '15.10.2021', '31.12.2024', '9700', '55000'],
  ['Fallmanagement 3', '', 'E9c', '3', '0,5', '15.10.2021', '31.12.2024', '9700', '55000'],
];

const KOMMUNEN = [
  ['Kommune', 'Schlüssel'],
  ['Schwerte', '39'],
  ['Unna', '35'],
  ['Fröndenberg', '14'],
  ['Holzwickede', '12'],
];

const TARIF = [
  ['Tarif', 'GültigAb', 'Gruppe', 'Stufe', 'Betrag', 'Quelle', 'Status'],
  ['TVöD-VKA', '01.04.2022', 'E9c', '3', '3913,20', 'eigene Tabelle', 'veröffentlicht'],
];

/** The formulas by the cell they stand in, all on the result sheet. */
export const FORMULAS = {
  eigenanteile: 'A4',
  haushalt: 'L4',
  verteilung: 'A12',
  einzeln: 'A20',
  rechenweg: 'S4',
} as const;

const ENTRIES: Readonly<Record<string, string>> = {
  A1: 'Von',
  B1: '01.04.2022',
  A2: 'Bis',
  B2: '31.03.2023',
  [FORMULAS.eigenanteile]:
    '=KIM.EIGENANTEILE(KIM_Stellen[[#Kopfzeilen];[#Daten]];B1;B2;;KIM_Tarif[[#Kopfzeilen];[#Daten]])',
  [FORMULAS.haushalt]:
    '=KIM.HAUSHALT(KIM_Stellen[[#Kopfzeilen];[#Daten]];KIM_Kommunen[[#Kopfzeilen];[#Daten]];B1;B2;;KIM_Tarif[[#Kopfzeilen];[#Daten]])',
  [FORMULAS.verteilung]: '=KIM.VERTEILUNG(H8;KIM_Kommunen[Schlüssel];500)',
  [FORMULAS.einzeln]: '=KIM.EIGENANTEIL(187500;2,5;55000)',
  [FORMULAS.rechenweg]: '=KIM.RECHENWEG("EIGENANTEIL";187500;2,5;55000)',
};

export function type(sheet: Worksheet, address: string, entry: string): void {
  sheet.GetRange(address).FormulasLocal = [[entry]];
}

function table(sheet: Worksheet, name: string, address: string, rows: string[][]): void {
  sheet.GetRange(address).FormulasLocal = rows;
  sheet.Tables.Add(address, true).Name = name;
}

export function enterSuedkreis(host: Host): void {
  const sheets = host.book.workbook.Worksheets;
  const input = sheets.active();
  input.Name = INPUT;
  const result = sheets.Add(RESULT);
  table(input, 'KIM_Stellen', 'A1:I4', STELLEN);
  table(input, 'KIM_Kommunen', 'K1:L5', KOMMUNEN);
  table(input, 'KIM_Tarif', 'N1:T2', TARIF);
  for (const [address, entry] of Object.entries(ENTRIES)) type(result, address, entry);
  host.book.calculation.refresh();
}

export const sheet = (host: Host, name: string): Worksheet => host.book.workbook.Worksheets.GetItem(name);

export const values = (host: Host, address: string): unknown => sheet(host, RESULT).GetRange(address).Values;

/** The cells whose functions were called since the given number of messages, each once, in order. */
export function calledSince(host: Host, messages: number): string[] {
  const calls = host.dispatcher.sent.slice(messages).flat();
  const addresses = calls.map(([, , , body]) => (JSON.parse(body) as unknown[])[3] as string);
  return [...new Set(addresses)].map((address) => address.replace(/^.*!/, '')).sort();
}
