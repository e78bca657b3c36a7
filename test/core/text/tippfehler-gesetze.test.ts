import fc from 'fast-check';
import { istTippfehler } from '../../../src/core/text/tippfehler';

test('KO-3 Gesetz: ein Zeichen zu viel, zu wenig, ein anderes oder zwei vertauscht, und nur das', () => {
  const wort = fc.string({ unit: fc.constantFrom('A', 'B', 'C'), minLength: 1, maxLength: 8 });
  const nachbarn = (w: string): Set<string> => {
    const alle = new Set<string>();
    for (let i = 0; i <= w.length; i += 1) {
      for (const c of 'ABC') {
        alle.add(w.slice(0, i) + c + w.slice(i));
        if (i < w.length) alle.add(w.slice(0, i) + c + w.slice(i + 1));
      }
      if (i < w.length) alle.add(w.slice(0, i) + w.slice(i + 1));
      if (i + 1 < w.length) alle.add(w.slice(0, i) + (w[i + 1] ?? '') + (w[i] ?? '') + w.slice(i + 2));
    }
    alle.delete(w);
    return alle;
  };
  fc.assert(
    fc.property(wort, wort, (a, b) => {
      expect(istTippfehler(a, b)).toBe(nachbarn(b).has(a));
      for (const nachbar of nachbarn(a))
        expect([a, nachbar, istTippfehler(a, nachbar)]).toEqual([a, nachbar, true]);
    }),
    { numRuns: 2_000 },
  );
});
