import { alsBruch, NULL, type Eingabe } from '../bruch';
import { spalte } from './ausgabe';
import { schluessel, type Partei, type Schluesselfall } from './schluessel';

const z = alsBruch;

const partei = (name: string, werte: readonly Eingabe[], rest: Partial<Partei> = {}): Partei => ({
  name,
  werte: werte.map(z),
  mindestens: NULL,
  hoechstens: NULL,
  festwert: NULL,
  ausschluss: false,
  begruendung: '',
  ...rest,
});

const gewichte = (...g: readonly (readonly [string, Eingabe])[]): Schluesselfall['gewichte'] =>
  g.map(([merkmal, gewicht]) => ({ merkmal, gewicht: z(gewicht) }));

const werte = (fall: Schluesselfall, stellen = 6): string[] => spalte(schluessel(fall), 'Schlüssel', stellen);
const hinweise = (fall: Schluesselfall): string[] => spalte(schluessel(fall), 'Hinweis').slice(0, -1);

const KAMEN: Schluesselfall = {
  merkmale: ['VZÄ'],
  gewichte: gewichte(['VZÄ', 1]),
  gesamt: z('2.5'),
  parteien: [partei('A', ['0.85']), partei('B', ['1.19']), partei('C', ['0.38'])],
};
const mitMinimum = (minimum: string): Schluesselfall => ({
  ...KAMEN,
  parteien: KAMEN.parteien.map((p) => ({ ...p, mindestens: z(minimum) })),
});

test('SL-1 Segeberg 63/37', () => {
  const fall: Schluesselfall = {
    merkmale: ['Kosten', 'Schüler'],
    gewichte: gewichte(['Kosten', 63], ['Schüler', 37]),
    parteien: [partei('A', [400_000, 1200]), partei('B', [250_000, 900]), partei('C', [150_000, 900])],
  };
  expect(werte(fall)).toEqual(['0.463000', '0.307875', '0.229125', '1.000000']);
  expect(spalte(schluessel(fall), 'Rechnerisch', 6)).toEqual(werte(fall));
});

test('SL-1 Lüdinghausen 90/10', () => {
  const fall: Schluesselfall = {
    merkmale: ['Stunden', 'Einwohner'],
    gewichte: gewichte(['Stunden', '0.9'], ['Einwohner', '0.1']),
    parteien: [partei('A', [310, 25_000]), partei('B', [90, 13_000]), partei('C', [100, 10_000])],
  };
  expect(werte(fall)).toEqual(['0.610083', '0.189083', '0.200833', '1.000000']);
});

test('SL-1 Sockel needs no column', () => {
  const fall = {
    merkmale: ['Fälle'],
    gewichte: gewichte(['Sockel', 1], ['Fälle', 1]),
    parteien: [partei('A', [3]), partei('B', [1]), partei('C', [0])],
  };
  expect(werte(fall)).toEqual(['0.541667', '0.291667', '0.166667', '1.000000']);
});

test('SL-3 Kamen: Mindestens 0.5 of 2.5', () => {
  expect(werte(mitMinimum('0.5'), 4)).toEqual(['0.8333', '1.1667', '0.5000', '2.5000']);
  expect(hinweise(mitMinimum('0.5'))).toEqual(['', '', 'Mindestens']);
});

test('SL-3 80/15/5 with Höchstens 0.5 for the first', () => {
  const fall = {
    merkmale: ['x'],
    gewichte: gewichte(['x', 1]),
    parteien: [partei('A', [80], { hoechstens: z('0.5') }), partei('B', [15]), partei('C', [5])],
  };
  expect(werte(fall, 3)).toEqual(['0.500', '0.375', '0.125', '1.000']);
  expect(hinweise(fall)).toEqual(['Höchstens', '', '']);
});

test('SL-3 minima above Gesamt, maxima below it', () => {
  expect(() => schluessel(mitMinimum('0.9'))).toThrow('Mindestens');
  const parteien = KAMEN.parteien.map((p) => ({ ...p, hoechstens: z('0.8') }));
  expect(() => schluessel({ ...KAMEN, parteien })).toThrow('Höchstens');
});

test('SL-4 Kamen as Festwerte', () => {
  const fest = ['1', '1', '0.5'].map((f, i) =>
    partei('ABC'.charAt(i), [1], { festwert: z(f), begruendung: 'verhandelt' }),
  );
  expect(werte({ ...KAMEN, parteien: fest }, 1)).toEqual(['1.0', '1.0', '0.5', '2.5']);
  const [a, b, c] = KAMEN.parteien as [Partei, Partei, Partei];
  const eine = { ...KAMEN, parteien: [{ ...a, festwert: z('0.9'), begruendung: 'Vertrag' }, b, c] };
  expect(werte(eine, 4)).toEqual(['0.9000', '1.2127', '0.3873', '2.5000']);
  expect(hinweise(eine)).toEqual(['Festwert: Vertrag', '', '']);
});

test('SL-2, SL-4 Ausschluss and Festwert need a Begründung; Festwerte for all that miss Gesamt', () => {
  const [a, b] = KAMEN.parteien as [Partei, Partei];
  const aus = { ...a, ausschluss: true };
  expect(() => schluessel({ ...KAMEN, parteien: [aus, b] })).toThrow('Begründung');
  const fall = { ...KAMEN, parteien: [{ ...aus, begruendung: 'ohne Fälle' }, b] };
  expect(werte(fall)).toEqual(['0.000000', '2.500000', '2.500000']);
  expect(hinweise(fall)).toEqual(['ausgeschlossen: ohne Fälle', '']);
  const fest = [a, b].map((p) => ({ ...p, festwert: z(1), begruendung: 'x' }));
  expect(() => schluessel({ ...KAMEN, parteien: fest })).toThrow('Höchstens');
});

test('SL-5 Kamen in steps of 0.5: the negotiated result', () => {
  expect(werte({ ...mitMinimum('0.5'), rundung: z('0.5') }, 1)).toEqual(['1.0', '1.0', '0.5', '2.5']);
  expect(() => schluessel({ ...mitMinimum('0.5'), rundung: z('0.2') })).toThrow('Vielfaches');
});

test('SL-6 a Kommune twice', () => {
  const parteien = [...KAMEN.parteien, partei('b', [1])];
  expect(() => schluessel({ ...KAMEN, parteien })).toThrow('doppelt');
});
