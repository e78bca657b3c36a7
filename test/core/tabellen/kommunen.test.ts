import { pruefeKommunen } from '../../../src/core/tabellen/kommune';
import { kommunen } from './hilfen';

test('TB-3 gemeinsame Stellen brauchen einen Schlüssel über 0', () => {
  expect(() => pruefeKommunen(kommunen('0/0'), true)).toThrow(
    'Mindestens ein Schlüssel muss größer als 0 sein',
  );
  expect(() => pruefeKommunen(kommunen('0/0'), false)).not.toThrow();
  expect(() => pruefeKommunen(kommunen('0/1'), true)).not.toThrow();
});
