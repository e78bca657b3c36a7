import { rechenweg } from './aufruf';
import { bereich, bild, eigenanteile, NV, STELLE, WERT, type Zeile } from './bauen';

const ZEILE: Zeile = { Baustein: 2, GültigAb: '01.04.2022', GültigBis: '30.06.2022', Betrag: 60_000 };
const satz = (tag: string, saetze: unknown, merkmal: string | null = null, baustein: unknown = 2): unknown =>
  bild('FOERDERSATZ', [baustein, tag, merkmal, saetze]);

describe('FS-1 eigene Fördersätze', () => {
  test('gehen den eingebauten für ihre Zeit vor', () => {
    const tage = ['31.03.2022', '01.04.2022', '30.06.2022', '01.07.2022'];
    expect(tage.map((tag) => satz(tag, bereich(ZEILE)))).toEqual([55_000, 60_000, 60_000, 55_000]);
    expect(satz('01.05.2022', bereich(ZEILE), null, 1)).toBe(55_000);
  });

  test('gelten nur für ihr Merkmal; ohne Angabe ist es PERSONAL', () => {
    const assistenz = bereich({ ...ZEILE, Merkmal: 'ASSISTENZ', Baustein: 1 });
    expect(satz('01.05.2022', assistenz, null, 1)).toBe(55_000);
    expect(satz('01.05.2022', assistenz, 'ASSISTENZ', 1)).toBe(60_000);
  });

  test('schließen eine Lücke; davor und danach bleibt #NV mit den Nachbarn', () => {
    const luecke = bereich({ ...ZEILE, Baustein: 1, GültigAb: '01.03.2024', GültigBis: '30.09.2024' });
    expect(satz('01.05.2024', luecke, null, 1)).toBe(60_000);
    expect(satz('01.02.2024', luecke, null, 1)).toEqual(
      NV(/bekannt bis 31.12.2022, wieder bekannt ab 01.03.2024/),
    );
    expect(satz('01.10.2024', luecke, null, 1)).toEqual(
      NV(/bekannt bis 30.09.2024, wieder bekannt ab 01.01.2025/),
    );
  });

  test('können ein eigenes Programm benennen, ohne Ende offen', () => {
    const klima = bereich({ ...ZEILE, Baustein: 'Klimaschutz  Programm', GültigBis: null });
    for (const name of ['klimaschutz programm', ' KLIMASCHUTZ PROGRAMM ', 'Baustein Klimaschutz Programm'])
      expect(satz('01.01.2050', klima, null, name)).toBe(60_000);
    expect(satz('31.03.2022', klima, null, 'Klimaschutz Programm')).toEqual(NV(/bekannt ab 01.04.2022/));
    expect(satz('01.05.2022', klima, null, 'Sport')).toEqual(
      NV(/Baustein Sport ist nicht hinterlegt; bekannt sind .*Klimaschutz Programm/),
    );
    expect(satz('01.05.2022', klima, 'SACHKOSTEN', 'Klimaschutz Programm')).toEqual(
      NV(/hat kein Merkmal SACHKOSTEN/),
    );
  });

  test('zwei Zeilen für denselben Tag sind #WERT! und nennen beide', () => {
    const ueberschnitten = bereich(
      ZEILE,
      { ...ZEILE, Baustein: 1 },
      { ...ZEILE, Baustein: 'Baustein 2', GültigAb: '30.06.2022', GültigBis: null },
    );
    expect(satz('01.05.2022', ueberschnitten)).toEqual(
      WERT(
        /^Argument „saetze“ \(Fördersätze\): KIM_Foerdersaetze: Die Zeilen 2 und 4 gelten für dieselbe Zeit. Bitte/,
      ),
    );
    const anschluss = bereich(ZEILE, { ...ZEILE, GültigAb: '01.07.2022', GültigBis: null, Betrag: 1 });
    expect(satz('01.07.2022', anschluss)).toBe(1);
  });
});

test('RW-1 Quelle und Gültigkeit der Zeile stehen im Rechenweg', () => {
  const quelle = (zeile: Zeile): unknown =>
    rechenweg('FOERDERSATZ', 2, '01.05.2022', null, bereich(zeile))[1]?.[4];
  expect(quelle({ ...ZEILE, Quelle: 'Bescheid', Status: 'Annahme' })).toBe(
    'Bescheid (gültig 01.04.2022-30.06.2022, Annahme)',
  );
  expect(quelle(ZEILE)).toBe('KIM_Foerdersaetze Zeile 2 (gültig 01.04.2022-30.06.2022)');
});

describe('TB-5 eigene Sätze in den Tabellen', () => {
  const STELLEN = bereich({ ...STELLE, Höchstbetrag: null, Baustein: 'Klima', 'Kosten gesamt': 50_000 });
  const klima: Zeile = { Baustein: 'Klima', GültigAb: '01.01.2022', Betrag: 12_000 };
  const zeile = (saetze: unknown): readonly unknown[] | undefined =>
    (eigenanteile(STELLEN, null, null, saetze) as unknown[][])[1];

  test('Betrag und Art der Zeile gelten', () => {
    expect(zeile(bereich(klima))?.slice(5, 8)).toEqual([12_000, 0, 38_000]);
    const pauschale = bereich({ ...klima, Betrag: 60_000, Art: 'PAUSCHALE' });
    expect(zeile(pauschale)?.slice(5, 8)).toEqual([60_000, 10_000, 0]);
  });

  test('ein Wechsel im Jahr zählt nach Monaten', () => {
    const wechsel = bereich(
      { ...klima, GültigBis: '30.06.2022' },
      { ...klima, GültigAb: '01.07.2022', Betrag: 24_000 },
    );
    expect(zeile(wechsel)?.[5]).toBe(18_000);
  });

  test('eine Lücke ist #NV, ein Wechsel der Art im Jahr #WERT!', () => {
    expect(eigenanteile(STELLEN, null, null, bereich({ ...klima, GültigBis: '30.06.2022' }))).toEqual(
      NV(/^Argument „stellen“: Zeile 2 \(A\): Baustein Klima, PERSONAL: Für den 01.07.2022/),
    );
    const art = bereich(
      { ...klima, GültigBis: '30.06.2022' },
      { ...klima, GültigAb: '01.07.2022', Art: 'PAUSCHALE' },
    );
    expect(eigenanteile(STELLEN, null, null, art)).toEqual(
      WERT(/Die Art von Baustein Klima wechselt am 01.07.2022 .*Bitte/),
    );
  });
});

test.each([
  [
    { GültigBis: '31.03.2022' },
    WERT(
      /^Argument „saetze“ \(Fördersätze\): Zeile 2, Spalte GültigBis: GültigBis liegt vor GültigAb. Bitte/,
    ),
  ],
  [
    { Betrag: -1 },
    WERT(/^Argument „saetze“ \(Fördersätze\): Zeile 2, Spalte Betrag: Der Betrag darf nicht negativ/),
  ],
  [
    { Merkmal: 'X' },
    WERT(/Zeile 2, Spalte Merkmal: „X“ ist nicht bekannt. Möglich sind PERSONAL, ASSISTENZ/),
  ],
  [{ Art: 'X' }, WERT(/Zeile 2, Spalte Art: „X“ ist nicht bekannt. Möglich sind HÖCHSTBETRAG/)],
  [
    { Baustein: true },
    WERT(/Zeile 2, Spalte Baustein: Hier wird ein Text gebraucht, gefunden wurde der Wert WAHR/),
  ],
])('FS-1 falsche Zeile %j', (falsch, erwartet) => {
  expect(satz('01.05.2022', bereich({ ...ZEILE, ...falsch }))).toEqual(erwartet);
});
