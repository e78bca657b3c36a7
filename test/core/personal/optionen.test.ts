import { Fachfehler } from '../../../src/core/fehler';
import type { Kostenoptionen } from '../../../src/core/personal/optionen';
import type { EigenesEntgelt } from '../../../src/core/tarif/tarifwerk';
import { am, d, kostenrechnung, mitSpur, schritteZu, zr } from '../hilfen';
import { angabe, kosten, zeilen } from './hilfen';

const NOVEMBER = '01.11.2022-30.11.2022';

/** E9c step 3, one post, November 2022, worked with fractions; without options 5,444.43. */
const OPTIONEN: readonly [option: string, optionen: Partial<Kostenoptionen>, monat: string][] = [
  ['keine', {}, '5444.43'],
  ['Leistungsentgelt 0', { leistungsentgelt: d(0) }, '5343.24'],
  ['Leistungsentgelt 1,5 %', { leistungsentgelt: d('0.015') }, '5419.15'],
  ['Umlage 0', { umlage: d(0) }, '5227.22'],
  ['Umlage 6,3 %', { umlage: d('0.063') }, '5532.81'],
  ['Sanierungsgeld 0', { sanierungsgeld: d(0) }, '5307.26'],
  ['U2 0,4 %', { u2: d('0.004') }, '5433.70'],
  ['Zusatzbeitrag 1,9 %, davon die Hälfte', { zusatzbeitrag: d('0.019') }, '5457.49'],
  ['Zulage 100 EUR, auch in der Jahressonderzahlung', { zulage: d(100) }, '5583.88'],
  ['Jahressonderzahlung FALSCH', { jahressonderzahlung: false }, '5149.59'],
  ['JSZ-Stichtag WAHR, 1. Dezember nicht enthalten', { jszStichtag: true }, '5149.59'],
  ['Einmalzahlungen FALSCH', { einmalzahlungen: false }, '5444.43'],
  ['Fortschreibung WAHR, wo alles bekannt ist', { fortschreibung: true }, '5444.43'],
];

test.each(OPTIONEN)('PK-12 %s', (_, optionen, monat) => {
  expect(kosten('E9c', 3, '1', NOVEMBER, optionen)).toBe(monat);
});

test('PK-12 eine Zulage von 0 nimmt die des SuE weg', () => {
  const a = angabe('S11b', 3, '1', zr(NOVEMBER));
  expect(zeilen(kostenrechnung({ zulage: d(0) }), a).z).toBe('0.00');
});

test('PK-12 der Rechenweg nennt den gesetzten Wert als Annahme', () => {
  const z = zr(NOVEMBER);
  const schritte = mitSpur((s) =>
    kostenrechnung({ umlage: d('0.063') }).personalkosten(angabe('E9c', 3, '1', z), z, s),
  );
  const umlage = schritteZu(schritte, 'PK-6').find((s) => s.schritt === 'U Umlage');
  expect(umlage?.belege).toMatchObject([{ quelle: 'Option Umlage', status: 'Annahme' }]);
});

test('PK-3 PK-12 der Rechenweg nennt auch die gesetzte Zulage als Annahme', () => {
  const z = zr(NOVEMBER);
  const schritte = mitSpur((s) =>
    kostenrechnung({ zulage: d(100) }).personalkosten(angabe('E9c', 3, '1', z), z, s),
  );
  const [zulage] = schritteZu(schritte, 'PK-3');
  expect(zulage?.belege).toMatchObject([{ quelle: 'Option Zulage', status: 'Annahme' }]);
});

describe('JSZ-Stichtag', () => {
  const j = (stelle: string, monat: string): string => {
    const a = { ...angabe('E9c', 3, '1', zr(monat)), stelle: zr(stelle) };
    const rechnung = kostenrechnung({ jszStichtag: true });
    const [m] = mitSpur((s) => rechnung.personalkosten(a, zr(monat), s)).filter((s) => s.regel === 'PK-5');
    return m?.betrag?.isZero() === false ? m.betrag.toFixed(2) : 'keine';
  };

  test('PK-12 ein angebrochener Monat zählt als ganzes Zwölftel', () => {
    expect(j('15.10.2021-31.12.2022', '15.10.2021-31.10.2021')).toBe('225.13');
  });

  test('PK-12 ein Jahr ohne den 1. Dezember hat keine, das Jahr davor schon', () => {
    expect(j('15.10.2021-30.11.2022', '01.11.2022-30.11.2022')).toBe('keine');
    expect(j('15.10.2021-30.11.2022', '01.11.2021-30.11.2021')).toBe('225.13');
  });

  test('PK-12 eine Stelle, die am 1. Dezember endet, hat zwölf Zwölftel', () => {
    expect(j('01.01.2022-01.12.2022', '01.12.2022-01.12.2022')).toBe('229.18');
  });
});

describe('Fortschreibung', () => {
  test('PK-12 PK-15 2027 ist ohne sie #NV, mit ihr gelten die Entwürfe für 2027', () => {
    const januar = '01.01.2027-31.01.2027';
    expect(() => kosten('E9c', 3, '1', januar)).toThrow(Fachfehler);
    expect(kosten('E9c', 3, '1', januar, { fortschreibung: true })).toBe('6528.15');
    // Above the ceilings their draft counts: 8,850 and 6,375.
    expect(kosten('E15', 6, '1', januar, { fortschreibung: true })).toBe('11311.05');
  });
});

describe('Tarif', () => {
  test('PK-17 TV-L rechnet ohne weitere Angaben, mit Jahressonderzahlung', () => {
    const november = '01.11.2023-30.11.2023';
    expect(kosten('E10', 3, '1', november, { tarif: 'TV-L' })).toBe('5464.27');
  });

  test('PK-3 TV-L hat keine SuE-Zulage', () => {
    const a = angabe('E10', 3, '1', zr('01.11.2023-30.11.2023'));
    expect(zeilen(kostenrechnung({ tarif: 'TV-L', jahressonderzahlung: false }), a).z).toBe('0.00');
  });

  test('PK-3 auch keine für eine eigene Tabelle mit einer Gruppe des SuE', () => {
    const eigene: EigenesEntgelt = {
      tarif: 'TV-L',
      gruppe: 'S11b',
      stufe: 3,
      betrag: d(4000),
      gueltigAb: am('01.01.2023'),
      gueltigBis: null,
      quelle: 'Beschluss',
      status: 'Annahme',
    };
    const a = angabe('S11b', 3, '1', zr('01.11.2023-30.11.2023'));
    const rechnung = kostenrechnung({ tarif: 'TV-L', jahressonderzahlung: false }, undefined, [eigene]);
    const { e, z } = zeilen(rechnung, a);
    expect([e, z]).toEqual(['4000.00', '0.00']);
  });
});
