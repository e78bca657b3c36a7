import { fehler, zahl } from './aufruf';
import { bereich, bild, code, eigenanteile, mit, STELLE, WERT } from './bauen';
import { GUELTIG } from './gueltig';
import { DATUM } from './stellen';

const TAG_MS = 86_400_000;
const zwei = (n: number): string => String(n).padStart(2, '0');

/** All ways to hand over the day that a text TT.MM.JJJJ names. */
function formen(text: unknown): unknown[] {
  const [tag, monat, jahr] = String(text).split('.').map(Number) as [number, number, number];
  const serie = (Date.UTC(jahr, monat - 1, tag) - Date.UTC(1899, 11, 30)) / TAG_MS;
  return [
    ...[serie, serie + 0.00001, serie + 0.5, serie + 0.99999, [[serie]]],
    ...[
      `${tag}.${monat}.${jahr}`,
      `${jahr}-${zwei(monat)}-${zwei(tag)}`,
      ` ${zwei(tag)}.${zwei(monat)}.${jahr} `,
    ],
  ];
}

/** What is no day, and the sentence about it. */
const FALSCH: readonly (readonly [unknown, RegExp])[] = [
  // Days that the calendar does not have.
  ...['31.02.2022', '29.02.2023', '31.04.2022', '00.01.2022', '01.00.2022', '01.13.2022', '2022-02-30'].map(
    (tag) => [tag, new RegExp(`^Den Tag ${tag} gibt es nicht. Bitte den Tag prüfen.$`)] as const,
  ),
  ['29.02.1900', /^Den Tag 29.02.1900 gibt es nicht/],
  // The year is missing, or half of it.
  ...[
    ['1.1.22', '01.01.2022'],
    ['1. 1. 27', '01.01.2027'],
    ['1.1.', '01.01.JJJJ'],
    ['31.12.', '31.12.JJJJ'],
  ].map(
    ([tag, ganz]) =>
      [tag, new RegExp(`^Bei ${tag} fehlt das Jahr mit vier Stellen. Bitte so schreiben: ${ganz}$`)] as const,
  ),
  // DA-2: a year is no day.
  [2022, /^2022 ist als Datum der 14.07.1905. Bitte den Tag ausschreiben: TAG2022$/],
  [1950, /^1950 ist als Datum der 03.05.1905. Bitte den Tag ausschreiben: TAG1950$/],
  [2100, /^2100 ist als Datum der 30.09.1905. Bitte den Tag ausschreiben: TAG2100$/],
  ['2022', /^2022 ist ein Jahr und kein Tag. Bitte den Tag ausschreiben: TAG2022$/],
  ['2022\u00a0', /^2022 ist ein Jahr und kein Tag/],
  // DA-2: before 1950.
  ...['31.12.1949', '1949-12-31', '28.02.1900', '01.01.1900', '31.12.1899', '01.01.0001'].map(
    (tag) =>
      [tag, new RegExp(`^${tag} liegt vor dem 01.01.1950, dem frühesten Tag, mit dem .* Bitte`)] as const,
  ),
  [
    18_263,
    /^18.263 ist als Datum der 31.12.1949, und vor dem 01.01.1950 wird nicht gerechnet. Bitte den Tag/,
  ],
  [2022.5, /^2.022,5 ist als Datum der 14.07.1905, und vor/],
  [1949, /^1.949 ist als Datum der 02.05.1905, und vor/],
  [61, /^61 ist als Datum der 01.03.1900, und vor/],
  // Other spellings: American, with time, words, numbers as text; and what no calendar knows.
  ...[
    ...[
      '01/02/2022',
      '2022-1-1',
      '2022/01/01',
      '01.01.2022 12:00',
      'Januar 2022',
      '44562',
      'x',
      '01.01.10000',
    ],
    ...[60, 59.9, 1, 0.5, -1, -44_562, 2_958_466, 1e9, NaN, true, false],
  ].map(
    (w) => [w, /^Hier wird ein Datum vom 01.01.1950 bis zum 31.12.9999 gebraucht, gefunden wurde/] as const,
  ),
];

/** DA-2: a year alone means its last day where an end is asked for, else its first. */
const satzFuer = (satz: RegExp, ende: boolean): string =>
  satz.source.slice(1).replace('TAG', ende ? '31.12.' : '01.01.');

describe.each(DATUM)('DA-1, DA-2 $id, Argument „$name“', ({ id, i, name }) => {
  const gewollt = bild(id, GUELTIG[id] ?? []);

  test('Datumszahl, Uhrzeit und jede Schreibweise als Text meinen denselben Tag', () => {
    for (const wert of formen(GUELTIG[id]?.[i])) expect(bild(id, mit(id, { [i]: wert }))).toEqual(gewollt);
  });

  test.each(FALSCH)('%p ist #WERT! und nennt das Argument', (wert, satz) => {
    const { code: c, text } = fehler(id, ...mit(id, { [i]: wert }));
    expect(c).toBe('#VALUE!');
    expect(text).toMatch(new RegExp(`^Argument „${name}“: ${satzFuer(satz, name === 'bis')}`));
  });
});

test('DA-2 der erste Tag, den eine Eingabe nennen darf, und DA-1 der letzte, den Excel kennt', () => {
  expect(zahl('MONATE', 18_264, '31.01.1950')).toBe(1);
  expect(zahl('MONATE', '01.01.1950', 18_294)).toBe(1);
  expect(zahl('MONATE', '01.12.9999', 2_958_465.9)).toBe(1);
});

test('DA-2 ein Jahr in „von“ ist ein Fehler von „von“, auch wenn „bis“ dann davor läge', () => {
  expect(fehler('MONATE', 2022, '01.01.1990').text).toMatch(/^Argument „von“: 2022 ist als Datum/);
  expect(eigenanteile(bereich({ ...STELLE, Von: 2022, Bis: '31.12.2022' }))).toEqual(
    WERT(/^Argument „stellen“: Zeile 2 \(A\), Spalte Von: 2022 ist als Datum der 14.07.1905/),
  );
  expect(fehler('STUFE', '9c', 3, 2019, '01.01.2022').text).toMatch(/^Argument „seit“: 2019 ist als Datum/);
});

test.each(DATUM.filter((p) => p.name === 'bis'))(
  'DA-1 $id: „bis“ vor „von“ ist #WERT!, derselbe Tag nicht',
  (p) => {
    const tag = mit(p.id, { [p.i - 1]: '01.07.2022', [p.i]: '01.07.2022' });
    expect(code(p.id, ...tag)).toBe('');
    const { code: c, text } = fehler(p.id, ...mit(p.id, { [p.i - 1]: '02.07.2022', [p.i]: '01.07.2022' }));
    expect(c).toBe('#VALUE!');
    expect(text).toMatch(/^Argument „bis“: Das Ende 01.07.2022 liegt vor dem Beginn 02.07.2022. Bitte/);
  },
);

describe('DA-1 Spalten mit Datum', () => {
  const spalten = { Von: '01.03.2022', Bis: '30.09.2022', Seit: '01.05.2021' };

  test.each(Object.entries(spalten))('%s in jeder Schreibweise', (spalte, tag) => {
    const ergebnis = eigenanteile(bereich({ ...STELLE, ...spalten }));
    for (const wert of formen(tag).filter((w) => !Array.isArray(w))) {
      expect(eigenanteile(bereich({ ...STELLE, ...spalten, [spalte]: wert }))).toEqual(ergebnis);
    }
  });

  test.each(Object.keys(spalten))('%s mit falschem Datum nennt Zeile und Spalte', (spalte) => {
    for (const [wert, satz] of FALSCH) {
      const stellen = bereich(STELLE, { ...STELLE, ...spalten, [spalte]: wert });
      expect(eigenanteile(stellen)).toEqual(
        WERT(
          new RegExp(
            `^Argument „stellen“: Zeile 3 \\(A\\), Spalte ${spalte}: ${satzFuer(satz, spalte === 'Bis')}`,
          ),
        ),
      );
      expect(eigenanteile(bereich(STELLE), [[spalte, wert]])).toEqual(
        WERT(
          new RegExp(
            `^Argument „optionen“: Zeile 1, Spalte Wert \\(Option ${spalte}\\): ${satzFuer(satz, spalte === 'Bis')}`,
          ),
        ),
      );
    }
  });

  test('Bis vor Von nennt Zeile und Spalte', () => {
    expect(eigenanteile(bereich({ ...STELLE, Von: '02.07.2022', Bis: '01.07.2022' }))).toEqual(
      WERT(/^Argument „stellen“: Zeile 2 \(A\), Spalte Bis: .*vor dem Beginn 02.07.2022/),
    );
  });
});

describe('DA-1, DA-2 GültigAb und GültigBis eigener Sätze', () => {
  const satz = (ab: unknown, bis: unknown): unknown =>
    ['31.01.2030', '01.02.2030', '30.06.2030', '01.07.2030'].map((tag) =>
      code(
        'FOERDERSATZ',
        'x',
        tag,
        null,
        bereich({ Baustein: 'x', GültigAb: ab, GültigBis: bis, Betrag: 1 }),
      ),
    );

  test('in jeder Schreibweise, beide Tage eingeschlossen', () => {
    const [ab, bis] = ['01.02.2030', '30.06.2030'].map((t) => formen(t).filter((w) => !Array.isArray(w)));
    ab?.forEach((wert, i) => expect(satz(wert, bis?.[i])).toEqual(['#N/A', '', '', '#N/A']));
  });

  test('ein falsches Datum ist #WERT!', () => {
    for (const [wert] of FALSCH)
      for (const tage of [satz(wert, null), satz('01.02.2030', wert)])
        expect(tage).toEqual(Array(4).fill('#VALUE!'));
  });
});
