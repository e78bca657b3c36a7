import fc from 'fast-check';
import { SAAT } from './zufall';
import { FEINDLICH, mangel } from './feindlich';
import { GUELTIG } from './gueltig';

const FUNKTIONEN = Object.keys(GUELTIG);
/** Where: the argument or option, or the thing that the data do not hold. */
const ort =
  /^(Argument „|Option |Für |Baustein |Die (Entgeltgruppe|Restregel|Art) |[ES]\d+[a-c]? hat |Mindestens ein Schlüssel |Wochenstunden |Das Ergebnis )/;

/** The arguments with one of them, or one of its cells, replaced. */
function* verdorben(id: string, zellen: boolean): Generator<unknown[]> {
  const args = GUELTIG[id] ?? [];
  for (const [i, arg] of args.entries()) {
    const mit = (neu: unknown): unknown[] => args.map((a, j) => (j === i ? neu : a));
    for (const wert of FEINDLICH) {
      if (!zellen) yield mit(wert);
      else if (Array.isArray(arg))
        for (const [z, zeile] of (arg as unknown[][]).entries())
          for (const s of zeile.keys())
            yield mit((arg as unknown[][]).map((r, y) => r.map((c, x) => (y === z && x === s ? wert : c))));
    }
  }
}

describe.each(FUNKTIONEN)('FE-1 %s: Zelle, rechteckige Tabelle oder deutscher Satz, was auch kommt', (id) => {
  test('in jedem Argument', () => {
    for (const args of verdorben(id, false)) expect(mangel(id, args, ort)).toBeNull();
  });

  test('in mehreren Argumenten und Zellen zugleich, mit und ohne Rechenweg', () => {
    const args = GUELTIG[id] ?? [];
    const zahlen = fc.oneof(
      fc.double(),
      fc.double({ min: 0, max: 1e13 }),
      fc.double({ min: -1_000, max: 1_000 }),
      fc.constantFrom(5e-324, 1e-30, 1e-15, 0.000_001, 1 / 3, 0.01, 1e12, 1e13, -1e13),
    );
    const wert = fc.oneof(
      { weight: 3, arbitrary: zahlen },
      { weight: 1, arbitrary: fc.constantFrom(...FEINDLICH) },
      { weight: 1, arbitrary: fc.string() },
    );
    const wechsel = fc.tuple(fc.nat(args.length - 1), wert, fc.nat(4), fc.nat(8));
    fc.assert(
      fc.property(fc.array(wechsel, { minLength: 1, maxLength: 4 }), (alle) => {
        const neu = [...args];
        for (const [i, w, z, s] of alle) {
          const alt: unknown = neu[i];
          const zellen = Array.isArray(alt) && z > 0;
          const ersetze = (zeile: unknown, y: number): unknown =>
            zellen && y === z % alt.length && Array.isArray(zeile)
              ? zeile.map((c: unknown, x) => (x === s % zeile.length ? w : c))
              : zeile;
          neu[i] = zellen ? (alt as unknown[]).map(ersetze) : w;
        }
        expect(mangel(id, neu)).toBeNull();
        if (id === 'RECHENWEG') return;
        const alsBereiche = neu.map((a): unknown => (Array.isArray(a) ? a : [[a]]));
        expect(mangel('RECHENWEG', [id, alsBereiche])).toBeNull();
      }),
      { seed: SAAT, numRuns: 400 },
    );
  });
});

const MIT_BEREICH = FUNKTIONEN.filter((id) => GUELTIG[id]?.some((arg) => Array.isArray(arg)));

test.each(MIT_BEREICH)('FE-1 %s: in jeder Zelle jedes Bereichs', (id) => {
  for (const args of verdorben(id, true)) expect(mangel(id, args)).toBeNull();
});
