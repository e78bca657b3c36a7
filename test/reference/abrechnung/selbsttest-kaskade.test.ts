import { alsBruch, type Eingabe } from '../bruch';
import { spalte } from './ausgabe';
import { kostenteilung, type Kaskade, type Stufe, type Stufenart } from './kaskade';

const z = alsBruch;

const stufe = (art: Stufenart, wert: Eingabe, traeger = ''): Stufe => ({ art, wert: z(wert), traeger });
const kommunen = (...k: readonly (readonly [string, Eingabe])[]): Kaskade['kommunen'] =>
  k.map(([name, schluessel]) => ({ name, schluessel: z(schluessel) }));

const geteilt = (k: Kaskade): string[] => {
  const ausgabe = kostenteilung(k);
  const betraege = spalte(ausgabe, 'Betrag');
  return spalte(ausgabe, 'Kommune').map((name, i) => `${name} ${betraege[i] ?? ''}`);
};

const VHS = (ueber: string): Stufe[] => [
  stufe('ÜBER', ueber, 'Stadt'),
  stufe('ANTEIL', '0.25', 'Landkreis'),
  stufe('ANTEIL', '0.4', 'Stadt'),
];

test('SL-7, SL-8 VHS Miltenberg 2010', () => {
  const fall = {
    betrag: z('56480.51'),
    kommunen: kommunen(['Schneeberg', 169], ['übrige', 1886 - 169]),
    stufen: VHS('40903.35'),
  };
  expect(geteilt(fall)).toEqual([
    'Schneeberg 1649.36',
    'übrige 16757.15',
    'Stadt 27848.16',
    'Landkreis 10225.84',
    'Summe 56480.51',
  ]);
  expect(spalte(kostenteilung(fall), 'Anteil', 4)).toEqual(['0.0896', '0.9104', '', '', '1.0000']);
});

test('SL-7 VHS Miltenberg 2020', () => {
  const fall = {
    betrag: z('113132.56'),
    kommunen: kommunen(['Kleinheubach', 82], ['Schneeberg', 52], ['übrige', 839 - 134]),
    stufen: VHS('80000'),
  };
  expect(geteilt(fall)).toEqual([
    'Kleinheubach 3518.47',
    'Schneeberg 2231.23',
    'übrige 30250.30',
    'Stadt 57132.56',
    'Landkreis 20000.00',
    'Summe 113132.56',
  ]);
});

const SUEDKREIS = kommunen(['Schwerte', 39], ['Unna', 35], ['Fröndenberg', 14], ['Holzwickede', 12]);

test('SL-7 Sockel of 2,500 each, then 39/35/14/12, and the same mirrored', () => {
  const fall = { betrag: z('50098.41'), kommunen: SUEDKREIS, stufen: [stufe('FESTBETRAG', 2500, 'Alle')] };
  const erwartet = ['18138.38', '16534.44', '8113.78', '7311.81', '50098.41'];
  expect(spalte(kostenteilung(fall), 'Betrag')).toEqual(erwartet);
  const gespiegelt = kostenteilung({ ...fall, betrag: z('-50098.41') });
  expect(spalte(gespiegelt, 'Betrag')).toEqual(erwartet.map((b) => `-${b}`));
});

test('SL-7 what a step takes is refused above the rest, without Wert and without Träger', () => {
  const mit = (...stufen: Stufe[]): (() => unknown) => {
    return () => kostenteilung({ betrag: z('9999.99'), kommunen: SUEDKREIS, stufen });
  };
  expect(mit(stufe('FESTBETRAG', 2500))).toThrow('Rest');
  expect(mit(stufe('JE EINHEIT', '100.01'))).toThrow('Rest');
  expect(mit(stufe('ANTEIL', 0, 'Kreis'))).toThrow('Wert');
  expect(mit(stufe('ANTEIL', '1.5', 'Kreis'))).toThrow('Anteil');
  expect(mit(stufe('ÜBER', 5))).toThrow('Träger');
});

test('SL-8 a Träger that is a Kommune, one with nothing, and a row Rundung', () => {
  const fall = {
    betrag: z('1000.25'),
    kommunen: kommunen(['Unna', 1], ['Lünen', 1], ['Werne', 0]),
    rundung: z(100),
    stufen: [stufe('ÜBER', 2000, 'Kreis'), stufe('FESTBETRAG', 300, 'UNNA'), stufe('JE EINHEIT', '50.005')],
  };
  expect(geteilt(fall)).toEqual([
    'Unna 650.01',
    'Lünen 350.01',
    'Werne 0.00',
    'Kreis 0.00',
    'Rundung 0.23',
    'Summe 1000.25',
  ]);
});
