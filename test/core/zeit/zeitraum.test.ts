import {
  enthaelt,
  jahresabschnitte,
  monatsabschnitte,
  schnitt,
  zeitraum,
  zeitraumAlsText,
} from '../../../src/core/zeit/zeitraum';
import { am, zr } from '../hilfen';

test('DA-1 das Ende vor dem Beginn wird abgelehnt, derselbe Tag nicht', () => {
  expect(() => zeitraum(am('02.01.2022'), am('01.01.2022'))).toThrow(
    /^Das Ende 01.01.2022 liegt vor dem Beginn 02.01.2022/,
  );
  expect(zeitraum(am('01.01.2022'), am('01.01.2022'))).toEqual({ von: 44562, bis: 44562 });
});

test('DA-1 mehr als 100 Jahre sind ein Tippfehler', () => {
  expect(zeitraum(am('01.01.2021'), am('31.12.2121'))).toBeDefined();
  expect(() => zeitraum(am('31.12.2021'), am('01.01.2122'))).toThrow(
    /^31.12.2021 bis 01.01.2122 sind mehr als 100 Jahre/,
  );
});

test('TB-1 nur die gemeinsamen Tage zweier Zeiträume zählen', () => {
  const jahr = zr('01.01.2022-31.12.2022');
  expect(schnitt(zr('15.10.2021-31.03.2022'), jahr)).toEqual(zr('01.01.2022-31.03.2022'));
  expect(schnitt(zr('15.10.2022-31.03.2023'), jahr)).toEqual(zr('15.10.2022-31.12.2022'));
  expect(schnitt(zr('15.10.2021-31.03.2024'), jahr)).toEqual(jahr);
  expect(schnitt(jahr, zr('15.10.2021-31.03.2024'))).toEqual(jahr);
  expect(schnitt(zr('01.01.2023-31.12.2023'), jahr)).toBeNull();
  expect(schnitt(jahr, zr('31.12.2022-31.12.2023'))).toEqual(zr('31.12.2022-31.12.2022'));
  expect(schnitt(jahr, zr('01.01.2023-31.12.2023'))).toBeNull();
  expect(
    [am('31.12.2021'), am('01.01.2022'), am('31.12.2022'), am('01.01.2023')].map((t) => enthaelt(jahr, t)),
  ).toEqual([false, true, true, false]);
});

test('PK-1 Monatsabschnitte nennen erfasste Tage und Tage des Monats, auch über den Jahreswechsel', () => {
  const abschnitte = monatsabschnitte(zr('15.11.2023-10.02.2024'));
  expect(abschnitte.map((m) => [m.jahr, m.monat, m.tage, m.monatstage])).toEqual([
    [2023, 11, 16, 30],
    [2023, 12, 31, 31],
    [2024, 1, 31, 31],
    [2024, 2, 10, 29],
  ]);
  expect(abschnitte.map((m) => zeitraumAlsText(m))[3]).toBe('01.02.2024-10.02.2024');
  expect(abschnitte[0]?.erster).toBe(am('01.11.2023'));
});

test('TB-5 Jahresabschnitte zerlegen lückenlos', () => {
  expect(jahresabschnitte(zr('15.10.2021-31.03.2023')).map((a) => [a.jahr, zeitraumAlsText(a)])).toEqual([
    [2021, '15.10.2021-31.12.2021'],
    [2022, '01.01.2022-31.12.2022'],
    [2023, '01.01.2023-31.03.2023'],
  ]);
  expect(jahresabschnitte(zr('31.12.2021-31.12.2021'))).toHaveLength(1);
});
