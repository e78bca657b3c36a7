import { rechenweg } from './aufruf';
import { bereich, bild, eigenanteile, JAHR, STELLE, WERT, type Zeile } from './bauen';
import { VERTRAG } from './vertrag';

/** PK-18: a post on which the options for Beamte have an effect. */
const BEAMTENSTELLE: Zeile = { ...STELLE, Gruppe: 'A 11', Stufe: 5 };

const kosten = (optionen: unknown, zeit: readonly string[] = JAHR, stelle: Zeile = STELLE): unknown =>
  bild('PERSONALKOSTEN', [stelle['Gruppe'], stelle['Stufe'], 1, ...zeit, optionen]);

/** What the last row of a table of posts says. */
const hinweis = (optionen: unknown): unknown =>
  (eigenanteile(bereich(STELLE), optionen) as unknown[][]).at(-1)?.at(-1);

/** A value for every option of PK-12 that changes the cost of the post, and a period in which it matters. */
const WIRKSAM: Readonly<Record<string, readonly [unknown, ...string[]]>> = {
  Leistungsentgelt: [0],
  Umlage: [0],
  Sanierungsgeld: [0],
  U2: [0],
  Zusatzbeitrag: [0],
  Zulage: [180],
  Jahressonderzahlung: [false],
  'JSZ-Stichtag': [true, '15.03.2022', '30.09.2022'],
  Einmalzahlungen: [false, '01.01.2023', '31.12.2023'],
  Tarif: ['TV-L', '01.01.2023', '31.12.2023'],
  Fortschreibung: [true, '01.01.2027', '31.12.2027'],
  Tarifsteigerung: [0.025, '01.04.2027', '31.12.2027'],
  Zusatzversorgung: ['VBL'],
  Beihilfe: [350],
  Versorgungszuschlag: [0.3],
};

/** LE-2: rates and amounts, of which 0 is one. */
const AUCH_NULL = [
  'Leistungsentgelt',
  'Umlage',
  'Sanierungsgeld',
  'U2',
  'Zusatzbeitrag',
  'Zulage',
  'Tarifsteigerung',
  'Beihilfe',
  'Versorgungszuschlag',
];

test('PK-12 jede Option hat hier ihren Fall', () => {
  expect(Object.keys(WIRKSAM)).toEqual(VERTRAG.optionen['Personalkosten']);
});

/** What the post or the period needs beside the option: 2027 is known with Fortschreibung only. */
const DANEBEN: Readonly<Record<string, unknown[][]>> = {
  Tarifsteigerung: [['Fortschreibung', true]],
  Beihilfe: [['Versorgungszuschlag', 0.3]],
  Versorgungszuschlag: [['Beihilfe', 350]],
};

describe.each(Object.entries(WIRKSAM))('PK-12 Option %s', (name, [wert, ...zeit]) => {
  const im = zeit.length > 0 ? zeit : JAHR;
  const daneben = DANEBEN[name] ?? [];
  const stelle = ['Beihilfe', 'Versorgungszuschlag'].includes(name) ? BEAMTENSTELLE : STELLE;

  test('wirkt auf die Kosten', () => {
    expect(kosten([[name, wert], ...daneben], im, stelle)).not.toEqual(kosten(daneben, im, stelle));
  });

  test('LE-2 ohne Wert ist es #WERT!, mit 0 auch, wo 0 kein Wert ist', () => {
    const leere = [null, undefined, '', ' ', ...(AUCH_NULL.includes(name) ? [] : [0, -0, '0'])];
    for (const leer of leere)
      expect(kosten([[name, leer]], im)).toEqual(
        WERT(
          new RegExp(
            `^Argument „optionen“: Zeile 1, Spalte Wert \\(Option ${name}\\): Der Wert fehlt oder ist 0. Bitte`,
          ),
        ),
      );
  });

  test('gilt in den Tabellen wie in PERSONALKOSTEN', () => {
    const optionen = [[name, wert], ...daneben];
    const einzeln = kosten(optionen, im, stelle);
    const t = bild('EIGENANTEILE', [bereich(stelle), ...im, optionen]);
    if (typeof einzeln === 'number') expect((t as unknown[][])[1]?.[2]).toBe(einzeln);
    else expect(t).toHaveProperty('code', (einzeln as { code: string }).code);
  });

  test('falsch ausgefüllt nennt #WERT! die Option', () => {
    for (const falsch of ['vielleicht', -1, {}])
      expect(kosten([[name, falsch]])).toEqual(
        WERT(
          new RegExp(
            `^Argument „optionen“: Zeile 1, Spalte Wert \\(Option ${name}\\): .*(Bitte|Möglich sind)`,
          ),
        ),
      );
  });
});

test.each(AUCH_NULL)('LE-2 Option %s: 0 ist ein Wert, den der Hinweis und der Rechenweg nennen', (name) => {
  const satz = `Option ${name} ist 0`;
  expect(hinweis([[name, 0]])).toBe(satz);
  expect(hinweis([[name, '0 %']])).toBe(satz);
  expect(rechenweg('PERSONALKOSTEN', '9c', 3, 1, ...JAHR, [[name, 0]])).toContainEqual([
    ...['LE-2', 'Zur Tabelle', satz, '', ''],
  ]);
});

test('PK-12 Umlage 0 gilt auch, wenn sie die einzige Option ist', () => {
  expect(kosten([['Umlage', 0]])).toBe(
    kosten([
      ['Umlage', 0],
      ['Fortschreibung', false],
    ]),
  );
});

const ZWEI_SPALTEN =
  /^Argument „optionen“: Die Optionen haben zwei Spalten, Name und Wert. Bitte [^(]*so eingeben: \{"Fortschreibung".WAHR\}$/;

describe('PK-12 Bereich der Optionen', () => {
  const gewollt = kosten([['Umlage', 0.05]]);

  test.each([
    [
      'Überschrift Option | Wert',
      [
        ['Option', 'Wert'],
        ['Umlage', 0.05],
      ],
    ],
    [
      'Überschrift Name | Wert',
      [
        ['NAME', 'wert'],
        ['Umlage', 0.05],
      ],
    ],
    [
      'leere Zeilen',
      [
        [null, null],
        ['Umlage', 0.05],
        ['', 0],
        [0, 0],
      ],
    ],
    [
      'weitere Spalten',
      [
        ['Option', 'Wert', 'Quelle'],
        ['Umlage', 0.05, 'Satzung', { code: '#N/A' }],
        [null, null, 'nur eine Bemerkung'],
      ],
    ],
  ])('%s', (_name, optionen) => {
    expect(kosten(optionen)).toBe(gewollt);
  });

  test('die Überschrift gilt nur in der ersten Zeile', () => {
    expect(
      kosten([
        ['Umlage', 0.05],
        ['Option', 'Wert'],
      ]),
    ).toEqual(WERT(/Zeile 2, Spalte Name: Die Option „Option“ ist nicht bekannt/));
  });

  test('FE-2 die erste falsche Zelle in Leserichtung wird genannt, die übrigen werden gezählt', () => {
    const falsch = [
      ['Umlage', 0.05],
      ['Quatsch', 1],
      ['U2', 'x'],
    ];
    expect(kosten(falsch)).toEqual(
      WERT(
        /^Argument „optionen“: Zeile 2, Spalte Name: Die Option „Quatsch“ .* \(und 1 weitere fehlerhafte Zelle\)$/,
      ),
    );
    expect(kosten(falsch.slice().reverse())).toEqual(
      WERT(
        /^Argument „optionen“: Zeile 1, Spalte Wert \(Option U2\): Hier wird eine Zahl .* \(und 1 weitere fehlerhafte Zelle\)$/,
      ),
    );
  });

  test('eine unbekannte Option nennt die bekannten', () => {
    expect(kosten([['Umlagesatz', 1]])).toEqual(
      WERT(
        new RegExp(
          `„Umlagesatz“ ist nicht bekannt. Möglich sind ${(VERTRAG.optionen['Personalkosten'] ?? []).join(', ')}\\.$`,
        ),
      ),
    );
    expect(kosten([['Pool', true]])).toHaveProperty('code', '#VALUE!');
    expect(eigenanteile(bereich(STELLE), [['Umlagesatz', 1]])).toEqual(
      WERT(
        /Möglich sind Leistungsentgelt, .*, Ansicht, Höchstens, .*, Anfangsbestand, jede Spalte von stellen\.$/,
      ),
    );
  });

  test.each([
    [
      'zweimal dieselbe',
      [
        ['Umlage', 0.05],
        ['UMLAGE', 0.05],
      ],
      /Zeile 2, Spalte Name: Die Option Umlage steht zweimal da. Bitte/,
    ],
    [
      'Wert ohne Name',
      [[null, 0.05]],
      /Zeile 1, Spalte Name: Der Name der Option fehlt. Bitte ergänzen oder die Zeile löschen/,
    ],
    ['kein Bereich', 0.05, ZWEI_SPALTEN],
    ['ein Text', 'Fortschreibung', ZWEI_SPALTEN],
    ['WAHR', true, ZWEI_SPALTEN],
    ['untereinander', [['Fortschreibung'], [true]], ZWEI_SPALTEN],
    ['eine Spalte', [['Umlage']], ZWEI_SPALTEN],
    ['eine Spalte mit mehreren Namen', [[null], ['Umlage'], ['Quatsch'], [0]], ZWEI_SPALTEN],
    ['eine Spalte unter der Überschrift', [['Option'], ['Umlage']], ZWEI_SPALTEN],
    [
      'eine Spalte mit Fehlerwert',
      [[{ code: '#N/A' }]],
      /^Argument „optionen“: Zeile 1, Spalte Name: #NV. Bitte/,
    ],
  ])('%s ist #WERT!', (_name, optionen, satz) => {
    expect(kosten(optionen)).toEqual(WERT(satz));
  });
});
