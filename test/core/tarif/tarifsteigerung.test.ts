import type { EigenesEntgelt } from '../../../src/core/tarif/tarifwerk';
import { am, cent, d, werk } from '../hilfen';

const zeile = (gueltigAb: string, betrag: string, stufe = 3): EigenesEntgelt => ({
  tarif: 'TVöD-VKA',
  gruppe: 'E9c',
  stufe,
  betrag: d(betrag),
  gueltigAb: am(gueltigAb),
  gueltigBis: null,
  quelle: 'Haushaltsplan',
  status: 'Annahme',
});

const STEIGERUNG = { fortschreibung: false, tarifsteigerung: d('0.025') };

const betrag = (tag: string, eigene: readonly EigenesEntgelt[] = [], satz = '0.025'): string =>
  cent(
    werk(eigene).entgelt('TVöD-VKA', 'E9c', 3, am(tag), { ...STEIGERUNG, tarifsteigerung: d(satz) }).betrag,
  );

test.each([
  ['31.03.2027', '4594.76'],
  ['01.04.2027', '4709.63'],
  ['31.03.2028', '4709.63'],
  ['01.04.2028', '4827.37'],
  ['01.04.2029', '4948.05'],
  ['01.04.2030', '5071.75'],
])('PK-16 E9c Stufe 3 mit 2,5 %% je Jahr am %s: %s, je Jahrestag auf den Cent', (tag, wert) => {
  expect(betrag(tag)).toBe(wert);
});

test('PK-16 TV-L steigt ab dem 01.02.2028', () => {
  const am31 = werk().entgelt('TV-L', 'E13', 3, am('31.01.2028'), STEIGERUNG);
  const am01 = werk().entgelt('TV-L', 'E13', 3, am('01.02.2028'), STEIGERUNG);
  expect([cent(am31.betrag), cent(am01.betrag)]).toEqual(['5528.97', '5667.19']);
});

test('PK-16 ohne die Option bleibt der Betrag, mit 0 % auch', () => {
  expect(betrag('01.04.2028', [], '0')).toBe('4594.76');
  const ohne = werk().entgelt('TVöD-VKA', 'E9c', 3, am('01.04.2028'));
  expect([cent(ohne.betrag), ohne.erhoehungen]).toEqual(['4594.76', []]);
});

describe('PK-16 eine eigene Zeile von KIM_Tarif', () => {
  test('ersetzt ab ihrem Tag; der nächste Jahrestag erhöht, was dann gilt', () => {
    const eigene = [zeile('01.09.2027', '4732.60')];
    expect(betrag('31.08.2027', eigene)).toBe('4709.63');
    expect(betrag('01.09.2027', eigene)).toBe('4732.60');
    expect(betrag('31.03.2028', eigene)).toBe('4732.60');
    expect(betrag('01.04.2028', eigene)).toBe('4850.92');
  });

  test('am Jahrestag selbst ersetzt sie diese Erhöhung', () => {
    const eigene = [zeile('01.04.2028', '4732.60')];
    expect(betrag('01.04.2028', eigene)).toBe('4732.60');
    expect(betrag('01.04.2029', eigene)).toBe('4850.92');
  });

  test('vor dem Ende der Tarifeinigung steigt sie mit', () => {
    expect(betrag('01.04.2027', [zeile('01.01.2027', '4732.60')])).toBe('4850.92');
  });
});

test('PK-16 das Entgelt nennt jede Erhöhung; die Tabelle bleibt sein Beleg', () => {
  const e = werk().entgelt('TVöD-VKA', 'E9c', 3, am('01.05.2028'), STEIGERUNG);
  expect(e.erhoehungen.map((x) => [x.tag, cent(x.vorher), cent(x.betrag)])).toEqual([
    [am('01.04.2027'), '4594.76', '4709.63'],
    [am('01.04.2028'), '4709.63', '4827.37'],
  ]);
  expect([e.gueltigAb, e.status]).toEqual([am('01.05.2026'), 'fortgeschrieben']);
});

test('PK-16 in welcher Reihenfolge gefragt wird, ist gleich', () => {
  const w = werk();
  const am1 = (gruppe: string, stufe: number, tag: string, satz: string): string =>
    cent(w.entgelt('TVöD-VKA', gruppe, stufe, am(tag), { ...STEIGERUNG, tarifsteigerung: d(satz) }).betrag);
  expect(am1('E9c', 3, '01.04.2030', '0.025')).toBe('5071.75');
  expect(am1('E9c', 3, '01.04.2027', '0.025')).toBe('4709.63');
  // 4,594.76 x 1.05; the amount of another step, and of another group, raised by 2.5 %.
  expect(am1('E9c', 3, '01.04.2027', '0.05')).toBe('4824.50');
  for (const [gruppe, stufe] of [
    ['E9c', 4],
    ['E9b', 3],
  ] as const) {
    const tabelle = w.entgelt('TVöD-VKA', gruppe, stufe, am('31.03.2027')).betrag;
    expect(am1(gruppe, stufe, '01.04.2027', '0.025')).toBe(cent(tabelle.times('1.025').toDecimalPlaces(2)));
  }
});

test('PK-16 eine Tabelle ohne Ende steigt nie', () => {
  const offen = werk();
  const tabellen = offen.tabellen.map((t) => ({ ...t, gueltigBis: null }));
  const e = werk([], tabellen).entgelt('TVöD-VKA', 'E9c', 3, am('01.05.2080'), STEIGERUNG);
  expect([cent(e.betrag), e.fortgeschrieben]).toEqual(['4594.76', false]);
  expect(cent(werk([], tabellen).entgelt('TVöD-VKA', 'E9c', 3, am('01.05.2080')).betrag)).toBe('4594.76');
});
