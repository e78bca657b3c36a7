/** The case of section 1: 2.5 posts for four towns, 55,000 EUR per VZÄ, 15.10.2021 to 31.12.2022. */

export const VON = '15.10.2021';
export const BIS = '31.12.2022';

export const KOMMUNEN = [
  ['Kommune', 'Schlüssel'],
  ['Schwerte', 39],
  ['Unna', 35],
  ['Fröndenberg', 14],
  ['Holzwickede', 12],
] as const;

export const STELLEN = [
  ['Stelle', 'Gruppe', 'Stufe', 'VZÄ', 'Sachkosten je VZÄ', 'Höchstbetrag'],
  ['Südkreis 1', '9c', 3, 1, 9_700, 55_000],
  ['Südkreis 2', '9c', 3, 1, 9_700, 55_000],
  ['Südkreis 3', '9c', 3, 0.5, 9_700, 55_000],
] as const;
