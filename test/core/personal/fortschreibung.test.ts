import type { Parametername } from '../../../src/core/daten';
import type { EigeneParameter, EigenerWert, Kostenoptionen } from '../../../src/core/personal/optionen';
import { am, d, kostenrechnung, zr } from '../hilfen';
import { angabe, kosten, zeilen } from './hilfen';

const FORT = { fortschreibung: true };

const wert = (zahl: string, ab: string, bis: string): EigenerWert => ({
  wert: d(zahl),
  gueltigAb: am(ab),
  gueltigBis: am(bis),
  quelle: 'KIM_Parameter Zeile 2',
  status: '',
  tarif: null,
});

const eigene = (name: Parametername, ...werte: EigenerWert[]): EigeneParameter => ({
  zeitreihen: new Map([[name, werte]]),
  jahressonderzahlung: [],
});

const monat = (
  zeit: string,
  eigeneWerte?: EigeneParameter,
  optionen: Partial<Kostenoptionen> = FORT,
): string => zeilen(kostenrechnung(optionen, eigeneWerte), angabe('E9c', 6, '1', zr(zeit))).monat;

describe('PK-15 Sozialversicherung', () => {
  test('2027 gelten Entwurf und Annahme, der Zusatzbeitrag von 2026 weiter', () => {
    expect(monat('01.01.2027-31.01.2027')).toBe('7856.21');
  });

  test('die eigene Zeile, die mit dem letzten veröffentlichten Wert endet, gilt weiter', () => {
    const zb = eigene('Zusatzbeitrag', wert('0.0189', '01.01.2025', '31.12.2026'));
    expect(monat('01.01.2027-31.01.2027', zb)).toBe('7824.68');
  });

  test('die eigene Zeile, die früher endet, gilt nicht weiter', () => {
    const zb = eigene('Zusatzbeitrag', wert('0.0189', '01.01.2025', '30.12.2026'));
    expect(monat('01.01.2027-31.01.2027', zb)).toBe('7856.21');
  });

  test('eine eigene Zeile, die den letzten Wert überdauert, geht dem Entwurf vor', () => {
    const bbg = eigene('BBG RV', wert('5000', '01.01.2026', '31.12.2026'));
    // RV and AV on 5,000 instead of 6,243.40.
    expect(zeilen(kostenrechnung(FORT, bbg), angabe('E9c', 6, '1', zr('01.01.2027-31.01.2027'))).rv).toBe(
      '465.00',
    );
  });

  test('ab 2028 gelten die Werte von 2027 weiter', () => {
    expect(monat('01.01.2028-31.01.2028')).toBe('7856.21');
    expect(monat('01.01.2030-31.01.2030')).toBe('7856.21');
  });
});

describe('PK-15 Jahressonderzahlung', () => {
  const j = (zeit: string, optionen: Partial<Kostenoptionen>, gruppe = 'E9b'): string =>
    zeilen(kostenrechnung(optionen), angabe(gruppe, 3, '1', zr(zeit))).j;

  test('TVöD: 2027 und danach der Satz von 2026', () => {
    // 4,203.56 x 85 % / 12
    expect([j('01.05.2027-31.05.2027', FORT), j('01.05.2028-31.05.2028', FORT)]).toEqual([
      '297.75',
      '297.75',
    ]);
  });

  test('TV-L: 2028 der Satz von 2027 auf der Tabelle ab 01.01.2028', () => {
    // 4,156.93 x 74.35 % / 12
    expect(j('01.05.2028-31.05.2028', { ...FORT, tarif: 'TV-L' })).toBe('257.56');
  });
});

test('PK-16 mit Tarifsteigerung steigen Entgelt und Grundlage der Jahressonderzahlung', () => {
  const optionen = { ...FORT, tarifsteigerung: d('0.025') };
  // January is paid from the table of 2026, but the Jahressonderzahlung from July to September.
  expect(kosten('E9c', 3, '1', '01.01.2027-31.01.2027', optionen)).toBe('6538.72');
  expect(kosten('E9c', 3, '1', '01.05.2027-31.05.2027', optionen)).toBe('6691.67');
});

test('TA-7 mit Fortschreibung oder Tarifsteigerung rechnet auch 2035', () => {
  const zeit = '01.01.2035-31.01.2035';
  expect(Number(kosten('E9c', 3, '1', zeit, FORT))).toBeGreaterThan(6000);
  // Without Fortschreibung the insurance of 2035 is missing, not the table.
  expect(() => kosten('E9c', 3, '1', zeit, { tarifsteigerung: d('0.02') })).toThrow(
    'Rentenversicherung ist für den 01.01.2035 nicht hinterlegt (bekannt bis 31.12.2026). Bitte als Optionen {"Fortschreibung".WAHR} angeben',
  );
});
