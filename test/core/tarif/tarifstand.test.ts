import { Fachfehler } from '../../../src/core/fehler';
import type { EigenesEntgelt } from '../../../src/core/tarif/tarifwerk';
import { tarifstand } from '../../../src/core/tarif/tarifstand';
import { tagAlsText } from '../../../src/core/zeit/datum';
import { am, d, werk } from '../hilfen';

const stand = (
  tag: string,
  tarif: 'TVöD-VKA' | 'TV-L' = 'TVöD-VKA',
  eigene: readonly EigenesEntgelt[] = [],
) => {
  const s = tarifstand(werk(eigene), tarif, am(tag));
  return [s.name, tagAlsText(s.gueltigAb), s.status];
};

const EIGEN: EigenesEntgelt = {
  tarif: 'TVöD-VKA',
  gruppe: 'E9c',
  stufe: 3,
  betrag: d('4732.60'),
  gueltigAb: am('01.04.2027'),
  gueltigBis: null,
  quelle: 'Schätzung 3 %',
  status: 'Annahme',
};

test.each([
  ['31.03.2021', 'TVöD-VKA Anlage A; TVöD-VKA Anlage C', '01.03.2020', 'abgeleitet'],
  ['01.04.2021', 'TVöD-VKA Anlage A; TVöD-VKA Anlage C', '01.04.2021', 'abgeleitet'],
  ['30.09.2024', 'TVöD-VKA Anlage A; TVöD-VKA Anlage C', '01.03.2024', 'veröffentlicht'],
  [
    '01.10.2024',
    'TVöD-VKA Anlage A ab 01.03.2024; TVöD-VKA Anlage C ab 01.10.2024',
    '01.10.2024',
    'veröffentlicht',
  ],
  [
    '31.03.2025',
    'TVöD-VKA Anlage A ab 01.03.2024; TVöD-VKA Anlage C ab 01.10.2024',
    '01.10.2024',
    'veröffentlicht',
  ],
  ['01.06.2026', 'TVöD-VKA Anlage A; TVöD-VKA Anlage C', '01.05.2026', 'veröffentlicht'],
  ['01.04.2027', 'TVöD-VKA Anlage A; TVöD-VKA Anlage C', '01.05.2026', 'fortgeschrieben'],
])('TA-6 am %s gilt %s ab %s, %s: die jüngste Tabelle jeder Anlage', (tag, name, ab, status) => {
  expect(stand(tag)).toEqual([name, ab, status]);
});

test('TA-6 TV-L hat seine eigene Tabelle', () => {
  expect(stand('31.01.2025', 'TV-L')).toEqual(['TV-L Anlage B', '01.11.2024', 'veröffentlicht']);
});

const QUELLEN_2026 =
  'TVöD-VKA Anlage A ab 01.05.2026, Tarifeinigung 2025 (private Abschrift TVData); ' +
  'TVöD-VKA Anlage C ab 01.05.2026, Tarifeinigung 2025 (private Abschrift TVData)';

test('TA-6 die Quellen der Anlagen nennen zuerst die Norm', () => {
  expect(tarifstand(werk(), 'TVöD-VKA', am('01.06.2026')).quelle).toBe(QUELLEN_2026);
});

test('TA-6 eigene Zeilen zählen mit, ein zweiter Tarif nicht', () => {
  expect(stand('01.04.2027', 'TVöD-VKA', [EIGEN])).toEqual([
    'TVöD-VKA Anlage A ab 01.05.2026; TVöD-VKA Anlage C ab 01.05.2026; TVöD-VKA eigene Werte (KIM_Tarif) ab 01.04.2027',
    '01.04.2027',
    'fortgeschrieben; Annahme',
  ]);
  expect(stand('01.04.2027', 'TV-L', [EIGEN])[0]).toBe('TV-L Anlage B');
});

test('TA-6 eigene Zeilen ohne Quelle am Tag einer Tabelle lassen deren Quelle stehen', () => {
  const s = tarifstand(
    werk([{ ...EIGEN, gueltigAb: am('01.05.2026'), quelle: '', status: '' }]),
    'TVöD-VKA',
    am('01.06.2026'),
  );
  expect([s.name, s.quelle, s.status]).toEqual([
    'TVöD-VKA Anlage A; TVöD-VKA Anlage C; TVöD-VKA eigene Werte (KIM_Tarif)',
    QUELLEN_2026,
    'veröffentlicht',
  ]);
});

test('TA-6 eine eigene Zeile, die eine spätere Tabelle ersetzt hat, gilt nicht mehr', () => {
  const alt = { ...EIGEN, gueltigAb: am('01.01.2026') };
  expect(stand('30.04.2026', 'TVöD-VKA', [alt])[0]).toContain('eigene Werte (KIM_Tarif) ab 01.01.2026');
  expect(stand('01.05.2026', 'TVöD-VKA', [alt])[0]).toBe('TVöD-VKA Anlage A; TVöD-VKA Anlage C');
  expect(stand('31.12.2025', 'TVöD-VKA', [alt])[0]).toBe('TVöD-VKA Anlage A; TVöD-VKA Anlage C');
});

test('TA-6 eine Quelle, die mehrere Tabellen haben, steht einmal da', () => {
  const gleiche = [3, 4].map((stufe) => ({ ...EIGEN, stufe }));
  expect(tarifstand(werk(gleiche), 'TVöD-VKA', am('01.04.2027')).quelle).toBe(
    `${QUELLEN_2026}; Schätzung 3 %`,
  );
});

test('TA-6 vor der ersten Tabelle gibt es keinen Stand', () => {
  expect(() => stand('29.02.2020')).toThrow(Fachfehler);
  expect(() => stand('29.02.2020')).toThrow('die älteste gilt ab 01.03.2020');
});
