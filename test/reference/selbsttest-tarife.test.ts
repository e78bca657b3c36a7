import type { Optionen } from './angaben';
import { alsBruch, alsText, bruch, minus } from './bruch';
import type { Tarif } from './daten';
import { entgelt, type EigeneZelle } from './entgelt';
import { ladeDaten } from './laden';
import { Personalkosten, type Monat } from './personalkosten';

const DATEN = ladeDaten();
const z = alsBruch;

const amTag =
  (gruppe: string, stufe: number, tarif: Tarif, eigene: readonly EigeneZelle[] = [], steigerung?: string) =>
  (tag: string): string =>
    alsText(
      entgelt(DATEN, gruppe, stufe, tag, tarif, eigene, {
        tarifsteigerung: steigerung === undefined ? undefined : z(steigerung),
      }),
    );

const monat = (gruppe: string, stufe: number, monat: string, optionen: Optionen): Monat | undefined =>
  new Personalkosten(DATEN, optionen).monate({
    gruppe,
    stufe,
    vzae: bruch(1),
    von: `${monat}-01`,
    bis: `${monat}-28`,
  })[0];

describe('pay tables of the TV-L', () => {
  test('TA-3 the tables of 2027 and 2028', () => {
    const e13 = amTag('E13', 3, 'TV-L');
    expect(['2027-02-28', '2027-03-01', '2028-01-01'].map(e13)).toEqual(['5366.89', '5474.23', '5528.97']);
    const e1 = amTag('E1', 2, 'TV-L');
    expect(['2026-12-31', '2027-01-01', '2027-03-01'].map(e1)).toEqual(['2534.49', '2585.18', '2585.18']);
  });

  test('TA-7 24 months after the end of the agreement only an own later row says how it goes on', () => {
    const e13 = amTag('E13', 3, 'TV-L');
    expect(e13('2030-01-31')).toBe('5528.97');
    expect(() => e13('2030-02-01')).toThrow('weitergeht');
    const zeile = (ab: string): EigeneZelle => ({
      tarif: 'TV-L',
      ab,
      gruppe: 'E13',
      stufe: 3,
      betrag: '5700.00',
    });
    expect(amTag('E13', 3, 'TV-L', [zeile('2028-02-01')])('2035-01-01')).toBe('5700.00');
    expect(() => amTag('E13', 3, 'TV-L', [zeile('2028-01-31')])('2030-02-01')).toThrow('weitergeht');
    expect(() => amTag('E14', 3, 'TV-L', [zeile('2028-02-01')])('2030-02-01')).toThrow('weitergeht');
    expect(alsText(entgelt(DATEN, 'E13', 3, '2035-01-01', 'TV-L', [], { fortschreibung: true }))).toBe(
      '5528.97',
    );
  });
});

describe('PK-16 Tarifsteigerung', () => {
  test('raises on the day after the agreement and on each anniversary, rounded each time', () => {
    const tage = ['2027-03-31', '2027-04-01', '2028-03-31', '2028-04-01', '2031-12-31'];
    expect(tage.map(amTag('E9c', 3, 'TVöD-VKA', [], '0.025'))).toEqual([
      '4594.76',
      '4709.63',
      '4709.63',
      '4827.37',
      '5198.54',
    ]);
    expect(['2028-01-31', '2028-02-01'].map(amTag('E13', 3, 'TV-L', [], '0.03'))).toEqual([
      '5528.97',
      '5694.84',
    ]);
  });

  test('an own row replaces from its date, the next anniversary raises what then holds', () => {
    const eigene = (ab: string): EigeneZelle[] => [
      { tarif: 'TVöD-VKA', ab, gruppe: 'E9c', stufe: 3, betrag: '5000.00' },
    ];
    const am = amTag('E9c', 3, 'TVöD-VKA', eigene('2027-09-01'), '0.1');
    expect(['2027-08-31', '2027-09-01', '2028-03-31', '2028-04-01'].map(am)).toEqual([
      '5054.24',
      '5000.00',
      '5000.00',
      '5500.00',
    ]);
    const amJahrestag = amTag('E9c', 3, 'TVöD-VKA', eigene('2028-04-01'), '0.1');
    expect(['2028-03-31', '2028-04-01', '2029-04-01'].map(amJahrestag)).toEqual([
      '5054.24',
      '5000.00',
      '5500.00',
    ]);
  });
});

describe('PK-17 tariff defaults and pension funds', () => {
  test('the figures of a payroll, 03/2025', () => {
    const optionen: Optionen = {
      tarif: 'TV-L',
      umlage: z('0.0549'),
      sanierungsgeld: z('0'),
      leistungsentgelt: z('0'),
      u2: z('0.0042'),
      zusatzbeitrag: z('0.0269'),
      jahressonderzahlung: false,
    };
    const voll = (gruppe: string, stufe: number, o: Optionen): string =>
      alsText(
        new Personalkosten(DATEN, o).summe({
          gruppe,
          stufe,
          vzae: bruch(1),
          von: '2025-03-01',
          bis: '2025-03-31',
        }),
      );
    expect([voll('E13', 3, optionen), voll('E14', 6, optionen)]).toEqual(['6674.93', '8764.63']);
    // The rates of the TV-L are the default.
    const nur = { tarif: 'TV-L', u2: z('0.0042'), zusatzbeitrag: z('0.0269'), jahressonderzahlung: false };
    expect(voll('E13', 3, nur as Optionen)).toBe('6674.93');
  });

  test('each fund has its levy and its Sanierungsgeld', () => {
    const saetze = (tarif: Tarif, jahr: number, kasse?: Optionen['zusatzversorgung']): string[] => {
      const optionen = { tarif, ...(kasse === undefined ? {} : { zusatzversorgung: kasse }) };
      // With an allowance that makes the pay 10,000 the lines show the rates.
      const fehlt = minus(z('10000'), entgelt(DATEN, 'E9a', 3, `${jahr}-04-01`, tarif));
      const ohne = { leistungsentgelt: z('0'), jahressonderzahlung: false, einmalzahlungen: false };
      const m = new Personalkosten(DATEN, { ...optionen, ...ohne, zulage: fehlt }).monate({
        gruppe: 'E9a',
        stufe: 3,
        vzae: bruch(1),
        von: `${jahr}-04-01`,
        bis: `${jahr}-04-30`,
      })[0];
      return ['U', 'S', 'H'].map((name) => alsText(m?.zeilen[name] ?? z('-1')));
    };
    expect(saetze('TVöD-VKA', 2024)).toEqual(['450.00', '325.00', '392.26']);
    expect(saetze('TV-L', 2022)).toEqual(['645.00', '0.00', '570.46']);
    expect(saetze('TV-L', 2023)).toEqual(['549.00', '0.00', '481.24']);
    expect(saetze('TVöD-VKA', 2024, 'RZVK I')).toEqual(['425.00', '350.00', '370.52']);
    expect(saetze('TVöD-VKA', 2024, 'RZVK II')).toEqual(['0.00', '610.00', '0.00']);
    expect(saetze('TV-L', 2024, 'KVW')).toEqual(saetze('TVöD-VKA', 2024));
  });

  test('TV-L has no Leistungsentgelt and its own Jahressonderzahlung', () => {
    const m = monat('E9a', 3, '2025-03', { tarif: 'TV-L' });
    expect(alsText(m?.zeilen['L'] ?? z('-1'))).toBe('0.00');
    // 74.35 % of 3,818.66 for 28 of 31 days of one of twelve months
    expect(alsText(m?.zeilen['J'] ?? z('-1'))).toBe('213.70');
  });

  test('one-off payments of the TV-L and their key dates', () => {
    const mit = (von: string, bis: string): string => {
      const stelle = { gruppe: 'E9a', stufe: 3, vzae: z('0.5'), von, bis };
      const ohne = new Personalkosten(DATEN, { tarif: 'TV-L', einmalzahlungen: false }).summe(stelle);
      return alsText(minus(new Personalkosten(DATEN, { tarif: 'TV-L' }).summe(stelle), ohne));
    };
    expect(mit('2023-12-01', '2023-12-31')).toBe('900.00');
    expect(mit('2023-12-08', '2023-12-09')).toBe('900.00');
    expect(mit('2023-12-09', '2024-01-31')).toBe('60.00');
    expect(mit('2023-08-01', '2023-12-08')).toBe('0.00');
    expect(mit('2024-01-31', '2024-12-31')).toBe('600.00');
    expect(mit('2021-11-29', '2022-03-01')).toBe('650.00');
    expect(mit('2021-11-30', '2022-03-31')).toBe('0.00');
  });
});
