import { Fachfehler } from '../../../src/core/fehler';
import { sindWohlStunden, vzaeAusStunden } from '../../../src/core/zeit/vzae';
import { d } from '../hilfen';

test.each([
  ['39', '39', '1'],
  ['19.5', '39', '0.5'],
  ['29.25', '39', '0.75'],
  ['97.5', '39', '2.5'],
  ['20', '40', '0.5'],
  ['0', '39', '0'],
])('ZE-2 %s von %s Wochenstunden sind %s VZÄ', (stunden, voll, vzae) => {
  expect(vzaeAusStunden(d(stunden), d(voll)).toFixed()).toBe(vzae);
});

test('ZE-2 nicht gerundet', () => {
  expect(vzaeAusStunden(d(20), d(39)).toFixed(20)).toBe('0.51282051282051282051');
});

test('ZE-2 eine Vollzeit von 0 Stunden ist eine Division durch null', () => {
  expect(() => vzaeAusStunden(d(20), d(0))).toThrow(
    new Fachfehler('DIV0', 'Die Vollzeit darf nicht 0 Stunden sein.'),
  );
});

test.each([
  ['-1', '39'],
  ['20', '-39'],
])('ZE-2 %s von %s Stunden werden abgelehnt', (stunden, voll) => {
  expect(() => vzaeAusStunden(d(stunden), d(voll))).toThrow('dürfen nicht negativ sein');
});

test('PR-2 mehr als 10 VZÄ in einer Zeile sind wohl Wochenstunden', () => {
  expect([d(10), d('10.01'), d(39)].map(sindWohlStunden)).toEqual([false, true, true]);
});
