import fc from 'fast-check';
import type { Stellenzeile, Tabellenfall } from './abschnitte';
import { alsBruch, alsText, ausZahl, kleiner } from './bruch';
import { ladeDaten } from './laden';
import type { Art } from './foerderung';
import { haushalt, haushaltssumme } from './haushalt';
import { Personalkosten } from './personalkosten';
import { Stellentabelle, type Betraege } from './tabellen';
import { betrag, SAAT, vzae } from './zufall';

const DATEN = ladeDaten();
const PERSONAL = new Personalkosten(DATEN);
const z = alsBruch;
const ARTEN: readonly Art[] = [
  'HÖCHSTBETRAG',
  'FESTBETRAG',
  'VOLL',
  'PAUSCHALE',
  'ANTEIL',
  'FEHLBEDARF',
  'OHNE',
];

const zeile = (stelle: Stellenzeile, fall: Tabellenfall): Betraege =>
  new Stellentabelle(DATEN, PERSONAL, fall).zeile(stelle);

const LAUFZEIT = { von: '2022-01-01', bis: '2024-12-31', abrechnung: 'LAUFZEIT' } as const;

describe('TB-5 LAUFZEIT with Drittmittel', () => {
  const stelle = { vzae: z('1'), gruppe: 'E9c', stufe: 3, hoechstbetrag: z('55000') };

  test('66,000 of Drittmittel leave 8,121.46 to be granted and no own share', () => {
    const ergebnis = zeile({ ...stelle, drittmittel: z('66000') }, LAUFZEIT);
    expect([ergebnis.foerderung, ergebnis.eigenanteil].map((b) => alsText(b))).toEqual(['8121.46', '0.00']);
    const pauschale = zeile({ ...stelle, drittmittel: z('66000'), art: 'PAUSCHALE' }, LAUFZEIT);
    expect([pauschale.foerderung, pauschale.rueckzahlung].map((b) => alsText(b))).toEqual([
      '165000.00',
      '156878.54',
    ]);
    expect(alsText(pauschale.eigenanteil)).toBe('0.00');
  });

  test('FEHLBEDARF takes the own money of the year off as well', () => {
    const kosten = { vzae: z('1'), kostenGesamt: z('60000'), hoechstbetrag: z('90000') };
    const mit = { ...kosten, art: 'FEHLBEDARF', drittmittel: z('10000'), eigenmittel: z('20000') } as const;
    expect(alsText(zeile(mit, LAUFZEIT).foerderung)).toBe('90000.00');
  });

  test('the ceiling is the sum of the yearly ones, each rounded', () => {
    const fall = { von: '2022-12-01', bis: '2023-01-31', abrechnung: 'LAUFZEIT' } as const;
    const voll = { vzae: z('1'), kostenGesamt: z('900000'), hoechstbetrag: z('100') };
    // 8.33 + 8.33, not 16.67
    expect(alsText(zeile(voll, fall).foerderung)).toBe('16.66');
  });

  test('more Drittmittel never raise the own share, in any settlement, Art or method', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('JAHR' as const, 'LAUFZEIT' as const),
        fc.constantFrom(...ARTEN),
        fc.constantFrom('TAGGENAU', 'VOLL', 'ANGEFANGEN', '30/360' as const),
        fc.constantFrom('PERSONAL' as const, 'GESAMT' as const),
        fc.tuple(vzae, betrag(120_000), betrag(90_000), betrag(15_000), betrag(9_000)),
        fc.tuple(betrag(150_000), betrag(30_000), betrag(20_000)),
        (abrechnung, art, methode, kostenbasis, [v, kosten, hoechst, sach, sachHoechst], geld) => {
          const [dritt, mehr, eigen] = geld.map(ausZahl) as [
            ReturnType<typeof z>,
            ReturnType<typeof z>,
            ReturnType<typeof z>,
          ];
          const fall: Tabellenfall = {
            von: '2022-03-10',
            bis: '2024-06-20',
            abrechnung,
            kostenbasis,
            monatsmethode: methode,
          };
          const post: Stellenzeile = {
            vzae: ausZahl(v),
            kostenGesamt: ausZahl(kosten + 1),
            hoechstbetrag: ausZahl(hoechst + 1),
            sachkostenJeVzae: ausZahl(sach),
            sachkostenHoechstbetrag: ausZahl(sachHoechst),
            eigenmittel: eigen,
            art,
            ...(art === 'ANTEIL' ? { quote: z('0.7') } : {}),
          };
          const summe = { z: dritt.z * mehr.n + mehr.z * dritt.n, n: dritt.n * mehr.n };
          const vorher = zeile({ ...post, drittmittel: dritt }, fall).eigenanteil;
          const nachher = zeile({ ...post, drittmittel: summe }, fall).eigenanteil;
          expect(kleiner(vorher, nachher)).toBe(false);
        },
      ),
      { seed: SAAT, numRuns: 600 },
    );
  });
});

describe('FO-7 no Höchstbetrag', () => {
  const ohne = { vzae: z('1'), kostenGesamt: z('60000'), drittmittel: z('10000') };
  const gefoerdert = (art: Art, abrechnung: 'JAHR' | 'LAUFZEIT' = 'JAHR'): string =>
    alsText(
      zeile(
        { ...ohne, art, ...(art === 'ANTEIL' ? { quote: z('0.8') } : {}) },
        { von: '2022-01-01', bis: '2022-12-31', abrechnung },
      ).foerderung,
    );

  test('is no ceiling for ANTEIL, FEHLBEDARF and VOLL', () => {
    expect((['ANTEIL', 'FEHLBEDARF', 'VOLL', 'OHNE'] as const).map((art) => gefoerdert(art))).toEqual([
      '48000.00',
      '50000.00',
      '50000.00',
      '0.00',
    ]);
    expect(gefoerdert('ANTEIL', 'LAUFZEIT')).toBe('48000.00');
  });

  test.each(['HÖCHSTBETRAG', 'FESTBETRAG', 'PAUSCHALE'] as const)('is an error for %s', (art) => {
    expect(() => gefoerdert(art)).toThrow('braucht einen Höchstbetrag');
  });
});

test('TB-3 Rundung: the own share in steps of 500, the difference beside it', () => {
  const stelle = {
    gruppe: 'E9c',
    stufe: 3,
    vzae: z('2.5'),
    hoechstbetrag: z('55000'),
    sachkostenJeVzae: z('9700'),
  };
  const kommunen = ['39', '35', '14', '12'].map((k, i) => ({ name: `K${i}`, schluessel: z(k) }));
  const tabelle = new Stellentabelle(DATEN, PERSONAL, { von: '2022-01-01', bis: '2022-12-31' });
  const jahr = haushalt(tabelle, [stelle], kommunen, z('500')).get(2022);
  expect(jahr?.kommunen.map((k) => alsText(k.eigenanteil))).toEqual([
    '19000.00',
    '17500.00',
    '7000.00',
    '6000.00',
  ]);
  expect(alsText(jahr?.rundung.eigenanteil ?? z('0'))).toBe('-166.98');
  expect(
    alsText(haushaltssumme([...(jahr?.kommunen ?? []), ...(jahr ? [jahr.rundung] : [])]).eigenanteil),
  ).toBe('49333.02');
});
