import { bereich, schritte, zeilen } from './aufruf';

const segeberg = bereich(
  'Kommune | Kosten | Schüler',
  'A | 400000 | 1200',
  'B | 250000 | 900',
  'C | 150000 | 900',
);
const kamen = (zusatz = 'Mindestens'): unknown[][] =>
  bereich(
    `Kommune | Fälle | ${zusatz}`,
    'Kamen | 0,85 | 0,5',
    'Bergkamen | 1,19 | 0,5',
    'Bönen | 0,38 | 0,5',
  ) as unknown[][];
const FAELLE = bereich('Fälle | 1');
const zahlen = (...argumente: readonly unknown[]): string[] => zeilen('SCHLUESSEL', ...argumente).slice(1);

describe('SL-1 Merkmale und Gewichte', () => {
  test('Segeberg: 63 zu 37, als Zahlen oder Anteile geschrieben', () => {
    const soll = [
      'A | 0,463 | 0,463 |',
      'B | 0,307875 | 0,307875 |',
      'C | 0,229125 | 0,229125 |',
      'Summe | 1 | 1 |',
    ];
    expect(zahlen(segeberg, bereich('Kosten | 63', 'Schüler | 37'))).toEqual(soll);
    expect(zahlen(segeberg, bereich('Merkmal | Gewicht', 'Schüler | 0,37', 'Kosten | 0,63'))).toEqual(soll);
  });

  test('Lüdinghausen: 90 zu 10', () => {
    const kreis = bereich(
      'Kommune | Stunden | Einwohner',
      'A | 310 | 25000',
      'B | 90 | 13000',
      'C | 100 | 10000',
    );
    expect(zahlen(kreis, bereich('Stunden | 90', 'Einwohner | 10'))).toEqual([
      'A | 0,610083 | 0,610083 |',
      'B | 0,189083 | 0,189083 |',
      'C | 0,200833 | 0,200833 |',
      'Summe | 1 | 1 |',
    ]);
  });

  test('der Sockel ist für alle gleich und braucht keine Spalte; mit Spalte zählt sie', () => {
    const gewichte = bereich('Sockel | 1', 'Schüler | 1');
    expect(zahlen(segeberg, gewichte)[0]).toBe('A | 0,366667 | 0,366667 |');
    const eigener = bereich('Kommune | Schüler | sockel', 'A | 1 | 3', 'B | 1 | 1');
    expect(zahlen(eigener, gewichte)[0]).toBe('A | 0,625 | 0,625 |');
  });

  test('ein Merkmal ohne Spalte, ohne Wert, ein Gewicht unter 0, keines über 0', () => {
    expect(zahlen(segeberg, bereich('Fälle | 1'))).toEqual([]);
    expect(zeilen('SCHLUESSEL', segeberg, bereich('Fälle | 1'))[0]).toContain(
      'Für das Merkmal „Fälle“ fehlt eine Spalte.',
    );
    const leer = bereich('Kommune | Fälle', 'A | 0', 'B |');
    expect(zeilen('SCHLUESSEL', leer, FAELLE)[0]).toContain(
      'kommunen“: Alle Werte des Merkmals „Fälle“ sind leer oder 0',
    );
    expect(zeilen('SCHLUESSEL', segeberg, bereich('Kosten | -1'))[0]).toContain(
      'Das Gewicht darf nicht negativ sein',
    );
    expect(zeilen('SCHLUESSEL', segeberg, bereich('Kosten | 0', 'Schüler |'))[0]).toContain(
      'gewichte“: Mindestens ein Gewicht',
    );
  });

  test('Gewichte: doppelt, ohne Namen, Name einer anderen Spalte, eine Spalte, nichts, Summe darunter', () => {
    const satz = (...z: readonly string[]): string => zeilen('SCHLUESSEL', segeberg, bereich(...z))[0] ?? '';
    expect(satz('Kosten | 1', 'kosten | 2')).toContain(
      'Zeile 2, Spalte Merkmal: Das Merkmal „kosten“ steht zweimal da',
    );
    expect(satz('| 1', 'Kosten | 2')).toContain('Zeile 1, Spalte Merkmal: Der Name des Merkmals fehlt');
    expect(satz('Mindestens | 1')).toContain('Mindestens ist eine Spalte mit eigener Bedeutung');
    expect(satz('Kosten', 'Schüler')).toContain('Die Gewichte haben zwei Spalten');
    expect(zeilen('SCHLUESSEL', segeberg, null)[0]).toContain('Der Bereich enthält keine Daten');
    expect(zahlen(segeberg, bereich('Kosten | 63', 'Schüler | 37', 'Summe | 100')).at(-1)).toBe(
      'Summe | 1 | 1 | gewichte: Ergebniszeile (Zeile 3) nicht mitgerechnet',
    );
  });

  test('der Rechenweg nennt Gewichte, Werte und Summen', () => {
    expect(schritte('SL-1', 'SCHLUESSEL', segeberg, bereich('Kosten | 63', 'Schüler | 37'))[0]).toBe(
      'Rechnerisch A | 1 × (63/100 × 400.000 von 800.000 Kosten + 37/100 × 1.200 von 3.000 Schüler) | 0,463',
    );
  });
});

test('SL-2 wer ausgeschlossen ist, zählt nicht, die anderen tragen alles', () => {
  const mit = (wert: unknown): unknown[][] => [
    ['Kommune', 'Fälle', 'Ausschluss', 'Begründung'],
    ['A', 30, null, null],
    ['B', 10, false, null],
    ['C', 60, wert, 'eigenes Programm'],
  ];
  for (const ja of [true, 'ja', 'x', 'X', 'WAHR'])
    expect(zahlen(mit(ja), FAELLE)).toEqual([
      'A | 0,75 | 0,75 |',
      'B | 0,25 | 0,25 |',
      'C | 0 | 0 | ausgeschlossen: eigenes Programm',
      'Summe | 1 | 1 |',
    ]);
  for (const nein of [false, 'nein', null, 0]) expect(zahlen(mit(nein), FAELLE)[2]).toBe('C | 0,6 | 0,6 |');
  const alle = bereich(
    'Kommune | Fälle | Ausschluss | Begründung | Festwert',
    'A | 1 | x | ab | 1',
    'B | 1 | | | ',
  );
  expect(zeilen('SCHLUESSEL', alle, FAELLE)[0]).toContain('Festwert und Ausschluss schließen einander aus');
  const keiner = bereich('Kommune | Fälle | Ausschluss | Begründung', 'A | 1 | x | ab');
  expect(zeilen('SCHLUESSEL', keiner, bereich('Sockel | 1'))[0]).toContain('Alle sind ausgeschlossen');
  expect(schritte('SL-2', 'SCHLUESSEL', mit('x'), FAELLE)).toEqual(['Ausschluss C | eigenes Programm | 0']);
});

describe('SL-3 Mindestens und Höchstens', () => {
  test('Kamen: 2,5 VZÄ, mindestens eine halbe', () => {
    expect(zahlen(kamen(), FAELLE, bereich('Gesamt | 2,5'))).toEqual([
      'Kamen | 0,878099 | 0,833333 |',
      'Bergkamen | 1,229339 | 1,166667 |',
      'Bönen | 0,392562 | 0,5 | Mindestens',
      'Summe | 2,5 | 2,5 |',
    ]);
    expect(schritte('SL-3', 'SCHLUESSEL', kamen(), FAELLE, bereich('Gesamt | 2,5'))).toEqual([
      'Bönen: Mindestens | 0,5 | 0,5',
      'Faktor L | (2,5 - 0,5) / (0,8780991736 + 1,229338843) | 0,94902',
      expect.stringMatching(/^Schlüssel Kamen \| 0,8780991736 × 0,9490196078 = 0,8333333333 \| 0,833333$/),
      expect.stringMatching(/^Schlüssel Bergkamen /),
      'Summe | 0,8333333333 + 1,1666666667 + 0,5 | 2,5',
    ]);
  });

  test('80/15/5 mit höchstens der Hälfte für die erste', () => {
    const liste = bereich('Kommune | Fälle | Höchstens', 'A | 80 | 0,5', 'B | 15 | 0', 'C | 5 |');
    expect(zahlen(liste, FAELLE).map((z) => z.split(' | ').slice(2).join(' | '))).toEqual([
      '0,5 | Höchstens',
      '0,375 |',
      '0,125 |',
      '1 |',
    ]);
  });

  test('Grenzen, die sich widersprechen oder nicht reichen, mit beiden Summen', () => {
    const satz = (...z: readonly string[]): string => zeilen('SCHLUESSEL', bereich(...z), FAELLE)[0] ?? '';
    const kopf = 'Kommune | Fälle | Mindestens | Höchstens';
    expect(satz(kopf, 'A | 1 | 0,7 | ', 'B | 1 | 0,7 |')).toContain(
      'ergeben zusammen 1,4, zu verteilen sind aber nur 1.',
    );
    expect(satz(kopf, 'A | 1 | | 0,3', 'B | 1 | | 0,3')).toContain(
      'höchstens 0,6, zu verteilen sind aber 1.',
    );
    expect(satz(kopf, 'A | 1 | 0,5 | 0,3', 'B | 1 | |')).toContain(
      'Zeile 2 (A): Mindestens 0,5 liegt über Höchstens 0,3.',
    );
    expect(satz(kopf, 'A | 1 | | 0,4', 'B | 0 | 0,2 |')).toContain('höchstens 0,6');
  });

  test('wer nach den Merkmalen nichts hat, bekommt nur sein Mindestens', () => {
    const liste = bereich('Kommune | Fälle | Mindestens', 'A | 1 |', 'B | 0 | 0,2', 'C | 0 |');
    expect(zahlen(liste, FAELLE)).toEqual([
      'A | 1 | 0,8 |',
      'B | 0 | 0,2 | Mindestens',
      'C | 0 | 0 |',
      'Summe | 1 | 1 |',
    ]);
  });

  test('alle an einer Grenze; eine Grenze, die nichts ändert, wird nicht genannt', () => {
    const kopf = 'Kommune | Fälle | Mindestens | Höchstens';
    expect(zahlen(bereich(kopf, 'A | 9 | | 0,6', 'B | 1 | 0,4 |'), FAELLE).slice(0, 2)).toEqual([
      'A | 0,9 | 0,6 |',
      'B | 0,1 | 0,4 | Mindestens',
    ]);
    expect(zahlen(bereich(kopf, 'A | 9 | 0,5 | 0,5', 'B | 1 | 0,5 | 0,5'), FAELLE).slice(0, 2)).toEqual([
      'A | 0,9 | 0,5 | Mindestens',
      'B | 0,1 | 0,5 | Mindestens',
    ]);
    expect(zahlen(bereich(kopf, 'A | 9 | 0,9 | ', 'B | 1 | | 0,1'), FAELLE).slice(0, 2)).toEqual([
      'A | 0,9 | 0,9 |',
      'B | 0,1 | 0,1 |',
    ]);
  });
});

describe('SL-4 Festwert', () => {
  const kopf = 'Kommune | Fälle | Festwert | Begründung';
  test('geht vor, die anderen teilen sich den Rest', () => {
    const liste = bereich(kopf, 'Kamen | 0,85 | 1 | Rat', 'Bergkamen | 1,19 | 1 | Rat', 'Bönen | 0,38 | |');
    expect(
      zahlen(liste, FAELLE, bereich('Gesamt | 2,5')).map((z) => z.split(' | ').slice(2).join(' | ')),
    ).toEqual(['1 | Festwert: Rat', '1 | Festwert: Rat', '0,5 |', '2,5 |']);
    expect(schritte('SL-4', 'SCHLUESSEL', liste, FAELLE, bereich('Gesamt | 2,5'))).toEqual([
      'Festwert Kamen | Rat | 1',
      'Festwert Bergkamen | Rat | 1',
      'Gesamt nach Festwerten | 2,5 - 1 - 1 | 0,5',
    ]);
  });

  test('alle fest, und die Summe stimmt', () => {
    const liste = bereich(kopf, 'A | 1 | 0,4 | Rat', 'B | 2 | 0,6 | Rat');
    expect(zahlen(liste, FAELLE).at(-1)).toBe('Summe | 1 | 1 |');
  });

  test('ohne Begründung, über Gesamt, für alle daneben', () => {
    const satz = (...z: readonly string[]): string => zeilen('SCHLUESSEL', bereich(...z), FAELLE)[0] ?? '';
    expect(satz(kopf, 'A | 1 | |', 'B | 1 | 0,5 |')).toContain(
      'Zeile 3 (B), Spalte Begründung: Festwert ohne Begründung.',
    );
    expect(satz('Kommune | Fälle | Ausschluss', 'A | 1 | ', 'B | 1 | x')).toContain(
      'Ausschluss ohne Begründung.',
    );
    expect(satz(kopf, 'A | 1 | 0,7 | x', 'B | 1 | 0,7 | x', 'C | 1 | |')).toContain(
      'ergeben 1,4, mehr als Gesamt (1)',
    );
    expect(satz(kopf, 'A | 1 | 0,7 | x', 'B | 1 | 0,2 | x')).toContain(
      'ergeben 0,9, Gesamt ist 1, und alle haben',
    );
  });

  test('Grenzen neben einem Festwert nennt der Hinweis', () => {
    const liste = bereich(
      'Kommune | Fälle | Festwert | Begründung | Mindestens | Höchstens',
      'A | 1 | 0,4 | Rat | 0,5 | 0,9',
      'B | 2 | | | |',
    );
    expect(zahlen(liste, FAELLE)[0]).toContain(
      'Festwert: Rat; Mindestens, Höchstens nicht verwendet: Festwert geht vor',
    );
  });
});

describe('SL-5 Schlüssel in Schritten', () => {
  test('Kamen in halben Stellen', () => {
    const optionen = bereich('Gesamt | 2,5', 'Rundung | 0,5');
    expect(zahlen(kamen(), FAELLE, optionen).map((z) => z.split(' |')[2])).toEqual([
      ' 1',
      ' 1',
      ' 0,5',
      ' 2,5',
    ]);
    expect(schritte('SL-5', 'SCHLUESSEL', kamen(), FAELLE, optionen)[0]).toContain(
      '; in Schritten von 0,5 nach größten Resten | 1',
    );
  });

  test('was kein Vielfaches des Schritts ist', () => {
    const satz = (liste: unknown, gesamt: string): string =>
      zeilen('SCHLUESSEL', liste, FAELLE, bereich(`Gesamt | ${gesamt}`, 'Rundung | 0,5'))[0] ?? '';
    expect(satz(kamen(), '2,6')).toContain(
      'Gesamt (ohne die Festwerte) 2,6 ist kein Vielfaches der Rundung 0,5.',
    );
    const grenzen = bereich('Kommune | Fälle | Mindestens | Höchstens', 'A | 1 | 0,3 |', 'B | 1 | |');
    expect(satz(grenzen, '2')).toContain('Zeile 2 (A): Mindestens 0,3 ist kein Vielfaches');
    const oben = bereich('Kommune | Fälle | Höchstens', 'A | 1 | 0,7', 'B | 1 | ');
    expect(satz(oben, '2')).toContain('Zeile 2 (A): Höchstens 0,7 ist kein Vielfaches');
  });
});

test('SL-6 doppelte Kommune, Stichtag hinter dem Merkmal, was nicht gelesen wird', () => {
  const doppelt = bereich('Kommune | Fälle', 'A | 1', 'a | 2');
  expect(zeilen('SCHLUESSEL', doppelt, FAELLE)[0]).toContain('steht zweimal in der Liste (Zeilen 2 und 3)');
  const stichtag = bereich('Kommune | Einwohner (31.12.2024) | Bemerkung', 'A | 1 | x', 'B | 3 |');
  expect(zahlen(stichtag, bereich('Einwohner | 1'))).toEqual([
    'A | 0,25 | 0,25 |',
    'B | 0,75 | 0,75 |',
    'Summe | 1 | 1 | kommunen: nicht gelesen: Bemerkung',
  ]);
});

test('SL-6, FE-2 leere Bereiche und unbekannte Optionen', () => {
  expect(zeilen('SCHLUESSEL', null, FAELLE)[0]).toContain('kommunen“: Der Bereich enthält keine Daten');
  expect(zeilen('SCHLUESSEL', bereich('Kommune | Fälle'), FAELLE)[0]).toContain(
    'Der Bereich enthält keine Daten',
  );
  expect(zeilen('SCHLUESSEL', segeberg, bereich('Kosten | 1'), bereich('Summe | 1'))[0]).toContain(
    'Die Option „Summe“ ist nicht bekannt. Möglich sind Gesamt, Rundung.',
  );
  expect(zeilen('SCHLUESSEL', segeberg, bereich('Kosten | 1'), bereich('Gesamt | 0'))[0]).toContain(
    'Der Wert fehlt oder ist 0',
  );
});

test('TB-6 ein Schlüssel ist ein Argument von KOSTENTEILUNG', () => {
  const schluessel = bereich(
    'Kommune | Rechnerisch | Schlüssel | Hinweis',
    'A | 0,25 | 0,25 | x',
    'B | 0,75 | 0,75 |',
    'Summe | 1 | 1 |',
  );
  expect(zeilen('KOSTENTEILUNG', 100, schluessel).slice(1)).toEqual([
    'A | 0,25 | 0,25 | 25',
    'B | 0,75 | 0,75 | 75',
    'Summe | 1 | 1 | 100',
  ]);
});

test('SL-3 der Rechenweg nennt jede Grenze, die gilt, und keinen Faktor, wo niemand frei ist', () => {
  const alle = bereich('Kommune | Fälle | Mindestens', 'A | 9 | 0,6', 'B | 1 | 0,4', 'C | 0 |');
  const gewichte = bereich('Fälle | 1', 'Sockel | 0');
  expect(schritte('SL-3', 'SCHLUESSEL', alle, gewichte)).toEqual([
    'A: Mindestens | 0,6 | 0,6',
    'B: Mindestens | 0,4 | 0,4',
    'Summe | 0,6 + 0,4 + 0 | 1',
  ]);
  expect(schritte('SL-1', 'SCHLUESSEL', alle, gewichte)[0]).toBe(
    'Rechnerisch A | 1 × (1/1 × 9 von 10 Fälle) | 0,9',
  );
  const oben = bereich('Kommune | Fälle | Höchstens', 'A | 80 | 0,5', 'B | 20 |');
  expect(schritte('SL-3', 'SCHLUESSEL', oben, gewichte).slice(0, 2)).toEqual([
    'A: Höchstens | 0,5 | 0,5',
    'Faktor L | (1 - 0,5) / (0,2) | 2,5',
  ]);
  expect(
    zeilen('SCHLUESSEL', bereich('Kommune | Fälle | Höchstens', 'A | 1 | 0,4', 'B | 0 |'), FAELLE)[0],
  ).toContain('höchstens 0,4, zu verteilen sind aber 1.');
});

test('KO-3 andere Wörter für die Grenzen eines Schlüssels werden gefragt', () => {
  for (const [wort, gemeint] of [
    ['Minimum', 'Mindestens'],
    ['Maximum', 'Höchstens'],
    ['fester Wert', 'Festwert'],
  ] as const)
    expect(
      zeilen('SCHLUESSEL', bereich(`Kommune | E | ${wort}`, 'Unna | 1 | 1'), bereich('E | 1'))[0],
    ).toContain(`Gemeint ist ${gemeint}?`);
});
