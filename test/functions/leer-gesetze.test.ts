import fc from 'fast-check';
import { rechenweg, type Zellwert } from './aufruf';
import { bereich, bild, eigenanteile, JAHR, STELLE, WERT, type Zeile } from './bauen';
import { kosten, zeile as parameterzeile } from './parameterzeile';
import { SAAT } from './zufall';

/** LE-2: a blank cell arrives as null on the web and as 0 on the desktop. */

type Bereich = readonly (readonly unknown[])[];

/** A table with one cell replaced. */
const mitZelle = (b: Bereich, z: number, s: number, wert: unknown): unknown[][] =>
  b.map((zeile, y) => zeile.map((zelle, x) => (y === z && x === s ? wert : zelle)));

/** What a clerk would call a sentence: an error's, or one in the Hinweis or the Rechenweg that speaks of the 0. */
const GESAGT = /statt der Option|weil die Zelle leer ist|^Option .* ist 0|; Option .* ist 0|0 steht bei/;

interface Ausgang {
  readonly zahlen: unknown;
  readonly satz: boolean;
}

/** The figures of a call, and whether it says anything about blank cells. */
function ausgang(ergebnis: unknown): Ausgang {
  if (typeof ergebnis === 'object' && ergebnis !== null && 'code' in ergebnis)
    return { zahlen: ergebnis.code, satz: true };
  const zeilen = ergebnis as Zellwert[][];
  return {
    zahlen: zeilen.map((z) => z.filter((c) => typeof c === 'number')),
    satz: zeilen.some((z) => z.some((c) => GESAGT.test(String(c)))),
  };
}

/** Both ways of handing over give the same figures, or both speak. */
function pruefe(rufe: (b: unknown[][]) => unknown, b: Bereich, z: number, s: number): void {
  const [web, desktop] = [null, 0].map((leer) => ausgang(rufe(mitZelle(b, z, s, leer)))) as [
    Ausgang,
    Ausgang,
  ];
  const gleich = JSON.stringify(web.zahlen) === JSON.stringify(desktop.zahlen);
  expect([b, z, s, gleich || (web.satz && desktop.satz)]).toEqual([b, z, s, true]);
}

/** Mostly one of the values, else blank in one way or the other. */
const oder = (...werte: readonly unknown[]): fc.Arbitrary<unknown> =>
  fc.oneof(
    { weight: 6, arbitrary: fc.constantFrom(...werte) },
    { weight: 1, arbitrary: fc.constantFrom(null, 0) },
  );

/** Some columns of a sound post, in any mixture. */
const STELLEN = fc
  .record(
    {
      ...{ Kommune: oder('Unna'), Von: oder('01.03.2022'), Bis: oder(44_834), Seit: oder('01.04.2019') },
      ...{
        'Kosten gesamt': oder(60_000, '61.000,50'),
        'Sachkosten je VZÄ': oder(9_700),
        Baustein: oder(2, 'II'),
      },
      ...{ Merkmal: oder('PERSONAL'), 'Sachkosten-Höchstbetrag': oder(9_000), Quote: oder(0.8, '70 %') },
      ...{ Art: oder('PAUSCHALE', 'OHNE', 'ANTEIL', 'FEHLBEDARF'), Drittmittel: oder(5_000) },
      ...{
        Eigenmittel: oder(1_000),
        Bemerkung: oder('x'),
        Stelle: oder('B', 'Summe'),
        VZÄ: oder(0.5, '2,5'),
      },
    },
    { requiredKeys: [] },
  )
  .map((mehr): Zeile => ({ ...STELLE, ...mehr }));

const OPTIONEN: readonly (readonly [string, unknown])[] = [
  ...([
    ['Umlage', 0.05],
    ['Zulage', 100],
    ['U2', '0,7 %'],
    ['Tarif', 'TV-L'],
    ['Fortschreibung', true],
  ] as const),
  ...([
    ['Drittmittel', 900],
    ['Sachkosten je VZÄ', 700],
    ['Eigenmittel', 300],
    ['Höchstbetrag', 50_000],
  ] as const),
  ...([
    ['Sachkosten-Höchstbetrag', 80],
    ['VZÄ', 1],
    ['Quote', 0.5],
    ['Art', 'ANTEIL'],
    ['Von', 44_600],
  ] as const),
  ...([
    ['Kosten gesamt', 65_000],
    ['Gruppe', '9b'],
    ['Stufe', 4],
    ['Baustein', 2],
    ['Pool', true],
  ] as const),
  ...([
    ['Kostenbasis', 'GESAMT'],
    ['Abrechnung', 'LAUFZEIT'],
    ['Seit', '01.01.2020'],
    ['Kommune', 'Unna'],
  ] as const),
];

const TARIFE = fc.record({
  ...{ Tarif: oder('TV-L', 'TVöD'), GültigAb: oder('01.01.2022', '01.04.2022'), Gruppe: oder('9c', '9b') },
  ...{ Stufe: oder(3, 4), Betrag: oder(4_000, '4.100,50'), Quelle: oder('Q'), Status: oder('Annahme') },
});
const SAETZE = fc.record({
  ...{ Baustein: oder(1, 'Klima'), Merkmal: oder('PERSONAL', 'ASSISTENZ', 'MINDESTANTEIL') },
  ...{ GültigAb: oder('01.01.2022'), GültigBis: oder('30.06.2022', '31.12.2022'), Betrag: oder(60_000, 0.5) },
  ...{ Art: oder('PAUSCHALE', 'ANTEIL', 'VOLL', 'OHNE'), Quelle: oder('Q'), Status: oder('S') },
});
const PARAMETER = fc.record({
  Parameter: oder(
    'U2',
    'Umlage',
    'BBG KV',
    'Hinzurechnungsabzug',
    'Jahressonderzahlung E9a bis E12',
    'Rentenversicherung',
  ),
  ...{ GültigAb: oder('01.01.2022'), GültigBis: oder('31.12.2022'), Wert: oder(0.01, '0,7 %', 1) },
  ...{ Quelle: oder('Q'), Status: oder('S'), Tarif: oder('TV-L', 'TVöD-VKA') },
});
const KOMMUNEN = fc.record({ Kommune: oder('Unna', 'Schwerte', 'Summe'), Schlüssel: oder(1, 2.5, '3') });

const tabelleAus = (zeilen: fc.Arbitrary<Zeile>, hoechstens: number): fc.Arbitrary<unknown[][]> =>
  fc.array(zeilen, { minLength: 1, maxLength: hoechstens }).map((z) => bereich(...z));
const optionen = fc
  .tuple(fc.subarray([...OPTIONEN]), fc.boolean())
  .map(([zeilen, kopf]): unknown[][] => [
    ...(kopf ? [['Option', 'Wert']] : []),
    ...zeilen.map((z) => [...z]),
  ]);

/** For every table argument: a call with it, everything else sound. */
const FAELLE: readonly (readonly [string, fc.Arbitrary<unknown[][]>, (b: unknown[][]) => unknown])[] = [
  ['stellen ohne Optionen', tabelleAus(STELLEN, 3), (b) => eigenanteile(b)],
  [
    'stellen mit Optionen',
    tabelleAus(STELLEN, 2),
    (b) =>
      eigenanteile(b, [
        ['Drittmittel', 900],
        ['Sachkosten je VZÄ', 700],
        ['Eigenmittel', 300],
        ['Art', 'FEHLBEDARF'],
      ]),
  ],
  [
    'stellen in HAUSHALT',
    tabelleAus(STELLEN, 2),
    (b) => bild('HAUSHALT', [b, bereich({ Kommune: 'Unna', Schlüssel: 1 }), ...JAHR]),
  ],
  [
    'optionen',
    optionen.filter((b) => b.length > 0),
    (b) => eigenanteile(bereich({ ...STELLE, 'Sachkosten je VZÄ': 500 }), b),
  ],
  [
    'tarife',
    tabelleAus(TARIFE, 3),
    (b) => bild('RECHENWEG', ['ENTGELT', [[['9c']], [[3]], [[44_700]], [[null]], b]]),
  ],
  [
    'saetze',
    tabelleAus(SAETZE, 3),
    (b) => bild('RECHENWEG', ['FOERDERSATZ', [[['Klima']], [[44_700]], [[null]], b]]),
  ],
  [
    'saetze in EIGENANTEILE',
    tabelleAus(SAETZE, 2),
    (b) =>
      eigenanteile(bereich({ ...STELLE, Höchstbetrag: null, Baustein: 'Klima', Quote: 0.5 }), null, null, b),
  ],
  ['parameter', tabelleAus(PARAMETER, 3), (b) => eigenanteile(bereich(STELLE), null, null, null, b)],
  [
    'parameter in PERSONALKOSTEN',
    tabelleAus(PARAMETER, 2),
    (b) =>
      bild('RECHENWEG', [
        'PERSONALKOSTEN',
        [[['9c']], [[3]], [[1]], [[44_562]], [[44_926]], [[null]], [[null]], b],
      ]),
  ],
  ['kommunen', tabelleAus(KOMMUNEN, 4), (b) => bild('KOSTENTEILUNG', [1_000, b])],
  [
    'schluessel',
    fc.array(fc.array(oder(1, 2, '3'), { minLength: 2, maxLength: 2 }), { minLength: 1, maxLength: 4 }),
    (b) => bild('VERTEILUNG', [1_000, b]),
  ],
];

test.each(FAELLE)(
  'LE-2 Gesetz, %s: jede leere Zelle ergibt als 0 und als null dasselbe, oder beides sagt etwas dazu',
  (_name, tabelle, rufe) => {
    fc.assert(
      fc.property(tabelle, fc.nat(), fc.nat(), (b, z, s) => {
        const y = z % b.length;
        pruefe(rufe, b, y, s % (b[y] as unknown[]).length);
      }),
      { seed: SAAT, numRuns: 1_000 },
    );
  },
);

describe('LE-2 KIM_Parameter: 0', () => {
  const MIT_NULL = [
    'Umlage',
    'Sanierungsgeld',
    'U2',
    'Zusatzbeitrag',
    'Leistungsentgelt',
    'Hinzurechnungssatz',
  ];
  const OHNE_NULL = [
    'Rentenversicherung',
    'Krankenversicherung',
    'BBG RV',
    'BBG KV',
    'BBG PV',
    'Hinzurechnungsgrenze',
  ];

  test.each([...MIT_NULL, 'Hinzurechnungsabzug', 'Jahressonderzahlung', 'Jahressonderzahlung 9c'])(
    '%s: ein Wert, den der Hinweis und der Rechenweg nennen',
    (name) => {
      const eigene = bereich(parameterzeile(name, 0));
      expect(kosten(eigene)).toBeGreaterThan(0);
      const satz = `parameter: 0 steht bei ${name.replace(' 9c', '')} (Zeile 2)`;
      const t = eigenanteile(bereich(STELLE), null, null, null, eigene) as Zellwert[][];
      expect(t.at(-1)?.[9]).toBe(satz);
      expect(rechenweg('PERSONALKOSTEN', '9c', 3, 1, ...JAHR, null, null, eigene)).toContainEqual([
        ...['LE-2', 'Zur Tabelle', satz, '', ''],
      ]);
    },
  );

  test.each([...OHNE_NULL, 'Arbeitslosenversicherung', 'Pflegeversicherung'])(
    '%s: eine fehlende Angabe',
    (name) => {
      for (const leer of [0, null, '', '0,00'])
        expect(kosten(bereich({ ...parameterzeile(name, 0), Wert: leer }))).toEqual(
          WERT(
            /^Argument „parameter“: Zeile 2, Spalte Wert: Die Angabe ist leer oder 0, und 0 ist hier nicht möglich. Bitte ausfüllen.$/,
          ),
        );
    },
  );
});

describe('LE-2 KIM_Foerdersaetze: ein Betrag von 0 oder ohne Betrag', () => {
  const satz = (mehr: Zeile, merkmal: string | null = null): unknown =>
    bild('FOERDERSATZ', [
      'x',
      '01.06.2022',
      merkmal,
      bereich({ Baustein: 'x', GültigAb: '01.01.2022', ...mehr }),
    ]);
  const LEER = [0, null, '', '0,00'];

  test.each(['ANTEIL', 'FEHLBEDARF', 'VOLL', 'OHNE'])('%s: kein Höchstbetrag', (art) => {
    for (const Betrag of LEER) expect(satz({ Betrag, Art: art })).toBe(0);
  });

  test.each(['HÖCHSTBETRAG', 'FESTBETRAG', 'PAUSCHALE', null])('%s: eine fehlende Angabe', (art) => {
    for (const Betrag of LEER)
      expect(satz({ Betrag, Art: art })).toEqual(
        WERT(
          /Zeile 2, Spalte Betrag: Die Angabe ist leer oder 0, und 0 ist hier nicht möglich. Bitte ausfüllen.$/,
        ),
      );
  });

  test('ein Mindestanteil fehlt, was auch für eine Art danebensteht', () => {
    for (const Betrag of LEER)
      expect(satz({ Betrag, Art: 'VOLL', Merkmal: 'MINDESTANTEIL' }, 'MINDESTANTEIL')).toEqual(
        WERT(/Zeile 2, Spalte Betrag: Die Angabe ist leer oder 0, und 0 ist hier nicht möglich/),
      );
  });
});

test('LE-2 Optionen, deren Zelle leer ist, gelten nicht still: Jahressonderzahlung, Kosten gesamt, Höchstbetrag', () => {
  for (const name of [
    'Jahressonderzahlung',
    'Kosten gesamt',
    'Höchstbetrag',
    'Quote',
    'Gruppe',
    'Stufe',
    'VZÄ',
    'Von',
  ])
    for (const leer of [0, null, '', '0'])
      expect(eigenanteile(bereich(STELLE), [[name, leer]])).toEqual(
        WERT(/^Argument „optionen“: Zeile 1, Spalte Wert \(Option .*\): Der Wert fehlt oder ist 0. Bitte/),
      );
});
