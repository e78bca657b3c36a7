import { bereich, bild, eigenanteile, JAHR, NV, STELLE } from './bauen';

describe('KO-1 Namen, wie sie in Bescheiden stehen', () => {
  test.each([
    ['Anteilsfinanzierung', 'ANTEIL'],
    ['Anteilfinanzierung', 'ANTEIL'],
    ['Fehlbedarfsfinanzierung', 'FEHLBEDARF'],
    ['Festbetragsfinanzierung', 'FESTBETRAG'],
    ['Vollfinanzierung', 'VOLL'],
    ['fachbezogene Pauschale', 'PAUSCHALE'],
    ['Höchstbetragsförderung', 'HÖCHSTBETRAG'],
  ])('Art %s ist %s', (wort, art) => {
    const einzeln = (a: string): unknown =>
      bild('FOERDERUNG', [60_000, 1, 55_000, 12, a, art === 'ANTEIL' ? 0.5 : null, 20_000, 10_000]);
    const zeile = (a: string): unknown =>
      eigenanteile(
        bereich({
          ...STELLE,
          Art: a,
          Quote: art === 'ANTEIL' ? 0.5 : null,
          Drittmittel: 20_000,
          Eigenmittel: 10_000,
        }),
      );
    const satz = (a: string): unknown =>
      bild('FOERDERSATZ', [
        ...['x', '01.06.2022', null],
        bereich({ Baustein: 'x', GültigAb: '01.01.2022', Betrag: 7, Art: a }),
      ]);
    for (const rufe of [einzeln, zeile, satz]) {
      expect(rufe(art)).not.toHaveProperty('code');
      for (const w of [wort, wort.toUpperCase(), wort.replace('f', '-f')]) expect(rufe(w)).toEqual(rufe(art));
    }
  });

  test.each([
    'Entgeltgruppe 9c',
    'Entgeltgr. 9c',
    'entgeltgruppe E9c',
    'Entgeltgruppe EG 9 c',
    'ENTGELTGR 9C',
  ])('Gruppe %s', (gruppe) => {
    expect(bild('ENTGELT', [gruppe, 3, '01.11.2021'])).toBe(3_844.01);
    expect(eigenanteile(bereich({ ...STELLE, Gruppe: gruppe }))).toEqual(eigenanteile(bereich(STELLE)));
  });

  test('Gruppe Entgeltgruppe S 11 b', () => {
    expect(bild('ENTGELT', ['Entgeltgruppe S 11 b', 3, '01.11.2021'])).toBe(
      bild('ENTGELT', ['S11b', 3, '01.11.2021']),
    );
    expect(bild('ENTGELT', ['Entgeltgruppe', 3, '01.11.2021'])).toEqual(NV(/ist keine Entgeltgruppe/));
  });

  test.each(['TVöD', 'TVoeD', 'tvöd', 'TVöD VKA'])('Tarif %s', (tarif) => {
    expect(bild('ENTGELT', ['9c', 3, '01.11.2021', tarif])).toBe(3_844.01);
    const kosten = (optionen: unknown): unknown => bild('PERSONALKOSTEN', ['9c', 3, 1, ...JAHR, optionen]);
    expect(kosten([['Tarif', tarif]])).toEqual(kosten(null));
    const eigene = bereich({ Tarif: tarif, GültigAb: '01.04.2021', Gruppe: '9c', Stufe: 3, Betrag: 5_000 });
    expect(bild('ENTGELT', ['9c', 3, '01.11.2021', null, eigene])).toBe(5_000);
  });

  test.each([
    ['I', 1],
    ['II', 2],
    ['III', 3],
    ['Baustein II', 2],
    ['baustein iii', 3],
  ])('Baustein %s ist %p', (name, nummer) => {
    const rufe = (baustein: unknown): unknown => bild('FOERDERSATZ', [baustein, '01.07.2022']);
    expect(rufe(name)).toBe(rufe(nummer));
    expect(rufe(nummer)).toBeGreaterThan(0);
    const zeile = (baustein: unknown): unknown =>
      eigenanteile(bereich({ ...STELLE, Höchstbetrag: null, Baustein: baustein, Von: '01.07.2022' }));
    expect(zeile(name)).toEqual(zeile(nummer));
  });
});

test.each(['A 4', 'A17', 'a 17', 'Bes.Gr. A 4', 'BesGr A17', 'Besoldungsgruppe B 12', 'B 2', 'R1', 'W 3'])(
  'PK-18 „%s“ ist keine der Besoldungsgruppen A5 bis A16, und der Satz sagt, wie es geht',
  (gruppe) => {
    const satz = NV(
      /ist eine Besoldungsgruppe, hinterlegt sind davon A5 bis A16 \(LBesO NRW\). Bitte die Gruppe prüfen oder in EIGENANTEILE und HAUSHALT die Spalte Kosten gesamt ausfüllen.$/,
    );
    expect(bild('PERSONALKOSTEN', [gruppe, 3, 1, ...JAHR])).toEqual(satz);
    expect(eigenanteile(bereich({ ...STELLE, Gruppe: gruppe }))).toEqual(satz);
  },
);

test('TB-1 neben Kosten gesamt sind Gruppe und Stufe Text, den niemand prüft, aber keine Fehlerwerte', () => {
  const kosten = { 'Kosten gesamt': 70_000 };
  const gewollt = eigenanteile(bereich({ ...STELLE, ...kosten }));
  expect(gewollt).not.toHaveProperty('code');
  for (const frei of [{ Gruppe: 'A 10', Stufe: 11 }, { Gruppe: 'E99', Stufe: 'Endstufe' }, { Gruppe: true }])
    expect(eigenanteile(bereich({ ...STELLE, ...kosten, ...frei }))).toEqual(gewollt);
  expect(eigenanteile(bereich({ ...STELLE, Gruppe: 'A 10' }), [['Kosten gesamt', 70_000]])).toEqual(gewollt);
  expect(eigenanteile(bereich({ ...STELLE, ...kosten, Stufe: { code: '#N/A' } }))).toHaveProperty(
    'text',
    expect.stringMatching(/^Argument „stellen“: Zeile 2 \(A\), Spalte Stufe: #NV/),
  );
});
