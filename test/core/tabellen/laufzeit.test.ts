import { mitSpur, schritteZu } from '../hilfen';
import { betraege, rahmen, stellen, tabelle, type Angaben, type Optionen } from './hilfen';
import { rechneStellen } from './rechnen';

const LAUFZEIT: Optionen = { abrechnung: 'LAUFZEIT' };

/** Year: the six amounts. */
const jahre = (angaben: Angaben, zeit: string, optionen = LAUFZEIT): string[] =>
  rechneStellen(stellen([angaben]), rahmen(zeit, optionen)).flatMap((e) =>
    e.jahre.map((j) => `${j.jahr}: ${betraege(j)}`),
  );

test('TB-5 210.000 für 36 Monate sind ein Höchstbetrag, verteilt nach den Kosten der Jahre', () => {
  const angaben: Angaben = { kosten: '72000', hoechst: '70000', art: 'VOLL' };
  expect(jahre(angaben, '01.03.2022-28.02.2025')).toEqual([
    '2022: 60000.00 | 0.00 | 0.00 | 58333.33 | 0.00 | 1666.67',
    '2023: 72000.00 | 0.00 | 0.00 | 70000.00 | 0.00 | 2000.00',
    '2024: 72000.00 | 0.00 | 0.00 | 70000.00 | 0.00 | 2000.00',
    '2025: 12000.00 | 0.00 | 0.00 | 11666.67 | 0.00 | 333.33',
  ]);
  expect(tabelle([angaben], '01.03.2022-28.02.2025', LAUFZEIT)[0]).toBe(
    '216000.00 | 0.00 | 0.00 | 210000.00 | 0.00 | 6000.00',
  );
});

test('TB-5 was ein billiges Jahr übrig lässt, steht dem teuren zu; je Jahr abgerechnet nicht', () => {
  const angaben: Angaben = { hoechst: '66000' };
  const je = (optionen: Optionen): string[] =>
    jahre(angaben, '01.01.2021-31.12.2024', optionen).map((t) => t.split(' | ')[5] ?? '');
  expect(je({ abrechnung: 'JAHR' }).slice(0, 2)).toEqual(['0.00', '0.00']);
  expect(je(LAUFZEIT).every((eigen) => Number(eigen) > 0)).toBe(true);
  const summe = (texte: string[]): number => texte.reduce((s, t) => s + Number(t), 0);
  expect(summe(je(LAUFZEIT))).toBeLessThan(summe(je({ abrechnung: 'JAHR' })));
});

test('TB-5 verteilt wird nach den Kosten, die nach Drittmitteln bleiben', () => {
  // In 2021 third-party money exceeds the cost, so all of the grant belongs to 2022.
  const [erstes, zweites] = jahre({ hoechst: '66000', drittmittel: '64500' }, '01.01.2021-31.12.2022');
  expect(erstes).toMatch(/ \| 0\.00 \| \d+\.\d\d \| 0\.00$/);
  expect(zweites?.split(' | ')[4]).toBe('0.00');
});

test('TB-5 Drittmittel über den Kosten eines Jahres mindern nicht, was das andere fördern kann', () => {
  // Only 2024 costs more than 66,000: what is left there is within the ceiling of the term.
  const angaben: Angaben = { hoechst: '55000', drittmittel: '66000' };
  const eigen = jahre(angaben, '01.01.2022-31.12.2024').map((t) => t.split(' | ')[5]);
  expect(eigen).toEqual(['0.00', '0.00', '0.00']);
  expect(tabelle([angaben], '01.01.2022-31.12.2024', LAUFZEIT)[0]?.split(' | ')[3]).toBe('8121.46');
  const pauschale = jahre({ ...angaben, art: 'PAUSCHALE' }, '01.01.2022-31.12.2024');
  expect(pauschale.map((t) => t.split(' | ')[5])).toEqual(['0.00', '0.00', '0.00']);
});

test('TB-5 FEHLBEDARF verteilt nach dem, was Drittmittel und Eigenmittel übrig lassen', () => {
  const angaben: Angaben = { eigenmittel: '66000', hoechst: '55000', art: 'FEHLBEDARF' };
  const [erstes, zweites] = jahre(angaben, '01.01.2022-31.12.2023').map((t) => t.split(' | '));
  expect(erstes?.[3]).toBe('0.00');
  expect(zweites?.[5]).toBe('66000.00');
});

test('TB-5 eine Pauschale ohne Kosten wird auf die Jahre gleich verteilt', () => {
  expect(jahre({ kosten: '0', hoechst: '57000', art: 'PAUSCHALE' }, '01.01.2022-31.12.2023')).toEqual([
    '2022: 0.00 | 0.00 | 0.00 | 57000.00 | 57000.00 | 0.00',
    '2023: 0.00 | 0.00 | 0.00 | 57000.00 | 57000.00 | 0.00',
  ]);
});

test('TB-5 die Förderung der Sachkosten folgt den Sachkosten, bei GESAMT den Gesamtkosten', () => {
  const angaben: Angaben = { kosten: '60000', sachkosten: '12000', hoechst: '55000', sachHoechst: '6000' };
  const zeit = '01.07.2022-31.12.2023';
  expect(jahre(angaben, zeit)).toEqual([
    '2022: 30000.00 | 6000.00 | 0.00 | 30500.00 | 0.00 | 5500.00',
    '2023: 60000.00 | 12000.00 | 0.00 | 61000.00 | 0.00 | 11000.00',
  ]);
  expect(jahre(angaben, zeit, { ...LAUFZEIT, kostenbasis: 'GESAMT' })).toEqual([
    '2022: 30000.00 | 6000.00 | 0.00 | 27500.00 | 0.00 | 8500.00',
    '2023: 60000.00 | 12000.00 | 0.00 | 55000.00 | 0.00 | 17000.00',
  ]);
});

test('TB-5 in einem einzigen Jahr sind LAUFZEIT und JAHR dasselbe', () => {
  const angaben: Angaben = {
    vzae: '2.5',
    hoechst: '55000',
    sachkosten: '9700',
    sachHoechst: '5000',
    drittmittel: '777',
  };
  const zeit = '15.02.2022-30.11.2022';
  expect(jahre(angaben, zeit)).toEqual(jahre(angaben, zeit, { abrechnung: 'JAHR' }));
});

test('TB-5 der Rechenweg nennt die Verteilung auf die Jahre', () => {
  const schritte = mitSpur((s) =>
    rechneStellen(
      stellen([{ kosten: '72000', hoechst: '70000' }]),
      rahmen('01.07.2022-31.12.2023', LAUFZEIT),
      s,
    ),
  );
  expect(schritteZu(schritte, 'TB-5').map((s) => [s.schritt, s.rechnung])).toEqual([
    ['Jahr 2022', '01.07.2022-31.12.2022'],
    ['Jahr 2023', '01.01.2023-31.12.2023'],
    ['Laufzeit', '01.07.2022-31.12.2023'],
    ['Höchstbetrag der Laufzeit', '35.000,00 + 70.000,00'],
    ['Förderung auf die Jahre nach Personalkosten ohne Drittmittel', '105.000,00 nach 36.000,00 / 72.000,00'],
  ]);
  expect(schritteZu(schritte, 'FO-1').map((s) => s.schritt)).toEqual([
    'Höchstbetrag 01.07.2022-31.12.2022',
    'Höchstbetrag 01.01.2023-31.12.2023',
  ]);
});

test.each([
  [
    'GESAMT die Gesamtkosten',
    { kosten: '72000', sachkosten: '6000', hoechst: '60000' },
    'GESAMT',
    'Förderung auf die Jahre nach Gesamtkosten ohne Drittmittel',
    '120.000,00 nach 78.000,00 / 78.000,00',
  ],
  [
    'FEHLBEDARF auch die Eigenmittel',
    { kosten: '72000', drittmittel: '1000', eigenmittel: '2000', hoechst: '60000', art: 'FEHLBEDARF' },
    'PERSONAL',
    'Förderung auf die Jahre nach Personalkosten ohne Drittmittel und Eigenmittel',
    '120.000,00 nach 69.000,00 / 69.000,00',
  ],
] as const)('TB-5 der Rechenweg nennt bei %s', (_, angaben, kostenbasis, schritt, rechnung) => {
  const schritte = mitSpur((s) =>
    rechneStellen(stellen([angaben]), rahmen('01.01.2022-31.12.2023', { ...LAUFZEIT, kostenbasis }), s),
  );
  const letzter = schritteZu(schritte, 'TB-5').at(-1);
  expect([letzter?.schritt, letzter?.rechnung]).toEqual([schritt, rechnung]);
});
