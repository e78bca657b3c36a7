import { anfang, bereich, bild, eigenanteile, JAHR, ohneHinweis, STELLE, WERT } from './bauen';
import { GUELTIG } from './gueltig';
import { PLAETZE } from './stellen';

const ZWEITE = { ...STELLE, Stelle: 'B', VZÄ: 0.5, Drittmittel: 1_000 };

/** The ranges that have a header row, each with the function and position where it is tested. */
const TABELLEN = ['stellen', 'kommunen', 'tarife', 'saetze', 'parameter'].map((name) => {
  const platz = PLAETZE.find((p) => p.name === name);
  const { id, i } = platz ?? { id: '', i: 0 };
  const args = GUELTIG[id] ?? [];
  const rufe = (b: unknown): unknown =>
    bild(
      id,
      args.map((a, j): unknown => (j === i ? b : a)),
    );
  return { name, daten: args[i] as readonly (readonly unknown[])[], rufe };
});

describe.each(TABELLEN)('LE-1, TB-1 Zeilen und Spalten von $name', ({ name, daten, rufe }) => {
  const gewollt = rufe(daten);
  const [kopf = [], ...zeilen] = daten;
  const leer = kopf.map(() => null);

  test('leere Zeilen dazwischen und am Ende werden übergangen', () => {
    expect(gewollt).not.toHaveProperty('code');
    expect(rufe([kopf, leer, ...zeilen.flatMap((z) => [z, leer, kopf.map(() => '')]), leer])).toEqual(
      gewollt,
    );
  });

  test('die Spalten werden am Namen gefunden, in jeder Reihenfolge', () => {
    const ordnungen = [kopf.map((_, i) => kopf.length - 1 - i), kopf.map((_, i) => (i + 1) % kopf.length)];
    for (const o of ordnungen) expect(rufe(daten.map((z) => o.map((i) => z[i])))).toEqual(gewollt);
  });

  test('Spalten, die niemand kennt, ändern keinen Betrag, auch mehrere gleiche und leere ohne Überschrift', () => {
    const mehr = rufe(daten.map((z, i) => ['Notiz', ...z, 'Notiz', i === 0 ? 2022 : 'x', null, 0]));
    expect(ohneHinweis(mehr)).toEqual(ohneHinweis(gewollt));
  });

  test('kurze Zeilen zählen als leere Zellen', () => {
    expect(rufe([...daten, []])).toEqual(gewollt);
  });

  test('eine doppelte Überschrift ist #WERT! und wird genannt', () => {
    const doppelt = daten.map((z, i) => [...z, i === 0 ? String(kopf[0]).toLowerCase() : z[0]]);
    expect(rufe(doppelt)).toEqual(
      WERT(new RegExp(`${anfang(name)}Die Spalte ${String(kopf[0])} kommt zweimal vor. Bitte`)),
    );
  });

  test('ohne bekannte Überschrift ist es #WERT!, mit der Liste der bekannten', () => {
    const satz = WERT(
      new RegExp(
        `${anfang(name)}Die erste Zeile muss Überschriften enthalten. Bekannt sind ${String(kopf[0])}`,
      ),
    );
    expect(rufe(zeilen.map((z) => z.map((c) => (typeof c === 'string' ? `${c}!` : c))))).toEqual(satz);
    expect(rufe('Unsinn')).toEqual(satz);
  });
});

test('TB-1 nur Überschriften: keine Stelle, keine Kommune ist #WERT!, keine eigenen Werte sind erlaubt', () => {
  const nurKopf = (i: number, id: string): unknown => [((GUELTIG[id] ?? [])[i] as unknown[][])[0]];
  expect(eigenanteile(nurKopf(0, 'EIGENANTEILE'))).toEqual(
    WERT(/^Argument „stellen“: Der Bereich enthält keine Daten. Bitte/),
  );
  expect(bild('KOSTENTEILUNG', [1, nurKopf(1, 'KOSTENTEILUNG')])).toEqual(
    WERT(/^Argument „kommunen“: Der Bereich enthält keine/),
  );
  expect(bild('ENTGELT', ['9c', 3, '01.11.2021', null, nurKopf(4, 'ENTGELT')])).toBe(3_844.01);
});

test.each([
  ['kommunen', ['Schlüssel'], 'Kommune', (b: unknown) => bild('KOSTENTEILUNG', [1, b])],
  ['kommunen', ['Kommune'], 'Schlüssel', (b: unknown) => bild('KOSTENTEILUNG', [1, b])],
  [
    'tarife',
    ['Gruppe', 'Stufe', 'Betrag'],
    'GültigAb',
    (b: unknown) => bild('TARIFSTAND', ['01.01.2022', null, b]),
  ],
  [
    'tarife',
    ['GültigAb', 'Stufe', 'Betrag'],
    'Gruppe',
    (b: unknown) => bild('TARIFSTAND', ['01.01.2022', null, b]),
  ],
  [
    'saetze',
    ['Baustein', 'GültigAb'],
    'Betrag',
    (b: unknown) => bild('FOERDERSATZ', [1, '01.01.2022', null, b]),
  ],
  [
    'parameter',
    ['Parameter', 'Wert'],
    'GültigAb',
    (b: unknown) => eigenanteile(bereich(STELLE), null, null, null, b),
  ],
])('FE-1 %s ohne nötige Spalte: %s', (name, kopf, fehlend, rufe) => {
  expect(rufe([kopf, kopf.map(() => 1)])).toEqual(
    WERT(
      new RegExp(
        `${anfang(name)}Die Spalte ${fehlend} fehlt. Gefunden wurden ${kopf.map((k) => `„${k}“`).join(', ')}. Bitte die Überschrift ergänzen.$`,
      ),
    ),
  );
});

test('PR-1 eine Kommune zweimal nennt beide Zeilen', () => {
  const k = bereich({ Kommune: 'Unna', Schlüssel: 1 }, { Kommune: null }, { Kommune: 'UNNA', Schlüssel: 2 });
  expect(bild('KOSTENTEILUNG', [1, k])).toEqual(
    WERT(/^Argument „kommunen“: Die Kommune UNNA steht zweimal .*Zeilen 2 und 4/),
  );
});

test('TB-3 eine unbekannte Kommune nennt ihre Zeile', () => {
  const stellen = bereich(STELLE, { ...STELLE, Kommune: 'Bönen' });
  expect(bild('HAUSHALT', [stellen, bereich({ Kommune: 'Unna', Schlüssel: 1 }), ...JAHR])).toEqual(
    WERT(/^Argument „stellen“: Zeile 3.*: Die Kommune Bönen steht nicht in der Liste der Kommunen. Bitte/),
  );
});

test('TB-1 die Zeilen des Ergebnisses stehen in der Reihenfolge der Stellen', () => {
  const t = eigenanteile(bereich(STELLE, {}, ZWEITE, { ...STELLE, Stelle: 'C' })) as unknown[][];
  expect(t.map((z) => z[0])).toEqual(['Stelle', 'A', 'B', 'C', 'Summe']);
});
