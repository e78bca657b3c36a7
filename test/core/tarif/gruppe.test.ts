import {
  brauchtZusatz,
  entgeltordnungVon,
  gruppeFehlt,
  imGruppenband,
  istSGruppe,
  vergleicheGruppen,
} from '../../../src/core/tarif/gruppe';
import { gruppeAusText, jenseitsDesTarifs } from '../../../src/core/tarif/gruppentext';

test.each([
  ['9c', 'E9c'],
  ['E9c', 'E9c'],
  ['EG 9c', 'E9c'],
  ['EG9C', 'E9c'],
  ['e 9 C', 'E9c'],
  ['E 09c', 'E9c'],
  ['E-9c', 'E9c'],
  ['E_9_c', 'E9c'],
  ['E. 9c', 'E9c'],
  ['S11b', 'S11b'],
  ['S 11 b', 'S11b'],
  ['s 11 B', 'S11b'],
  ['5', 'E5'],
  ['E5', 'E5'],
  ['E 15Ü', 'E15Ü'],
  ['e15ü', 'E15Ü'],
  ['E15UE', 'E15Ü'],
  ['P 8', 'P8'],
])('TA-2 „%s“ ist %s', (text, gruppe) => {
  expect(gruppeAusText(text)).toBe(gruppe);
});

test.each([
  ['A11', 'A11'],
  ['a 5', 'A5'],
  ['A 016', 'A16'],
  ['A-13', 'A13'],
  ['Bes.Gr. A11', 'A11'],
  ['Bes.-Gr. A 9', 'A9'],
  ['Besoldungsgruppe A 12', 'A12'],
  ['Besoldungsgr. A 10', 'A10'],
])('PK-18 „%s“ ist %s', (text, gruppe) => {
  expect(gruppeAusText(text)).toBe(gruppe);
});

test.each(['A', 'A4', 'A17', 'A11a', 'A 100', 'B2', 'Bes.Gr. 11', 'Besoldung A 11', '-A11'])(
  'PK-18 „%s“ ist keine Gruppe der Besoldungsordnung A',
  (text) => {
    expect(gruppeAusText(text)).toBeNull();
  },
);

test('PK-18 eine Besoldungsgruppe gehört zur LBesO NRW, jede andere zum Tarif der Rechnung', () => {
  expect(['A11', 'E9c', 'S11b'].map((g) => entgeltordnungVon(g, 'TV-L'))).toEqual([
    'LBesO-NRW',
    'TV-L',
    'TV-L',
  ]);
});

test.each(['', 'E', 'Entgeltgruppe', 'E9z', '9,5', 'E100', '0', 'E0', '-', 'E9cc'])(
  'TA-2 „%s“ ist keine Entgeltgruppe',
  (text) => {
    expect(gruppeAusText(text)).toBeNull();
  },
);

test.each(['-5', '-9c', '_5_', '9c-', ' - 9c', 'E9c _', '.-5', '5-.', '−5'])(
  'TA-2 „%s“: ein Strich am Rand ist ein Vorzeichen oder ein Tippfehler',
  (text) => {
    expect(gruppeAusText(text)).toBeNull();
  },
);

test('TA-2 eine Gruppe, die es nur mit Buchstaben gibt, ist allein keine', () => {
  const alle = ['E2', 'E9a', 'E9b', 'S11b'];
  expect(['E9', 'S11', 'E2', 'E9c', 'E2Ü', 'P7'].filter((g) => brauchtZusatz(g, alle))).toEqual([
    'E9',
    'S11',
  ]);
});

test('TA-4 die Gruppen des Tarifs enden mit E15, S18 und P16', () => {
  const gruppen = ['E15', 'E15Ü', 'E16', 'E99', 'S18', 'S19', 'P16', 'P17'];
  expect(gruppen.filter(jenseitsDesTarifs)).toEqual(['E16', 'E99', 'S19', 'P17']);
});

test('TA-2 Gruppen stehen in der Ordnung des Tarifs, nicht des Alphabets', () => {
  const gemischt = ['S11a', 'E10', 'S9', 'E9b', 'S8b', 'E2', 'E15Ü', 'E9a', 'S11b', 'E15'];
  expect(gemischt.sort(vergleicheGruppen)).toEqual([
    'E2',
    'E9a',
    'E9b',
    'E10',
    'E15',
    'E15Ü',
    'S8b',
    'S9',
    'S11a',
    'S11b',
  ]);
});

test('TA-2 die Ordnung hängt nicht von der Sprache des Rechners ab', () => {
  // By code unit a lower-case letter comes before the umlaut; German collation would put it elsewhere.
  expect(['E15Ü', 'E15b', 'E15', 'S2', 'P7'].sort(vergleicheGruppen)).toEqual([
    'E15',
    'E15b',
    'E15Ü',
    'P7',
    'S2',
  ]);
  expect(vergleicheGruppen('E9a', 'E9a')).toBe(0);
});

test.each([
  ['S11b', 'S11b', 'S12', true],
  ['S12', 'S11b', 'S12', true],
  ['S11a', 'S11b', 'S12', false],
  ['S13', 'S11b', 'S12', false],
  ['E11', 'S9', 'S18', false],
  ['S9', 'E1', 'E15', false],
  ['E9a', 'E9a', 'E12', true],
  ['E8', 'E9a', 'E12', false],
])('PK-3 %s im Band %s bis %s: %s', (gruppe, von, bis, ja) => {
  expect(imGruppenband(gruppe, von, bis)).toBe(ja);
});

test('PK-10 ein Band ohne Grenzen umfasst jede Gruppe', () => {
  expect(imGruppenband('E9c', null, null)).toBe(true);
  expect(imGruppenband('S18', null, 'S18')).toBe(true);
  expect(imGruppenband('S18', 'S2', null)).toBe(true);
});

test('TA-1 S-Gruppen stehen in Anlage C', () => {
  expect(['S11b', 'E9c', 'E15'].map(istSGruppe)).toEqual([true, false, false]);
});

test('TA-2 Gruppen, die der Tarif hat und die Daten nicht, sind nicht hinterlegt', () => {
  const alle = ['E2', 'E13', 'E15'];
  for (const gruppe of ['E2Ü', 'E13Ü', 'E15Ü', 'P7'])
    expect(gruppeFehlt(gruppe, 'TV-L', alle).message).toContain(`${gruppe} ist im TV-L nicht hinterlegt`);
  expect(gruppeFehlt('E15a', 'TV-L', alle).message).toContain('gibt es im TV-L nicht; vorhanden: E15');
});
