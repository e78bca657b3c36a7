import { roh } from './aufruf';
import { mangel } from './feindlich';
import { GUELTIG } from './gueltig';
import { PLAETZE } from './stellen';

/** A whole column of Excel, blank as the web (null) and as the desktop (0) hand it over. */
const ZEILEN = 1_048_576;
const spalte = (leer: null | 0): unknown[][] => new Array<unknown[]>(ZEILEN).fill([leer]);

/** One function for every kind of range; they share the readers. */
const BEREICHE = PLAETZE.filter((p, i) => p.istBereich && PLAETZE.findIndex((q) => q.name === p.name) === i);

describe.each<null | 0>([null, 0])('LE-1, LE-2 eine ganze Spalte aus leeren Zellen (%s)', (leer) => {
  const leere = spalte(leer);

  test.each(PLAETZE)('$id, „$name“', ({ id, i }) => {
    const args = (GUELTIG[id] ?? []).map((a, j) => (j === i ? leere : a));
    expect(mangel(id, args)).toBeNull();
  });

  test.each(BEREICHE.filter((p) => p.name !== 'schluessel' || leer === null))(
    '$id, „$name“: leere Zeilen unter den Daten ändern nichts',
    ({ id, i }) => {
      const args = GUELTIG[id] ?? [];
      const daten = args[i] as unknown[][];
      const breite = (daten[0] ?? []).map(() => leer);
      const lang = [...daten, ...new Array<unknown[]>(ZEILEN - daten.length).fill(breite)];
      const mitLangem = args.map((a, j) => (j === i ? lang : a));
      expect(mangel(id, mitLangem)).toBeNull();
      expect(roh(id, ...mitLangem)).toEqual(roh(id, ...args));
    },
  );

  test('RECHENWEG', () => {
    expect(mangel('RECHENWEG', ['VERTEILUNG', [[[100]], [[1], ...leere]]])).toBeNull();
    expect(mangel('RECHENWEG', ['EIGENANTEIL', [leere, leere]])).toBeNull();
  });
});

test('RW-1 viele Parteien: Die Rechnung der Summe passt in eine Zelle', () => {
  expect(mangel('RECHENWEG', ['VERTEILUNG', [[[1e6]], new Array<unknown[]>(10_000).fill([1])]])).toBeNull();
});

test('FE-1 lange Texte: kein Argument hängt an ihnen', () => {
  const texte = [
    ...[' ', '-', '0', 'x', '1.', 'Jahressonderzahlung '].map((t) => t.repeat(32_767 / t.length)),
    ...['Jahressonderzahlung ' + '-'.repeat(32_000) + ' x', 'Baustein ' + ' '.repeat(32_000) + '1'],
    'x'.repeat(10_000_000),
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
