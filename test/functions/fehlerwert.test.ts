import {
  anfang,
  bereich,
  bild,
  eigenanteile,
  JAHR,
  mit,
  ohneHinweis,
  STELLE,
  WERT,
  type Zeile,
} from './bauen';
import { PLAETZE } from './stellen';

const NV = { code: '#N/A' };

/** All shapes in which Excel's versions hand over an error value, and its German name. */
const FORMEN: readonly (readonly [unknown, string])[] = [
  [{ code: '#N/A' }, '#NV'],
  [{ code: '#VALUE!', message: 'Text' }, '#WERT!'],
  [{ code: '#REF!' }, '#BEZUG!'],
  [{ code: '#NUM!' }, '#ZAHL!'],
  [{ code: '#NAME?' }, '#NAME?'],
  [{ code: '#NULL!' }, '#NULL!'],
  [{ code: '#SPILL!' }, '#ÜBERLAUF!'],
  [{ code: '#CALC!' }, '#KALK!'],
  [{ code: '#FIELD!' }, '#FIELD!'],
  [{ type: 'Error', basicType: 'Error', basicValue: '#DIV/0!' }, '#DIV/0!'],
  [{ type: 'Error', basicValue: '#BUSY!', errorType: 'Busy' }, '#BUSY!'],
  ['#N/A', '#NV'],
];

describe('FE-2 ein Fehlerwert heißt wie in der Zelle', () => {
  test.each(FORMEN)('%j', (wert, name) => {
    const satz = `Argument „stellen“: Zeile 3 (A), Spalte VZÄ: ${name}. Bitte den Fehler in dieser Zelle beheben.`;
    expect(eigenanteile(bereich(STELLE, { ...STELLE, VZÄ: wert }))).toEqual({ code: '#VALUE!', text: satz });
  });

  test('Text, der zufällig wie ein Wort von JavaScript heißt, ist keiner', () => {
    for (const Stelle of ['constructor', 'toString', '__proto__', '#Team', '# 7'])
      expect(eigenanteile(bereich({ ...STELLE, Stelle }))).toEqual([
        expect.anything(),
        [Stelle, '', 65_059.41, 0, 0, 55_000, 0, 10_059.41, 55_000 / 65_059.41, ''],
        expect.anything(),
      ]);
  });
});

test.each(PLAETZE.filter((p) => !p.istBereich))(
  'FE-2 $id, „$name“: Fehlerwert im Argument',
  ({ id, i, name }) => {
    expect(bild(id, mit(id, { [i]: NV }))).toEqual(WERT(new RegExp(`${anfang(name)}#NV. Bitte`)));
  },
);

const T: Zeile = { GültigAb: '01.01.2022', Gruppe: '9c', Stufe: 3, Betrag: 1 };
const S: Zeile = { Baustein: 'x', GültigAb: '01.01.2022', Betrag: 1 };
const P: Zeile = { Parameter: 'U2', GültigAb: '01.01.2022', GültigBis: '31.12.2022', Wert: 0 };
const K: Zeile = { Kommune: 'Unna', Schlüssel: 1 };

/** For every range: a sound row, a call with rows like it, and a column to spoil. */
const BEREICHE: readonly [string, Zeile, readonly [string, string], (b: unknown) => unknown][] = [
  ['stellen', STELLE, ['Stufe', 'VZÄ'], (b) => eigenanteile(b)],
  ['kommunen', K, ['Kommune', 'Schlüssel'], (b) => bild('KOSTENTEILUNG', [100, b])],
  ['tarife', T, ['Gruppe', 'Betrag'], (b) => bild('ENTGELT', ['9c', 3, '01.06.2022', null, b])],
  ['saetze', S, ['Baustein', 'Betrag'], (b) => bild('FOERDERSATZ', ['x', '01.06.2022', null, b])],
  [
    'parameter',
    P,
    ['GültigBis', 'Wert'],
    (b) => bild('PERSONALKOSTEN', ['9c', 3, 1, ...JAHR, null, null, b]),
  ],
];

describe.each(BEREICHE)('FE-2 Fehlerwerte in %s', (argument, zeile, [frueh, spaet], rufe) => {
  const kaputt = (...spalten: string[]): Zeile => ({
    ...zeile,
    ...Object.fromEntries(spalten.map((s) => [s, NV])),
  });
  /** The row by its name, unless that is the spoilt cell. */
  const name = (spalte: string): string => {
    if (spalte === 'Kommune') return '';
    return argument === 'stellen' ? ' \\(A\\)' : argument === 'kommunen' ? ' \\(Unna\\)' : '';
  };
  const satz = (ort: string, mehr: string): unknown =>
    WERT(
      new RegExp(
        `${anfang(argument)}${ort}: #NV. Bitte den Fehler in dieser Zelle beheben.${mehr.replace(/[()]/g, '\\$&')}$`,
      ),
    );

  test('die erste Zelle in Leserichtung wird genannt, die übrigen werden gezählt', () => {
    expect(rufe(bereich(zeile, kaputt(spaet)))).toEqual(satz(`Zeile 3${name(spaet)}, Spalte ${spaet}`, ''));
    expect(rufe(bereich(kaputt(frueh, spaet)))).toEqual(
      satz(`Zeile 2${name(frueh)}, Spalte ${frueh}`, ' (und 1 weitere fehlerhafte Zelle)'),
    );
    expect(rufe(bereich(kaputt(spaet), kaputt(frueh), kaputt(frueh, spaet)))).toEqual(
      satz(`Zeile 2${name(spaet)}, Spalte ${spaet}`, ' (und 3 weitere fehlerhafte Zellen)'),
    );
  });

  test('Leserichtung meint die Spalten, wie sie im Bereich stehen', () => {
    const gedreht = bereich(kaputt(frueh, spaet)).map((z): unknown[] => z.reverse());
    expect(rufe(gedreht)).toEqual(
      satz(
        `Zeile 2${argument === 'kommunen' ? '' : name(spaet)}, Spalte ${spaet}`,
        ' (und 1 weitere fehlerhafte Zelle)',
      ),
    );
  });

  test('in Spalten, die niemand kennt, stören Fehlerwerte nicht', () => {
    const mitNotiz = rufe(bereich({ ...zeile, Notiz: NV, Anmerkung: { basicValue: '#REF!' } }));
    expect(ohneHinweis(mitNotiz)).toEqual(ohneHinweis(rufe(bereich(zeile))));
  });

  test('in einer Überschrift stört er: Niemand weiß, welche Spalte er verdeckt', () => {
    const b = bereich({ ...zeile, Notiz: 1 });
    b[0] = (b[0] ?? []).map((kopf) => (kopf === 'Notiz' ? NV : kopf));
    expect(rufe(b)).toEqual(satz(`Zeile 1, Spalte ${Object.keys(zeile).length + 1}`, ''));
  });

  test('leere Zeilen zählen mit, damit die Zeile die des Blattes ist', () => {
    const leer = Object.fromEntries(Object.keys(zeile).map((s) => [s, null]));
    expect(rufe(bereich(zeile, leer, leer, kaputt(frueh)))).toEqual(
      satz(`Zeile 5${name(frueh)}, Spalte ${frueh}`, ''),
    );
  });
});

describe('FE-2 Fehlerwerte in optionen', () => {
  const rufe = (optionen: unknown): unknown => eigenanteile(bereich(STELLE), optionen);

  test('Name und Wert, erste Zelle in Leserichtung, Zahl der übrigen', () => {
    expect(
      rufe([
        ['Umlage', 0.05],
        ['U2', NV],
      ]),
    ).toEqual(WERT(/^Argument „optionen“: Zeile 2, Spalte Wert: #NV. Bitte .* beheben.$/));
    expect(
      rufe([
        [NV, 1],
        ['Umlage', NV],
      ]),
    ).toEqual(
      WERT(/^Argument „optionen“: Zeile 1, Spalte Name: #NV. .* \(und 1 weitere fehlerhafte Zelle\)$/),
    );
  });

  test('unbekannte Namen zählen mit', () => {
    expect(
      rufe([
        ['Option', 'Wert'],
        ['Umlag', 1],
        ['U2', NV],
      ]),
    ).toEqual(
      WERT(
        /^Argument „optionen“: Zeile 2, Spalte Name: Die Option „Umlag“ ist nicht bekannt. .* \(und 1 weitere/,
      ),
    );
  });
});
