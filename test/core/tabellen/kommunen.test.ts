import { ohneAnteil, pruefeKommunen } from '../../../src/core/tabellen/kommune';
import { kommunen } from './hilfen';

test('TB-3 gemeinsame Stellen brauchen einen Schlüssel über 0', () => {
  expect(() => pruefeKommunen(kommunen('0/0'), true)).toThrow(
    'Mindestens ein Schlüssel muss größer als 0 sein',
  );
  expect(() => pruefeKommunen(kommunen('0/0'), false)).not.toThrow();
  expect(() => pruefeKommunen(kommunen('0/1'), true)).not.toThrow();
});

test('PR-1 wer nach Schlüssel nichts bekommt, wird genannt, höchstens zehn', () => {
  const je = (schluessel: string): string[] => ohneAnteil(kommunen(schluessel)).map((h) => h.satz);
  expect(je('39/35/14/0')).toEqual(['ohne Anteil (Schlüssel leer oder 0): Holzwickede']);
  expect(je('39/35')).toEqual([]);
  expect(je(`1/${Array<string>(12).fill('0').join('/')}`)[0]).toMatch(/ und 2 weitere$/);
});
