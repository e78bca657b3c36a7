import type { Optionen } from './angaben';
import { alsBruch, alsText, bruch, gleich, minus, plus, runde, type Eingabe } from './bruch';
import { ladeDaten } from './laden';
import { entgelt } from './entgelt';
import { monate, type Monatsmethode } from './monate';
import { Personalkosten } from './personalkosten';
import { stufeAm } from './stufe';

const DATEN = ladeDaten();
const z = alsBruch;

/** Personnel cost of the case: Entgeltgruppe 9c, step 3. */
const e9c = (vzae: Eingabe, von: string, bis: string, optionen: Optionen = {}): string =>
  alsText(new Personalkosten(DATEN, optionen).summe({ gruppe: 'E9c', stufe: 3, vzae: z(vzae), von, bis }));

describe('the number type', () => {
  test('RU-1 rounds half away from zero', () => {
    expect(
      ['0.005', '-0.005', '1.005', '2.675', '-2.675', '0.0049999'].map((x) => alsText(runde(z(x)))),
    ).toEqual(['0.01', '-0.01', '1.01', '2.68', '-2.68', '0.00']);
    expect(alsText(runde(z('50250'), z('500')))).toBe('50500.00');
  });

  test('RU-2 cleans a binary double to 15 significant digits', () => {
    expect(gleich(z(0.1 + 0.2), z('0.3'))).toBe(true);
    expect(gleich(z(1.005), z('1.005'))).toBe(true);
    expect(gleich(z(1e-9), bruch(1, 1000000000))).toBe(true);
  });
});

describe('time', () => {
  test.each<[Monatsmethode, string]>([
    ['TAGGENAU', '14.548387'],
    ['VOLL', '14.000000'],
    ['ANGEFANGEN', '15.000000'],
    ['30/360', '14.533333'],
  ])('ZE-1 15.10.2021 to 31.12.2022, %s', (methode, erwartet) => {
    expect(alsText(runde(monate('2021-10-15', '2022-12-31', methode), bruch(1, 1000000)), 6)).toBe(erwartet);
  });

  test('ZE-1 17/31 + 14 is exact', () => {
    expect(gleich(monate('2021-10-15', '2022-12-31'), plus(bruch(17, 31), bruch(14)))).toBe(true);
  });

  test('ZE-1 30/360 treats the 31st and the last of February as the 30th', () => {
    expect(alsText(monate('2021-02-01', '2021-02-28', '30/360'))).toBe('1.00');
    expect(alsText(monate('2024-02-01', '2024-02-29', '30/360'))).toBe('1.00');
    expect(gleich(monate('2021-01-31', '2021-03-31', '30/360'), bruch(61, 30))).toBe(true);
    expect(gleich(monate('2024-02-01', '2024-02-28', '30/360'), bruch(28, 30))).toBe(true);
  });
});

describe('pay tables', () => {
  test('TA-3 and TA-7 a table is valid until the next one, the newest stays for 24 months after the agreement', () => {
    const am = (tag: string): string => alsText(entgelt(DATEN, 'E9c', 3, tag));
    expect(am('2021-11-01')).toBe('3844.01');
    expect(am('2022-03-31')).toBe('3844.01');
    expect(am('2022-04-01')).toBe('3913.20');
    expect(am('2029-03-31')).toBe(am('2026-05-01'));
    expect(() => am('2029-04-01')).toThrow('weitergeht');
    expect(() => am('2020-02-29')).toThrow('keine Tabelle');
  });

  test('TA-4 own rows go first, and an own date is not completed', () => {
    const eigene = [
      { tarif: 'TVöD-VKA', ab: '2022-04-01', gruppe: 'E9c', stufe: 3, betrag: '4000.00' },
      { tarif: 'TVöD-VKA', ab: '2023-01-01', gruppe: 'E9c', stufe: 3, betrag: '4100.00' },
    ] as const;
    const am = (stufe: number, tag: string): string =>
      alsText(entgelt(DATEN, 'E9c', stufe, tag, 'TVöD-VKA', eigene));
    expect(am(3, '2022-12-31')).toBe('4000.00');
    expect(am(4, '2022-12-31')).toBe(alsText(entgelt(DATEN, 'E9c', 4, '2022-12-31')));
    expect(am(3, '2023-01-01')).toBe('4100.00');
    expect(() => am(4, '2023-01-01')).toThrow('keine Zelle');
  });

  test('TA-5 step durations: general, E1, S groups around 01.10.2024', () => {
    const am = (gruppe: string, stufe: number, seit: string): ((tag: string) => number) => {
      return (tag) => stufeAm(gruppe, stufe, seit, tag);
    };
    const allgemein = am('E9c', 1, '2020-05-01');
    expect(['2019-01-01', '2021-04-30', '2021-05-01', '2023-05-01', '2026-05-01'].map(allgemein)).toEqual([
      1, 1, 2, 3, 4,
    ]);
    expect(['2030-04-30', '2030-05-01', '2035-04-30', '2035-05-01', '2099-01-01'].map(allgemein)).toEqual([
      4, 5, 5, 6, 6,
    ]);
    expect(['2023-12-31', '2024-01-01', '2028-01-01'].map(am('E1', 2, '2020-01-01'))).toEqual([2, 3, 4]);
    // Old duration three years ends before the change.
    expect(['2024-01-31', '2024-02-01'].map(am('S11b', 2, '2021-02-01'))).toEqual([2, 3]);
    // New duration two years completed on 01.10.2024: rises there, the next step's time starts there.
    expect(['2024-09-30', '2024-10-01', '2027-09-30', '2027-10-01'].map(am('S11b', 2, '2022-01-01'))).toEqual(
      [2, 3, 3, 4],
    );
    // New duration not completed on 01.10.2024: time runs on.
    expect(['2025-01-31', '2025-02-01'].map(am('S11b', 2, '2023-02-01'))).toEqual([2, 3]);
  });
});

describe('employer cost', () => {
  test('PK-2 to PK-11 the worked month', () => {
    const [monat] = new Personalkosten(DATEN).monate({
      gruppe: 'E9c',
      stufe: 3,
      vzae: bruch(1),
      von: '2021-11-01',
      bis: '2021-11-30',
    });
    const zeilen = Object.entries(monat?.zeilen ?? {}).map(([name, wert]) => [name, alsText(wert)]);
    expect(Object.fromEntries(zeilen)).toEqual({
      E: '3844.01',
      Z: '0.00',
      L: '76.88',
      J: '225.13',
      V: '4146.02',
      U: '186.57',
      S: '134.75',
      H: '128.83',
      B: '4274.85',
      RV: '397.56',
      AV: '51.30',
      KV: '339.85',
      PV: '65.19',
      U2: '26.73',
      X: '0.00',
    });
    expect(alsText(monat?.summe ?? bruch(0))).toBe('5347.97');
  });

  test.each([
    ['1', '2022-01-01', '2022-12-31', '65059.41'],
    ['2.5', '2022-01-01', '2022-12-31', '162583.02'],
    ['1', '2021-10-15', '2022-12-31', '78682.73'],
  ])('PK-11 %s VZÄ %s to %s = %s', (vzae, von, bis, erwartet) => {
    expect(e9c(vzae, von, bis)).toBe(erwartet);
  });

  test('PK-10 one-off payments follow the share, the group and the key dates', () => {
    const mit = (gruppe: string, von: string, bis: string, vzae = '0.5'): string => {
      const stelle = { gruppe, stufe: 3, vzae: z(vzae), von, bis };
      const ohne = new Personalkosten(DATEN, { einmalzahlungen: false }).summe(stelle);
      return alsText(minus(new Personalkosten(DATEN).summe(stelle), ohne));
    };
    expect(mit('E9c', '2020-10-01', '2020-12-01')).toBe('200.00');
    expect(mit('E8', '2020-10-01', '2020-12-31')).toBe('300.00');
    expect(mit('S11b', '2020-10-02', '2020-12-31')).toBe('0.00');
    expect(mit('E15', '2023-05-01', '2023-06-15')).toBe('620.00');
    expect(mit('E15', '2023-05-02', '2023-06-30')).toBe('0.00');
    expect(mit('E15', '2023-07-31', '2024-03-31', '1')).toBe('1760.00');
  });

  test('PK-7 a levy below 2.5 % caps the Hinzurechnung', () => {
    // V = 4,721.50: 1.06 % of it are 50.05, less 13.30.
    const stelle = { gruppe: 'E9c', stufe: 3, vzae: bruch(1), von: '2021-11-01', bis: '2021-11-30' };
    const hinzu = (umlage: string, zulage: string): string[] => {
      const optionen = { umlage: z(umlage), zulage: z(zulage), jahressonderzahlung: false };
      const zeilen = new Personalkosten(DATEN, optionen).monate(stelle)[0]?.zeilen;
      return ['V', 'U', 'H'].map((name) => alsText(zeilen?.[name] ?? z('-1')));
    };
    expect(hinzu('0.0106', '784.91')).toEqual(['4721.50', '50.05', '36.75']);
    expect(hinzu('0.001', '784.91')).toEqual(['4721.50', '4.72', '0.00']);
    expect(hinzu('0', '784.91')).toEqual(['4721.50', '0.00', '0.00']);
  });
});
