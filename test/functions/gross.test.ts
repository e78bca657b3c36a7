import { fehler, roh, tabelle } from './aufruf';
import { mangel } from './feindlich';
import { GUELTIG } from './gueltig';
import { PLAETZE } from './stellen';
import { VERTRAG } from './vertrag';

/** A whole column of Excel, blank as the web (null) and as the desktop (0) hand it over. */
const ZEILEN = 1_048_576;
const spalte = (leer: null | 0): unknown[][] => new Array<unknown[]>(ZEILEN).fill([leer]);

/** One function for every kind of range; they share the readers. */
const BEREICHE = PLAETZE.filter(
  (p, i) =>
    Array.isArray(GUELTIG[p.id]?.[p.i]) && p.istBereich && PLAETZE.findIndex((q) => q.name === p.name) === i,
);

describe.each<null | 0>([null, 0])('LE-1, LE-2 eine ganze Spalte aus leeren Zellen (%s)', (leer) => {
  const leere = spalte(leer);

  test.each(PLAETZE)('$id, „$name“', ({ id, i }) => {
    const args = (GUELTIG[id] ?? []).map((a, j) => (j === i ? leere : a));
    expect(mangel(id, args)).toBeNull();
  });

  test.each(BEREICHE)('$id, „$name“: leere Zeilen unter den Daten ändern nichts', ({ id, i }) => {
    const args = GUELTIG[id] ?? [];
    const daten = args[i] as unknown[][];
    const breite = (daten[0] ?? []).map(() => leer);
    const lang = [...daten, ...new Array<unknown[]>(ZEILEN - daten.length).fill(breite)];
    const mitLangem = args.map((a, j) => (j === i ? lang : a));
    expect(mangel(id, mitLangem)).toBeNull();
    expect(roh(id, ...mitLangem)).toEqual(roh(id, ...args));
  });

  test('RECHENWEG', () => {
    expect(mangel('RECHENWEG', ['VERTEILUNG', [[[100]], [[1], ...leere]]])).toBeNull();
    expect(mangel('RECHENWEG', ['EIGENANTEIL', [leere, leere]])).toBeNull();
  });
});

test.each([null, 0, '', '0'])(
  'LE-2 VERTEILUNG über eine ganze Spalte ergibt so viele Zeilen, wie Schlüssel dastehen (%p)',
  (leer) => {
    const keys = [[39], [35], [leer], [14], [12], ...new Array<unknown[]>(ZEILEN - 5).fill([leer])];
    expect(tabelle('VERTEILUNG', 100, keys)).toEqual([[39], [35], [0], [14], [12]]);
  },
);

describe('FE-2 ein Bereich voller Fehler', () => {
  /** How often somebody looked at an error value: work, which no busy machine makes more. */
  let blicke = 0;
  const nv = {
    get code(): string {
      blicke += 1;
      return '#N/A';
    },
  };
  const zeilen = (breite: number, zelle: unknown, anzahl = 19_000): unknown[][] =>
    new Array<unknown[]>(anzahl).fill(new Array<unknown>(breite).fill(zelle));
  const stellen = (VERTRAG.spalten['stellen'] ?? []).slice(0, 13);

  test.each([
    ['EIGENANTEILE', (z: unknown): unknown[] => [[stellen, ...zeilen(13, z)], '01.01.2022', '31.12.2022']],
    ['KOSTENTEILUNG', (z: unknown): unknown[] => [1, [['Kommune', 'Schlüssel'], ...zeilen(2, z, 90_000)]]],
    ['VERTEILUNG', (z: unknown): unknown[] => [1, zeilen(13, z, 200_000)]],
    [
      'PERSONALKOSTEN',
      (z: unknown): unknown[] => ['9c', 3, 1, '01.01.2022', '31.12.2022', zeilen(2, z, 200_000)],
    ],
  ])('%s: nennt die erste Zelle und sieht nicht alle an', (id, args) => {
    blicke = 0;
    const { code, text } = fehler(id, ...args(nv));
    expect(code).toBe('#VALUE!');
    expect(text).toMatch(
      /Zeile [12], Spalte .*: #NV. .* \(und mindestens (9999|10\d\d\d) weitere fehlerhafte Zellen\)$/,
    );
    expect(blicke).toBeLessThan(60_000);
  });

  test('mit weniger Fehlern ist ihre Zahl genau', () => {
    const wenige = new Array<unknown[]>(5_000).fill([nv]);
    expect(fehler('VERTEILUNG', 1, wenige).text).toMatch(/ \(und 4999 weitere fehlerhafte Zellen\)$/);
  });
});

describe('FE-1 mehr Einträge, als gerechnet werden können', () => {
  const ZU_VIEL =
    /Der Bereich hat 100\.001 Einträge, gerechnet wird mit höchstens 100\.000. Bitte einen kleineren/;
  const kommunen = (anzahl: number): unknown[][] => [
    ['Kommune', 'Schlüssel'],
    ...Array.from({ length: anzahl }, (_, i) => [`K${i}`, 1]),
  ];

  test('Zeilen einer Tabelle', () => {
    expect(tabelle('KOSTENTEILUNG', 1e6, kommunen(100_000))).toHaveLength(100_002);
    expect(fehler('KOSTENTEILUNG', 1e6, kommunen(100_001)).text).toMatch(ZU_VIEL);
  });

  test('Schlüssel', () => {
    expect(fehler('VERTEILUNG', 1e6, new Array<unknown[]>(100_001).fill([1])).text).toMatch(ZU_VIEL);
    expect(fehler('VERTEILUNG', 1e6, [new Array<unknown>(100_001).fill(1)]).text).toMatch(ZU_VIEL);
  });
});

test('RW-1 viele Parteien: Die Rechnung der Summe passt in eine Zelle', () => {
  expect(mangel('RECHENWEG', ['VERTEILUNG', [[[1e6]], new Array<unknown[]>(10_000).fill([1])]])).toBeNull();
});

test('FE-1 lange Texte: kein Argument hängt an ihnen', () => {
  const texte = [
    ...[' ', '-', '0', 'x', '1.', 'Jahressonderzahlung '].map((t) => t.repeat(32_767 / t.length)),
    ...['Jahressonderzahlung ' + '-'.repeat(32_000) + ' x', 'Baustein ' + ' '.repeat(32_000) + '1'],
    // Thirty times what a cell can hold.
    'x'.repeat(1_000_000),
  ];
  for (const [id, args] of Object.entries(GUELTIG))
    for (const i of args.keys())
      for (const text of texte) {
        const zellen = args[i];
        const verdorben: unknown = Array.isArray(zellen)
          ? [zellen[0], (zellen[1] as unknown[]).map(() => text)]
          : text;
        expect(
          mangel(
            id,
            args.map((a, j): unknown => (j === i ? verdorben : a)),
          ),
        ).toBeNull();
      }
});
