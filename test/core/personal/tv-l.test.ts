import type { EigeneParameter, EigenerWert, Kostenoptionen } from '../../../src/core/personal/optionen';
import type { Monatskosten } from '../../../src/core/personal/monatskosten';
import { am, d, kostenrechnung, mitSpur, schritteZu, zr } from '../hilfen';
import { angabe, kosten, zeilen } from './hilfen';

const NAMEN = 'e z l j v u s h b rv av kv pv u2 monat'.split(' ') as (keyof Monatskosten)[];

const alsText = (optionen: Partial<Kostenoptionen>, gruppe: string, zeit: string): string => {
  const z = zeilen(kostenrechnung(optionen), angabe(gruppe, 3, '1', zr(zeit)));
  return NAMEN.map((n) => z[n]).join(' ');
};

/** Figures of a payroll, 03/2025. */
test.each([
  ['E13', 3, '6674.93'],
  ['E14', 6, '8764.63'],
])('PK-17 TV-L %s Stufe %d, Sätze einer Abrechnung: %s', (gruppe, stufe, monat) => {
  const abrechnung = {
    umlage: d('0.0549'),
    sanierungsgeld: d(0),
    u2: d('0.0042'),
    zusatzbeitrag: d('0.0269'),
    leistungsentgelt: d(0),
    jahressonderzahlung: false,
  };
  const von = '01.03.2025-31.03.2025';
  expect(kosten(gruppe, stufe, '1', von, { ...abrechnung, tarif: 'TV-L' })).toBe(monat);
  // VBL and no Leistungsentgelt are the defaults of the tariff.
  const { u2, zusatzbeitrag, jahressonderzahlung } = abrechnung;
  expect(kosten(gruppe, stufe, '1', von, { u2, zusatzbeitrag, jahressonderzahlung, tarif: 'TV-L' })).toBe(
    monat,
  );
});

/** Worked line by line with whole-number fractions. */
test.each([
  [
    'TV-L ab 2023: VBL 5,49 %, kein Sanierungsgeld, kein Leistungsentgelt',
    'E10',
    '01.11.2023-30.11.2023',
    { tarif: 'TV-L' },
    '4040.88 0.00 0.00 250.37 4291.25 235.59 0.00 167.83 4459.08 414.69 57.97 361.19 75.80 27.78 5464.27',
  ],
  [
    'TV-L bis 2022: VBL 6,45 %',
    'E10',
    '01.11.2022-30.11.2022',
    { tarif: 'TV-L', jahressonderzahlung: true },
    '3930.82 0.00 0.00 243.55 4174.37 269.25 0.00 194.71 4369.08 406.32 52.43 347.34 66.63 27.23 5343.57',
  ],
  [
    'TVöD in der RZVK I: 4,25 % und 3,5 %',
    'E9c',
    '01.11.2022-30.11.2022',
    { zusatzversorgung: 'RZVK I' },
    '3913.20 0.00 78.26 229.18 4220.64 179.38 147.72 124.90 4345.54 404.14 52.15 345.47 66.27 27.17 5442.94',
  ],
  [
    'TVöD in der RZVK II: Beitrag 6,10 %, keine Umlage, keine Hinzurechnung',
    'E9c',
    '01.11.2022-30.11.2022',
    { zusatzversorgung: 'RZVK II' },
    '3913.20 0.00 78.26 229.18 4220.64 0.00 257.46 0.00 4220.64 392.52 50.65 335.54 64.36 26.34 5347.51',
  ],
  [
    'TVöD in der VBL',
    'E9c',
    '01.11.2022-30.11.2022',
    { zusatzversorgung: 'VBL' },
    '3913.20 0.00 78.26 229.18 4220.64 272.23 0.00 197.69 4418.33 410.90 53.02 351.26 67.38 27.65 5403.08',
  ],
] as const)('PK-17 %s', (_, gruppe, zeit, optionen, erwartet) => {
  expect(alsText(optionen, gruppe, zeit)).toBe(erwartet);
});

test('PK-17 ohne Angabe gilt im TVöD die KVW', () => {
  const zeit = '01.11.2022-30.11.2022';
  expect(alsText({ zusatzversorgung: 'KVW' }, 'E9c', zeit)).toBe(alsText({}, 'E9c', zeit));
});

test('PK-17 die Optionen Umlage und Sanierungsgeld gehen der Kasse vor', () => {
  const zeit = '01.11.2022-30.11.2022';
  const saetze = { umlage: d('0.045'), sanierungsgeld: d('0.0325') };
  expect(alsText({ ...saetze, zusatzversorgung: 'RZVK II' }, 'E9c', zeit)).toBe(alsText({}, 'E9c', zeit));
});

describe('PK-17 eigene Werte nach Tarif', () => {
  const wert = (zahl: string, tarif: EigenerWert['tarif']): EigenerWert => ({
    wert: d(zahl),
    gueltigAb: am('01.01.2022'),
    gueltigBis: null,
    quelle: 'KIM_Parameter',
    status: '',
    tarif,
  });
  const u = (tarif: 'TVöD-VKA' | 'TV-L', ...werte: EigenerWert[]): string => {
    const eigene: EigeneParameter = { zeitreihen: new Map([['Umlage', werte]]), jahressonderzahlung: [] };
    return zeilen(kostenrechnung({ tarif }, eigene), angabe('E9b', 3, '1', zr('01.11.2022-30.11.2022'))).u;
  };

  test('ein Wert, der den Tarif nennt, geht dem vor, der keinen nennt, und gilt nur für ihn', () => {
    const [ohne, tvl] = [wert('0.05', null), wert('0.06', 'TV-L')];
    expect(u('TV-L', ohne, tvl)).toBe(u('TV-L', tvl));
    expect(u('TVöD-VKA', ohne, tvl)).toBe(u('TVöD-VKA', ohne));
    expect(u('TVöD-VKA', tvl)).toBe(u('TVöD-VKA'));
    expect(u('TV-L', ohne)).not.toBe(u('TV-L', tvl));
  });

  test('ebenso die Jahressonderzahlung', () => {
    const satz = (zahl: string, tarif: EigenerWert['tarif']) => ({
      ...wert(zahl, tarif),
      gruppeVon: null,
      gruppeBis: null,
    });
    const j = (tarif: 'TVöD-VKA' | 'TV-L'): string =>
      zeilen(
        kostenrechnung(
          { tarif },
          { zeitreihen: new Map(), jahressonderzahlung: [satz('0.6', null), satz('0.5', 'TV-L')] },
        ),
        angabe('E10', 3, '1', zr('01.11.2023-30.11.2023')),
      ).j;
    // 4,040.88 x 50 % / 12; TVöD 4,092.18 x 60 % / 12
    expect([j('TV-L'), j('TVöD-VKA')]).toEqual(['168.37', '204.61']);
  });
});

describe('PK-17 der Rechenweg', () => {
  const schritte = (optionen: Partial<Kostenoptionen>) => {
    const z = zr('01.11.2022-30.11.2022');
    return mitSpur((s) => kostenrechnung(optionen).personalkosten(angabe('E9c', 3, '1', z), z, s));
  };

  test('nennt für RZVK II den Beitrag und was außer Ansatz bleibt', () => {
    const alle = schritte({ zusatzversorgung: 'RZVK II' });
    expect(schritteZu(alle, 'PK-6').map((s) => s.schritt)).toContain('S Beitrag zur Zusatzversorgung');
    expect(schritteZu(alle, 'PK-7')[0]?.rechnung).toBe(
      'kapitalgedeckter Beitrag, keine Umlage; der steuerpflichtige Teil über 4 % der BBG bleibt außer Ansatz',
    );
  });

  test('nennt die Satzung der Kasse', () => {
    const quelle = (optionen: Partial<Kostenoptionen>) => {
      const belege = schritteZu(schritte(optionen), 'PK-6').find((s) => s.schritt === 'U Umlage')?.belege;
      return typeof belege === 'string' ? belege : belege?.[0]?.quelle;
    };
    expect(quelle({})).toContain('kvw-Zusatzversorgung, Abrechnungsverband I');
    expect(quelle({ zusatzversorgung: 'RZVK I' })).toContain('RZVK, Abrechnungsverband I');
    expect(quelle({ zusatzversorgung: 'VBL' })).toContain('VBL, Abrechnungsverband West');
  });
});
