import '../../../src/shared-runtime/announce';
import type { FunctionsPort } from '../../../src/shared-runtime/port';
import { nurGeaenderte, vergleichsteil } from '../../../src/vereinbarung/aktualisierung/nachberechnung';

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
