import { bereich, eigenanteile, NV, STELLE, type Zeile } from './bauen';

/** Cells of the first row of EIGENANTEILE. */
const zeile = (stelle: Zeile, optionen: unknown): readonly unknown[] => {
  const ergebnis = eigenanteile(bereich(stelle), optionen);
  return (Array.isArray(ergebnis) ? ergebnis[1] : undefined) ?? [];
};
const hinweis = (stelle: Zeile, optionen: unknown): unknown => zeile(stelle, optionen)[9];

/** For every column a post in which it decides something. */
const SPALTEN: readonly (readonly [string, Zeile])[] = [
  ['Sachkosten je VZÄ', STELLE],
  ['Sachkosten-Höchstbetrag', { ...STELLE, 'Sachkosten je VZÄ': 12_000 }],
  ['Drittmittel', STELLE],
  ['Eigenmittel', { ...STELLE, Art: 'FEHLBEDARF' }],
];

describe.each(SPALTEN)('LE-2 Spalte %s neben der Option gleichen Namens', (name, stelle) => {
  const satz = `${name}: 0 statt der Option 9.700,00 (eine leere Zelle zählt in Excel am Desktop als 0)`;

  test('eine 0 gilt, und der Hinweis sagt, dass es eine leere Zelle sein kann', () => {
    for (const null_ of [0, -0]) {
      const z = zeile({ ...stelle, [name]: null_ }, [[name, 9_700]]);
      expect(z[9]).toBe(satz);
      expect(z.slice(0, 9)).toEqual(zeile(stelle, null).slice(0, 9));
    }
  });

  test('im Web gilt für die leere Zelle die Option, und der Hinweis sagt, dass es am Desktop anders ist', () => {
    for (const leer of [null, undefined, '', ' ']) {
      const z = zeile({ ...stelle, [name]: leer }, [[name, 9_700]]);
      expect(String(z[9]).split('; ')).toContain(
        `${name}: Option 9.700,00, weil die Zelle leer ist (Excel am Desktop rechnet hier mit 0)`,
      );
      expect(z.slice(0, 9)).toEqual(zeile(stelle, [[name, 9_700]]).slice(0, 9));
    }
  });

  test('kein Hinweis, wo die Spalte fehlt, die Zelle einen Betrag hat oder die Option nichts ändert', () => {
    expect(hinweis(stelle, [[name, 9_700]])).not.toMatch(/statt der Option|Zelle leer/);
    expect(hinweis({ ...stelle, [name]: 1 }, [[name, 9_700]])).not.toMatch(/statt der Option|Zelle leer/);
    expect(hinweis({ ...stelle, [name]: 0 }, [[name, 0]])).toBe('');
    expect(hinweis({ ...stelle, [name]: null }, [[name, 0]])).toBe('');
    expect(hinweis({ ...stelle, [name]: 0 }, null)).toBe('');
  });
});

test('LE-2 zwei sonst gleiche Zeilen: nur die mit der 0 hat den Hinweis', () => {
  const zeilen = bereich({ ...STELLE, Drittmittel: 0 }, { ...STELLE, Drittmittel: 500 });
  const ergebnis = eigenanteile(zeilen, [['Drittmittel', 500]]) as unknown[][];
  expect(ergebnis.slice(1, 3).map((z) => String(z[9]).includes('statt der Option'))).toEqual([true, false]);
});

describe('LE-2 die Art OHNE in der Zeile', () => {
  const OHNE: Zeile = { ...STELLE, Höchstbetrag: null, Art: 'OHNE' };

  test('geht einem Baustein vor, der nur als Option dasteht, auch einem unbekannten', () => {
    const ohne = zeile(OHNE, null);
    expect(ohne[5]).toBe(0);
    for (const baustein of [2, 'Sport']) {
      expect(zeile(OHNE, [['Baustein', baustein]])).toEqual(ohne);
      expect(zeile({ ...OHNE, Baustein: 0 }, [['Baustein', baustein]])).toEqual(ohne);
    }
  });

  test('nicht einem Baustein derselben Zeile, und nicht als Option', () => {
    expect(zeile({ ...OHNE, Baustein: 2 }, null)[5]).toBe(55_000);
    expect(eigenanteile(bereich({ ...OHNE, Baustein: 'Sport' }))).toEqual(
      NV(/Baustein Sport ist nicht hinterlegt/),
    );
    const ohneArt = { ...OHNE, Art: null };
    const beide = [
      ['Art', 'OHNE'],
      ['Baustein', 2],
    ];
    expect(zeile(ohneArt, beide)[5]).toBe(55_000);
    expect(zeile({ ...ohneArt, Baustein: 2 }, [['Art', 'OHNE']])[5]).toBe(55_000);
  });

  test('eine andere Art in der Zeile weicht dem Baustein der Option wie bisher', () => {
    expect(zeile({ ...OHNE, Art: 'PAUSCHALE' }, [['Baustein', 2]])[9]).toContain('Art nicht verwendet');
  });
});
