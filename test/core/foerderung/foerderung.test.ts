import { ARTEN, type Art } from '../../../src/core/daten';
import { Fachfehler, versuche } from '../../../src/core/fehler';
import type { Kostenjahr } from '../../../src/core/foerderung/finanzierungsart';
import { foerderung, foerderungDerJahre, type Bedingungen } from '../../../src/core/foerderung/foerderung';
import { erklaereOhneHoechstbetrag, hoechstbetrag } from '../../../src/core/foerderung/hoechstbetrag';
import { RECHNUNG } from '../../../src/core/meldungen/schritte';
import { bruchAlsText } from '../../../src/core/rechenweg/schreibweise';
import { cent, d, mitSpur } from '../hilfen';
import { fall } from './hilfen';

test.each([
  ['55000', '2.5', '12', '137500.00'],
  ['55000', '1', '12', '55000.00'],
  ['55000', '2.5', '14.5483870967742', '166700.27'],
  ['55000', '1', '14', '64166.67'],
  ['50000', '0.75', '12', '37500.00'],
  ['70000', '1', '36', '210000.00'],
  ['0.05', '0.1', '12', '0.01'],
  ['0', '1', '12', '0.00'],
])('FO-1 %s EUR × %s VZÄ × %s Monate / 12: %s', (je, vzae, monate, h) => {
  expect(cent(hoechstbetrag(d(je), d(vzae), d(monate)))).toBe(h);
});

test('FO-1 der Rechenweg nennt die drei Faktoren', () => {
  const [schritt] = mitSpur((s) => hoechstbetrag(d(55000), d('2.5'), d(12), s));
  expect([schritt?.regel, schritt?.rechnung]).toEqual(['FO-1', '55.000,00 × 2,5 VZÄ × 12 / 12']);
});

test.each([
  [3, 1, '13750.00'],
  [12, 1, '55000.00'],
  [12, 31, '1774.19'],
  [451, 31, '66680.11'],
])('FO-1 die Monate sind ein genauer Bruch: 55.000 EUR für %s/%s Monate sind %s', (zaehler, nenner, h) => {
  expect(cent(hoechstbetrag(d(55000), d(1), { zaehler, nenner }))).toBe(h);
});

test('FO-1 der Rechenweg schreibt den Bruch aus', () => {
  const [schritt] = mitSpur((s) => hoechstbetrag(d(55000), d('2.5'), { zaehler: 451, nenner: 31 }, s));
  expect(schritt?.rechnung).toBe(`55.000,00 × 2,5 VZÄ × ${bruchAlsText({ zaehler: 451, nenner: 31 })} / 12`);
});

/** Cost, ceiling, third-party money, own money, quota: grant and R. */
const FAELLE: readonly [regel: string, art: Art, angaben: string, erwartet: string][] = [
  ['FO-2 Kosten unter dem Höchstbetrag', 'HÖCHSTBETRAG', '50000 55000', '50000.00 0.00'],
  ['FO-2 Kosten über dem Höchstbetrag', 'HÖCHSTBETRAG', '187500 137500', '137500.00 0.00'],
  ['FO-2 Drittmittel gehen ab', 'HÖCHSTBETRAG', '60000 55000 20000', '40000.00 0.00'],
  ['FO-2 Drittmittel über den Kosten', 'HÖCHSTBETRAG', '60000 55000 70000', '0.00 0.00'],
  ['FO-2 FESTBETRAG wie HÖCHSTBETRAG', 'FESTBETRAG', '50000 55000 1000', '49000.00 0.00'],
  ['FO-2 VOLL wie HÖCHSTBETRAG', 'VOLL', '72000 70000', '70000.00 0.00'],
  ['FO-2 Eigenmittel spielen keine Rolle', 'HÖCHSTBETRAG', '60000 55000 0 10000', '55000.00 0.00'],
  ['FO-3 Pauschale unter den Kosten', 'PAUSCHALE', '60000 57000', '57000.00 0.00'],
  ['FO-3 Pauschale über den Kosten', 'PAUSCHALE', '50000 57000', '57000.00 7000.00'],
  ['FO-3 Pauschale und Drittmittel', 'PAUSCHALE', '50000 57000 20000', '57000.00 27000.00'],
  ['FO-3 Pauschale, alles von Dritten bezahlt', 'PAUSCHALE', '50000 57000 60000', '57000.00 57000.00'],
  ['FO-3 ohne Förderung', 'OHNE', '50000 55000', '0.00 0.00'],
  ['FO-4 Anteil der Kosten', 'ANTEIL', '195253 500000 0 0 0.7', '136677.10 0.00'],
  ['FO-4 Anteil über dem Höchstbetrag', 'ANTEIL', '195253 100000 0 0 0.7', '100000.00 0.00'],
  ['FO-4 Anteil mit Drittmitteln, die ihn begrenzen', 'ANTEIL', '100 500 40 0 0.7', '60.00 0.00'],
  ['FO-4 der Anteil wird gerundet', 'ANTEIL', '0.01 500 0 0 0.5', '0.01 0.00'],
  ['FO-4 Quote 100 %', 'ANTEIL', '100 500 0 0 1', '100.00 0.00'],
  ['FO-5 Fehlbedarf', 'FEHLBEDARF', '60000 55000 10000 5000', '45000.00 0.00'],
  ['FO-5 Fehlbedarf über dem Höchstbetrag', 'FEHLBEDARF', '80000 55000 10000 5000', '55000.00 0.00'],
  ['FO-5 kein Fehlbedarf', 'FEHLBEDARF', '10000 55000 6000 5000', '0.00 0.00'],
  ['FO-7 VOLL ohne Höchstbetrag', 'VOLL', '72000 - 2000', '70000.00 0.00'],
  ['FO-7 ANTEIL ohne Höchstbetrag', 'ANTEIL', '195253 - 0 0 0.7', '136677.10 0.00'],
  ['FO-7 ANTEIL ohne Höchstbetrag, Drittmittel begrenzen', 'ANTEIL', '100 - 40 0 0.7', '60.00 0.00'],
  ['FO-7 FEHLBEDARF ohne Höchstbetrag', 'FEHLBEDARF', '60000 - 10000 5000', '45000.00 0.00'],
  ['FO-7 OHNE braucht keinen Höchstbetrag', 'OHNE', '60000 -', '0.00 0.00'],
];

test.each(FAELLE)('%s (%s: %s)', (_, art, angaben, erwartet) => {
  const f = foerderung(fall(art, angaben));
  expect(`${cent(f.foerderung)} ${cent(f.rueckzahlung)}`).toBe(erwartet);
});

test('FO-4 ohne Quote ist ANTEIL #WERT!', () => {
  expect(() => foerderung(fall('ANTEIL', '100 500'))).toThrow(Fachfehler);
  expect(() => foerderung(fall('ANTEIL', '100 500'))).toThrow(
    'braucht eine Quote, zum Beispiel 0,8 oder 80 %',
  );
  expect(versuche(() => foerderung(fall('ANTEIL', '100 500')))).toMatchObject({
    art: 'WERT',
    angabe: 'Quote',
  });
});

test('FO-2 FO-3 FO-4 FO-5 der Rechenweg nennt die Regel der Art, zuletzt die Förderung', () => {
  const regeln = ARTEN.map((art) => {
    const schritte = mitSpur((s) => foerderung(fall(art, '50000 57000 1000 2000 0.7'), s));
    return [art, ...schritte.map((s) => `${s.regel} ${s.betrag?.toFixed(2) ?? ''}`)].join(' | ');
  });
  expect(regeln).toEqual([
    'HÖCHSTBETRAG | FO-2 49000.00',
    'FESTBETRAG | FO-2 49000.00',
    'VOLL | FO-2 49000.00',
    'PAUSCHALE | FO-3 8000.00 | FO-3 57000.00',
    'ANTEIL | FO-4 35000.00',
    'FEHLBEDARF | FO-5 47000.00',
    'OHNE | FO-3 0.00',
  ]);
});

test.each(['HÖCHSTBETRAG', 'FESTBETRAG', 'PAUSCHALE'] as const)(
  'FO-7 %s ohne Höchstbetrag ist #WERT!, nicht 0',
  (art) => {
    expect(() => foerderung(fall(art, '60000 -'))).toThrow(Fachfehler);
    expect(() => foerderung(fall(art, '60000 -'))).toThrow(
      `Die Art ${art} braucht einen Höchstbetrag über 0.`,
    );
    expect(versuche(() => foerderung(fall(art, '60000 -')))).toMatchObject({
      art: 'WERT',
      angabe: 'Höchstbetrag',
    });
  },
);

test('FO-7 der Rechenweg rechnet ohne Höchstbetrag, wo keiner ist', () => {
  const rechnung = (art: Art, angaben: string): string[] =>
    mitSpur((s) => foerderung(fall(art, angaben), s)).map((s) => s.rechnung);
  expect(rechnung('VOLL', '72000 - 2000')).toEqual(['max(0; 72.000,00 - 2.000,00)']);
  expect(rechnung('ANTEIL', '100 - 40 0 0.7')).toEqual(['min(70 % × 100,00; max(0; 100,00 - 40,00))']);
  expect(rechnung('FEHLBEDARF', '9 - 1 2')).toEqual(['max(0; 9,00 - 1,00 - 2,00)']);
  expect(rechnung('OHNE', '9 -')).toEqual([RECHNUNG.ohneFoerderung]);
});

test('FO-7 der Rechenweg sagt, dass es keinen Höchstbetrag gibt', () => {
  const [schritt] = mitSpur((s) => {
    erklaereOhneHoechstbetrag(s);
    erklaereOhneHoechstbetrag(undefined);
  });
  expect(schritt).toMatchObject({ regel: 'FO-7', rechnung: RECHNUNG.ohneHoechstbetrag, betrag: null });
});

describe('TB-5 eine Abrechnung über mehrere Jahre', () => {
  const jahr = (kosten: string, drittmittel: string, eigenmittel = '0'): Kostenjahr => ({
    kosten: d(kosten),
    drittmittel: d(drittmittel),
    eigenmittel: d(eigenmittel),
  });
  const BEDINGUNGEN = { hoechstbetrag: d(90), art: 'HÖCHSTBETRAG', quote: d('0.5') } as const;
  const je = (jahre: readonly Kostenjahr[], mehr: Partial<Bedingungen> = {}): string => {
    const f = foerderungDerJahre(jahre, { ...BEDINGUNGEN, ...mehr });
    return `${cent(f.foerderung)} ${cent(f.rueckzahlung)}`;
  };

  test('Drittmittel über den Kosten eines Jahres mindern das andere nicht', () => {
    const jahre = [jahr('60', '66'), jahr('70', '66')];
    expect(je(jahre)).toBe('4.00 0.00');
    expect(je(jahre, { art: 'PAUSCHALE' })).toBe('90.00 86.00');
  });

  test('ANTEIL nimmt die Quote der Kosten aller Jahre, FEHLBEDARF zieht Eigenmittel je Jahr ab', () => {
    const jahre = [jahr('60', '0', '70'), jahr('70', '10', '20')];
    expect(je(jahre, { art: 'ANTEIL' })).toBe('65.00 0.00');
    expect(je(jahre, { art: 'FEHLBEDARF' })).toBe('40.00 0.00');
  });

  test('der Rechenweg nennt jedes Jahr', () => {
    const jahre = [jahr('60', '66'), jahr('70', '5')];
    const rechnung = (mehr: Partial<Bedingungen>): string[] =>
      mitSpur((s) => foerderungDerJahre(jahre, { ...BEDINGUNGEN, ...mehr }, s)).map((s) => s.rechnung);
    const netto = 'max(0; 60,00 - 66,00) + max(0; 70,00 - 5,00)';
    expect(rechnung({})).toEqual([`min(${netto}; 90,00)`]);
    expect(rechnung({ art: 'ANTEIL' })).toEqual([`min(50 % × (60,00 + 70,00); 90,00; ${netto})`]);
    expect(rechnung({ art: 'PAUSCHALE' })).toEqual([`max(0; 90,00 - (${netto}))`, 'Höchstbetrag 90,00']);
  });
});
