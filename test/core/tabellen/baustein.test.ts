import type { Foerdersatz } from '../../../src/core/daten';
import { Foerdersaetze } from '../../../src/core/foerderung/foerdersatz';
import { deckel } from '../../../src/core/tabellen/deckel';
import { am, d, mitSpur, schritteZu, zr } from '../hilfen';
import { rahmen, stelle, stellen, tabelle, type Angaben } from './hilfen';
import { eigenanteile } from './rechnen';

const eigen = (
  ab: string,
  bis: string | null,
  wert: string,
  art: Foerdersatz['art'] = 'HÖCHSTBETRAG',
): Foerdersatz => ({
  baustein: '2',
  merkmal: 'PERSONAL',
  wert: d(wert),
  art,
  gueltigAb: am(ab),
  gueltigBis: bis === null ? null : am(bis),
  quelle: 'Bescheid',
  status: 'Bescheid',
});

const foerderung = (
  angaben: Angaben,
  zeit: string,
  saetze: readonly Foerdersatz[] = [],
): string | undefined => tabelle([{ kosten: '90000', ...angaben }], zeit, { saetze })[0]?.split(' | ')[3];

test('TB-5 ein Baustein gibt dieselbe Grenze wie sein Satz als Höchstbetrag', () => {
  const zeit = '15.10.2021-31.12.2022';
  expect(tabelle([{ vzae: '2.5', baustein: '2' }], zeit)).toEqual(
    tabelle([{ vzae: '2.5', hoechst: '55000' }], zeit),
  );
});

test('TB-5 über den Jahreswechsel 2022/2023 wird aus dem Höchstbetrag die Pauschale', () => {
  // Half a year each: 25,000 cost; 2022 min(25,000; 27,500), 2023 the lump sum of 28,500.
  expect(tabelle([{ kosten: '50000', baustein: '2' }], '01.07.2022-30.06.2023')[0]).toBe(
    '50000.00 | 0.00 | 0.00 | 53500.00 | 3500.00 | 0.00',
  );
});

test('TB-5 LAUFZEIT kann den Wechsel der Art nicht abrechnen und nennt den Tag', () => {
  const rechne = (): unknown =>
    tabelle([{ kosten: '1', baustein: '2' }], '01.07.2022-30.06.2023', { abrechnung: 'LAUFZEIT' });
  expect(rechne).toThrow(
    'Zeile 2: Die Art von Baustein 2 wechselt am 01.01.2023 von HÖCHSTBETRAG zu PAUSCHALE',
  );
});

test('TB-5 ein Wechsel der Art mitten im Jahr geht auch je Jahr nicht', () => {
  const saetze = [eigen('01.07.2022', null, '57000', 'PAUSCHALE')];
  const rechne = (): unknown => foerderung({ baustein: '2' }, '01.01.2022-31.12.2022', saetze);
  expect(rechne).toThrow('wechselt am 01.07.2022 von HÖCHSTBETRAG zu PAUSCHALE');
  expect(rechne).not.toThrow('Abrechnung JAHR');
});

test('TB-5 die Summe der Monate wird einmal je Jahr gerundet', () => {
  // 55,000 x (17/31 + 2) x 0.333 / 12
  expect(foerderung({ vzae: '0.333', baustein: '2' }, '15.10.2021-31.12.2021')).toBe('3889.48');
});

describe('Satz des Monats', () => {
  const ab15 = [eigen('15.07.2022', null, '56000')];

  test('TB-5 der Satz eines Monats ist der seines ersten erfassten Tages', () => {
    // July at 55,000, August to December at 56,000.
    expect(foerderung({ baustein: '2' }, '01.07.2022-31.12.2022', ab15)).toBe('27916.67');
    // From the 20th on only the new rate is touched: 12/31 of July.
    expect(foerderung({ baustein: '2' }, '20.07.2022-31.07.2022', ab15)).toBe('1806.45');
  });

  test('TB-5 der Rechenweg nennt jeden Satz einmal und die Summe', () => {
    const schritte = mitSpur((s) =>
      eigenanteile(
        stellen([{ kosten: '90000', baustein: '2' }]),
        rahmen('01.06.2022-31.12.2022', { saetze: ab15 }),
        s,
      ),
    );
    expect(schritteZu(schritte, 'FS-1').map((s) => s.betrag?.toFixed())).toEqual(['55000', '56000']);
    expect(schritteZu(schritte, 'TB-5').at(-1)?.rechnung).toBe(
      '(55.000,00 × 2 + 56.000,00 × 5) × 1 VZÄ / 12',
    );
  });

  test('TB-5 ein Tag im Januar ist genau ein 372stel: der halbe Cent wird aufgerundet', () => {
    // 55,801.86 / 31 / 12 = 150.005
    const januar = [eigen('01.01.2024', null, '55801.86')];
    expect(foerderung({ baustein: '2' }, '31.01.2024-31.01.2024', januar)).toBe('150.01');
    // 55,801.86 x (1/31 + 1/29) / 12, exactly 310.355172...
    expect(foerderung({ baustein: '2' }, '31.01.2024-01.02.2024', januar)).toBe('310.36');
  });

  test('TB-5 mit einem Satz über 0 ist im Rechenweg nicht von FO-7 die Rede', () => {
    const schritte = mitSpur((s) =>
      eigenanteile(stellen([{ kosten: '90000', baustein: '2' }]), rahmen('01.01.2022-31.12.2022'), s),
    );
    expect(schritteZu(schritte, 'FO-7')).toEqual([]);
  });

  test('TB-5 ein Satz ohne Art ist ein Höchstbetrag', () => {
    expect(
      foerderung({ kosten: '50000', baustein: '2' }, '01.01.2024-31.12.2024', [
        eigen('01.01.2024', null, '60000', null),
      ]),
    ).toBe('50000.00');
  });
});

describe('FO-7 ein Satz von 0', () => {
  const jahr = '01.01.2024-31.12.2024';

  test('hat keinen Höchstbetrag, wo die Art ohne geht', () => {
    const je = (art: Foerdersatz['art'], mehr: Angaben = {}): string | undefined =>
      foerderung({ baustein: '2', quote: '0.8', ...mehr }, jahr, [eigen('01.01.2024', null, '0', art)]);
    expect(je('VOLL')).toBe('90000.00');
    expect(je('ANTEIL')).toBe('72000.00');
    expect(je('FEHLBEDARF', { eigenmittel: '1000' })).toBe('89000.00');
    expect(je('OHNE')).toBe('0.00');
  });

  test('ist bei den anderen Arten #WERT!', () => {
    for (const art of ['HÖCHSTBETRAG', 'FESTBETRAG', 'PAUSCHALE', null] as const)
      expect(() => foerderung({ baustein: '2' }, jahr, [eigen('01.01.2024', null, '0', art)])).toThrow(
        'braucht einen Höchstbetrag über 0',
      );
  });

  const saetze = (erster: string, zweiter: string, ab: string): Foerdersatz[] => [
    eigen('01.01.2024', null, erster, 'VOLL'),
    eigen(ab, null, zweiter, 'VOLL'),
  ];
  const wechsel = (alt: string, neu: string, ab: string): Foerdersatz[] => {
    const [erster, zweiter] = saetze(alt, neu, ab) as [Foerdersatz, Foerdersatz];
    return [{ ...erster, gueltigBis: am(ab) - 1 }, zweiter];
  };

  test('Monate mit und ohne Höchstbetrag in einer Abrechnung sind #WERT!: die Zeile ist zu teilen', () => {
    expect(() => foerderung({ baustein: '2' }, jahr, wechsel('50000', '0', '01.07.2024'))).toThrow(
      /^Zeile 2: Baustein 2 hat ab dem 01\.07\.2024 keinen Höchstbetrag mehr\. Bitte die Stelle an diesem Tag in zwei Zeilen teilen\.$/,
    );
    expect(() => foerderung({ baustein: '2' }, jahr, wechsel('0', '50000', '01.07.2024'))).toThrow(
      'hat erst ab dem 01.07.2024 einen Höchstbetrag',
    );
  });

  test('zum Jahreswechsel geht es je Jahr, nicht über die Laufzeit', () => {
    const zwei = wechsel('50000', '0', '01.01.2025');
    const zeit = '01.01.2024-31.12.2025';
    expect(foerderung({ baustein: '2' }, zeit, zwei)).toBe('140000.00');
    expect(() =>
      tabelle([{ kosten: '1', baustein: '2' }], zeit, { saetze: zwei, abrechnung: 'LAUFZEIT' }),
    ).toThrow('in zwei Zeilen teilen oder die Abrechnung JAHR wählen');
  });

  test('der Rechenweg nennt den Satz und sagt: ohne Höchstbetrag', () => {
    const schritte = mitSpur((s) =>
      eigenanteile(
        stellen([{ kosten: '90000', baustein: '2' }]),
        rahmen(jahr, { saetze: [eigen('01.01.2024', null, '0', 'VOLL')] }),
        s,
      ),
    );
    expect(schritteZu(schritte, 'FO-7').map((s) => [s.schritt, s.rechnung, s.betrag])).toEqual([
      ['Höchstbetrag', 'ohne Höchstbetrag', null],
    ]);
    expect(schritteZu(schritte, 'FO-2').map((s) => s.rechnung)).toEqual(['max(0; 90.000,00 - 0,00)']);
  });

  test('bei OHNE ist er ein Höchstbetrag von 0, nicht keiner', () => {
    const schritte = mitSpur((s) =>
      eigenanteile(
        stellen([{ kosten: '90000', baustein: '2' }]),
        rahmen(jahr, { saetze: [eigen('01.01.2024', null, '0', 'OHNE')] }),
        s,
      ),
    );
    expect(schritteZu(schritte, 'FO-7')).toEqual([]);
    expect(schritteZu(schritte, 'TB-5').at(-1)?.rechnung).toBe('(0,00 × 12) × 1 VZÄ / 12');
  });
});

test('TB-5 LAUFZEIT: der Höchstbetrag ist die Summe der Jahre, jedes gerundet', () => {
  // 55,000 x 1/31 x 0.333 / 12 = 49.233..., twice; rounded once for the term it would be 98.47.
  expect(
    tabelle([{ vzae: '0.333', kosten: '90000', baustein: '2' }], '31.12.2021-01.01.2022', {
      abrechnung: 'LAUFZEIT',
    })[0]?.split(' | ')[3],
  ).toBe('98.46');
});

test('TB-5 Merkmal ASSISTENZ hat seinen eigenen Satz', () => {
  expect(foerderung({ vzae: '0.5', baustein: '1', merkmal: 'ASSISTENZ' }, '01.01.2022-31.12.2022')).toBe(
    '22500.00',
  );
});

test('TB-5 ohne Baustein benutzt eine Abrechnung keine Sätze', () => {
  const ohneBaustein = (a: Angaben): unknown =>
    deckel(stelle(a), [zr('01.01.2022-31.12.2022')], new Foerdersaetze([]), 'TAGGENAU');
  expect(ohneBaustein({ hoechst: '55000' })).toEqual({
    hoechstbetrag: d('55000'),
    art: 'HÖCHSTBETRAG',
    saetze: [],
    satzmonate: [{ wert: d('55000'), monate: { zaehler: 12, nenner: 1 } }],
  });
  const keine = { saetze: [], satzmonate: [] };
  expect(ohneBaustein({ art: 'VOLL' })).toEqual({ hoechstbetrag: null, art: 'VOLL', ...keine });
  expect(ohneBaustein({ art: 'OHNE', hoechst: '1' })).toEqual({
    hoechstbetrag: d(0),
    art: 'OHNE',
    ...keine,
  });
});

test('TB-5 Höchstbetrag und Art der Zeile zählen neben einem Baustein nicht', () => {
  expect(foerderung({ baustein: '2', hoechst: '1', art: 'OHNE' }, '01.01.2022-31.12.2022')).toBe('55000.00');
});

test('FS-1 eine Lücke der Sätze ist #NV, mit Zeile und Nachbarn', () => {
  expect(() => foerderung({ baustein: '2' }, '01.12.2023-31.01.2024')).toThrow(
    'Zeile 2: Baustein 2, PERSONAL: Für den 01.01.2024 ist kein Fördersatz hinterlegt (bekannt bis 31.12.2023)',
  );
});
