import { bild, WERT } from './bauen';

const NV = { code: '#N/A' };

describe('VT-4 Schlüssel', () => {
  const rufe = (schluessel: unknown): unknown => bild('VERTEILUNG', [100, schluessel]);

  test('Text, Fehlerwert und negative Zahl nennen ihre Stelle und die Zahl der übrigen', () => {
    expect(rufe([[1], [2], ['x']])).toEqual(
      WERT(/^Argument „schluessel“ \(Schlüssel\): Zeile 3, Spalte 1: Hier wird eine Zahl gebraucht/),
    );
    expect(rufe([[1, 2, -1]])).toEqual(
      WERT(
        /^Argument „schluessel“ \(Schlüssel\): Zeile 1, Spalte 3: Der Schlüssel darf nicht negativ sein. Bitte den Schlüssel prüfen/,
      ),
    );
    expect(
      rufe([
        [1, NV],
        ['x', true],
      ]),
    ).toEqual(
      WERT(
        /^Argument „schluessel“ \(Schlüssel\): Zeile 1, Spalte 2: #NV. .* \(und 2 weitere fehlerhafte Zellen\)$/,
      ),
    );
  });

  test('leer ist 0, und wer den Schlüssel 0 hat, bekommt nichts', () => {
    const keine = [[null], [''], [undefined], [0], ['0'], ['0,00'], ['\u00ad']];
    expect(rufe([...keine, [1], ...keine, [1]])).toEqual([
      ...keine.map(() => [0]),
      [50],
      ...keine.map(() => [0]),
      [50],
    ]);
    expect(
      rufe([
        [1, null],
        [null, 1],
      ]),
    ).toEqual([
      [50, 0],
      [0, 50],
    ]);
  });

  test('LE-2 die Form bleibt; Zeilen und Spalten am Ende, die leer oder 0 sind, fallen weg', () => {
    expect(
      rufe([
        [1, 1, null],
        [null, 2, null],
        [null, null, null],
      ]),
    ).toEqual([
      [25, 25],
      [0, 50],
    ]);
    for (const leer of [0, null, '', '0'])
      expect(
        rufe([
          [3, leer],
          [leer, leer],
          [1, leer],
          [leer, leer],
        ]),
      ).toEqual([[75], [0], [25]]);
    expect(rufe(1)).toEqual([[100]]);
  });

  test('ohne Schlüssel über 0 ist es #WERT!', () => {
    for (const keine of [[[0]], [[0], [0]], [[null, 0]], [[]], null, 0])
      expect(rufe(keine)).toEqual(WERT(/Mindestens ein Schlüssel muss größer als 0 sein. Bitte/));
  });
});

describe('TB-3 Kommunen mit Schlüssel', () => {
  const STELLEN = [
    ['Stelle', 'Kommune', 'Kosten gesamt', 'VZÄ', 'Höchstbetrag'],
    ['A', '', 70000, 1, 55000],
  ];
  const rufe = (stellen: unknown, kommunen: unknown): unknown =>
    bild('HAUSHALT', [stellen, kommunen, '01.01.2022', '31.12.2022']);

  test('lauter Schlüssel 0 sind ein Fehler der Kommunen, wenn eine Stelle gemeinsam ist', () => {
    const kommunen = [
      ['Kommune', 'Schlüssel'],
      ['Unna', 0],
      ['Schwerte', null],
    ];
    expect(rufe(STELLEN, kommunen)).toEqual(
      WERT(/^Argument „kommunen“: Mindestens ein Schlüssel muss größer als 0/),
    );
    const zugeordnet = [STELLEN[0], ['A', 'Unna', 70000, 1, 55000]];
    expect(rufe(zugeordnet, kommunen)).not.toEqual(WERT(/./));
  });

  test('eine Kommune, die zweimal dasteht, ist ein Fehler der Kommunen', () => {
    const kommunen = [
      ['Kommune', 'Schlüssel'],
      ['Unna', 1],
      ['unna', 2],
    ];
    expect(rufe(STELLEN, kommunen)).toEqual(WERT(/^Argument „kommunen“: .*Zeilen 2 und 3/));
  });
});
