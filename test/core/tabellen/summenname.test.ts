import { istSummenname, nenntSumme } from '../../../src/core/tabellen/summenname';

test.each([
  'Summe',
  'Zwischensumme',
  'Summe KIM',
  'Südkreis gesamt',
  'alle',
  'Alle Kommunen',
  'Total',
  'SUM-ME',
])('KO-2 „%s“ heißt wie eine Summe', (name) => {
  expect([istSummenname(name), nenntSumme(name)]).toEqual([true, true]);
});

test.each(['Gesamtsteuerung', 'Kreisgesamt', 'Endergebnis', 'Subtotal', 'Insgesamtbetrag'])(
  'KO-2 „%s“ spricht von einer Summe und kann auch eine Stelle sein',
  (name) => {
    expect([istSummenname(name), nenntSumme(name)]).toEqual([false, true]);
  },
);

test.each(['Halle', 'Schallenberg', 'Fallmanagement', 'Samtgemeinde', ''])('KO-2 „%s“ nicht', (name) => {
  expect([istSummenname(name), nenntSumme(name)]).toEqual([false, false]);
});
