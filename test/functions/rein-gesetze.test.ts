import fc from 'fast-check';
import { ausgang, roh, rufe } from './aufruf';
import { FEINDLICH } from './feindlich';
import { imSelbenRaum, VERBOTEN, verstoesse } from './gebaut';
import { GUELTIG } from './gueltig';
import { ARGUMENTE } from './rechenwegfaelle';
import { SAAT } from './zufall';

/** A deep freeze: whoever writes into an argument fails. */
function eingefroren<T>(wert: T): T {
  if (Array.isArray(wert)) wert.forEach(eingefroren);
  return Object.freeze(wert);
}

describe('ST-1 Funktionen sind rein und synchron', () => {
  const ALLE = Object.entries(GUELTIG);

  test('zweimal gerufen, zweimal dasselbe, auch nach einem Fehler dazwischen', () => {
    const erste = ALLE.map(([id, args]) => ausgang(() => rufe(id, ...args)));
    for (const wert of FEINDLICH)
      for (const [id, args] of ALLE) ausgang(() => rufe(id, wert, ...args.slice(1)));
    const zweite = [...ALLE].reverse().map(([id, args]) => ausgang(() => rufe(id, ...args)));
    expect(zweite.reverse()).toEqual(erste);
    for (const e of erste) expect(e).not.toHaveProperty('code');
  });

  test.each(Object.entries(ARGUMENTE))('%s: zufällige Argumente bleiben, wie sie sind', (id, argumente) => {
    fc.assert(
      fc.property(argumente, (args) => {
        const vorher = structuredClone(args);
        const erstes = ausgang(() => rufe(id, ...args));
        expect(args).toEqual(vorher);
        expect(ausgang(() => rufe(id, ...eingefroren(args)))).toEqual(erstes);
      }),
      { seed: SAAT, numRuns: 60 },
    );
  });

  test('keine gibt ein Versprechen zurück', () => {
    for (const [id, args] of ALLE) {
      const wert = roh(id, ...args);
      expect(typeof wert === 'object' && wert !== null && 'then' in wert).toBe(false);
    }
  });

  test('keine fragt nach Zeit, Zufall, Netz oder der Anwendung', () => {
    expect(verstoesse).toEqual([]);
  });

  test('die Fallen, die das melden, sind gestellt', () => {
    for (const name of VERBOTEN) expect(() => imSelbenRaum(`void ${name};`)).toThrow(`ST-1: ${name} benutzt`);
    expect(() => imSelbenRaum('Math.random()')).toThrow('ST-1');
    expect(() => imSelbenRaum('new Date()')).toThrow('ST-1');
    expect(verstoesse.splice(0)).toHaveLength(VERBOTEN.length + 2);
  });

  test('das Skript sagt, dass es geladen ist, und in welcher Fassung', () => {
    expect(imSelbenRaum('kimFunctions.version')).toBe(__KIM_VERSION__);
  });
});
