import type { Einmalzahlung } from '../../../src/core/daten';
import { faelligeEinmalzahlungen } from '../../../src/core/personal/einmalzahlungen';
import type { Kostenoptionen } from '../../../src/core/personal/optionen';
import { monatsabschnitte, type Monatsabschnitt } from '../../../src/core/zeit/zeitraum';
import { am, cent, d, DATEN, kostenrechnung, zr } from '../hilfen';
import { angabe, kosten } from './hilfen';

const [JANUAR_2024] = monatsabschnitte(zr('01.01.2024-31.01.2024')) as [Monatsabschnitt];

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

test('PK-10 es zählt der ganze Zeitraum der Stelle, nicht der gerechnete Ausschnitt', () => {
  const stelle = angabe('E9c', 3, '1', zr('01.05.2023-31.12.2023'));
  const juni = zr('01.06.2023-30.06.2023');
  const mit = kostenrechnung().personalkosten(stelle, juni);
  const ohne = kostenrechnung({ einmalzahlungen: false }).personalkosten(stelle, juni);
  expect(mit.minus(ohne).toFixed(2)).toBe('1240.00');
});

describe('TV-L', () => {
  const tvl = (zeit: string): string =>
    einmal('E10', '1', zeit, { tarif: 'TV-L', jahressonderzahlung: false });

  test.each([
    ['enthält den 29.11.2021 und einen Tag im März', '29.11.2021-01.03.2022', '1300.00'],
    ['beginnt nach dem 29.11.2021', '30.11.2021-31.03.2022', '0.00'],
    ['endet vor dem März', '01.01.2021-28.02.2022', '0.00'],
  ])('PK-17 Corona-Sonderzahlung: %s', (_, zeit, betrag) => {
    expect(tvl(zeit)).toBe(betrag);
  });

  test.each([
    ['enthält den 09.12.2023 und einen Tag davor', '08.12.2023-31.12.2023', '1800.00'],
    ['beginnt am 09.12.2023', '09.12.2023-31.12.2023', '0.00'],
    ['endet am 08.12.2023', '01.01.2023-08.12.2023', '0.00'],
    ['endet am 09.12.2023', '01.01.2023-09.12.2023', '1800.00'],
    ['zehn Monate je 120', '01.01.2024-31.12.2024', '1200.00'],
    ['ein Tag am Ende', '31.10.2024-30.11.2024', '120.00'],
    ['alles zusammen', '01.01.2023-31.12.2024', '3000.00'],
  ])('PK-17 Inflationsausgleich: %s', (_, zeit, betrag) => {
    expect(tvl(zeit)).toBe(betrag);
  });

  test('PK-17 der TVöD hat seine eigenen', () => {
    expect(einmal('E10', '1', '01.12.2023-31.12.2023')).toBe('220.00');
  });

  test('PK-17 ein Zeitraum von Tagen: ein Tag davon genügt', () => {
    const spanne = { von: am('01.08.2023'), bis: am('08.12.2023') };
    const zahlung = { ...(DATEN.einmalzahlungen.at(-1) as Einmalzahlung), stichtag: null, einTagIn: spanne };
    const zahlt = (stelle: string): number =>
      faelligeEinmalzahlungen([zahlung], angabe('E10', 3, '1', zr(stelle)), [JANUAR_2024]).length;
    expect(
      [
        '08.12.2023-31.01.2024',
        '09.12.2023-31.01.2024',
        '01.08.2023-31.01.2024',
        '01.01.2023-31.01.2024',
      ].map(zahlt),
    ).toEqual([1, 0, 1, 1]);
  });
});
test('PK-10 eine Zahlung, die am Ersten endet, ist in diesem Monat noch fällig', () => {
  const zahlung = {
    ...(DATEN.einmalzahlungen.find((z) => z.tarif === 'TVöD-VKA' && z.stichtag === null) as Einmalzahlung),
    gueltigBis: am('01.01.2024'),
  };
  const a = angabe('E10', 3, '1', zr('01.01.2023-31.12.2024'));
  const [februar] = monatsabschnitte(zr('01.02.2024-29.02.2024')) as [Monatsabschnitt];
  expect(faelligeEinmalzahlungen([zahlung], a, [JANUAR_2024])).toHaveLength(1);
  expect(faelligeEinmalzahlungen([zahlung], a, [februar])).toHaveLength(0);
  expect(faelligeEinmalzahlungen([{ ...zahlung, gueltigBis: null }], a, [februar])).toHaveLength(1);
});

describe('PK-10 Zeilen einer Stelle, die aneinander stoßen', () => {
  const juni = (zeile: string, zahlt: string, stelle = '01.01.2023-31.12.2023'): string => {
    const a = { ...angabe('E9c', 3, '1', zr(stelle)), zahlt: zr(zahlt) };
    const mit = kostenrechnung().personalkosten(a, zr(zeile));
    return cent(mit.minus(kostenrechnung({ einmalzahlungen: false }).personalkosten(a, zr(zeile))));
  };

  test('die Stelle als Ganzes enthält den Stichtag, gezahlt wird in der Zeile des Zahlungsmonats', () => {
    expect(juni('01.06.2023-30.06.2023', '01.06.2023-31.12.2023')).toBe('1240.00');
    expect(juni('01.06.2023-30.06.2023', '01.06.2023-31.12.2023', '01.06.2023-31.12.2023')).toBe('0.00');
  });

  test('erfassen zwei Zeilen den Zahlungsmonat, zahlt nur die erste', () => {
    expect(juni('01.06.2023-10.06.2023', '01.01.2023-10.06.2023')).toBe('1240.00');
    expect(juni('11.06.2023-30.06.2023', '01.07.2023-31.12.2023')).toBe('0.00');
    expect(juni('11.06.2023-31.07.2023', '01.07.2023-31.12.2023')).toBe('220.00');
  });
});
