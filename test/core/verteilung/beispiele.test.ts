import { Fachfehler } from '../../../src/core/fehler';
import type { Restregel } from '../../../src/core/verteilung/restregel';
import { CENT, verteile } from '../../../src/core/verteilung/verteilung';
import { cent, d, mitSpur } from '../hilfen';

const teile = (betrag: string, schluessel: string, schritt = '0.01', regel?: Restregel): string[] =>
  verteile(d(betrag), schluessel.split('/').map(d), d(schritt), regel).anteile.map(cent);

describe('größter Rest', () => {
  test.each([
    ['50042.50', '39/35/14/12', '0.01', '19516.58 17514.87 7005.95 6005.10'],
    ['50042.50', '0.39/0.35/0.14/0.12', '0.01', '19516.58 17514.87 7005.95 6005.10'],
    ['50042.50', '39/35/14/12', '500', '19500.00 17500.00 7000.00 6000.00'],
    ['50098.41', '39/35/14/12', '500', '19500.00 17500.00 7000.00 6000.00'],
    ['10', '62/37', '0.01', '6.26 3.74'],
    ['0.11', '26/25/49', '0.01', '0.03 0.03 0.05'],
    ['100', '1/1/1', '0.01', '33.34 33.33 33.33'],
    ['100', '0.3333/0.3333/0.3333', '0.01', '33.34 33.33 33.33'],
    ['0.02', '1/1/1', '0.01', '0.01 0.01 0.00'],
    ['0.01', '0/1/1', '0.01', '0.00 0.01 0.00'],
    ['7', '1', '0.01', '7.00'],
    ['0', '1/2', '0.01', '0.00 0.00'],
    ['1', '1/1', '0.3', '0.60 0.30'],
    ['1250', '1/1/1', '500', '500.00 500.00 500.00'],
    ['1249.99', '1/1/1', '500', '500.00 500.00 0.00'],
  ])('VT-2 %s nach %s in Schritten von %s: %s', (betrag, schluessel, schritt, erwartet) => {
    expect(teile(betrag, schluessel, schritt)).toEqual(erwartet.split(' '));
  });

  test('VT-2 bei gleichem Rest geht der Schritt an den zuerst Genannten', () => {
    // Exact shares 0.5 / 1.5 / 0.5 cents: all three fractions are a half.
    expect(teile('0.025', '1/3/1', '0.01')).toEqual(['0.01', '0.02', '0.00']);
    expect(teile('0.04', '1/2/2/1', '0.01')).toEqual(['0.01', '0.01', '0.01', '0.01']);
  });

  test('VT-1 der Betrag wird zuerst kaufmännisch auf den Schritt gerundet', () => {
    expect(teile('0.005', '1/1')).toEqual(['0.01', '0.00']);
    expect(teile('0.0049', '1/1')).toEqual(['0.00', '0.00']);
    expect(verteile(d('50042.50'), [d(1)], d(500)).verteilt.toFixed(2)).toBe('50000.00');
    expect(CENT.toFixed()).toBe('0.01');
  });

  test('VT-2 sehr große Beträge und feine Schlüssel bleiben exakt', () => {
    expect(teile('10000000000000', '1/1/1')).toEqual([
      '3333333333333.34',
      '3333333333333.33',
      '3333333333333.33',
    ]);
    expect(teile('0.03', '123456789.012345/123456789.012345/123456789.012346')).toEqual([
      '0.01',
      '0.01',
      '0.01',
    ]);
    expect(teile('10000000000000', '0.000000000000001/1', '0.000001')).toHaveLength(2);
  });
});

describe('eine trägt den Rest', () => {
  test.each([
    ['ERSTE', '100', '1/1/1', '33.34 33.33 33.33'],
    ['LETZTE', '100', '1/1/1', '33.33 33.33 33.34'],
    ['GRÖSSTER_ANTEIL', '100', '1/1/1', '33.34 33.33 33.33'],
    ['ERSTE', '100', '0/1/1/1/0', '0.00 33.34 33.33 33.33 0.00'],
    ['LETZTE', '100', '0/1/1/1/0', '0.00 33.33 33.33 33.34 0.00'],
    ['GRÖSSTER_ANTEIL', '100', '3/4/4', '27.27 36.37 36.36'],
    ['GRÖSSTER_ANTEIL', '10', '62/37', '6.26 3.74'],
    ['ERSTE', '0.05', '1/1', '0.02 0.03'],
    ['LETZTE', '0.05', '1/1', '0.03 0.02'],
    ['ERSTE', '0', '1/1', '0.00 0.00'],
    ['ERSTE', '10', '1/1/4', '1.66 1.67 6.67'],
    ['GRÖSSTER_ANTEIL', '10', '1/1/4', '1.67 1.67 6.66'],
  ] as const)('VT-3 %s: %s nach %s: %s', (regel, betrag, schluessel, erwartet) => {
    expect(teile(betrag, schluessel, '0.01', regel)).toEqual(erwartet.split(' '));
  });

  test.each([
    ['ERSTE', '0.02', '1/1/1/1'],
    ['LETZTE', '-0.02', '1/1/1/1'],
    ['GRÖSSTER_ANTEIL', '0.02', '1/1/1/1'],
  ] as const)(
    'VT-3 %s: würde der Anteil das Vorzeichen wechseln, ist es #WERT!',
    (regel, betrag, schluessel) => {
      expect(() => teile(betrag, schluessel, '0.01', regel)).toThrow(Fachfehler);
      expect(() => teile(betrag, schluessel, '0.01', regel)).toThrow(`Restregel ${regel}`);
      expect(() => teile(betrag, schluessel, '0.01', regel)).toThrow(
        'GRÖSSTER_REST verwenden, den größten Rest',
      );
    },
  );

  test('VT-3 genau null ist noch kein Wechsel', () => {
    // 0.01 + 0.01 + 0.01 rounded, 0.02 to give: the first ends at 0.
    expect(teile('0.02', '1/1/1', '0.01', 'ERSTE')).toEqual(['0.00', '0.01', '0.01']);
  });
});

test.each([[''], ['0'], ['0/0/0']])('VT-4 die Schlüssel „%s“ werden abgelehnt', (schluessel) => {
  const keine = (): unknown => verteile(d(1), schluessel === '' ? [] : schluessel.split('/').map(d));
  expect(keine).toThrow('Mindestens ein Schlüssel muss größer als 0 sein');
});

test('VT-5 negative Beträge spiegeln positive', () => {
  expect(teile('-100', '1/1/1')).toEqual(['-33.34', '-33.33', '-33.33']);
  expect(teile('-50042.50', '39/35/14/12', '500')).toEqual([
    '-19500.00',
    '-17500.00',
    '-7000.00',
    '-6000.00',
  ]);
});

test('VT-5 ein Anteil von 0 hat auch bei negativen Beträgen kein Vorzeichen', () => {
  expect(verteile(d(-1), [d(0), d(1)]).anteile.map((a) => a.isNegative())).toEqual([false, true]);
});

test('VT-1 VT-2 VT-3 der Rechenweg nennt Betrag, jeden Anteil mit Regel und die Summe', () => {
  const regeln = (regel: Restregel): string[] =>
    mitSpur((s) => verteile(d(10), [d(62), d(37)], CENT, regel, s)).map((x) => `${x.regel} ${x.schritt}`);
  expect(regeln('GRÖSSTER_REST')).toEqual([
    'VT-1 Zu verteilender Betrag',
    'VT-2 Anteil 1',
    'VT-2 Anteil 2',
    'VT-1 Summe der Anteile',
  ]);
  expect(regeln('LETZTE').slice(1, 3)).toEqual(['VT-3 Anteil 1', 'VT-3 Anteil 2']);
});

test('VT-1 VT-2 der Rechenweg rechnet jeden Anteil vor', () => {
  const schritte = mitSpur((s) => verteile(d(10), [d(62), d(37)], CENT, 'GRÖSSTER_REST', s));
  expect(schritte.map((s) => [s.rechnung, s.betrag?.toFixed(2)])).toEqual([
    [
      '10,00 gerundet auf 0,01; in ganzen Schritten bleiben 0,01: je 0,01 an die größten Reste, Platz 1',
      '10.00',
    ],
    ['10,00 × 62 / 99 = 6,2626262626 = 626 × 0,01 + 0,0026262626 (Rest auf Platz 2)', '6.26'],
    [
      '10,00 × 37 / 99 = 3,7373737374 = 373 × 0,01 + 0,0073737374 (Rest auf Platz 1); erhält einen der restlichen Schritte',
      '3.74',
    ],
    ['6,26 + 3,74', '10.00'],
  ]);
});

/** What a Rechenweg says of the shares, one in a line. */
const rechnungen = (betrag: string, schluessel: string, schritt: string, regel: Restregel): string[] =>
  mitSpur((s) => verteile(d(betrag), schluessel.split('/').map(d), d(schritt), regel, s))
    .slice(0, -1)
    .map(({ rechnung, betrag: b }) => `${rechnung} -> ${String(b)}`);

test('VT-2 der Rechenweg führt in Schritten von 500 vom genauen zum gezahlten Anteil', () => {
  expect(rechnungen('49500', '39/35/14/12', '500', 'GRÖSSTER_REST')).toEqual([
    '49.500,00 gerundet auf 500; in ganzen Schritten bleiben 1.500,00: je 500 an die größten Reste, Platz 1 bis 3 -> 49500',
    '49.500,00 × 39 / 100 = 19.305,00 = 38 × 500 + 305,00 (Rest auf Platz 4) -> 19000',
    '49.500,00 × 35 / 100 = 17.325,00 = 34 × 500 + 325,00 (Rest auf Platz 3); erhält einen der restlichen Schritte -> 17500',
    '49.500,00 × 14 / 100 = 6.930,00 = 13 × 500 + 430,00 (Rest auf Platz 2); erhält einen der restlichen Schritte -> 7000',
    '49.500,00 × 12 / 100 = 5.940,00 = 11 × 500 + 440,00 (Rest auf Platz 1); erhält einen der restlichen Schritte -> 6000',
  ]);
});

test('VT-2 ist schon der Betrag gerundet, nennt der Rechenweg auch den Anteil am genauen', () => {
  expect(rechnungen('49333.02', '39/61', '500', 'GRÖSSTER_REST')[1]).toBe(
    '49.500,00 × 39 / 100 = 19.305,00 = 38 × 500 + 305,00 (Rest auf Platz 1); erhält einen der restlichen Schritte (genau, ohne Rundung: 19.239,88) -> 19500',
  );
});

test('VT-2 VT-5 gleiche Reste stehen in der Reihenfolge der Liste, auch bei negativen Beträgen', () => {
  expect(rechnungen('-100', '1/1/1', '1', 'GRÖSSTER_REST')).toEqual([
    '-100,00 gerundet auf 1; in ganzen Schritten bleiben -1,00: je 1 an die größten Reste, Platz 1 -> -100',
    '-100,00 × 1 / 3 = -33,3333333333 = -33 × 1 - 0,3333333333 (Rest auf Platz 1); erhält einen der restlichen Schritte -> -34',
    '-100,00 × 1 / 3 = -33,3333333333 = -33 × 1 - 0,3333333333 (Rest auf Platz 2) -> -33',
    '-100,00 × 1 / 3 = -33,3333333333 = -33 × 1 - 0,3333333333 (Rest auf Platz 3) -> -33',
  ]);
});

test('VT-3 der Rechenweg nennt den gerundeten Anteil und wer die Differenz trägt', () => {
  expect(rechnungen('49500', '39/35/14/12', '500', 'GRÖSSTER_ANTEIL')).toEqual([
    '49.500,00 gerundet auf 500 -> 49500',
    '49.500,00 × 39 / 100 = 19.305,00, gerundet 19.500,00; trägt als größte die Differenz -500,00 -> 19000',
    '49.500,00 × 35 / 100 = 17.325,00, gerundet 17.500,00 -> 17500',
    '49.500,00 × 14 / 100 = 6.930,00, gerundet 7.000,00 -> 7000',
    '49.500,00 × 12 / 100 = 5.940,00, gerundet 6.000,00 -> 6000',
  ]);
});

test.each([
  ['GRÖSSTER_REST', '100.01', '3/4/5', '0.01', [1, 'erhält einen der restlichen Schritte']],
  ['GRÖSSTER_REST', '-10', '1/2', '1', [1, 'erhält einen der restlichen Schritte']],
  ['ERSTE', '0.05', '1/1', '0.01', [0, 'trägt als erste die Differenz -0,01']],
  ['LETZTE', '-100', '1/1/1', '1', [2, 'trägt als letzte die Differenz -1,00']],
  ['GRÖSSTER_ANTEIL', '10', '1/1', '1', []],
  ['GRÖSSTER_REST', '10', '1/1', '1', []],
] as const)(
  'VT-2 VT-3 %s: %s nach %s: der Rechenweg sagt, wer den Rest bekommt',
  (regel, betrag, k, schritt, wer) => {
    const zeilen = mitSpur((s) => verteile(d(betrag), k.split('/').map(d), d(schritt), regel, s));
    const reste = zeilen.slice(1, -1).flatMap((z, i) => {
      const rest = z.rechnung.split('; ')[1];
      return rest === undefined ? [] : [i, rest];
    });
    expect(reste).toEqual(wer);
  },
);
