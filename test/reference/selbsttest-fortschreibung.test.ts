import type { Eigenes } from './angaben';
import { alsBruch, alsText, bruch } from './bruch';
import { ladeDaten } from './laden';
import { Personalkosten } from './personalkosten';
import { geltend, type EigenerWert } from './werte';

const DATEN = ladeDaten();
const z = alsBruch;

const eigener = (ab: string, bis: string | null, wert: string, tarif: EigenerWert['tarif'] = null) => ({
  ab,
  bis,
  wert: z(wert),
  tarif,
});
const eingebaut = (ab: string, bis: string | null, wert: string, nurFortschreibung = false) => ({
  ab,
  bis,
  wert: z(wert),
  nurFortschreibung,
});
const REIHE = [
  eingebaut('2025-01-01', '2025-12-31', '1'),
  eingebaut('2026-01-01', '2026-12-31', '2'),
  eingebaut('2027-01-01', '2027-12-31', '3', true),
];

describe('PK-15 Fortschreibung', () => {
  const am = (tag: string, eigene: readonly EigenerWert[] = [], werte = REIHE, fort = true): string => {
    const treffer = geltend<(typeof REIHE)[number]>(eigene as unknown as typeof REIHE, werte, tag, fort);
    return treffer ? alsText(treffer.wert, 0) : '-';
  };

  test('the draft of 2027, carried on from 2028; without the option there is no value', () => {
    expect(['2026-06-01', '2027-01-01', '2028-01-01', '2032-01-01'].map((t) => am(t))).toEqual([
      '2',
      '3',
      '3',
      '3',
    ]);
    expect(am('2027-01-01', [], REIHE, false)).toBe('-');
  });

  test('without a draft the last known value', () => {
    const ohne = REIHE.slice(0, 2);
    expect(['2027-01-01', '2032-01-01'].map((t) => am(t, [], ohne))).toEqual(['2', '2']);
    expect(am('2024-12-31', [], ohne)).toBe('-');
  });

  test('the own row that ends last, if it ends no earlier than the published values', () => {
    expect(am('2027-01-01', [eigener('2025-01-01', '2026-12-31', '9')])).toBe('9');
    expect(am('2027-01-01', [eigener('2025-01-01', '2026-12-30', '9')])).toBe('3');
    const zwei = [eigener('2027-06-01', '2027-06-30', '8'), eigener('2025-01-01', '2026-12-31', '9')];
    expect(['2027-05-01', '2027-06-01', '2027-07-01'].map((t) => am(t, zwei))).toEqual(['9', '8', '8']);
  });
});

describe('own parameters', () => {
  const januar = (jahr: number, eigenes: Eigenes, optionen = {}): Record<string, string> => {
    const zeilen = new Personalkosten(DATEN, optionen, eigenes).monate({
      gruppe: 'E15',
      stufe: 6,
      vzae: bruch(1),
      von: `${jahr}-01-01`,
      bis: `${jahr}-01-31`,
    })[0]?.zeilen;
    return Object.fromEntries(Object.entries(zeilen ?? {}).map(([name, wert]) => [name, alsText(wert)]));
  };
  const zeile = (wert: string, tarif: EigenerWert['tarif'] = null) =>
    eigener('2025-01-01', '2025-12-31', wert, tarif);

  test('PK-8 an own ceiling of the KV is one of the PV unless there is one for the PV itself', () => {
    // 8.55 % and 1.8 % of the ceiling
    expect(januar(2025, { reihen: { bbgKv: [zeile('1000')] } })).toMatchObject({ KV: '85.50', PV: '18.00' });
    expect(januar(2025, { reihen: { bbgKv: [zeile('1000')], bbgPv: [zeile('2000')] } })).toMatchObject({
      KV: '85.50',
      PV: '36.00',
    });
    expect(januar(2025, { reihen: { bbgPv: [zeile('2000')] } })).toMatchObject({ KV: '471.32', PV: '36.00' });
  });

  test('PK-17 a row that names the tariff goes before one that names none', () => {
    const reihen = { umlage: [zeile('0.01'), zeile('0.02', 'TV-L')] };
    const v = (tarif: 'TVöD-VKA' | 'TV-L'): Record<string, string> =>
      januar(2025, { reihen }, { tarif, jahressonderzahlung: false, zulage: z('0') });
    const anteil = (zeilen: Record<string, string>): number =>
      Math.round((Number(zeilen['U']) / Number(zeilen['V'])) * 1000);
    expect([anteil(v('TVöD-VKA')), anteil(v('TV-L'))]).toEqual([10, 20]);
  });

  test('PK-15 the own Zusatzbeitrag of 2025 and 2026 goes on in 2027', () => {
    const reihen = { zusatz: [eigener('2025-01-01', '2026-12-31', '0.0189')] };
    const stelle = { gruppe: 'E9c', stufe: 6, vzae: bruch(1), von: '2027-01-01', bis: '2027-01-31' };
    const summe = (optionen: object, eigenes = {}): string =>
      alsText(new Personalkosten(DATEN, { fortschreibung: true, ...optionen }, eigenes).summe(stelle));
    expect(summe({}, { reihen })).toBe(summe({ zusatzbeitrag: z('0.0189') }));
    expect(summe({}, { reihen })).not.toBe(summe({}));
  });

  test('PK-12 data end with 2026 unless they are carried on', () => {
    expect(() => januar(2027, {})).toThrow('Jahressonderzahlung E15 am 2027-09-01');
    // The draft of 2027: ceilings 8,850 and 6,375.
    expect(januar(2027, {}, { fortschreibung: true })).toMatchObject({
      RV: '823.05',
      AV: '115.05',
      PV: '114.75',
    });
  });
});
