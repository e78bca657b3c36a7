import '../../../src/shared-runtime/announce';
import type { FunctionsPort } from '../../../src/shared-runtime/port';
import {
  istRest,
  mitRest,
  nurGeaenderte,
  vergleichsteil,
} from '../../../src/vereinbarung/aktualisierung/nachberechnung';

const { calculate } = globalThis.kimFunctions as FunctionsPort;

test('AK-4 NB-2 der Vergleich zweier Stände, und davon nur, was sich ändert', () => {
  const alt = [
    ['Jahr', 'Kommune', 'Eigenanteil'],
    [2026, 'Unna', 100],
    [2026, 'Selm', 50],
    [2026, 'Kamen', 7],
  ];
  const neu = [
    ['Jahr', 'Kommune', 'Eigenanteil'],
    [2026, 'Unna', 102.5],
    [2026, 'Selm', 50],
    [2026, 'Bönen', 1],
  ];
  const ergebnis = calculate('NACHBERECHNUNG', [alt, neu]);
  if (ergebnis.kind !== 'result' || !Array.isArray(ergebnis.value)) throw new Error(JSON.stringify(ergebnis));
  const teil = vergleichsteil('jahre', ergebnis.value);
  expect(teil).toMatchObject({ art: 'jahre', namensspalten: ['Jahr', 'Kommune'] });
  expect(teil.posten).toHaveLength(4);
  expect(nurGeaenderte(teil).posten).toEqual([
    { namen: [2026, 'Unna'], alt: 100, neu: 102.5, differenz: 2.5, veraenderung: 0.025, hinweis: '' },
    { namen: [2026, 'Bönen'], alt: 0, neu: 1, differenz: 1, veraenderung: null, hinweis: 'neu' },
    { namen: [2026, 'Kamen'], alt: 7, neu: 0, differenz: -7, veraenderung: -1, hinweis: 'entfallen' },
  ]);
});

describe('AK-4 was sich nicht ändert, steht in einer Zeile vor der Summe', () => {
  const kopf = ['Jahr', 'Kommune', 'Alt', 'Neu', 'Differenz', 'Veränderung', 'Hinweis'];
  const gleich = (jahr: number | string, name: string, betrag: number) => [
    jahr,
    name,
    betrag,
    betrag,
    0,
    0,
    '',
  ];
  const selm = [2027, 'Selm', 50, 51, 1, 0.02, ''];

  test('ohne die Summen dazwischen, sodass die Zeilen die letzte Summe ergeben', () => {
    const teil = vergleichsteil('jahre', [
      kopf,
      gleich(2026, 'Unna', 0.1),
      gleich(2026, 'Selm', 0.2),
      gleich(2026, 'Summe', 0.3),
      gleich(2027, 'Unna', 100),
      selm,
      [2027, 'Summe', 150, 151, 1, 0.0067, ''],
      ['Gesamt', 'Selm', 50.2, 51.2, 1, 0.02, ''],
      ['Gesamt', 'Summe', 150.3, 151.3, 1, 0.0067, ''],
    ]);
    const { posten } = mitRest(teil);
    expect(posten.map(({ namen }) => namen)).toEqual([
      [2027, 'Selm'],
      [2027, 'Summe'],
      ['3 Zeilen ohne Änderung', ''],
      ['Gesamt', 'Selm'],
      ['Gesamt', 'Summe'],
    ]);
    expect(posten.filter(istRest)).toMatchObject([{ alt: 100.3, neu: 100.3, differenz: 0 }]);
  });

  test('am Ende, wo keine Summe folgt, und nirgends, wo nichts oder alles anders ist', () => {
    const zeilen = (...posten: unknown[][]) => mitRest(vergleichsteil('jahre', [kopf, ...posten])).posten;
    expect(zeilen(gleich(2026, 'Unna', 7), selm).map(({ namen }) => namen[0])).toEqual([
      2027,
      '1 Zeile ohne Änderung',
    ]);
    expect(zeilen(gleich(2026, 'Unna', 7))).toEqual([]);
    expect(zeilen(selm)).toHaveLength(1);
  });
});
