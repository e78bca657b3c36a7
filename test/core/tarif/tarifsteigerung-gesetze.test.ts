import fc from 'fast-check';
import type { Tarif } from '../../../src/core/daten';
import { jahreSpaeter } from '../../../src/core/zeit/datum';
import { LAEUFE, SAAT } from '../gesetze';
import { cent, d, werk } from '../hilfen';

test('PK-16 jeder Jahrestag rundet auf dem Betrag des Vortags auf', () => {
  const tarif = fc.constantFrom<Tarif>('TVöD-VKA', 'TV-L');
  const stelle = fc.constantFrom('E5', 'E9b', 'E13');
  const promille = fc.integer({ min: 0, max: 80 });
  fc.assert(
    fc.property(tarif, stelle, promille, fc.integer({ min: 0, max: 20 }), (t, gruppe, satz, jahre) => {
      const ausblick = { fortschreibung: false, tarifsteigerung: d(satz).div(1000) };
      const w = werk();
      const tag = jahreSpaeter(w.ende(t) + 1, jahre);
      const frage = (wann: number) => w.entgelt(t, gruppe, 3, wann, ausblick).betrag;
      const erwartet = frage(tag - 1).times(ausblick.tarifsteigerung.plus(1));
      expect(cent(frage(tag))).toBe(erwartet.toFixed(2));
    }),
    { seed: SAAT, numRuns: LAEUFE },
  );
});
