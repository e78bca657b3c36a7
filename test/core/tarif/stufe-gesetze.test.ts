import fc from 'fast-check';
import { LETZTE_STUFE, stufeAm } from '../../../src/core/tarif/stufe';
import { LAEUFE, SAAT } from '../gesetze';
import { am } from '../hilfen';

const tag = fc.integer({ min: am('01.01.2005'), max: am('31.12.2045') });
const gruppe = fc.constantFrom('E1', 'E8', 'E9c', 'S4', 'S8b', 'S11b');
const stufe = fc.integer({ min: 2, max: LETZTE_STUFE });
const optionen = { seed: SAAT, numRuns: LAEUFE };

test('TA-5 mit der Zeit sinkt die Stufe nie', () => {
  fc.assert(
    fc.property(gruppe, stufe, tag, tag, tag, (g, s, seit, a, b) => {
      const [frueh, spaet] = [Math.min(a, b), Math.max(a, b)];
      expect(stufeAm(g, s, seit, frueh)).toBeLessThanOrEqual(stufeAm(g, s, seit, spaet));
    }),
    optionen,
  );
});

test('TA-5 wer länger in der Stufe ist, ist nie zurück', () => {
  fc.assert(
    fc.property(gruppe, stufe, tag, tag, tag, (g, s, a, b, stichtag) => {
      const [frueh, spaet] = [Math.min(a, b), Math.max(a, b)];
      expect(stufeAm(g, s, frueh, stichtag)).toBeGreaterThanOrEqual(stufeAm(g, s, spaet, stichtag));
    }),
    optionen,
  );
});

test('TA-5 wer am Tag des Aufstiegs neu angesetzt wird, erreicht dieselben Stufen', () => {
  fc.assert(
    fc.property(gruppe, stufe, tag, tag, (g, s, seit, stichtag) => {
      const erreicht = stufeAm(g, s, seit, stichtag);
      let beginn = seit;
      for (let t = stichtag; t > seit; t -= 1) {
        if (stufeAm(g, s, seit, t - 1) < erreicht) {
          beginn = t;
          break;
        }
      }
      expect(stufeAm(g, erreicht, beginn, stichtag + 2000)).toBe(stufeAm(g, s, seit, stichtag + 2000));
    }),
    { ...optionen, numRuns: 300 },
  );
});
