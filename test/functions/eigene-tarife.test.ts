import { rechenweg, tabelle } from './aufruf';
import { bereich, bild, eigenanteile, JAHR, NV, STELLE, WERT, type Zeile } from './bauen';

const ZEILE: Zeile = { Tarif: 'TVöD-VKA', GültigAb: '01.04.2021', Gruppe: '9c', Stufe: 3, Betrag: 5_000 };
const entgelt = (
  stufe: number,
  tag: string,
  tarife: unknown,
  tarif: string | null = null,
  gruppe = '9c',
): unknown => bild('ENTGELT', [gruppe, stufe, tag, tarif, tarife]);

describe('TA-4 eigene Werte gehen den eingebauten vor', () => {
  test('für denselben Tarif, Tag und dieselbe Zelle; die übrigen Zellen der Tabelle bleiben', () => {
    const eigene = bereich(ZEILE);
    expect(entgelt(3, '01.11.2021', eigene)).toBe(5_000);
    expect(entgelt(4, '01.11.2021', eigene)).toBe(entgelt(4, '01.11.2021', null));
    expect(entgelt(3, '31.03.2021', eigene)).toBe(entgelt(3, '31.03.2021', null));
    expect(entgelt(3, '01.04.2022', eigene)).toBe(entgelt(3, '01.04.2022', null));
    expect(entgelt(3, '01.11.2021', eigene, null, '9b')).toBe(entgelt(3, '01.11.2021', null, null, '9b'));
  });

  test('nur im eigenen Tarif; ohne Angabe ist es TVöD-VKA', () => {
    const tvl = bereich({ ...ZEILE, Tarif: 'TV-L', GültigAb: '01.12.2022' });
    expect(entgelt(3, '01.05.2023', tvl, 'TV-L', '9b')).toBe(entgelt(3, '01.05.2023', null, 'TV-L', '9b'));
    expect(entgelt(3, '01.05.2023', tvl)).toBe(entgelt(3, '01.05.2023', null));
    expect(entgelt(3, '01.11.2021', bereich({ ...ZEILE, Tarif: null }))).toBe(5_000);
  });

  test('ein neues Datum gilt ab diesem Tag, für die Gruppen, die es nennt', () => {
    const neu = bereich({ ...ZEILE, GültigAb: '01.01.2028' });
    expect(entgelt(3, '31.12.2027', neu)).toBe(entgelt(3, '31.12.2027', null));
    expect(entgelt(3, '01.01.2028', neu)).toBe(5_000);
    expect(entgelt(3, '01.01.2035', neu)).toBe(5_000);
    expect(entgelt(3, '01.01.2028', neu, null, 'E10')).toBe(entgelt(3, '01.01.2028', null, null, 'E10'));
  });

  test('ein neues Datum, das nur einige Stufen bringt, wird durch nichts ergänzt: #NV', () => {
    const neu = bereich({ ...ZEILE, GültigAb: '01.01.2028' }, { ...ZEILE, GültigAb: '01.01.2028', Stufe: 5 });
    expect(entgelt(4, '01.01.2028', neu)).toEqual(
      NV(
        /^Argument „stufe“: Für E9c Stufe 4 \(TVöD-VKA\) .* ab 01.01.2028 keinen Betrag; vorhanden: Stufe 3, 5. Bitte .*KIM_Tarif/,
      ),
    );
  });

  test.each(['S5', 'S10', 'E2Ü', 'E15Ü', 'E15', 'S18', 'P7', 'P16'])(
    'auch eine Gruppe, die eingebaut fehlt: %s',
    (gruppe) => {
      expect(entgelt(2, '01.01.2022', bereich({ ...ZEILE, Gruppe: gruppe, Stufe: 2 }), null, gruppe)).toBe(
        5_000,
      );
    },
  );

  test('TA-2 die Gruppe 9 allein bleibt auch mit eigener Zeile #NV', () => {
    expect(entgelt(3, '01.11.2021', bereich({ ...ZEILE, Gruppe: '9' }), null, '9')).toEqual(
      NV(/E9a, E9b, E9c/),
    );
  });
});

test('TA-4 zwei Zeilen für dieselbe Zelle und denselben Tag sind #WERT! und nennen beide', () => {
  const doppelt = bereich(
    ZEILE,
    { ...ZEILE, Stufe: 4 },
    { ...ZEILE, Tarif: null, Gruppe: 'EG 9 C', Betrag: 5_100 },
  );
  expect(entgelt(3, '01.11.2021', doppelt)).toEqual(
    WERT(
      /^Argument „tarife“: KIM_Tarif: Die Zeilen 2 und 4 gelten für dieselbe Gruppe und Stufe .*Bitte eine der Zeilen entfernen.$/,
    ),
  );
});

test('TA-6 TARIFSTAND nennt die eigenen Werte mit Quelle und Status', () => {
  const neu = bereich({ ...ZEILE, GültigAb: '01.01.2028', Quelle: 'Haushaltsplan', Status: 'Annahme' });
  expect(tabelle('TARIFSTAND', '01.06.2028', null, neu)).toEqual([
    [
      expect.stringMatching(/; TVöD-VKA eigene Werte \(KIM_Tarif\) ab 01\.01\.2028$/),
      46_753,
      expect.stringMatching(/; Haushaltsplan$/),
      'fortgeschrieben; Annahme',
    ],
  ]);
  expect(tabelle('TARIFSTAND', '01.06.2028', 'TV-L', neu)).toEqual(
    tabelle('TARIFSTAND', '01.06.2028', 'TV-L'),
  );
});

test('RW-1 der Rechenweg nennt die Quelle, ohne Angabe die Zeile', () => {
  const quelle = (zeile: Zeile): unknown =>
    rechenweg('ENTGELT', '9c', 3, '01.11.2021', null, bereich({}, zeile))[1]?.[4];
  expect(quelle({ ...ZEILE, Quelle: 'Tarifeinigung', Status: 'Annahme' })).toBe(
    'Tarifeinigung (gültig ab 01.04.2021, Annahme)',
  );
  expect(quelle(ZEILE)).toBe('KIM_Tarif Zeile 3 (gültig ab 01.04.2021)');
});

test('TA-4 PERSONALKOSTEN und die Tabellen rechnen mit den eigenen Werten', () => {
  const eigene = bereich({ ...ZEILE, GültigAb: '01.04.2022', Betrag: 4_000 });
  const kosten = bild('PERSONALKOSTEN', ['9c', 3, 1, ...JAHR, null, eigene]);
  expect(kosten).toBeGreaterThan(65_059.41);
  expect((eigenanteile(bereich(STELLE), null, eigene) as unknown[][])[1]?.[2]).toBe(kosten);
  const haushalt = bild('HAUSHALT', [
    bereich(STELLE),
    bereich({ Kommune: 'Unna', Schlüssel: 1 }),
    ...JAHR,
    null,
    eigene,
  ]);
  expect((haushalt as unknown[][])[1]?.[2]).toBe(kosten);
});

test.each([
  [{ Gruppe: '9' }, NV(/^Argument „tarife“: Zeile 2, Spalte Gruppe: .* E9 .* als E9a, E9b, E9c. Bitte/)],
  [{ Gruppe: 'S 11' }, NV(/^Argument „tarife“: Zeile 2, Spalte Gruppe: .* als S11a, S11b. Bitte/)],
  [{ Gruppe: -5 }, NV(/^Argument „tarife“: Zeile 2, Spalte Gruppe: „-5“ ist keine Entgeltgruppe. Bitte/)],
  [{ Gruppe: 'E99' }, NV(/^Argument „tarife“: Zeile 2, Spalte Gruppe: .*E99 gibt es nicht: .*E15, .* Bitte/)],
  [{ Gruppe: 'x' }, NV(/^Argument „tarife“: Zeile 2, Spalte Gruppe: „x“ ist keine Entgeltgruppe. Bitte/)],
  [{ Stufe: 2.5 }, WERT(/^Argument „tarife“: Zeile 2, Spalte Stufe: Hier wird eine Stufe gebraucht/)],
  [{ Betrag: -1 }, WERT(/^Argument „tarife“: Zeile 2, Spalte Betrag: Der Wert muss größer als 0 sein/)],
  [
    { Tarif: 'TVAöD' },
    WERT(/^Argument „tarife“: Zeile 2, Spalte Tarif: „TVAöD“ ist nicht bekannt. Möglich sind TVöD-VKA, TV-L/),
  ],
])('TA-4 falsche Zeile %j', (falsch, erwartet) => {
  expect(entgelt(3, '01.11.2021', bereich({ ...ZEILE, ...falsch }))).toEqual(erwartet);
});
