import { kostenrechnung, zr } from '../hilfen';
import { angabe, zeilen } from './hilfen';

const z = (gruppe: string, zeit: string): string =>
  zeilen(kostenrechnung(), angabe(gruppe, 3, '1', zr(zeit))).z;

test.each([
  ['S2', '130.00'],
  ['S8b', '130.00'],
  ['S9', '130.00'],
  ['S11a', '130.00'],
  ['S11b', '180.00'],
  ['S12', '180.00'],
  ['S13', '0.00'],
  ['S14', '180.00'],
  ['S15', '0.00'],
  ['S16', '0.00'],
  ['S18', '0.00'],
  ['E9c', '0.00'],
])('PK-3 %s bekommt ab 07/2022 %s EUR im Monat', (gruppe, betrag) => {
  expect(z(gruppe, '01.07.2022-31.07.2022')).toBe(betrag);
  expect(z(gruppe, '01.06.2022-30.06.2022')).toBe('0.00');
});

test('PK-3 die Zulage folgt Umfang und Tagen', () => {
  const a = angabe('S11b', 3, '0.5', zr('15.10.2022-31.10.2022'));
  expect(zeilen(kostenrechnung(), a, '0.5').z).toBe('49.35');
});

test('PK-5 die Zulage von Juli bis September zählt zur Jahressonderzahlung', () => {
  // 70.28 % of the mean of table amount and Zulage, one twelfth; also in June, before the first Zulage.
  const j = zeilen(kostenrechnung(), angabe('S11b', 3, '1', zr('01.06.2022-30.06.2022'))).j;
  expect(j).toBe('227.84');
});
