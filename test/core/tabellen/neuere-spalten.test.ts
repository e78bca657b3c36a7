import { HINWEIS } from '../../../src/core/meldungen/hinweise';
import { d } from '../hilfen';
import { hinweis, kommunen, rahmen, stellen, tabelle, type Angaben } from './hilfen';
import { eigenanteile, haushalt } from './rechnen';

const JAHR = '01.01.2022-31.12.2022';
const LAUFZEIT = '01.01.2022-31.12.2024';
const BASIS: Angaben = { kosten: '60000', hoechst: '55000' };

const zeile = (a: Angaben, zeit = JAHR): string | undefined => tabelle([a], zeit)[0];

describe('FO-8 Mindestanteil', () => {
  test('unter ihm gibt es keine Förderung, auch nicht der Sachkosten, und der Hinweis sagt es', () => {
    const knapp: Angaben = {
      ...BASIS,
      vzae: '0.49',
      mindestanteil: '0.5',
      sachkosten: '1000',
      sachHoechst: '900',
    };
    expect(zeile(knapp)).toBe('60000.00 | 490.00 | 0.00 | 0.00 | 0.00 | 60490.00');
    expect(hinweis(knapp, JAHR)).toBe('0,49 VZÄ liegen unter dem Mindestanteil 0,5: keine Förderung');
    expect(zeile({ ...BASIS, vzae: '0.5', mindestanteil: '0.5' })).toBe(
      '60000.00 | 0.00 | 0.00 | 27500.00 | 0.00 | 32500.00',
    );
    expect(hinweis({ ...BASIS, vzae: '0.5', mindestanteil: '0.5' }, JAHR)).toBe('');
  });

  test('ein Höchstbetrag, der dann nicht zählt, wird weder verlangt noch besprochen', () => {
    const ohne: Angaben = { kosten: '60000', vzae: '0.4', mindestanteil: '0.5', quote: '0.5', art: 'VOLL' };
    expect(hinweis(ohne, JAHR)).toBe(HINWEIS.unterMindestanteil('0,4', '0,5'));
    expect(zeile({ kosten: '60000', vzae: '0.4', mindestanteil: '0.5' })).toBe(
      '60000.00 | 0.00 | 0.00 | 0.00 | 0.00 | 60000.00',
    );
  });

  test('im Pool bekommt die Stelle nichts ab', () => {
    const { zeilen } = eigenanteile(
      stellen([
        { ...BASIS, vzae: '0.4', mindestanteil: '0.5' },
        { ...BASIS, kosten: '10000' },
      ]),
      rahmen(JAHR, { pool: true }),
    );
    expect(zeilen.map((z) => z.foerderung.toFixed(2))).toEqual(['0.00', '10000.00']);
  });
});

describe('FO-9 Bagatellgrenze', () => {
  const zwei: Angaben[] = [
    { ...BASIS, hoechst: '300' },
    { kosten: '5000', quote: '0.1', art: 'ANTEIL' },
  ];
  const mit = (grenze: string): Parameters<typeof tabelle>[2] => ({ bagatellgrenze: d(grenze) });

  test('ist alle Förderung zusammen kleiner, gibt es keine', () => {
    expect(tabelle(zwei, JAHR, mit('800.01'))).toEqual([
      '60000.00 | 0.00 | 0.00 | 0.00 | 0.00 | 60000.00',
      '5000.00 | 0.00 | 0.00 | 0.00 | 0.00 | 5000.00',
      '65000.00 | 0.00 | 0.00 | 0.00 | 0.00 | 65000.00',
    ]);
    expect(tabelle(zwei, JAHR, mit('800')).at(-1)).toBe('65000.00 | 0.00 | 0.00 | 800.00 | 0.00 | 64200.00');
  });

  test('der Hinweis nennt beide Beträge und sonst nichts zur Förderung', () => {
    const r = rahmen(JAHR, mit('1000'));
    const ergebnis = eigenanteile(stellen(zwei), r);
    expect(ergebnis.hinweise).toEqual([
      {
        regel: 'FO-9',
        satz: 'Förderung zusammen 800,00 EUR, unter der Bagatellgrenze 1.000,00 EUR: keine Förderung',
      },
    ]);
    expect(ergebnis.zeilen.map((z) => z.hinweis)).toEqual(['', '']);
    const jahresplan = haushalt(stellen(zwei), kommunen('1'), r);
    expect(jahresplan.zeilen.at(-1)?.eigenanteil.toFixed(2)).toBe('65000.00');
  });

  test('ohne Förderung entfällt keine', () => {
    expect(
      eigenanteile(stellen([{ kosten: '60000', art: 'OHNE' }]), rahmen(JAHR, mit('1'))).hinweise,
    ).toEqual([]);
  });
});

describe('TB-1 Gemeinkosten, Sachkosten-Quote, Drittmittel je VZÄ', () => {
  test('Gemeinkosten kommen zu den Sachkosten und werden mit ihnen einmal gerundet', () => {
    // 0.333 x 0.5 / 2 = 0.08325 and 10 % of 500.02 = 50.002: together 50.08525.
    expect(
      zeile(
        { kosten: '1000.04', vzae: '0.333', sachkosten: '0.5', gemeinkosten: '0.1', hoechst: '1' },
        '01.07.2022-31.12.2022',
      ),
    ).toBe('500.02 | 50.09 | 0.00 | 0.17 | 0.00 | 549.94');
    expect(zeile({ ...BASIS, gemeinkosten: '0.2' })).toBe(
      '60000.00 | 12000.00 | 0.00 | 55000.00 | 0.00 | 17000.00',
    );
  });

  test('die Sachkosten-Quote fördert einen Teil, höchstens den Höchstbetrag', () => {
    const je = (sachQuote: string, sachHoechst: string): string | undefined =>
      zeile({ ...BASIS, sachkosten: '9700', sachQuote, sachHoechst });
    expect(je('0.5', '9700')).toBe('60000.00 | 9700.00 | 0.00 | 59850.00 | 0.00 | 9850.00');
    expect(je('0.5', '4000')).toBe('60000.00 | 9700.00 | 0.00 | 59000.00 | 0.00 | 10700.00');
    expect(zeile({ ...BASIS, sachkosten: '9700', sachQuote: '0.5' })).toBe(
      '60000.00 | 9700.00 | 0.00 | 55000.00 | 0.00 | 14700.00',
    );
  });

  test('KO-3 eine Sachkosten-Quote ohne Wirkung nennt der Hinweis', () => {
    const je = (a: Angaben, optionen = {}): string =>
      hinweis({ ...BASIS, sachQuote: '0.5', ...a }, JAHR, optionen);
    expect(je({})).toBe(HINWEIS.sachkostenQuoteOhneGrenze);
    expect(je({}, { kostenbasis: 'GESAMT' })).toBe(HINWEIS.sachkostenQuoteVerdraengt);
    expect(hinweis({ kosten: '60000', art: 'OHNE', sachQuote: '0.5' }, JAHR)).toBe(
      'Sachkosten-Quote nicht verwendet: Art OHNE',
    );
    expect(je({ sachHoechst: '1' })).toBe('');
  });

  test('Drittmittel je VZÄ kommen zu den Drittmitteln und werden mit ihnen einmal gerundet', () => {
    expect(zeile({ ...BASIS, vzae: '0.5', drittmittel: '1000', drittmittelJeVzae: '9700' })).toBe(
      '60000.00 | 0.00 | 5850.00 | 27500.00 | 0.00 | 26650.00',
    );
    expect(zeile({ ...BASIS, drittmittel: '0.01', drittmittelJeVzae: '0.01' }, '01.01.2022-31.03.2022')).toBe(
      '15000.00 | 0.00 | 0.01 | 13750.00 | 0.00 | 1249.99',
    );
  });
});

describe('TB-1 Höchstbetrag gesamt', () => {
  const ganz: Angaben = { kosten: '75000', gesamt: '210000', zeit: LAUFZEIT };

  test('gilt für die ganze Stelle, was immer VZÄ und Monate sind, und rechnet über die Laufzeit ab', () => {
    expect(zeile(ganz, LAUFZEIT)).toBe('225000.00 | 0.00 | 0.00 | 210000.00 | 0.00 | 15000.00');
    expect(zeile({ ...ganz, vzae: '0.5' }, LAUFZEIT)).toBe(
      '225000.00 | 0.00 | 0.00 | 210000.00 | 0.00 | 15000.00',
    );
    expect(zeile({ ...ganz, zeit: '01.07.2022-31.12.2022' }, LAUFZEIT)).toBe(
      '37500.00 | 0.00 | 0.00 | 37500.00 | 0.00 | 0.00',
    );
  });

  test('wird wie jeder Höchstbetrag auf den Cent gerundet, auch für den Haushalt', () => {
    const halb: Angaben = { kosten: '60000', gesamt: '1000.005', zeit: JAHR };
    expect(zeile(halb)).toBe('60000.00 | 0.00 | 0.00 | 1000.01 | 0.00 | 58999.99');
    const { zeilen } = haushalt(stellen([halb]), kommunen('1/1'), rahmen(JAHR));
    expect(zeilen.map((z) => z.kommune)).not.toContain('Rundung');
  });

  test('geht dem Höchstbetrag vor, nicht einem Baustein und nicht der Art OHNE', () => {
    expect(zeile({ ...ganz, hoechst: '1' }, LAUFZEIT)).toBe(zeile(ganz, LAUFZEIT));
    expect(hinweis({ ...ganz, hoechst: '1' }, LAUFZEIT)).toBe(HINWEIS.hoechstbetragNebenGesamt);
    expect(hinweis({ ...ganz, art: 'OHNE' }, LAUFZEIT)).toBe('Höchstbetrag gesamt nicht verwendet: Art OHNE');
    expect(hinweis({ ...ganz, zeit: JAHR, baustein: '2' }, JAHR)).toBe(HINWEIS.hoechstbetragGesamtVerdraengt);
    expect(
      hinweis({ ...ganz, hoechst: '1', ausOptionen: ['hoechstbetrag', 'hoechstbetragGesamt'] }, LAUFZEIT),
    ).toBe('');
  });

  test('ein Zeitraum, der von der Stelle etwas abschneidet, ist #WERT!', () => {
    for (const zeit of ['01.01.2022-30.12.2024', '02.01.2022-31.12.2024'])
      expect(() => tabelle([ganz], zeit)).toThrow(/Der Höchstbetrag gesamt gilt für die ganze Stelle/);
    expect(zeile({ ...ganz, baustein: '2' }, JAHR)).toBe(
      '75000.00 | 0.00 | 0.00 | 55000.00 | 0.00 | 20000.00',
    );
    expect(zeile(ganz, '01.01.2025-31.12.2025')).toBe('0.00 | 0.00 | 0.00 | 0.00 | 0.00 | 0.00');
  });

  test('Pool: mit anderen Stellen des Jahres wird ausgeglichen', () => {
    const { zeilen } = eigenanteile(
      stellen([
        { kosten: '60000', gesamt: '50000', zeit: JAHR },
        { kosten: '40000', hoechst: '45000' },
      ]),
      rahmen(JAHR, { pool: true }),
    );
    expect(zeilen.map((z) => z.foerderung.toFixed(2))).toEqual(['55000.00', '40000.00']);
  });

  test('KO-3 eine Option, die keine Stelle braucht, nennt der Hinweis', () => {
    const je = (a: Angaben): readonly string[] =>
      eigenanteile(stellen([a]), rahmen(JAHR)).hinweise.map((h) => h.satz);
    expect(
      je({ ...BASIS, baustein: '2', gesamt: '1', zeit: JAHR, ausOptionen: ['hoechstbetragGesamt'] }),
    ).toContain('Option Höchstbetrag gesamt nicht verwendet: Baustein geht vor');
    expect(je({ ...BASIS, sachQuote: '0.5', ausOptionen: ['sachkostenQuote'] })).toEqual([
      'Option Sachkosten-Quote nicht verwendet: von keiner Stelle werden Sachkosten gefördert',
    ]);
    expect(je({ ...BASIS, sachQuote: '0.5', sachHoechst: '1', ausOptionen: ['sachkostenQuote'] })).toEqual(
      [],
    );
  });
});
