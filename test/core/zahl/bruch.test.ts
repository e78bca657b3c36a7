import { bruch, bruchAlsDezimal, GANZ, malBruch, NICHTS, plusBruch } from '../../../src/core/zahl/bruch';
import { d } from '../hilfen';

test('ZE-1 Brüche sind gekürzt und zählen sich exakt zusammen', () => {
  expect(bruch(15, 30)).toEqual({ zaehler: 1, nenner: 2 });
  expect(bruch(0, 31)).toEqual({ zaehler: 0, nenner: 1 });
  expect(plusBruch(bruch(17, 31), bruch(14, 31))).toEqual(GANZ);
  expect(plusBruch(bruch(3, 1), bruch(9, 1))).toEqual({ zaehler: 12, nenner: 1 });
  expect(plusBruch(bruch(1, 2), bruch(3, 1))).toEqual({ zaehler: 7, nenner: 2 });
  expect(plusBruch(bruch(3, 1), bruch(1, 2))).toEqual({ zaehler: 7, nenner: 2 });
  expect(plusBruch(NICHTS, bruch(1, 2))).toEqual({ zaehler: 1, nenner: 2 });
  expect(NICHTS).toEqual({ zaehler: 0, nenner: 1 });
  expect(plusBruch(bruch(1, 28), bruch(1, 30))).toEqual({ zaehler: 29, nenner: 420 });
});

test('ZE-1 geteilt wird zuletzt', () => {
  expect(malBruch(d('31'), bruch(17, 31)).toFixed()).toBe('17');
  expect(malBruch(d('3844.01'), GANZ).toFixed()).toBe('3844.01');
  expect(malBruch(d('3844.01'), bruch(14, 1)).toFixed()).toBe('53816.14');
  expect(malBruch(d('3844.01'), bruch(0, 1)).toFixed()).toBe('0');
  expect(bruchAlsDezimal(bruch(451, 31)).toFixed(6)).toBe('14.548387');
});
