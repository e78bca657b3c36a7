import { haushalt as ausgang, type Haushaltszeile } from '../../../src/core/tabellen/haushalt';
import { HINWEIS } from '../../../src/core/meldungen/hinweise';
import { cent, d, mitSpur, schritteZu } from '../hilfen';
import { BIS, IN_DER_LAUFZEIT, NAMEN, SCHLUESSEL, VON } from '../../faelle/suedkreis';
import { kommunen, rahmen, stellen, SUEDKREIS, type Angaben } from './hilfen';
import { haushalt } from './rechnen';

const KEYS = SCHLUESSEL.join('/');

/** Jahr | Kommune | Aufwand | Förderung | Drittmittel | Eigenanteil */
const text = (z: Haushaltszeile): string =>
  [z.jahr ?? 'Gesamt', z.kommune, ...[z.aufwand, z.foerderung, z.drittmittel, z.eigenanteil].map(cent)].join(
    ' | ',
  );

const plan = (angaben: readonly Angaben[], zeit: string, schluessel = KEYS): string[] =>
  haushalt(stellen(angaben), kommunen(schluessel), rahmen(zeit)).zeilen.map(text);

test('TB-3 die Vereinbarung: je Jahr und Kommune, mit Summen und Gesamt', () => {
  const zeilen = plan([SUEDKREIS], `${VON}-${BIS}`);
  expect(zeilen.map((z) => z.split(' | ').slice(0, 2).join(' '))).toEqual(
    ['2021', '2022', 'Gesamt'].flatMap((jahr) => [...NAMEN, 'Summe'].map((k) => `${jahr} ${k}`)),
  );
  const eigen = zeilen.map((z) => z.split(' | ')[5]);
  const { jahre, eigenanteil } = IN_DER_LAUFZEIT;
  expect([eigen[4], eigen[9], eigen[14]].map(Number)).toEqual([...jahre, eigenanteil]);
  expect(zeilen[5]).toBe('2022 | Schwerte | 72864.88 | 53625.00 | 0.00 | 19239.88');
});

test('TB-3 eine Stelle mit Kommune gehört ganz ihr, eine ohne wird nach Schlüssel geteilt', () => {
  const angaben: Angaben[] = [
    { kosten: '60000', hoechst: '55000', kommune: 'unna' },
    { kosten: '100', art: 'OHNE' },
  ];
  expect(plan(angaben, '01.01.2022-31.12.2022', '1/1/1').slice(0, 4)).toEqual([
    '2022 | Schwerte | 33.34 | 0.00 | 0.00 | 33.34',
    '2022 | Unna | 60033.33 | 55000.00 | 0.00 | 5033.33',
    '2022 | Fröndenberg | 33.33 | 0.00 | 0.00 | 33.33',
    '2022 | Summe | 60100.00 | 55000.00 | 0.00 | 5100.00',
  ]);
});

test('TB-3 Förderung ohne Überdeckung: die Rückzahlung ist kein Haushaltsertrag', () => {
  expect(
    plan([{ kosten: '50000', hoechst: '57000', art: 'PAUSCHALE' }], '01.01.2022-31.12.2022', '1')[0],
  ).toBe('2022 | Schwerte | 50000.00 | 50000.00 | 0.00 | 0.00');
});

test('TB-3 Drittmittel erscheinen nur, soweit sie Kosten decken, die nicht gefördert sind', () => {
  const angaben: Angaben = { kosten: '50000', sachkosten: '9700', sachHoechst: '9700', hoechst: '55000' };
  // 9,700 are granted, so of 55,000 only 50,000 find cost.
  expect(plan([{ ...angaben, drittmittel: '55000' }], '01.01.2022-31.12.2022', '1')[0]).toBe(
    '2022 | Schwerte | 59700.00 | 9700.00 | 50000.00 | 0.00',
  );
  expect(
    plan([{ kosten: '50000', hoechst: '55000', drittmittel: '60000' }], '01.01.2022-31.12.2022', '1')[0],
  ).toBe('2022 | Schwerte | 50000.00 | 0.00 | 50000.00 | 0.00');
});

test('TB-3 Schlüssel 0 beteiligt nicht an gemeinsamen Stellen', () => {
  expect(plan([{ kosten: '100', art: 'OHNE' }], '01.01.2022-31.12.2022', '0/1')[0]).toBe(
    '2022 | Schwerte | 0.00 | 0.00 | 0.00 | 0.00',
  );
});

test('TB-3 sind alle Schlüssel 0, geht es nur ohne gemeinsame Stelle', () => {
  const zeit = '01.01.2022-31.12.2022';
  expect(plan([{ kosten: '100', art: 'OHNE', kommune: 'Unna' }], zeit, '0/0')[1]).toMatch(
    /^2022 \| Unna \| 100\.00/,
  );
  expect(() => plan([{ kosten: '100', art: 'OHNE' }], zeit, '0/0')).toThrow('Mindestens ein Schlüssel');
});

test('TB-3 ein Jahr, in dem keine Stelle besteht, hat Nullen', () => {
  const zeilen = plan(
    [{ kosten: '100', art: 'OHNE', zeit: '01.01.2023-31.12.2023' }],
    '01.01.2022-31.12.2023',
    '1',
  );
  expect(zeilen).toEqual([
    '2022 | Schwerte | 0.00 | 0.00 | 0.00 | 0.00',
    '2022 | Summe | 0.00 | 0.00 | 0.00 | 0.00',
    '2023 | Schwerte | 100.00 | 0.00 | 0.00 | 100.00',
    '2023 | Summe | 100.00 | 0.00 | 0.00 | 100.00',
    'Gesamt | Schwerte | 100.00 | 0.00 | 0.00 | 100.00',
    'Gesamt | Summe | 100.00 | 0.00 | 0.00 | 100.00',
  ]);
});

test('TB-3 eine unbekannte Kommune ist #WERT! und nennt die Zeile', () => {
  expect(() => plan([{ kosten: '1', art: 'OHNE', kommune: 'Lünen' }], '01.01.2022-31.12.2022')).toThrow(
    'Zeile 2: Die Kommune Lünen steht nicht in der Liste der Kommunen',
  );
});

test('FE-2 eine unbekannte Kommune steht in der Reihe der Zeilen, die nicht gehen', () => {
  const zeilen: Angaben[] = [{ kosten: '1' }, { kosten: '1', kommune: 'Lünen' }];
  expect(() => plan(zeilen, '01.01.2022-31.12.2022')).toThrow(/^Zeile 2: Höchstbetrag oder Baustein fehlt/);
  expect(() => plan(zeilen.slice().reverse(), '01.01.2022-31.12.2022')).toThrow(
    /^Zeile 2: Die Kommune Lünen/,
  );
});

test('FE-2 liegt es nur an der Rechnung, steht nur sie da; sonst liegt es an der Kommune', () => {
  const zeit = '01.01.2022-31.12.2022';
  const angabe = (a: Angaben): unknown =>
    ausgang(stellen([a]), kommunen(KEYS), rahmen(zeit)).funde.map(({ fehler }) => fehler.angabe);
  expect(angabe({ kosten: '1' })).toEqual(['Höchstbetrag']);
  expect(angabe({ kosten: '1', art: 'OHNE', kommune: 'Lünen' })).toEqual(['Kommune']);
});

test('PR-1 eine Kommune zweimal wird abgelehnt', () => {
  const doppelt = [...kommunen('1'), ...kommunen('2')];
  expect(() =>
    haushalt(stellen([{ kosten: '1', art: 'OHNE' }]), doppelt, rahmen('01.01.2022-31.12.2022')),
  ).toThrow('steht zweimal in der Liste');
});

test('TB-3 der Rechenweg nennt jede verteilte Summe und zuletzt den Eigenanteil', () => {
  const schritte = mitSpur((s) =>
    haushalt(
      stellen([{ ...SUEDKREIS, drittmittel: '1000' }]),
      kommunen(KEYS),
      rahmen('01.01.2022-31.12.2022'),
      s,
    ),
  );
  expect(schritteZu(schritte, 'TB-3').map((s) => s.schritt)).toEqual([
    '2022: Förderung nach Schlüssel verteilen',
    '2022: Drittmittel nach Schlüssel verteilen',
    '2022: Eigenanteil nach Schlüssel verteilen',
    'Gesamt Aufwand',
    'Gesamt Förderung',
    'Gesamt Drittmittel',
    'Gesamt Eigenanteil',
  ]);
  expect(schritte.at(-1)?.betrag?.toFixed(2)).toBe('48333.02');
});

test('TB-3 am Ende des Rechenwegs stehen die Eigenanteile der Laufzeit, nicht die der Jahre', () => {
  const schritte = mitSpur((s) =>
    haushalt(stellen([{ kosten: '100', art: 'OHNE' }]), kommunen('3/1'), rahmen('01.01.2022-31.12.2023'), s),
  );
  expect([schritte.at(-1)?.rechnung, schritte.at(-1)?.betrag?.toFixed(2)]).toEqual([
    '150,00 + 50,00',
    '200.00',
  ]);
});

describe('TB-3 Option Rundung', () => {
  const inSchritten = (angaben: readonly Angaben[], zeit: string, schritt: string): string[] =>
    haushalt(stellen(angaben), kommunen(KEYS), rahmen(zeit, { rundung: d(schritt) })).zeilen.map(text);

  test('der Eigenanteil in Schritten von 500: die Zahlen der Vorlage, die Differenz in der Zeile Rundung', () => {
    const zeilen = inSchritten([{ kosten: '187598.41', hoechst: '137500' }], '01.01.2022-31.12.2022', '500');
    const jahr = [
      '2022 | Schwerte | 73125.00 | 53625.00 | 0.00 | 19500.00',
      '2022 | Unna | 65625.00 | 48125.00 | 0.00 | 17500.00',
      '2022 | Fröndenberg | 26250.00 | 19250.00 | 0.00 | 7000.00',
      '2022 | Holzwickede | 22500.00 | 16500.00 | 0.00 | 6000.00',
      '2022 | Rundung | 98.41 | 0.00 | 0.00 | 98.41',
      '2022 | Summe | 187598.41 | 137500.00 | 0.00 | 50098.41',
    ];
    expect(zeilen).toEqual([...jahr, ...jahr.map((z) => z.replace('2022', 'Gesamt'))]);
  });

  test('eine Stelle mit Kommune wird nicht verteilt und nicht gerundet', () => {
    const angaben: Angaben[] = [
      { kosten: '1234.56', art: 'OHNE', kommune: 'Unna' },
      { kosten: '1100', art: 'OHNE' },
    ];
    expect(inSchritten(angaben, '01.01.2022-31.12.2022', '100').slice(0, 6)).toEqual([
      '2022 | Schwerte | 400.00 | 0.00 | 0.00 | 400.00',
      '2022 | Unna | 1634.56 | 0.00 | 0.00 | 1634.56',
      '2022 | Fröndenberg | 200.00 | 0.00 | 0.00 | 200.00',
      '2022 | Holzwickede | 100.00 | 0.00 | 0.00 | 100.00',
      '2022 | Summe | 2334.56 | 0.00 | 0.00 | 2334.56',
      'Gesamt | Schwerte | 400.00 | 0.00 | 0.00 | 400.00',
    ]);
  });

  test('die Zeile Rundung steht, wo es eine Differenz gibt, auch eine unter 0; die Jahre ergeben das Gesamt', () => {
    const angaben: Angaben[] = [
      { kosten: '60', art: 'OHNE', zeit: '01.01.2022-31.12.2022' },
      { kosten: '140', art: 'OHNE', zeit: '01.01.2023-31.12.2023' },
      { kosten: '100', art: 'OHNE', zeit: '01.01.2024-31.12.2024' },
    ];
    expect(inSchritten(angaben, '01.01.2022-31.12.2024', '100').filter((z) => z.includes('Rundung'))).toEqual(
      ['2022 | Rundung | -40.00 | 0.00 | 0.00 | -40.00', '2023 | Rundung | 40.00 | 0.00 | 0.00 | 40.00'],
    );
  });

  test('der Rechenweg nennt die Differenz und endet mit dem Eigenanteil', () => {
    const schritte = mitSpur((s) =>
      haushalt(
        stellen([{ kosten: '1234.56', art: 'OHNE' }]),
        kommunen(KEYS),
        rahmen('01.01.2022-31.12.2022', { rundung: d(100) }),
        s,
      ),
    );
    expect(schritteZu(schritte, 'TB-3').map((s) => [s.schritt, s.rechnung])).toEqual([
      ['2022: Eigenanteil nach Schlüssel verteilen', '1.234,56'],
      ['Rundung 2022', '1.234,56 - 1.200,00'],
      ['Gesamt Aufwand', '500,00 + 400,00 + 200,00 + 100,00 + 34,56'],
      ['Gesamt Eigenanteil', '500,00 + 400,00 + 200,00 + 100,00 + 34,56'],
    ]);
    expect(schritte.at(-1)?.betrag?.toFixed(2)).toBe('1234.56');
  });
});

describe('TB-3 Option Hinweis', () => {
  const hinweise = (angaben: readonly Angaben[], zeit: string): string[] =>
    haushalt(stellen(angaben), kommunen('1/1'), rahmen(zeit, { hinweis: true })).zeilen.map(
      (z) => `${z.jahr ?? 'Gesamt'} ${z.kommune}: ${z.hinweis}`,
    );
  const pauschale: Angaben = { name: 'A', hoechst: '57000', art: 'PAUSCHALE' };
  const satz = HINWEIS.rueckzahlung(false);

  test('je Jahr, was es betrifft: bei der Kommune die Sätze ihrer Stellen, bei der Summe alle', () => {
    const angaben: Angaben[] = [
      { ...pauschale, kosten: '50000', zeit: '01.01.2022-31.12.2022' },
      { ...pauschale, name: 'B', kosten: '50000', kommune: 'Unna' },
      { ...pauschale, name: '', kosten: '60000' },
    ];
    expect(hinweise(angaben, '01.01.2022-31.12.2023')).toEqual([
      '2022 Schwerte: ',
      `2022 Unna: B: ${satz}`,
      `2022 Summe: A, B: ${satz}`,
      '2023 Schwerte: ',
      `2023 Unna: B: ${satz}`,
      `2023 Summe: B: ${satz}`,
      'Gesamt Schwerte: ',
      'Gesamt Unna: ',
      'Gesamt Summe: ',
    ]);
  });

  test('viele Stellen mit demselben Satz werden gezählt, nicht alle genannt', () => {
    const angaben = Array.from({ length: 5 }, (_, i) => ({ ...pauschale, name: `S${i}`, kosten: '1' }));
    expect(hinweise(angaben, '01.01.2022-31.12.2022')[2]).toBe(
      `2022 Summe: S0, S1, S2 und 2 weitere: ${satz}`,
    );
  });

  test('eine Stelle außerhalb des Zeitraums hat kein Jahr und steht am Ende; ohne Namen ihre Zeile', () => {
    const angaben: Angaben[] = [{ kosten: '1', art: 'OHNE', zeit: '01.01.2030-31.12.2030' }];
    expect(hinweise(angaben, '01.01.2022-31.12.2022').filter((z) => !z.endsWith(': '))).toEqual([
      `Gesamt Summe: Zeile 2: ${HINWEIS.ausserhalb}`,
    ]);
  });

  test('neben der Zeile Rundung steht kein Satz', () => {
    const { zeilen } = haushalt(
      stellen([{ ...pauschale, kosten: '60100' }]),
      kommunen('1/1'),
      rahmen('01.01.2022-31.12.2022', { hinweis: true, rundung: d(500) }),
    );
    expect(
      zeilen.filter((z) => z.kommune === 'Rundung').map((z) => [z.jahr, cent(z.eigenanteil), z.hinweis]),
    ).toEqual([
      [2022, '100.00', ''],
      [null, '100.00', ''],
    ]);
  });

  test('ohne die Option sind alle leer', () => {
    const { zeilen } = haushalt(
      stellen([{ ...pauschale, kosten: '1' }]),
      kommunen('1'),
      rahmen('01.01.2022-31.12.2022'),
    );
    expect(zeilen.map((z) => z.hinweis)).toEqual(['', '', '', '']);
  });
});
