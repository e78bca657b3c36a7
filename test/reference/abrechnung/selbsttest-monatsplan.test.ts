import { alsBruch, alsText, NULL } from '../bruch';
import { DATEN } from '../vergleich';
import { spalte } from './ausgabe';
import { DEFAULT_BEDARFSMONATE, DEFAULT_TERMINE, Planrechnung, type Planfall } from './monatsplan';
import { abschlagsliste, anforderungen, plan, planhinweise } from './planansichten';

const z = alsBruch;

const KOMMUNEN = (
  [
    ['Schwerte', 39],
    ['Unna', 35],
    ['Fröndenberg', 14],
    ['Holzwickede', 12],
  ] as const
).map(([name, schluessel]) => ({ name, schluessel: z(schluessel), abschlag: NULL }));

const FALL: Planfall = {
  tabelle: { von: '2022-01-01', bis: '2022-06-30' },
  optionen: {},
  stellen: [{ vzae: z('2.5'), kostenGesamt: z(187_500), hoechstbetrag: z(55_000) }],
  kommunen: KOMMUNEN,
  auszahlung: 'BEDARF',
  bedarfsmonate: DEFAULT_BEDARFSMONATE,
  termine: DEFAULT_TERMINE,
  abschlaege: 'QUARTAL',
  faelligkeit: 'BEGINN',
  abschlagstermine: [],
  anfangsbestand: NULL,
};

const werte = (fall: Planfall, kopf: string): string[] => {
  const rechnung = new Planrechnung(DATEN, fall);
  return spalte(plan(rechnung.plan(), fall, rechnung), kopf);
};

test('MP-5 to MP-7 S1, half of 2022', () => {
  expect(werte(FALL, 'Personalkosten').slice(0, 2)).toEqual(['15625.00', '15625.00']);
  const foerderung = ['22916.68', '0.00', '22916.66', '0.00', '22916.66', '0.00', '68750.00'];
  expect(werte(FALL, 'Förderung')).toEqual(foerderung);
  expect(werte(FALL, 'Abschläge')).toEqual([
    '12500.00',
    '0.00',
    '0.00',
    '12500.00',
    '0.00',
    '0.00',
    '25000.00',
  ]);
  const bestand = ['19791.68', '4166.68', '11458.34', '8333.34', '15625.00', '0.00', '0.00'];
  expect(werte(FALL, 'Bestand')).toEqual(bestand);
  const liste = abschlagsliste(new Planrechnung(DATEN, FALL).plan());
  expect(spalte(liste, 'Betrag').slice(0, 4)).toEqual(['4875.00', '4375.00', '1750.00', '1500.00']);
  const gebeten = anforderungen(new Planrechnung(DATEN, FALL).plan(), FALL, () => '2022-06-30');
  expect(spalte(gebeten, 'Anforderung')).toEqual(['22916.68', '22916.66', '22916.66', '68750.00']);
});

const TARIF = [{ gruppe: 'E9c', stufe: 3, vzae: z('2.5'), hoechstbetrag: z(55_000) }];

test('MP-1, MP-2 E9c/3: the Jahressonderzahlung in November', () => {
  const quartal = { ...FALL, tabelle: { von: '2022-10-01', bis: '2022-12-31' }, stellen: TARIF };
  expect(werte(quartal, 'Personalkosten')).toEqual(['12868.95', '15078.84', '12868.95', '40816.74']);
  const jahr = { ...quartal, tabelle: { von: '2022-01-01', bis: '2022-12-31' } };
  const erwartet = [
    ...new Array<string>(3).fill('12640.93'),
    ...new Array<string>(7).fill('12868.95'),
    '21708.63',
    '12868.95',
    '162583.02',
  ];
  expect(werte(jahr, 'Personalkosten')).toEqual(erwartet);
});

test('MP-7 the words of a Hinweis', () => {
  const fall = { ...FALL, tabelle: { von: '2022-10-01', bis: '2022-12-31' }, stellen: TARIF };
  const worte = (weitere: Partial<Planfall>, bestand: number): string[][] => {
    const p = new Planrechnung(DATEN, { ...fall, ...weitere }).plan();
    return planhinweise(
      p,
      p.monate.map(() => z(bestand)),
    ).map((w) => w.filter(({ gilt }) => gilt).map(({ wort }) => wort));
  };
  expect(worte({}, -1)).toEqual([
    ['Vorfinanzierung'],
    ['Vorfinanzierung', 'Jahressonderzahlung'],
    ['Vorfinanzierung'],
  ]);
  const zuViel = 'mehr als der Bedarf von zwei Monaten';
  expect(worte({ auszahlung: 'TERMINE' }, 0)).toEqual([[zuViel], ['Jahressonderzahlung'], []]);
});

test('MP-4 FEHLBEDARF: own money first', () => {
  const fall: Planfall = {
    ...FALL,
    bedarfsmonate: z(1),
    stellen: [
      {
        vzae: z(1),
        kostenGesamt: z(96_000),
        drittmittel: z(12_000),
        eigenmittel: z(12_000),
        art: 'FEHLBEDARF',
      },
    ],
  };
  const monatlich = ['1000.00', '7000.00', '7000.00', '7000.00', '7000.00', '7000.00', '36000.00'];
  expect(werte(fall, 'Förderung')).toEqual(monatlich);
});

test('MP-5 Termine and afterwards; MP-6 Abschlag of the year and its days', () => {
  const jahr = { ...FALL, tabelle: { von: '2022-01-01', bis: '2022-12-31' } };
  const platz = (fall: Planfall, kopf: string): string[] =>
    werte(fall, kopf).flatMap((w, i) => (w === '0.00' ? [] : [`${i + 1}: ${w}`]));
  const termine = platz({ ...jahr, auszahlung: 'TERMINE' }, 'Förderung');
  expect(termine).toEqual(['5: 68750.00', '10: 68750.00', '13: 137500.00']);
  const danach = platz({ ...jahr, auszahlung: 'NACHTRÄGLICH' }, 'Förderung');
  expect(danach).toEqual(['12: 137500.00', '13: 137500.00']);
  const eigene: Planfall = {
    ...FALL,
    kommunen: KOMMUNEN.map((k) => ({ ...k, abschlag: z(1000) })),
    abschlaege: 'TERMINE',
    abschlagstermine: [
      { monat: 4, tag: 30 },
      { monat: 10, tag: 31 },
    ],
  };
  expect(platz(eigene, 'Abschläge')).toEqual(['4: 2000.00', '7: 2000.00']);
  expect(() => werte({ ...eigene, abschlagstermine: [] }, 'Saldo')).toThrow('Abschlagstermine');
  expect(() => werte({ ...FALL, bedarfsmonate: z('1.5') }, 'Saldo')).toThrow('Bedarfsmonate');
  expect(alsText(DEFAULT_BEDARFSMONATE)).toBe('2.00');
});
