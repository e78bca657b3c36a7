import fc from 'fast-check';
import * as foerderung from '../../src/functions/berechnung/foerderung';
import { personalkosten } from '../../src/functions/berechnung/personalkosten';
import { eigenanteile, haushalt } from '../../src/functions/berechnung/tabellen';
import { entgelt, stufe } from '../../src/functions/berechnung/tarif';
import { kostenteilung, verteilung } from '../../src/functions/berechnung/verteilung';
import { monate } from '../../src/functions/berechnung/zeit';
import { ausZahl, plus, summe, type Bruch } from './bruch';
import { addiere, Stellentabelle } from './tabellen';
import { Personalkosten } from './personalkosten';
import { ausgang, DATEN } from './vergleich';
import { leer, zahlAus } from './zellen';
import { betrag, SAAT } from './zufall';

/** What must be refused, because no reading of it is the only one. */

const VON = '01.01.2022';
const BIS = '31.12.2022';
const runs = (numRuns: number): { seed: number; numRuns: number } => ({ seed: SAAT, numRuns });

interface Posten {
  readonly vzae: number;
  readonly kosten: number;
  readonly hoechstbetrag: number;
}
const posten = fc.record({
  vzae: fc.integer({ min: 1, max: 400 }).map((x) => x / 100),
  kosten: betrag(90_000).map((x) => x + 1),
  hoechstbetrag: betrag(60_000).map((x) => x + 1),
});

/** Own share of all posts of 2022, from the reference. */
function eigenanteil(zeilen: readonly Posten[]): number {
  const fall = { von: '2022-01-01', bis: '2022-12-31' };
  const tabelle = new Stellentabelle(DATEN, new Personalkosten(DATEN), fall);
  const je = zeilen.map((z) =>
    tabelle.zeile({
      vzae: ausZahl(z.vzae),
      kostenGesamt: ausZahl(z.kosten),
      hoechstbetrag: ausZahl(z.hoechstbetrag),
    }),
  );
  return zahlAus(addiere(je).eigenanteil);
}
const rufe = (bereich: unknown, optionen: unknown = null): string =>
  ausgang(() => eigenanteile([bereich, VON, BIS, optionen]).at(-1)?.[7]);

const KOPF = ['Stelle', 'VZÄ', 'Kosten gesamt', 'Höchstbetrag'];
const zeilenAus = (p: readonly Posten[]): unknown[][] =>
  p.map((z, i) => [`S${i}`, z.vzae, z.kosten, z.hoechstbetrag]);
const addiert = (p: readonly Posten[], feld: keyof Posten): Bruch => summe(p.map((z) => ausZahl(z[feld])));

describe('KO-2 a totals row without a name', () => {
  test('of posts is refused; one figure that is no sum makes it a post', () => {
    fc.assert(
      fc.property(fc.array(posten, { minLength: 2, maxLength: 5 }), leer, fc.boolean(), (p, nichts, post) => {
        const [v, k, h] = (['vzae', 'kosten', 'hoechstbetrag'] as const).map((f) => addiert(p, f)) as [
          Bruch,
          Bruch,
          Bruch,
        ];
        const letzte = {
          vzae: zahlAus(v),
          kosten: zahlAus(k),
          hoechstbetrag: zahlAus(post ? plus(h, ausZahl(0.01)) : h),
        };
        const zeile = [nichts, letzte.vzae, letzte.kosten, letzte.hoechstbetrag];
        const ist = rufe([KOPF, ...zeilenAus(p), zeile]);
        expect(ist).toBe(post ? JSON.stringify(eigenanteil([...p, letzte])) : 'WERT');
      }),
      runs(500),
    );
  });

  test('of towns is refused', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 900 }), { minLength: 2, maxLength: 8 }),
        leer,
        (k, nichts) => {
          const ganz = k.reduce((a, b) => a + b, 0);
          const kommunen = [['Kommune', 'Schlüssel'], ...k.map((x, i) => [`K${i}`, x]), [nichts, ganz]];
          expect(ausgang(() => kostenteilung([50_000, kommunen]))).toBe('WERT');
          const stellen = [KOPF, ['S', 1, 60_000, 55_000]];
          expect(ausgang(() => haushalt([stellen, kommunen, VON, BIS]))).toBe('WERT');
        },
      ),
      runs(200),
    );
  });
});

describe('DA-2 a year is no date', () => {
  const STELLE = ['9c', 3, 1, VON, BIS, null];
  const jahr = fc.oneof(
    fc.integer({ min: 1900, max: 2100 }),
    fc.constantFrom('31.12.1949', '1949-12-31', '1.1.1900', 18_263),
  );
  const mitSpalte = (name: string, j: unknown): unknown => [
    [...KOPF, 'Gruppe', 'Stufe', name],
    ['S', 1, null, 55_000, '9c', 3, j],
  ];
  const STELLEN: readonly (readonly [string, (j: unknown) => unknown])[] = [
    ['MONATE von', (j) => monate([j, BIS])],
    ['MONATE bis', (j) => monate(['01.01.1949', j])],
    ['STUFE seit', (j) => stufe(['9c', 3, j, VON])],
    ['STUFE stichtag', (j) => stufe(['9c', 3, VON, j])],
    ['ENTGELT', (j) => entgelt(['9c', 3, j])],
    ['FOERDERSATZ', (j) => foerderung.foerdersatz([2, j])],
    ['PERSONALKOSTEN von', (j) => personalkosten(['9c', 3, 1, j, BIS])],
    [
      'KIM_Tarif',
      (j) =>
        entgelt([
          '9c',
          3,
          VON,
          null,
          [
            ['GültigAb', 'Gruppe', 'Stufe', 'Betrag'],
            [j, '9c', 3, 4000],
          ],
        ]),
    ],
    [
      'KIM_Parameter GültigAb',
      (j) =>
        personalkosten([
          ...STELLE,
          null,
          [
            ['Parameter', 'GültigAb', 'GültigBis', 'Wert'],
            ['U2', j, null, 0.01],
          ],
        ]),
    ],
    [
      'KIM_Parameter GültigBis',
      (j) =>
        personalkosten([
          ...STELLE,
          null,
          [
            ['Parameter', 'GültigAb', 'GültigBis', 'Wert'],
            ['U2', VON, j, 0.01],
          ],
        ]),
    ],
    [
      'KIM_Foerdersaetze',
      (j) =>
        foerderung.foerdersatz([
          'EIGEN',
          VON,
          null,
          [
            ['Baustein', 'Merkmal', 'GültigAb', 'Betrag'],
            ['EIGEN', 'PERSONAL', j, 50_000],
          ],
        ]),
    ],
    ...['Von', 'Bis', 'Seit'].map(
      (n) => [`Spalte ${n}`, (j: unknown) => eigenanteile([mitSpalte(n, j), VON, BIS])] as const,
    ),
    ...['Von', 'Bis', 'Seit'].map(
      (n) =>
        [
          `Option ${n}`,
          (j: unknown) => eigenanteile([[KOPF, ['S', 1, 60_000, 55_000]], VON, BIS, [[n, j]]]),
        ] as const,
    ),
  ];

  test.each(STELLEN)('%s', (_, ist) => {
    fc.assert(
      fc.property(jahr, (j) => {
        expect(ausgang(() => ist(j))).toBe('WERT');
      }),
      runs(60),
    );
  });

  test('01.01.1950 is one', () => {
    expect(monate([18_264, 18_294])).toBe(1);
    expect(monate(['01.01.1950', '31.01.1950'])).toBe(1);
  });
});

describe('KO-1 and KO-3 headings', () => {
  const zeile = (weitere: readonly unknown[] = []): unknown[] => ['S', 1, 60_000, 55_000, ...weitere];
  const mit = (koepfe: readonly unknown[], ...werte: readonly unknown[]): string =>
    rufe([[...KOPF, ...koepfe], zeile(werte)]);
  const ohne = (fehlend: string, ersatz: string): string =>
    rufe([KOPF.map((k) => (k === fehlend ? ersatz : k)), zeile()]);
  const NORMAL = '5000';

  test.each([
    ['Höchstbetrag', 'Höchstbetrag (T€)'],
    ['VZÄ', 'VZÄ (Std.)'],
    ['Kosten gesamt', 'Kosten gesamt (Monat)'],
    ['Höchstbetrag', 'Höchstbetag'],
    ['Höchstbetrag', 'Höchstbetrag gesamt je Jahr'],
    ['Kosten gesamt', 'Kosten'],
    ['Kosten gesamt', 'Personalkosten'],
    ['Höchstbetrag', ''],
  ])('instead of %s: „%s“ is asked about', (fehlend, ersatz) => {
    expect(ohne(fehlend, ersatz)).toBe('WERT');
  });

  test.each(['Sachkosten', 'Drittmitel', 'Drittmittel (T€)', 'Eigenmitel', ''])(
    'a filled column „%s“ beside the others is asked about',
    (kopf) => {
      expect(mit([kopf], 4000)).toBe('WERT');
    },
  );

  test.each([
    ['Höchstbetrag (T€)'],
    ['VZÄ (Std.)'],
    ['Höchstbetag'],
    ['Kostenstelle'],
    ['Stellennummer'],
    ['Amt'],
    ['Ort'],
    ['Zeit'],
    ['davon Kreis'],
    ['Kosten Bemerkung'],
  ])('„%s“ beside the proper columns is the user’s own', (kopf) => {
    expect(mit([kopf], 4000)).toBe(NORMAL);
  });

  test('two words for one column are refused, unless the proper one is there', () => {
    expect(mit(['Förderquote', 'Fördersatz', 'Art'], 0.5, 0.5, 'ANTEIL')).toBe('WERT');
    expect(mit(['Förderquote', 'Fördersatz', 'Art', 'Quote'], 0.5, 0.5, 'ANTEIL', 0.9)).toBe('6000');
    expect(mit(['Drittmittel:', 'Drittmittel (EUR)'], 1000, 2000)).toBe('WERT');
    expect(mit(['Drittmittel', 'Drittmittel (EUR)'], 10_000, 20_000)).toBe('0');
  });

  test('a Quote without any Art is refused', () => {
    expect(mit(['Quote'], 0.5)).toBe('WERT');
    expect(mit(['Quote'], 0)).toBe(NORMAL);
    expect(mit(['Quote', 'Art'], 0.5, 'Anteilsfinanzierung')).toBe('30000');
    expect(rufe([[...KOPF, 'Quote'], zeile([0.5])], [['Art', 'ANTEIL']])).toBe('30000');
  });
});

describe('RU-4 text of more than one meaning', () => {
  const mehrdeutig = fc.constantFrom(
    '1.234',
    '0.5',
    '1,234.56',
    '12.34,5',
    '1234.567,8',
    'drei',
    '1e3',
    '57 T€',
    '-',
  );
  test('is refused as argument, cell, key and option', () => {
    fc.assert(
      fc.property(mehrdeutig, fc.nat({ max: 5 }), (text, wo) => {
        const aufrufe = [
          () => foerderung.foerderung([text, 1, 55_000]),
          () => foerderung.foerderung([60_000, text, 55_000]),
          () => eigenanteile([[KOPF, ['S', 1, text, 55_000]], VON, BIS]),
          () => verteilung([100, [[1], [text]]]),
          () =>
            kostenteilung([
              100,
              [
                ['Kommune', 'Schlüssel'],
                ['Unna', text],
              ],
            ]),
          () => personalkosten(['9c', 3, 1, VON, BIS, [['Umlage', text]]]),
        ];
        expect(ausgang(() => aufrufe[wo]?.())).toBe('WERT');
      }),
      runs(300),
    );
  });
});

describe('LE-2 and FO-7 nothing beside a name', () => {
  const OHNE_NULL = [
    'Jahressonderzahlung',
    'JSZ-Stichtag',
    'Einmalzahlungen',
    'Tarif',
    'Fortschreibung',
    'Zusatzversorgung',
  ];
  const STELLE = ['9c', 3, 1, VON, BIS];
  const mitOption = (name: string, wert: unknown): string =>
    ausgang(() => personalkosten([...STELLE, [[name, wert]]]));

  test.each(OHNE_NULL)('option %s', (name) => {
    expect([mitOption(name, null), mitOption(name, 0)]).toEqual(['WERT', 'WERT']);
  });

  test.each([
    'Gruppe',
    'Stufe',
    'VZÄ',
    'Von',
    'Bis',
    'Seit',
    'Höchstbetrag',
    'Kosten gesamt',
    'Art',
    'Pool',
    'Abrechnung',
  ])('option %s of the tables', (name) => {
    const stellen = [KOPF, ['S', 1, 60_000, 55_000]];
    expect([null, 0].map((nichts) => rufe(stellen, [[name, nichts]]))).toEqual(['WERT', 'WERT']);
  });

  test('0 is a rate or an amount', () => {
    const kosten = (optionen: object): string =>
      ausgang(() =>
        zahlAus(
          new Personalkosten(DATEN, optionen).summe({
            gruppe: 'E9c',
            stufe: 3,
            vzae: ausZahl(1),
            von: '2022-01-01',
            bis: '2022-12-31',
          }),
        ),
      );
    expect(mitOption('Umlage', 0)).toBe(kosten({ umlage: ausZahl(0) }));
    expect(mitOption('Zulage', 0)).toBe(kosten({ zulage: ausZahl(0) }));
    expect(mitOption('Leistungsentgelt', 0)).toBe(kosten({ leistungsentgelt: ausZahl(0) }));
  });

  test.each([
    'Rentenversicherung',
    'Krankenversicherung',
    'Pflegeversicherung',
    'BBG RV',
    'BBG KV',
    'BBG PV',
    'Hinzurechnungsgrenze',
  ])('parameter %s', (name) => {
    const mit = (wert: unknown): string =>
      ausgang(() =>
        personalkosten([
          ...STELLE,
          null,
          null,
          [
            ['Parameter', 'GültigAb', 'GültigBis', 'Wert'],
            [name, VON, BIS, wert],
          ],
        ]),
      );
    expect([mit(null), mit(0)]).toEqual(['WERT', 'WERT']);
  });

  test.each(['HÖCHSTBETRAG', 'FESTBETRAG', 'PAUSCHALE'])('Betrag of a rate of the Art %s', (art) => {
    const saetze = (betrag: unknown): unknown => [
      ['Baustein', 'Merkmal', 'GültigAb', 'Betrag', 'Art'],
      ['EIGEN', 'PERSONAL', '01.01.2020', betrag, art],
    ];
    const stellen = [
      ['Stelle', 'VZÄ', 'Kosten gesamt', 'Baustein'],
      ['S', 1, 60_000, 'EIGEN'],
    ];
    for (const nichts of [null, 0])
      expect(ausgang(() => eigenanteile([stellen, VON, BIS, null, null, saetze(nichts)]))).toBe('WERT');
  });
});
