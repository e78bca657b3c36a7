import type { Host } from '../../../dev/excel/host/host';
import type { Worksheet } from '../../../dev/excel/host/objects/worksheet/Worksheet';
import * as fall from '../../faelle/suedkreis';

/** The Südkreis agreement of Drucksache 156/21 as a clerk would type it: German notation, one cell after the other. */

export const INPUT = 'KIM Eingaben';
export const RESULT = 'KIM Ergebnis';

const STELLEN = [
  ['Stelle', 'Kommune', 'Gruppe', 'Stufe', 'VZÄ', 'Von', 'Bis', 'Sachkosten je VZÄ', 'Höchstbetrag'],
  ...fall.STELLEN.slice(1).map(([stelle, gruppe, stufe, vzae, sachkosten, hoechst]) => [
    ...[stelle, '', gruppe, stufe, vzae, fall.VON, '31.12.2024', sachkosten, hoechst],
  ]),
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
  B1: fall.JAHR.von,
  A2: 'Bis',
  B2: fall.JAHR.bis,
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

function table(
  sheet: Worksheet,
  name: string,
  address: string,
  rows: readonly (readonly (string | number)[])[],
): void {
  sheet.GetRange(address).FormulasLocal = rows.map((row) =>
    row.map((cell) => (typeof cell === 'number' ? fall.getippt(cell) : cell)),
  );
  sheet.Tables.Add(address, true).Name = name;
}

export function enterSuedkreis(host: Host): void {
  const sheets = host.book.workbook.Worksheets;
  const input = sheets.active();
  input.Name = INPUT;
  const result = sheets.Add(RESULT);
  table(input, 'KIM_Stellen', 'A1:I4', STELLEN);
  table(input, 'KIM_Kommunen', 'K1:L5', fall.KOMMUNEN);
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
