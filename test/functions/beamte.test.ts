import { rechenweg } from './aufruf';
import { bereich, bild, eigenanteile, JAHR, NV, STELLE, WERT, type Zeile } from './bauen';

const OPTIONEN = [
  ['Beihilfe', 350],
  ['Versorgungszuschlag', 0.3],
];
const LEITUNG: Zeile = { ...STELLE, Stelle: 'Leitung', Gruppe: 'A 11', Stufe: 5 };

const kosten = (gruppe: unknown, stufe: unknown, ...weitere: unknown[]): unknown =>
  bild('PERSONALKOSTEN', [gruppe, stufe, 1, ...JAHR, OPTIONEN, ...weitere]);

const zeilen = (ergebnis: unknown): unknown[][] => ergebnis as unknown[][];
const hinweise = (ergebnis: unknown): unknown[] => zeilen(ergebnis).map((z) => z.at(-1));

describe('PK-18 Angestellte und Beamte in einer Tabelle', () => {
  test('jede Zeile kostet, was sie allein kostet, welcher Tarif auch gewählt ist', () => {
    for (const tarif of ['TVöD-VKA', 'TV-L']) {
      const optionen = [...OPTIONEN, ['Tarif', tarif]];
      const tabelle = zeilen(eigenanteile(bereich(LEITUNG, { ...STELLE, Gruppe: '9b' }), optionen));
      expect(tabelle[1]?.[2]).toBe(kosten('A 11', 5));
      expect(tabelle[2]?.[2]).toBe(bild('PERSONALKOSTEN', ['9b', 3, 1, ...JAHR, [['Tarif', tarif]]]));
    }
  });

  test('nur die Zeile des Beamten nennt die abgeleitete Tabelle', () => {
    expect(hinweise(eigenanteile(bereich(LEITUNG, STELLE), OPTIONEN))).toEqual([
      'Hinweis',
      'Besoldungstabelle vom 01.01.2021: abgeleitet',
      '',
      '',
    ]);
  });

  test('HAUSHALT sagt es mit der Option Hinweis je Jahr', () => {
    const kommunen = bereich({ Kommune: 'Unna', Schlüssel: 1 });
    const zeit = ['01.01.2023', '31.12.2026'];
    const args = [bereich(LEITUNG), kommunen, ...zeit, [...OPTIONEN, ['Hinweis', true]]];
    const jahre = zeilen(bild('HAUSHALT', args)).filter((z) => z[1] === 'Summe');
    expect(jahre.map((z) => [z[0], z.at(-1)]).slice(0, 4)).toEqual([
      [2023, ''],
      [2024, 'Leitung: Besoldungstabelle vom 01.11.2024: abgeleitet'],
      [2025, 'Leitung: Besoldungstabelle vom 01.11.2024: abgeleitet'],
      [2026, 'Leitung: Besoldungstabelle vom 01.04.2026: Abschlag (Gesetz offen)'],
    ]);
  });

  test('ohne die Optionen ist die Zeile des Beamten #WERT!, die anderen rechnen ohne sie', () => {
    expect(eigenanteile(bereich(STELLE, LEITUNG))).toEqual(
      WERT(
        /^Argument „stellen“: Zeile 3 \(Leitung\), Spalte Gruppe: A11 .* Beihilfe und Versorgungszuschlag; /,
      ),
    );
    expect(zeilen(eigenanteile(bereich(STELLE)))).toHaveLength(3);
    expect(zeilen(eigenanteile(bereich({ ...LEITUNG, 'Kosten gesamt': 80_000 })))[1]?.[2]).toBe(80_000);
  });

  test('Seit ist #WERT!, auch als Option', () => {
    const satz = /Für Besoldungsgruppen \(A11\) ist kein Stufenaufstieg hinterlegt/;
    expect(eigenanteile(bereich({ ...LEITUNG, Seit: '01.01.2020' }), OPTIONEN)).toEqual(WERT(satz));
    expect(eigenanteile(bereich(LEITUNG), [...OPTIONEN, ['Seit', '01.01.2020']])).toEqual(WERT(satz));
  });
});

test.each(['A11', 'a 11', 'A 11', 'Bes.Gr. A11', 'Besoldungsgruppe A 11'])(
  'PK-18 „%s“ wird gelesen',
  (gruppe) => {
    expect(kosten(gruppe, 5)).toBe(kosten('A11', 5));
    expect(kosten('A11', 5)).toBeGreaterThan(0);
  },
);

test('PK-18 zweistellige Stufen werden gelesen, als Zahl und als Text', () => {
  expect(kosten('A11', '12')).toBe(kosten('A11', 12));
  expect(kosten('A11', '10,0')).toBe(kosten('A11', 10));
  expect(kosten('A11', 13)).toEqual(NV(/vorhanden: Stufe 3, .*, 12\./));
  expect(kosten('A11', '13')).toEqual(WERT(/von 1 bis 6, bei Besoldungsgruppen von 3 bis 12/));
});

describe('PK-18 eigene Entgelte', () => {
  const zeile = (mehr: Zeile): unknown =>
    bereich({ Tarif: null, GültigAb: '01.01.2022', Gruppe: 'A 11', Stufe: 5, Betrag: 4_000, ...mehr });
  const betrag = (tarife: unknown): unknown => bild('ENTGELT', ['A11', 5, '01.06.2022', null, tarife]);

  test('gelten für die Besoldungsgruppe, mit und ohne Tarif', () => {
    for (const Tarif of [null, 'LBesO-NRW', 'LBesO NRW']) expect(betrag(zeile({ Tarif }))).toBe(4_000);
    // Until the next built-in table, which begins in December.
    expect(kosten('A 11', 5, zeile({}))).toBe(11 * (4_000 + 350 + 1_200) + 5_301.61);
  });

  test('mit einem Tarif, zu dem die Gruppe nicht gehört, sind sie #WERT!', () => {
    expect(betrag(zeile({ Tarif: 'TVöD' }))).toEqual(
      WERT(/Zeile 2, Spalte Tarif: A11 gehört zur LBesO-NRW\./),
    );
    expect(betrag(zeile({ Tarif: 'LBesO-NRW', Gruppe: 'S11b', Stufe: 3 }))).toEqual(
      WERT(/Zeile 2, Spalte Tarif: S11b gehört nicht zur LBesO-NRW\./),
    );
  });

  test.each([
    [2, 'A 11'],
    [13, 'A 11'],
    [7, '9c'],
  ])('Stufe %d der Gruppe %s gibt es nicht', (Stufe, Gruppe) => {
    expect(betrag(zeile({ Stufe, Gruppe }))).toEqual(WERT(/Zeile 2, Spalte Stufe: /));
  });

  test('KO-3 gilt keine Zeile für die Gruppe, sagt es der Rechenweg; in Tabellen genügen Zeilen für Beamte', () => {
    const fremde = zeile({ Gruppe: '9c', Stufe: 3 });
    const weg = rechenweg('PERSONALKOSTEN', 'A 11', 5, 1, ...JAHR, OPTIONEN, fremde);
    expect(weg.map((z) => z[2])).toContainEqual(expect.stringContaining('keine Zeile gilt für LBesO-NRW'));
    expect(hinweise(eigenanteile(bereich(STELLE), OPTIONEN, zeile({})))).toEqual(['Hinweis', '', '']);
  });

  test('NB-3 TARIFANNAHME erhöht Besoldungsgruppen in ihrer Tabelle, und PERSONALKOSTEN rechnet damit', () => {
    const annahmen = bereich({ Ab: '01.01.2027', Prozent: 0.03 });
    const tarife = bild('TARIFANNAHME', [annahmen, null, [['9c'], ['A 11']]]);
    const gruppen = new Set(
      zeilen(tarife)
        .slice(1)
        .map((z) => `${String(z[0])} ${String(z[2])}`),
    );
    expect([...gruppen]).toEqual(['TVöD-VKA E9c', 'LBesO-NRW A11']);
    const januar = ['01.01.2027', '31.01.2027'];
    // 4,371.53 x 1.03 = 4,502.68
    expect(bild('PERSONALKOSTEN', ['A 11', 5, 1, ...januar, OPTIONEN, tarife])).toBe(6_203.48);
    const alle = zeilen(bild('TARIFANNAHME', [annahmen, 'LBesO-NRW']));
    expect([alle.length, new Set(alle.slice(1).map((z) => z[0]))]).toEqual([101, new Set(['LBesO-NRW'])]);
  });
});

describe('PK-18 Tarif und Besoldung', () => {
  test('ENTGELT gibt das Grundgehalt, welcher Tarif auch dasteht; Entgeltgruppen gibt es in der LBesO nicht', () => {
    for (const tarif of [null, 'TV-L', 'LBesO-NRW'])
      expect(bild('ENTGELT', ['A 11', 5, '01.06.2023', tarif])).toBe(3_808.93);
    expect(bild('ENTGELT', ['9c', 3, '01.06.2023', 'LBesO-NRW'])).toEqual(
      NV(
        /^Argument „gruppe“: Die Entgeltgruppe E9c ist in der LBesO-NRW nicht hinterlegt\. Vorhanden sind A5, /,
      ),
    );
  });

  test('TARIFSTAND nennt Tabelle und Status, auch lange nach der jüngsten', () => {
    for (const tag of ['01.06.2026', '01.06.2040'])
      expect(bild('TARIFSTAND', [tag, 'LBesO-NRW'])).toEqual([
        [
          'LBesO-NRW Besoldungsordnung A',
          46_113,
          expect.stringContaining('Abschlag 3,36 %'),
          'Abschlag (Gesetz offen)',
        ],
      ]);
  });

  test('als Option ist sie kein Tarif, und der Satz sagt, warum', () => {
    expect(eigenanteile(bereich(LEITUNG), [...OPTIONEN, ['Tarif', 'LBesO NRW']])).toEqual(
      WERT(
        /Wert \(Option Tarif\): Nach der LBesO-NRW werden alle Besoldungsgruppen gerechnet, .*TVöD-VKA oder TV-L/,
      ),
    );
  });

  test('STUFE kennt keine Laufzeiten, KIM_Parameter keine Jahressonderzahlung', () => {
    expect(bild('STUFE', ['A 11', 5, '01.01.2020', '01.01.2022'])).toEqual(NV(/sind keine Stufenlaufzeiten/));
    const parameter = bereich({ Parameter: 'Jahressonderzahlung A11', GültigAb: '01.01.2022', Wert: 0.5 });
    expect(kosten('A 11', 5, null, parameter)).toEqual(WERT(/Jahressonderzahlung A11/));
  });
});

describe('PK-18 RW-2 der Rechenweg', () => {
  const enden = (gruppe: string, stufe: number): unknown[] =>
    rechenweg('PERSONALKOSTEN', gruppe, stufe, 1, ...JAHR, [...OPTIONEN, ['Tarifsteigerung', 0.02]])
      .filter((z) => z[0] === 'RW-2' && z[2] !== '')
      .map((z) => [z[1], z[2]]);

  test('eines Beamten nennt seine Annahmen und was bei ihm fehlt, nicht die des Tarifs', () => {
    expect(enden('A 11', 5)).toEqual([
      ['Planwert', expect.any(String)],
      [
        'Annahmen bei Beamten',
        'Beihilfe und Versorgungszuschlag nach den Optionen, Einmalzahlungen wie im TV-L, ohne Tarifsteigerung (Erhöhungen gehören in KIM_Tarif)',
      ],
      [
        'Nicht enthalten bei Beamten',
        expect.stringMatching(/^Familienzuschlag \(über die Option Zulage\), /),
      ],
      ['Stand', expect.any(String)],
    ]);
  });

  test('eines Angestellten sagt weiter, dass Beamte nicht enthalten sind', () => {
    const titel = enden('9c', 3).map((z) => (z as string[])[0]);
    expect(titel).toEqual(['Planwert', 'Annahmen', 'Nicht enthalten', 'Stand']);
    expect(enden('9c', 3)).toContainEqual(['Nicht enthalten', expect.stringMatching(/, Beamte$/)]);
  });

  test('einer Tabelle mit beiden nennt beides, und Beamte fehlen nicht', () => {
    const weg = rechenweg('EIGENANTEILE', bereich(LEITUNG, STELLE), ...JAHR, [
      ...OPTIONEN,
      ['Einmalzahlungen', false],
    ]);
    const ende = new Map(weg.filter((z) => z[0] === 'RW-2').map((z) => [z[1], z[2]]));
    expect(ende.get('Nicht enthalten')).toMatch(/Unfallversicherung$/);
    expect(ende.get('Annahmen bei Beamten')).toBe(
      'Beihilfe und Versorgungszuschlag nach den Optionen, ohne tarifliche Einmalzahlungen',
    );
    expect([...ende.keys()]).toEqual(expect.arrayContaining(['Annahmen', 'Nicht enthalten bei Beamten']));
  });

  test('nennt den Abschlag unter dem, was noch offen ist', () => {
    const mai = ['01.05.2026', '31.05.2026'];
    const weg = rechenweg('PERSONALKOSTEN', 'A 11', 5, 1, ...mai, OPTIONEN);
    const offen = weg.filter((z) => z[1] === 'Annahme, Entwurf oder fortgeschrieben').map((z) => z[4]);
    expect(offen).toContainEqual(expect.stringContaining('Abschlag (Gesetz offen)'));
  });
});
