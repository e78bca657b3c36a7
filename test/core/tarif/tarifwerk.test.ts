import { Fachfehler } from '../../../src/core/fehler';
import type { Tarif } from '../../../src/core/daten';
import { Tarifwerk } from '../../../src/core/tarif/tarifwerk';
import { am, DATEN, werk } from '../hilfen';

const tarifwerk = werk();
const entgelt = (tarif: Tarif, gruppe: string, stufe: number, tag: string): string =>
  tarifwerk.entgelt(tarif, gruppe, stufe, am(tag)).betrag.toFixed(2);

/** Read from the published tables. */
test.each([
  ['E9c', 3, '01.11.2021', '3844.01'],
  ['E9c', 3, '01.03.2020', '3790.94'],
  ['E9c', 3, '31.03.2022', '3844.01'],
  ['E9c', 3, '01.04.2022', '3913.20'],
  ['E9c', 3, '01.03.2024', '4339.43'],
  ['E9c', 3, '01.04.2025', '4469.61'],
  ['E9c', 3, '01.05.2026', '4594.76'],
  ['E1', 2, '01.03.2020', '1929.88'],
  ['S11b', 3, '01.11.2021', '3644.72'],
  ['S11b', 3, '01.11.2024', '4125.39'],
  ['S9', 3, '30.09.2024', '3864.55'],
  ['S9', 3, '01.10.2024', '3935.15'],
])('TA-1 %s Stufe %d am %s: %s', (gruppe, stufe, tag, betrag) => {
  expect(entgelt('TVöD-VKA', gruppe, stufe, tag)).toBe(betrag);
});

test.each([
  ['E10', 3, '01.12.2022', '4040.88'],
  ['E10', 3, '31.01.2025', '4240.88'],
  ['E9b', 3, '01.02.2025', '3925.17'],
  ['E9b', 3, '01.04.2026', '4035.07'],
  ['E10', 3, '30.11.2022', '3930.82'],
  ['E13', 3, '28.02.2027', '5366.89'],
  ['E13', 3, '01.03.2027', '5474.23'],
  ['E13', 3, '01.01.2028', '5528.97'],
  ['E9b', 3, '01.03.2027', '4115.77'],
  ['E1', 2, '31.12.2026', '2534.49'],
  ['E1', 2, '01.01.2027', '2585.18'],
  ['E1', 3, '01.01.2027', '2565.06'],
])('TA-1 TV-L %s Stufe %d am %s: %s', (gruppe, stufe, tag, betrag) => {
  expect(entgelt('TV-L', gruppe, stufe, tag)).toBe(betrag);
});

function meldung(tarif: Tarif, gruppe: string, stufe: number): string {
  try {
    tarifwerk.entgelt(tarif, gruppe, stufe, am('01.11.2023'));
  } catch (fehler) {
    if (fehler instanceof Fachfehler && fehler.art === 'NV') return fehler.message;
  }
  throw new Error('#NV erwartet');
}

test('TA-2 die Gruppe 9 allein gibt es nicht, genannt werden 9a, 9b und 9c', () => {
  expect(meldung('TVöD-VKA', 'E9', 3)).toContain('nicht allein, sondern als E9a, E9b, E9c');
  expect(meldung('TV-L', 'E9', 3)).toContain('nicht allein, sondern als E9a, E9b.');
});

test('TA-2 eine unbekannte Gruppe nennt die vorhandenen des Tarifs', () => {
  expect(meldung('TVöD-VKA', 'E16', 3)).toMatch(
    /nicht hinterlegt. Vorhanden sind E1, E2,.*E15, S2,.*S18\. Bitte die Gruppe prüfen/,
  );
  expect(meldung('TV-L', 'S17', 3)).toMatch(/Vorhanden sind E1, .*E15\. Bitte die Gruppe prüfen/);
});

test('TA-2 ein Zusatz, den es nicht gibt, nennt die Gruppe ohne ihn', () => {
  expect(meldung('TVöD-VKA', 'E15a', 3)).toContain('gibt es im TVöD-VKA nicht; vorhanden: E15');
});

test('TA-1 eine Stufe ohne Betrag nennt die vorhandenen Stufen', () => {
  expect(meldung('TVöD-VKA', 'E1', 1)).toContain('vorhanden: Stufe 2, 3, 4, 5, 6');
  expect(meldung('TVöD-VKA', 'E9c', 7)).toContain('vorhanden: Stufe 1, 2, 3, 4, 5, 6');
  expect(() => tarifwerk.entgelt('TVöD-VKA', 'E9c', 7, am('01.11.2023'))).toThrow(
    expect.objectContaining({ art: 'NV', angabe: 'Stufe' }) as Error,
  );
});

test('TA-1 dieselbe Frage zweimal gibt dieselbe Antwort', () => {
  const w = new Tarifwerk(DATEN.tarife);
  const frage = (): unknown => w.entgelt('TVöD-VKA', 'E9c', 3, am('01.11.2021'));
  expect(frage()).toEqual(frage());
});
