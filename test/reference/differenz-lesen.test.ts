import fc from 'fast-check';
import * as foerderung from '../../src/berechnung/foerderung';
import { personalkosten } from '../../src/berechnung/personalkosten';
import { eigenanteile, haushalt } from '../../src/berechnung/tabellen';
import { entgelt, stufe } from '../../src/berechnung/tarif';
import { kostenteilung, verteilung } from '../../src/berechnung/verteilung';
import { monate } from '../../src/berechnung/zeit';
import { ausZahl, plus, summe, type Bruch } from './bruch';
import { addiere, Stellentabelle } from './tabellen';
import { Personalkosten } from './personalkosten';
import { BIS, eigenanteilVon, KOPF, VON } from './kleinetabelle';
import { ausgang, DATEN } from './vergleich';
import { leer, zahlAus } from './zellen';
import { betrag, SAAT } from './zufall';

/** What must be refused, because no reading of it is the only one. */

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
        const ist = eigenanteilVon([KOPF, ...zeilenAus(p), zeile]);
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
