import fc from 'fast-check';
import type { Kostenparameter } from '../../../src/core/daten';
import type { Monatseingabe } from '../../../src/core/personal/monatseingabe';
import { groessen, kostenDerMonate, monatskosten } from '../../../src/core/personal/monatskosten';
import { monatszeilen } from '../../../src/core/personal/monatszeilen';
import { satzgroessen } from '../../../src/core/personal/satzgroessen';
import { DEZIMALRECHNUNG } from '../../../src/core/zahl/dezimalrechnung';
import { SAAT, SCHWERE_LAEUFE } from '../gesetze';
import { d, kostenrechnung, zr } from '../hilfen';
import { angabe, ersterMonat, person } from './hilfen';

/**
 * The rules of a month stand once, for whole cents and for decimals. Whatever fits into whole cents costs the same in
 * both; what does not fit is computed in decimals, and costs what it should too.
 */
const vorlage = ersterMonat(kostenrechnung(), angabe('S11b', 3, '1', zr('01.11.2022-30.11.2022')));
const { zulage, jsz } = vorlage;
if (zulage === null || jsz === null) throw new Error('S11b hat Zulage und Jahressonderzahlung.');

/** Amounts and rates as text: literals never pass through a double. */
interface Zahlen {
  readonly entgelt: string;
  readonly zulage: string | null;
  readonly jszSatz: string | null;
  readonly saetze: Partial<Readonly<Record<Kostenparameter, string>>>;
  readonly tage: readonly [zaehler: number, nenner: number];
  readonly ganzesZwoelftel: boolean;
}

function monat(z: Zahlen): Monatseingabe {
  const werte = { ...vorlage.saetze.werte };
  for (const [name, text] of Object.entries(z.saetze) as [Kostenparameter, string][])
    werte[name] = { ...werte[name], wert: d(text) };
  const anteil = { zaehler: z.tage[0], nenner: z.tage[1] };
  return {
    ...vorlage,
    saetze: { ...vorlage.saetze, werte, saetze: satzgroessen(werte) },
    entgelt: { ...vorlage.entgelt, betrag: d(z.entgelt) },
    zulage: z.zulage === null || zulage === null ? null : { ...zulage, wert: d(z.zulage) },
    jsz:
      z.jszSatz === null || jsz === null
        ? null
        : { ...jsz, satz: { ...jsz.satz, wert: d(z.jszSatz) }, summe: d(z.entgelt).times(3) },
    anteil,
    jszAnteil: z.ganzesZwoelftel ? { zaehler: 1, nenner: 1 } : anteil,
  };
}

const ziffern = (hoechstens: number): fc.Arbitrary<number> =>
  fc.integer({ min: 0, max: hoechstens }).chain((n) => fc.maxSafeNat().map((x) => x % 10 ** n));

/** A rate as it is published, one of a few digits, or one of fifteen that somebody has computed in a cell. */
const satz = (hoechstensStellen = 15): fc.Arbitrary<string> =>
  fc.oneof(
    fc.constantFrom('0', '1', '0.5', '0.045', '0.0325', '0.186', '0.146'),
    ziffern(5).map((n) => `${n}e-5`),
    ziffern(15).map((n) => `${n}e-${hoechstensStellen}`),
  );
/** To the cent, to a fraction of it, and large ones. */
const betrag = fc.oneof(
  fc.constantFrom('0', '0.01', '0.005', '3913.2', '3913.205', '99999999.99', '100000000'),
  ziffern(6).map((n) => `${n}e-2`),
  ziffern(9).map((n) => `${n}e-6`),
);
const grenze = fc.oneof(
  fc.constantFrom('0', '0.01', '100', '4837.5', '7050', '100000000'),
  ziffern(8).map((n) => `${n}e-2`),
);
const umfang = fc.oneof(
  fc.constantFrom('1', '0.5', '0.01', '0.641025641025641', '0.0833333333333333', '1e-15', '1e-22'),
  ziffern(15).map((n) => `${n + 1}e-15`),
);
const tage = fc
  .constantFrom(28, 29, 30, 31, 1)
  .chain((nenner) => fc.tuple(fc.integer({ min: 1, max: nenner }), fc.constant(nenner)));

const zahlen: fc.Arbitrary<Zahlen> = fc.record({
  entgelt: betrag,
  zulage: fc.option(betrag),
  // Of a sum of three amounts only nine more digits below the cent fit.
  jszSatz: fc.option(
    fc.oneof(
      fc.constantFrom('0.7028', '0.9', '1'),
      ziffern(4).map((n) => `${n}e-4`),
    ),
  ),
  saetze: fc.record(
    {
      Rentenversicherung: satz(),
      Arbeitslosenversicherung: satz(),
      Krankenversicherung: fc.constantFrom('0.146', '0.15', '0.123456789'),
      Zusatzbeitrag: fc.constantFrom('0', '0.013', '0.0171234'),
      Pflegeversicherung: satz(14),
      Leistungsentgelt: satz(),
      Umlage: satz(),
      Sanierungsgeld: satz(),
      U2: satz(),
      Hinzurechnungssatz: satz(),
      Hinzurechnungsabzug: grenze,
      Hinzurechnungsgrenze: grenze,
      'BBG RV': grenze,
      'BBG KV': grenze,
      'BBG PV': grenze,
    },
    { requiredKeys: [] },
  ),
  tage,
  ganzesZwoelftel: fc.boolean(),
});

const texte = (zeilen: object): string[] =>
  Object.entries(zeilen).map(([name, x]) => `${name} ${(x as ReturnType<typeof d>).toFixed()}`);

const NORMAL: Zahlen = {
  entgelt: '3913.2',
  zulage: null,
  jszSatz: '0.7028',
  saetze: {},
  tage: [1, 1],
  ganzesZwoelftel: false,
};

test('PK-2 PK-3 PK-4 PK-5 PK-6 PK-7 PK-8 PK-9 PK-11 jede Zeile ist in beiden Rechenarten dieselbe', () => {
  let ganze = 0;
  fc.assert(
    fc.property(zahlen, umfang, (z, w) => {
      const g = groessen(monat(z));
      const p = person(w);
      if (g.ganz !== null && p.ganz !== null) ganze += 1;
      expect(texte(monatskosten(g, p))).toEqual(texte(monatszeilen(DEZIMALRECHNUNG, g.dezimal, p.umfang)));
    }),
    { seed: SAAT, numRuns: 5 * SCHWERE_LAEUFE },
  );
  // Else nothing would have been compared.
  expect(ganze).toBeGreaterThan(3 * SCHWERE_LAEUFE);
});

const PASST_NICHT: readonly [was: string, anders: Partial<Zahlen>, umfang?: string][] = [
  ['ein Entgelt über 100 Millionen', { entgelt: '100000000.01' }],
  ['ein Entgelt mit zwölf Nachkommastellen', { entgelt: '3913.205000000001' }],
  ['eine negative Zulage', { zulage: '-1' }],
  ['ein Satz der Jahressonderzahlung mit 15 Ziffern', { jszSatz: '0.702812345678901' }],
  ['eine Beitragsbemessungsgrenze mit drei Nachkommastellen', { saetze: { 'BBG KV': '3000.125' } }],
  ['eine Beitragsbemessungsgrenze über 100 Millionen', { saetze: { 'BBG RV': '100000000.01' } }],
  ['eine negative Grenze', { saetze: { Hinzurechnungsgrenze: '-1' } }],
  ['ein Satz über 1', { saetze: { Umlage: '1.5' } }],
  ['ein Satz mit 16 Ziffern', { saetze: { Rentenversicherung: '0.1860000000000001' } }],
  ['ein Umfang mit 23 Nachkommastellen', {}, '0.50000000000000000000001'],
];

test.each(PASST_NICHT)('PK-11 %s wird in Dezimalzahlen gerechnet', (_, anders, w = '0.5') => {
  const g = groessen(monat({ ...NORMAL, ...anders }));
  const p = person(w);
  expect(g.ganz === null || p.ganz === null).toBe(true);
  const { monat: soll } = monatszeilen(DEZIMALRECHNUNG, g.dezimal, p.umfang);
  expect(monatskosten(g, p).monat.toFixed()).toBe(soll.toFixed());
  const normal = groessen(monat(NORMAL));
  const summe = soll.times(2).plus(monatskosten(normal, p).monat);
  const monate = [
    { groessen: g, anzahl: 2 },
    { groessen: normal, anzahl: 1 },
  ];
  expect(kostenDerMonate(monate, p).toFixed()).toBe(summe.toFixed());
});

test('PK-11 was gewöhnlich ist, passt in ganze Cent', () => {
  expect(groessen(monat(NORMAL)).ganz).not.toBeNull();
  expect(groessen(vorlage).ganz).not.toBeNull();
});

test('RU-2 auch 100 Jahre des größten Entgelts in ganzen Cent sind genau', () => {
  const hoch = { Umlage: '1', Sanierungsgeld: '1', Leistungsentgelt: '1', U2: '1' } as const;
  const grenzen = { 'BBG RV': '100000000', 'BBG KV': '100000000', 'BBG PV': '100000000' } as const;
  const hoechstes = { entgelt: '100000000', zulage: '100000000', jszSatz: '0.3333' };
  const g = groessen(monat({ ...NORMAL, ...hoechstes, saetze: { ...hoch, ...grenzen } }));
  const p = person('1');
  expect(g.ganz).not.toBeNull();
  const soll = monatszeilen(DEZIMALRECHNUNG, g.dezimal, p.umfang).monat.times(1212);
  expect(kostenDerMonate([{ groessen: g, anzahl: 1212 }], p).toFixed()).toBe(soll.toFixed());
  expect(soll.times(100).lt(Number.MAX_SAFE_INTEGER)).toBe(true);
});
