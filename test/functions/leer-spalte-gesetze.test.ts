import fc from 'fast-check';
import type { Fehlerbild, Ergebnis } from './aufruf';
import { bereich, bild, eigenanteile, JAHR, STELLE, WERT, type Zeile } from './bauen';
import { SAAT } from './zufall';

const NULLEN: readonly unknown[] = [0, -0, '0'];
const NICHTS: readonly unknown[] = [null, undefined, '', ' ', '\u00a0\u200b', ...NULLEN];

const ohne = (zeile: Zeile, spalte: string): Zeile =>
  Object.fromEntries(Object.entries(zeile).filter(([name]) => name !== spalte));

const BAUSTEIN: Zeile = { ...ohne(STELLE, 'Höchstbetrag'), Baustein: 1 };

/** For every column a row in which its cell matters. */
const ZEILEN: Readonly<Record<string, Zeile>> = {
  Stelle: STELLE,
  Kommune: { ...STELLE, Kommune: 'Unna' },
  Gruppe: STELLE,
  Stufe: STELLE,
  Von: { ...STELLE, Von: '01.07.2022' },
  Bis: { ...STELLE, Bis: '30.06.2022' },
  Seit: { ...STELLE, Seit: '01.04.2019' },
  'Kosten gesamt': { ...STELLE, 'Kosten gesamt': 60_000 },
  'Sachkosten je VZÄ': { ...STELLE, 'Sachkosten je VZÄ': 9_700 },
  Baustein: { ...STELLE, Baustein: 3 },
  Merkmal: { ...BAUSTEIN, Merkmal: 'ASSISTENZ' },
  Höchstbetrag: STELLE,
  'Sachkosten-Höchstbetrag': { ...BAUSTEIN, 'Sachkosten je VZÄ': 9_700, 'Sachkosten-Höchstbetrag': 9_000 },
  Art: { ...STELLE, Höchstbetrag: 90_000, Art: 'PAUSCHALE' },
  Quote: { ...STELLE, Art: 'ANTEIL', Quote: 0.5 },
  Drittmittel: { ...STELLE, Drittmittel: 30_000 },
  Eigenmittel: { ...STELLE, Art: 'FEHLBEDARF', Eigenmittel: 30_000 },
};

/** Only where the column itself is missing the sentence says so. */
const ohneUeberschriften = (ergebnis: Ergebnis | Fehlerbild): unknown =>
  typeof ergebnis === 'object' && 'text' in ergebnis
    ? { ...ergebnis, text: ergebnis.text.replace(/ Eine Spalte \S+ gibt es nicht. Gefunden wurden .*$/, '') }
    : ergebnis;

describe.each(Object.entries(ZEILEN))('LE-1, LE-2 Spalte %s von stellen', (spalte, zeile) => {
  test('leer auf jede Art ist dasselbe wie ohne die Spalte, ausgefüllt nicht', () => {
    const gewollt = ohneUeberschriften(eigenanteile(bereich(ohne(zeile, spalte))));
    expect(eigenanteile(bereich(zeile))).not.toEqual(gewollt);
    for (const leer of NICHTS) expect(eigenanteile(bereich({ ...zeile, [spalte]: leer }))).toEqual(gewollt);
  });
});

test('LE-2 VZÄ leer oder 0 fehlt', () => {
  for (const leer of NICHTS)
    expect(eigenanteile(bereich({ ...STELLE, VZÄ: leer }))).toEqual(
      WERT(
        /^Argument „stellen“: Zeile 2 \(A\), Spalte VZÄ: Die Angabe ist leer oder 0, und 0 ist hier nicht möglich. Bitte ausfüllen.$/,
      ),
    );
});

type Rufe = (zeile: Zeile) => Ergebnis | Fehlerbild;

const TARIF: Zeile = {
  Tarif: 'TV-L',
  GültigAb: '01.01.2022',
  Gruppe: '9a',
  Stufe: 3,
  Betrag: 4_000,
  Quelle: 'Q',
  Status: 'S',
};
const SATZ: Zeile = {
  ...{ Baustein: 'Klima', Merkmal: 'ASSISTENZ', GültigAb: '01.01.2022', GültigBis: '31.12.2022' },
  ...{ Betrag: 60_000, Art: 'PAUSCHALE', Quelle: 'Q', Status: 'S' },
};
const PARAMETER: Zeile = {
  ...{
    Parameter: 'U2',
    GültigAb: '01.01.2022',
    GültigBis: '31.12.2022',
    Wert: 0.01,
    Quelle: 'Q',
    Status: 'S',
  },
};
const KOMMUNE: Zeile = { Kommune: 'Unna', Schlüssel: 2 };

const TABELLEN: readonly [string, Zeile, Rufe][] = [
  [
    'tarife',
    TARIF,
    (z) => bild('RECHENWEG', ['ENTGELT', [[['9a']], [[3]], [['01.06.2022']], [['TV-L']], bereich(z)]]),
  ],
  [
    'saetze',
    SATZ,
    (z) => bild('RECHENWEG', ['FOERDERSATZ', [[['Klima']], [['01.06.2022']], [['ASSISTENZ']], bereich(z)]]),
  ],
  ['parameter', PARAMETER, (z) => bild('PERSONALKOSTEN', ['9c', 3, 1, ...JAHR, null, null, bereich(z)])],
  [
    'kommunen',
    KOMMUNE,
    (z) => bild('KOSTENTEILUNG', [100, bereich({ Kommune: 'Schwerte', Schlüssel: 1 }, z)]),
  ],
];

describe.each(TABELLEN)('LE-1, LE-2 Spalten von %s', (name, zeile, rufe) => {
  // U2: here 0 is a rate like any other.
  const mitNull = (spalte: string): boolean => `${name} ${spalte}` === 'parameter Wert';

  test.each(Object.keys(zeile))('%s: leer ist auf jede Art dasselbe', (spalte) => {
    const gewollt = rufe({ ...zeile, [spalte]: null });
    const arten = mitNull(spalte) ? NICHTS.filter((leer) => !NULLEN.includes(leer)) : NICHTS;
    for (const leer of arten) expect(rufe({ ...zeile, [spalte]: leer })).toEqual(gewollt);
  });
});

test('LE-2 Tabellen mit leeren Zellen ergeben mit null und mit 0 dasselbe', () => {
  const oderLeer = <T>(...werte: T[]): fc.Arbitrary<T | null> => fc.constantFrom(null, ...werte);
  const zeile = fc.record({
    ...{ Stelle: oderLeer('A', 'B'), Kommune: oderLeer('Unna', 'Schwerte'), Gruppe: oderLeer('9c', 'S11b') },
    ...{
      Stufe: oderLeer(2, 3, 4),
      VZÄ: oderLeer(1, 0.5, 2.5),
      Von: oderLeer('01.03.2022'),
      Bis: oderLeer('30.09.2022'),
    },
    ...{
      Seit: oderLeer('01.04.2019'),
      'Kosten gesamt': oderLeer(60_000),
      'Sachkosten je VZÄ': oderLeer(9_700),
    },
    ...{ Baustein: oderLeer(1, 3), Merkmal: oderLeer('PERSONAL'), Höchstbetrag: oderLeer(55_000, 70_000) },
    ...{
      'Sachkosten-Höchstbetrag': oderLeer(9_000),
      Art: oderLeer('PAUSCHALE', 'OHNE', 'FEHLBEDARF'),
      Quote: oderLeer(0.8),
    },
    ...{ Drittmittel: oderLeer(5_000), Eigenmittel: oderLeer(1_000) },
  });
  const kommune = fc.record({ Kommune: oderLeer('Unna', 'Schwerte'), Schlüssel: oderLeer(1, 2) });
  const alsNull = (b: unknown[][]): unknown[][] => b.map((z) => z.map((c) => c ?? 0));
  fc.assert(
    fc.property(
      fc.array(zeile, { minLength: 1, maxLength: 4 }),
      fc.uniqueArray(kommune, { minLength: 1, maxLength: 3, selector: (k) => k.Kommune }),
      (stellen, kommunen) => {
        const [s, k] = [bereich(...stellen), bereich(...kommunen)];
        expect(eigenanteile(alsNull(s))).toEqual(eigenanteile(s));
        expect(bild('HAUSHALT', [alsNull(s), alsNull(k), ...JAHR])).toEqual(
          bild('HAUSHALT', [s, k, ...JAHR]),
        );
        expect(bild('KOSTENTEILUNG', [1_000, alsNull(k)])).toEqual(bild('KOSTENTEILUNG', [1_000, k]));
      },
    ),
    { seed: SAAT, numRuns: 500 },
  );
});
