import { tabelle } from './aufruf';
import { anfang, bereich, bild, eigenanteile, mit, STELLE, WERT, type Zeile } from './bauen';
import { PLAETZE } from './stellen';

/** One telling example for each condition that no other test would miss. */

describe.each(PLAETZE.filter((p) => !p.istBereich && p.name !== 'funktion'))(
  'FE-1 $id, „$name“',
  ({ id, i, name }) => {
    test('ein Bereich statt einer Zelle ist #WERT!, auch eine Spalte, deren erste Zelle passt', () => {
      const passend = mit(id, {})[i];
      for (const mehrere of [
        [[passend], [passend]],
        [[passend, passend]],
        [[passend], [null]],
        [[passend, null]],
      ])
        expect(bild(id, mit(id, { [i]: mehrere }))).toEqual(
          WERT(
            new RegExp(
              `${anfang(name)}Hier wird ein einzelner Wert gebraucht, gefunden wurde ein Bereich. Bitte`,
            ),
          ),
        );
    });
  },
);

describe('VT-1 der kleinste Rundungsschritt ist 0,000001', () => {
  const teile = (rundung: unknown): unknown => bild('VERTEILUNG', [1, [[1], [2]], rundung]);

  test('er selbst geht', () => {
    expect(teile(0.000001)).toEqual([[0.333333], [0.666667]]);
    expect(teile('0,000001')).toEqual([[0.333333], [0.666667]]);
  });

  test('darunter ist #WERT!', () => {
    for (const rundung of [0.000_000_999, 1e-9])
      expect(teile(rundung)).toEqual(WERT(/^Argument „rundung“: Der Rundungsschritt ist zu klein/));
  });
});

describe('FS-1 GültigBis', () => {
  const satz = (GültigBis: string): unknown =>
    bild('FOERDERSATZ', [
      'x',
      '01.06.2022',
      null,
      bereich({ Baustein: 'x', GültigAb: '01.06.2022', GültigBis, Betrag: 7 }),
    ]);

  test('darf derselbe Tag sein wie GültigAb: Der Satz gilt dann einen Tag', () => {
    expect(satz('01.06.2022')).toBe(7);
  });

  test('darf nicht davor liegen', () => {
    expect(satz('31.05.2022')).toEqual(WERT(/Zeile 2, Spalte GültigBis: GültigBis liegt vor GültigAb/));
  });
});

describe('FE-2 zwei falsche Zellen einer Zeile', () => {
  // Gruppe is read before VZÄ, so only the place of the columns in the range can decide.
  test('genannt wird die, die im Bereich weiter links steht, in welcher Ordnung auch gelesen wird', () => {
    const falsch: Zeile = { ...STELLE, Stufe: 'x', VZÄ: 'y' };
    const ort = (b: unknown[][]): unknown => eigenanteile(b);
    expect(ort(bereich(falsch))).toEqual(WERT(/^Argument „stellen“: Zeile 2 \(A\), Spalte Stufe: /));
    expect(ort(bereich(falsch).map((z) => [...z].reverse()))).toEqual(
      WERT(/^Argument „stellen“: Zeile 2 \(A\), Spalte VZÄ: /),
    );
  });
});

describe('KO-1 verglichen wird Zeichen für Zeichen, nie nach der Ordnung einer Sprache', () => {
  test('ein weiches Trennzeichen verbirgt keine Zeile mit eigenen Sätzen', () => {
    const zeile = (baustein: string, ab: string, bis: string, Betrag: number): Zeile => ({
      ...{ Baustein: baustein, GültigAb: ab, GültigBis: bis, Betrag },
    });
    const zeilen = [
      zeile('Klima', '01.01.2022', '31.12.2022', 100),
      zeile('Kli\u00adma', '01.02.2022', '28.02.2022', 150),
      zeile('Klima', '01.03.2022', '31.12.2022', 200),
    ];
    for (const ordnung of [zeilen, zeilen.slice().reverse(), [zeilen[1], zeilen[0], zeilen[2]]])
      expect(
        bild('FOERDERSATZ', ['Klima', '01.06.2022', null, bereich(...ordnung.map((z) => ({ ...z })))]),
      ).toEqual(WERT(/Die Zeilen \d und \d gelten für dieselbe Zeit/));
    expect(bild('FOERDERSATZ', ['Kli\u00adma', '01.06.2022', null, bereich(zeilen[0] ?? {})])).toBe(100);
  });

  test('unsichtbare Zeichen machen aus einer Kommune nicht zwei', () => {
    for (const unna of ['Un\u00adna', 'Unna\u200b', '\ufeffUnna', 'UN\u2060NA'])
      expect(
        bild('KOSTENTEILUNG', [
          100,
          bereich({ Kommune: 'Unna', Schlüssel: 1 }, { Kommune: unna, Schlüssel: 1 }),
        ]),
      ).toEqual(WERT(/Die Kommune .* steht zweimal in der Liste \(Zeilen 2 und 3\)/));
    expect(
      tabelle('KOSTENTEILUNG', 100, bereich({ Kommune: 'Un\u00adna\u200b', Schlüssel: 1 }))[1]?.[0],
    ).toBe('Unna');
  });
});
