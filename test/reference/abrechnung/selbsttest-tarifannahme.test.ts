import { alsBruch, alsText, type Eingabe } from '../bruch';
import { entgelt } from '../entgelt';
import { DATEN } from '../vergleich';
import { spalte } from './ausgabe';
import { erhoeht, tarifannahme, type Annahme } from './tarifannahme';

const annahme = (ab: string, prozent: Eingabe, sockel: Eingabe = 0, mindestbetrag: Eingabe = 0): Annahme => ({
  ab,
  prozent: alsBruch(prozent),
  sockel: alsBruch(sockel),
  mindestbetrag: alsBruch(mindestbetrag),
});

test('NB-3 E9c/3 from 01.04.2027 +3 %, at least 110, then +2 %', () => {
  const ausgabe = tarifannahme(
    DATEN,
    [annahme('2027-04-01', '0.03', 0, 110), annahme('2028-04-01', '0.02')],
    'TVöD-VKA',
    ['E9c'],
  );
  expect(alsText(entgelt(DATEN, 'E9c', 3, '2027-03-31'))).toBe('4594.76');
  const stufen = spalte(ausgabe, 'Stufe', 0);
  const dritte = spalte(ausgabe, 'Betrag').filter((_, i) => stufen[i] === '3');
  expect(dritte).toEqual(['4732.60', '4827.25']);
});

test('NB-3 the agreements of 2021 to 2026 give the published tables cell by cell', () => {
  const abschluesse = [
    annahme('2021-04-01', '0.014', 0, 50),
    annahme('2022-04-01', '0.018'),
    annahme('2024-03-01', '0.055', 200, 340),
    annahme('2025-04-01', '0.03', 0, 110),
    annahme('2026-05-01', '0.028'),
  ];
  for (const a of abschluesse) {
    const ausgabe = tarifannahme(DATEN, [a]);
    const gruppen = spalte(ausgabe, 'Gruppe');
    const stufen = spalte(ausgabe, 'Stufe', 0);
    const abweichungen = spalte(ausgabe, 'Betrag').filter(
      (b, i) => b !== alsText(entgelt(DATEN, gruppen[i] ?? '', Number(stufen[i]), a.ab)),
    );
    expect([a.ab, abweichungen]).toEqual([a.ab, []]);
  }
});

test('NB-3 E9c/3 from 01.03.2024: 5.5 % after 200, at least 340', () => {
  const x = entgelt(DATEN, 'E9c', 3, '2024-02-29');
  expect(alsText(erhoeht(x, annahme('2024-03-01', '0.055', 200, 340)))).toBe('4339.43');
});

test('NB-3 a row without a raise, no table before Ab', () => {
  expect(() => tarifannahme(DATEN, [annahme('2027-04-01', 0)])).toThrow('ohne Erhöhung');
  expect(() => tarifannahme(DATEN, [annahme('2027-04-01', 3)])).toThrow('Prozent');
  expect(() => tarifannahme(DATEN, [annahme('2010-01-01', '0.03')])).toThrow('keine Tabelle');
});
