import { bereich, schritte, zeilen } from './aufruf';

const zins = (...argumente: readonly unknown[]): string => zeilen('ERSTATTUNGSZINS', ...argumente).join('; ');

test.each<
  [zins: string, betrag: number, von: string, bis: string, zuschlag?: number | null, methode?: string]
>([
  ['892,97', 13_750, '31.12.2023', '31.12.2024'],
  ['341,33', 10_000, '15.11.2022', '20.08.2023'],
  ['493,66', 10_000, '15.11.2022', '20.08.2023', 0.05],
  ['108,82', 10_000, '31.01.2024', '31.03.2024', null, 'TAGE/365'],
  ['143,67', 10_000, '31.01.2024', '31.03.2024', 0.05, '30/360'],
  ['636', 10_000, '31.12.2019', '31.12.2022'],
  ['83,62', 3_499.5, '31.03.2026', '15.10.2026'],
  ['-892,97', -13_750, '31.12.2023', '31.12.2024'],
  ['0', 13_750, '31.12.2023', '31.12.2023'],
])('ZI-1 bis ZI-4: %s EUR auf %d vom %s bis %s', (soll, ...argumente) => {
  expect(zins(...argumente)).toBe(soll);
});

test('ZI-1 der Satz liegt nie unter 0, und der eigene Basiszinssatz geht vor', () => {
  expect(zins(10_000, '01.01.2022', '30.06.2022', 0.0088)).toBe('0');
  expect(zins(10_000, '01.01.2022', '30.06.2022', 0.005)).toBe('0');
  const eigene = bereich(
    'Parameter | GültigAb | GültigBis | Wert',
    'Basiszinssatz | 01.01.2027 | 30.06.2027 | 0,01',
    'Basiszinssatz | 01.07.2027 | | -0,005',
  );
  expect(zins(36_500, '31.12.2026', '31.12.2027', null, null, eigene)).toBe('1184');
  expect(schritte('ZI-1', 'ERSTATTUNGSZINS', 1, '01.01.2024', '02.01.2024')).toEqual([
    'Zuschlag auf den Basiszinssatz | 3 % | ',
  ]);
});

test('ZI-1 eigene Sätze gelten für ganze Halbjahre', () => {
  const satz = (zeile: string): string =>
    zins(
      1,
      '01.01.2024',
      '02.01.2024',
      null,
      null,
      bereich('Parameter | GültigAb | GültigBis | Wert', `Basiszinssatz | ${zeile} | 0,01`),
    );
  expect(satz('15.01.2024 |')).toContain(
    'parameter“: Basiszinssatz: Ein Satz gilt vom 01.01. oder 01.07. an für ganze Halbjahre, hier ab 15.01.2024.',
  );
  expect(satz('01.02.2024 |')).toContain('hier ab 01.02.2024.');
  expect(satz('01.01.2024 | 31.05.2024')).toContain('hier ab 01.01.2024 bis 31.05.2024.');
  expect(
    zins(
      1,
      '01.01.2024',
      '02.01.2024',
      null,
      null,
      bereich('Parameter | GültigAb | Wert', 'Basiszinssatz | 01.01.2024 | 3,62'),
    ),
  ).toContain('Zinssatz von 3,62');
});

test('ZI-2 bis vor von, kein Tag, mehr als ein Anteil', () => {
  expect(zins(1, '02.01.2024', '01.01.2024')).toContain(
    'Das Ende 01.01.2024 liegt vor dem Beginn 02.01.2024',
  );
  expect(zins(1, null, '01.01.2024')).toContain('von“: Die Angabe ist leer oder 0');
  expect(zins(null, '01.01.2024', '01.01.2024')).toContain('betrag“: Die Angabe fehlt');
  expect(zins(1, '01.01.2024', '01.02.2024', 5)).toContain('Ein Anteil von 5');
  expect(zins(1, '01.01.2024', '01.02.2024', null, 'genau')).toContain(
    'Möglich sind TAGGENAU, TAGE/365, 30/360.',
  );
});

test('ZI-3 30/360: der letzte Februar und der 31. zählen als 30., die Teile ergeben das Ganze', () => {
  expect(zins(36_000, '28.02.2025', '31.03.2025', 0.0773, '30/360')).toBe('300');
  expect(zins(36_000, '29.02.2024', '31.08.2024', 0.0638, '30/360')).toBe('1785');
  expect(schritte('ZI-3', 'ERSTATTUNGSZINS', 1, '01.01.2024', '02.01.2024')[0]).toContain(
    'TAGGENAU (Annahme',
  );
  expect(schritte('ZI-3', 'ERSTATTUNGSZINS', 1, '01.01.2024', '02.01.2024', null, 'TAGGENAU')).toEqual([
    'Zinstage | TAGGENAU | ',
  ]);
});

test('ZI-4 ein Halbjahr ohne Satz nennt seine Nachbarn', () => {
  expect(zins(1, '01.01.2018', '01.02.2020')).toBe(
    'NV: Argument „von“: Basiszinssatz ist für den 02.01.2018 nicht hinterlegt (bekannt ab 01.01.2019). Bitte in KIM_Parameter ergänzen.',
  );
  expect(zins(1, '01.01.2026', '01.02.2027')).toContain('(bekannt bis 31.12.2026)');
});

test('ZI-4 den fehlenden Satz verlangt der Beginn nur, wenn sein eigenes Halbjahr keinen hat', () => {
  const satz = /^NV: (.*): Basiszinssatz ist für den (\S+) nicht hinterlegt/;
  const fehlt = (von: unknown, bis: unknown): string | undefined =>
    satz
      .exec(zins(1, von, bis))
      ?.slice(1)
      .join(' am ');
  expect(fehlt('15.05.2015', '01.02.2020')).toBe('Argument „von“ am 16.05.2015');
  expect(fehlt('31.12.2026', '01.02.2027')).toBe('Argument „bis“ am 01.01.2027');
  expect(fehlt('30.06.2018', '01.02.2019')).toBe('Argument „bis“ am 01.07.2018');
  expect(fehlt('01.02.2030', '01.03.2030')).toBe('Argument „von“ am 02.02.2030');
  expect(fehlt([['01.01.2020'], ['01.01.2018']], '01.02.2020')).toBe(
    'Argument „von“: Zeile 2, Spalte 1 am 02.01.2018',
  );
});

test('ZI-4 je Halbjahr ein Schritt, jeder auf den Cent', () => {
  expect(schritte('ZI-4', 'ERSTATTUNGSZINS', 13_750, '31.12.2023', '31.12.2024')).toEqual([
    'Zinsen 01.01.2024-30.06.2024 | 13.750,00 × max(0; 3,62 % + 3 %) = 6,62 % × 182/366 | 452,64',
    'Zinsen 01.07.2024-31.12.2024 | 13.750,00 × max(0; 3,37 % + 3 %) = 6,37 % × 184/366 | 440,33',
    'Zinsen | 892,97 | 892,97',
  ]);
});

describe('LE-1 Bereiche und einzelne Werte', () => {
  test('das Ergebnis hat die Gestalt der Bereiche, was leer ist, bleibt leer', () => {
    const tage = [['31.12.2023'], [null], ['30.06.2024'], ['30.06.2024']];
    for (const leer of [null, 0])
      expect(
        zeilen(
          'ERSTATTUNGSZINS',
          [[13_750], [leer], [13_750], [leer]],
          tage.map(([t]) => [t ?? leer]),
          '31.12.2024',
        ),
      ).toEqual(['892,97', '', '440,33', '0']);
    expect(zeilen('ERSTATTUNGSZINS', [[13_750, 0]], [['31.12.2023', '31.12.2023']], '31.12.2024')).toEqual([
      '892,97 | 0',
    ]);
    expect(schritte('ZI-4', 'ERSTATTUNGSZINS', [[0]], '01.01.2024', '01.01.2024').at(-1)).toBe(
      'Zinsen | 0,00 | 0',
    );
  });

  test('Bereiche verschiedener Größe, ein Fehler mit seinem Ort, etwas, das kein Bereich ist', () => {
    expect(zins([[1], [2]], [['01.01.2024'], ['01.01.2024'], ['01.01.2024']], '01.02.2024')).toContain(
      'betrag hat 2 × 1 Zellen, von 3 × 1.',
    );
    expect(zins([[1], ['x']], '01.01.2024', '01.02.2024')).toContain(
      'betrag“: Zeile 2, Spalte 1: Hier wird eine Zahl gebraucht',
    );
    expect(zins([[1], [1]], [['01.01.2024'], [null]], '01.02.2024')).toContain(
      'von“: Zeile 2, Spalte 1: Die Angabe ist leer oder 0',
    );
    expect(zins([1, 2], '01.01.2024', '01.02.2024')).toContain('Der Bereich ist nicht lesbar');
  });
});

test('FE-2 eine falsche Zelle von parameter nennt ihren Ort einmal', () => {
  const eigene = bereich('Parameter | GültigAb | Wert', 'Basiszinssatz | 01.01.2024 | viel');
  expect(zins(1, '01.01.2024', '02.01.2024', null, null, eigene)).toMatch(
    /^WERT: Argument „parameter“: Zeile 2, Spalte Wert: Hier wird eine Zahl gebraucht/,
  );
});
