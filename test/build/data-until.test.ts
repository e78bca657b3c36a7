import { dataUntil } from '../../scripts/build/data-until';

test('all data without the variable, or those of an older build', () => {
  expect(dataUntil(undefined, 'https://addins.kreis.example/kim/')).toBeUndefined();
  expect(dataUntil('', undefined)).toBeUndefined();
  expect(dataUntil('2026-04-30', undefined)).toBe('2026-04-30');
  expect(dataUntil('2026-04-30', '')).toBe('2026-04-30');
});

test.each(['30.04.2026', '2026-4-30', '2026-02-30', 'heute'])('%s is no day', (given) => {
  expect(() => dataUntil(given, undefined)).toThrow(`KIM_DATEN_BIS „${given}“ ist kein Tag.`);
});

test('what is delivered has all data', () => {
  expect(() => dataUntil('2026-04-30', 'https://addins.kreis.example/kim/')).toThrow(
    'KIM_DATEN_BIS lässt neuere Tabellen weg und ist nur für Tests.',
  );
});
