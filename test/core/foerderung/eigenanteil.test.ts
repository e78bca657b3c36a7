import type { Art } from '../../../src/core/daten';
import { Fachfehler } from '../../../src/core/fehler';
import { deckungsgrad, eigenanteil } from '../../../src/core/foerderung/eigenanteil';
import { foerderung } from '../../../src/core/foerderung/foerderung';
import { cent, d, mitSpur } from '../hilfen';
import { fall } from './hilfen';

function anteil(art: Art, angaben: string): string {
  const f = fall(art, angaben);
  return cent(eigenanteil(f.kosten, foerderung(f), f.drittmittel));
}

test.each([
  ['HÖCHSTBETRAG', '187500 137500', '50000.00'],
  ['HÖCHSTBETRAG', '50000 55000', '0.00'],
  ['HÖCHSTBETRAG', '60000 55000 20000', '0.00'],
  ['HÖCHSTBETRAG', '60000 30000 20000', '10000.00'],
  ['HÖCHSTBETRAG', '60000 55000 70000', '0.00'],
  ['PAUSCHALE', '50000 57000', '0.00'],
  ['PAUSCHALE', '60000 57000', '3000.00'],
  ['OHNE', '60000 0 20000', '40000.00'],
  ['ANTEIL', '195253 500000 0 0 0.7', '58575.90'],
  ['FEHLBEDARF', '60000 55000 10000 5000', '5000.00'],
] as const)('EA-1 %s, %s: Eigenanteil %s', (art, angaben, erwartet) => {
  expect(anteil(art, angaben)).toBe(erwartet);
});

test('EA-1 der Rechenweg zieht die Rückzahlung von der Förderung ab', () => {
  const f = fall('PAUSCHALE', '50000 57000');
  const [schritt] = mitSpur((s) => eigenanteil(f.kosten, foerderung(f), f.drittmittel, s));
  expect([schritt?.regel, schritt?.rechnung]).toEqual([
    'EA-1',
    'max(0; 50.000,00 - (57.000,00 - 7.000,00) - 0,00)',
  ]);
});

test('DG-1 der Deckungsgrad ist Förderung durch Kosten, nicht gerundet', () => {
  expect(deckungsgrad(d(187500), d(137500)).toFixed(20)).toBe('0.73333333333333333333');
  expect(deckungsgrad(d(50000), d(57000)).toFixed()).toBe('1.14');
  const [schritt] = mitSpur((s) => deckungsgrad(d(4), d(1), s));
  expect([schritt?.regel, schritt?.rechnung, schritt?.betrag?.toFixed()]).toEqual([
    'DG-1',
    '1,00 / 4,00',
    '0.25',
  ]);
});

test('DG-1 Kosten 0 sind eine Division durch null', () => {
  expect(() => deckungsgrad(d(0), d(0))).toThrow(
    new Fachfehler('DIV0', 'Der Deckungsgrad von Kosten 0 ist nicht bestimmt.'),
  );
});
