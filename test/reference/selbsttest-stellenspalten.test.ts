import type { Stellenzeile, Tabellenfall } from './abschnitte';
import { alsBruch, alsText } from './bruch';
import { Personalkosten } from './personalkosten';
import { addiere, mitBagatellgrenze, Stellentabelle } from './tabellen';
import { DATEN } from './vergleich';

const z = alsBruch;
const FALL: Tabellenfall = { von: '2022-01-01', bis: '2022-12-31' };

const tabelle = (fall: Partial<Tabellenfall> = {}): Stellentabelle =>
  new Stellentabelle(DATEN, new Personalkosten(DATEN), { ...FALL, ...fall });

const stelle = (rest: Partial<Stellenzeile>): Stellenzeile => ({
  vzae: z(1),
  kostenGesamt: z(60_000),
  hoechstbetrag: z(55_000),
  ...rest,
});

const felder = (s: Partial<Stellenzeile>, fall: Partial<Tabellenfall> = {}): string[] => {
  const b = tabelle(fall).zeile(stelle(s));
  return [b.sachkosten, b.drittmittel, b.foerderung, b.eigenanteil].map((x) => alsText(x));
};

test('FO-8 below the Mindestanteil there is no grant, at it there is', () => {
  expect(
    felder({ mindestanteil: z('1.01'), sachkostenJeVzae: z(100), sachkostenHoechstbetrag: z(100) }),
  ).toEqual(['100.00', '0.00', '0.00', '60100.00']);
  expect(felder({ mindestanteil: z(1) })[2]).toBe('55000.00');
  expect(felder({ mindestanteil: z(2), art: 'PAUSCHALE' })[2]).toBe('0.00');
});

test('FO-9 all grants together below the Bagatellgrenze', () => {
  const stellen = [stelle({}), stelle({ kostenGesamt: z(1000) })];
  const foerderung = (grenze: string): string => {
    const t = mitBagatellgrenze((ohneFoerderung) => tabelle({ ohneFoerderung }), stellen, z(grenze));
    return alsText(addiere(stellen.map((s) => t.zeile(s))).foerderung);
  };
  expect([foerderung('56000'), foerderung('56000.01')]).toEqual(['56000.00', '0.00']);
});

test('TB-1 Gemeinkosten, Sachkosten-Quote and Drittmittel je VZÄ', () => {
  expect(felder({ gemeinkosten: z('0.1'), sachkostenJeVzae: z('100.5') })[0]).toBe('6100.50');
  const quote = { sachkostenJeVzae: z(1000), sachkostenQuote: z('0.8') };
  expect(felder({ ...quote, sachkostenHoechstbetrag: z(900) })[2]).toBe('55800.00');
  expect(felder({ ...quote, sachkostenHoechstbetrag: z(700) })[2]).toBe('55700.00');
  expect(felder({ drittmittelJeVzae: z(9000), vzae: z('0.5') })).toEqual([
    '0.00',
    '4500.00',
    '27500.00',
    '28000.00',
  ]);
});

test('TB-1 Höchstbetrag gesamt: 210,000 for 36 months, whatever VZÄ; a cut term is refused', () => {
  const s = {
    hoechstbetrag: undefined,
    hoechstbetragGesamt: z(210_000),
    kostenGesamt: z(72_000),
    art: 'VOLL',
  } as const;
  const laufzeit = { von: '2022-03-01', bis: '2025-02-28' };
  expect(felder(s, laufzeit)[2]).toBe('210000.00');
  expect(felder({ ...s, ...laufzeit }, { von: '2022-01-01', bis: '2025-12-31' })[2]).toBe('210000.00');
  expect(() => felder({ ...s, ...laufzeit }, { von: '2022-01-01', bis: '2024-12-31' })).toThrow('ganze Zeit');
});
