import type { Kostenoptionen } from '../../../src/core/personal/optionen';
import { cent, d, kostenrechnung, zr } from '../hilfen';
import { angabe, kosten } from './hilfen';

/** What the one-off payments add. */
const einmal = (gruppe: string, vzae: string, zeit: string, optionen: Partial<Kostenoptionen> = {}): string =>
  cent(
    d(kosten(gruppe, 3, vzae, zeit, optionen)).minus(
      kosten(gruppe, 3, vzae, zeit, { ...optionen, einmalzahlungen: false }),
    ),
  );

test.each([
  ['enthält den 01.10.2020 und einen Tag im Dezember', '01.10.2020-31.12.2020', '400.00'],
  ['ein Tag im Dezember genügt, nicht nach Tagen gekürzt', '01.10.2020-01.12.2020', '400.00'],
  ['beginnt nach dem 01.10.2020', '02.10.2020-31.12.2020', '0.00'],
  ['endet vor dem Zahlungsmonat', '01.03.2020-30.11.2020', '0.00'],
  ['der Januar zahlt nicht noch einmal', '01.10.2020-31.01.2021', '400.00'],
])('PK-10 Corona-Sonderzahlung: %s', (_, zeit, betrag) => {
  expect(einmal('E9c', '1', zeit)).toBe(betrag);
});

test.each([
  ['E1', '600.00'],
  ['E8', '600.00'],
  ['E9a', '400.00'],
  ['E12', '400.00'],
  ['E13', '300.00'],
  ['E15', '300.00'],
  ['S2', '600.00'],
  ['S8b', '600.00'],
  ['S9', '400.00'],
  ['S18', '400.00'],
])('PK-10 Corona-Sonderzahlung für %s: %s', (gruppe, betrag) => {
  expect(einmal(gruppe, '1', '01.10.2020-31.12.2020')).toBe(betrag);
});

test.each([
  ['enthält den 01.05.2023 und einen Tag im Juni', '01.05.2023-30.06.2023', '1240.00'],
  ['ein Tag im Juni genügt', '15.04.2023-01.06.2023', '1240.00'],
  ['beginnt nach dem 01.05.2023', '02.05.2023-30.06.2023', '0.00'],
  ['endet vor dem Juni', '01.05.2023-31.05.2023', '0.00'],
  ['acht Monate je 220', '01.07.2023-29.02.2024', '1760.00'],
  ['je ein Tag in zwei Monaten', '31.07.2023-01.08.2023', '440.00'],
  ['ein Tag am Ende', '29.02.2024-31.03.2024', '220.00'],
  ['nach dem Ende', '01.03.2024-31.03.2024', '0.00'],
  ['alles zusammen', '01.01.2023-31.12.2024', '3000.00'],
])('PK-10 Inflationsausgleich: %s', (_, zeit, betrag) => {
  expect(einmal('E9c', '1', zeit)).toBe(betrag);
});

test.each([
  ['0.5', '620.00'],
  ['2.5', '3100.00'],
  ['0.333', '412.92'],
  ['0.3333', '413.29'],
])('PK-10 nach Umfang, je Person gerundet: %s VZÄ', (vzae, betrag) => {
  expect(einmal('S11b', vzae, '01.05.2023-30.06.2023')).toBe(betrag);
});

test('PK-10 frei von Sozialversicherung und Zusatzversorgung: genau der Betrag kommt hinzu', () => {
  expect(einmal('E15', '1', '01.01.2023-31.12.2023')).toBe('2560.00');
});

test('PK-10 nur im TVöD', () => {
  const zeit = '01.05.2023-30.06.2023';
  expect(einmal('E10', '1', zeit, { tarif: 'TV-L', jahressonderzahlung: false })).toBe('0.00');
});

test('PK-10 es zählt der ganze Zeitraum der Stelle, nicht der gerechnete Ausschnitt', () => {
  const stelle = angabe('E9c', 3, '1', zr('01.05.2023-31.12.2023'));
  const juni = zr('01.06.2023-30.06.2023');
  const mit = kostenrechnung().personalkosten(stelle, juni);
  const ohne = kostenrechnung({ einmalzahlungen: false }).personalkosten(stelle, juni);
  expect(mit.minus(ohne).toFixed(2)).toBe('1240.00');
});
