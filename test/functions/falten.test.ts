import { bereich, bild, eigenanteile, JAHR, STELLE, type Zeile } from './bauen';
import { GUELTIG } from './gueltig';
import { VERTRAG } from './vertrag';

/** KO-1: other spellings of a name. */
const schreibweisen = (name: string): string[] => {
  const ausgeschrieben = name
    .replace(/Ä/g, 'AE')
    .replace(/Ö/g, 'OE')
    .replace(/Ü/g, 'UE')
    .replace(/ä/g, 'ae')
    .replace(/ö/g, 'oe')
    .replace(/ü/g, 'ue');
  return [
    ...[name.toUpperCase(), name.toLowerCase(), ausgeschrieben, ausgeschrieben.toUpperCase()],
    ...[` ${name} `, name.replace(/[ -]/g, '_'), name.replace(/[ _-]/g, ''), [...name].join(' ')],
    ...[name.replace(/[ _]/g, '-'), name.normalize('NFD')],
  ];
};

const umbenannt = (zeile: Zeile, alt: string, neu: string): Zeile =>
  Object.fromEntries(Object.entries(zeile).map(([k, v]) => [k === alt ? neu : k, v]));

const GANZ: Zeile = {
  ...STELLE,
  ...{ Kommune: 'Unna', Von: '01.02.2022', Bis: '30.11.2022', Seit: '01.06.2019', 'Kosten gesamt': null },
  ...{ 'Sachkosten je VZÄ': 9_700, Baustein: null, Merkmal: 'PERSONAL', 'Sachkosten-Höchstbetrag': 5_000 },
  ...{ Art: 'ANTEIL', Quote: 0.8, Drittmittel: 1_000, Eigenmittel: 1_000 },
};

test.each(Object.keys(GANZ))('KO-1 Überschrift %s in jeder Schreibweise', (spalte) => {
  const gewollt = eigenanteile(bereich(GANZ));
  for (const name of schreibweisen(spalte))
    expect(eigenanteile(bereich(umbenannt(GANZ, spalte, name)))).toEqual(gewollt);
});

test.each([
  'Von',
  'Bis',
  'Kosten gesamt',
  'Sachkosten je VZÄ',
  'Drittmittel',
  'Monatsmethode',
  'JSZ-Stichtag',
  'Pool',
])('KO-1 Option %s in jeder Schreibweise', (option) => {
  const WERTE: Readonly<Record<string, unknown>> = {
    ...{ Von: '01.03.2022', Bis: '30.11.2022', Monatsmethode: 'VOLL', 'JSZ-Stichtag': true, Pool: true },
  };
  const wert = WERTE[option] ?? 5_000;
  const gewollt = eigenanteile(bereich(STELLE), [[option, wert]]);
  expect(gewollt).not.toHaveProperty('code');
  for (const name of schreibweisen(option))
    expect(eigenanteile(bereich(STELLE), [[name, wert]])).toEqual(gewollt);
});

/** The own tables, each with a function that reads it. */
const EIGENE = [
  ['tarife', 'ENTGELT', 4],
  ['saetze', 'FOERDERSATZ', 3],
  ['parameter', 'PERSONALKOSTEN', 7],
  ['kommunen', 'KOSTENTEILUNG', 1],
] as const;

describe.each(EIGENE)('KO-1 Überschriften von %s', (name, id, i) => {
  test.each(VERTRAG.spalten[name] ?? [])('%s in jeder Schreibweise', (spalte) => {
    const args = GUELTIG[id] ?? [];
    const [kopf = [], ...zeilen] = args[i] as readonly (readonly unknown[])[];
    const rufe = (ueberschrift: string): unknown => {
      const b = [kopf.map((k) => (k === spalte ? ueberschrift : k)), ...zeilen];
      return bild(
        id,
        args.map((a, j): unknown => (j === i ? b : a)),
      );
    };
    for (const neu of schreibweisen(spalte)) expect(rufe(neu)).toEqual(rufe(spalte));
    expect(rufe(spalte)).not.toHaveProperty('code');
  });
});

/** For every list a call with one of its words. */
const RUFE: Readonly<Record<string, (wort: string) => unknown>> = {
  Art: (wort) =>
    bild('FOERDERUNG', [60_000, 1, 55_000, 12, wort, /anteil/i.test(wort.replace(/\s/g, '')) ? 0.5 : null]),
  Merkmal: (wort) => bild('FOERDERSATZ', [1, '01.01.2022', wort]),
  Monatsmethode: (wort) => bild('MONATE', ['15.10.2021', '31.12.2022', wort]),
  Restregel: (wort) => bild('VERTEILUNG', [100, [[1, 1, 1]], 1, wort]),
  Tarif: (wort) => bild('ENTGELT', ['9a', 3, '01.05.2023', wort]),
};

describe.each(Object.entries(RUFE))('KO-1 %s', (liste, rufe) => {
  test.each(VERTRAG.auswahl[liste] ?? [])('%s in jeder Schreibweise', (wort) => {
    const gewollt = rufe(wort);
    expect(gewollt).not.toHaveProperty('code', '#VALUE!');
    for (const w of schreibweisen(wort)) expect(rufe(w)).toEqual(gewollt);
  });
});

test.each(['WAHR', 'wahr', ' Wahr ', 'TRUE', 'ja', true])('KO-1 Wahrheit: %s', (wort) => {
  const gewollt = eigenanteile(bereich(STELLE), [['Pool', true]]);
  expect(eigenanteile(bereich(STELLE), [['Pool', wort]])).toEqual(gewollt);
});

test.each(['FALSCH', 'falsch', 'FALSE', 'Nein', false])('KO-1 Wahrheit: %s', (wort) => {
  const args = ['9c', 3, 1, ...JAHR];
  const ohne = bild('PERSONALKOSTEN', [...args, [['Jahressonderzahlung', wort]]]);
  expect(ohne).toBeLessThan(bild('PERSONALKOSTEN', args) as number);
});

test('KO-1 Kommunen einer Stelle und der Liste finden zueinander', () => {
  const haushalt = (kommune: string): unknown =>
    bild('HAUSHALT', [
      bereich({ ...STELLE, Kommune: kommune }),
      bereich({ Kommune: 'Fröndenberg', Schlüssel: 1 }),
      ...JAHR,
    ]);
  for (const name of schreibweisen('Fröndenberg')) expect(haushalt(name)).toEqual(haushalt('Fröndenberg'));
});
