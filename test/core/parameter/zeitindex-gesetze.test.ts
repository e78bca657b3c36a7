import fc from 'fast-check';
import type { Zeitwert } from '../../../src/core/daten';
import { Zeitindex } from '../../../src/core/parameter/zeitindex';
import { zeitwert } from '../../../src/core/parameter/zeitreihe';
import { LAEUFE, SAAT } from '../gesetze';
import { am, d } from '../hilfen';
import { linear } from './linear';

const ERSTER = am('01.01.2024');
/** So few days that rows overlap, begin and end together, and leave gaps. */
const TAGE = 24;
const RAND = 3;

/** Also ends before the beginning, which hold on no day but have ended. */
const zeile = fc.record({
  ab: fc.integer({ min: 0, max: TAGE }),
  dauer: fc.oneof(
    { weight: 3, arbitrary: fc.integer({ min: -2, max: TAGE / 2 }) },
    { weight: 1, arbitrary: fc.constant(null) },
  ),
  vorlaeufig: fc.oneof(
    { weight: 4, arbitrary: fc.constant(false) },
    { weight: 1, arbitrary: fc.constant(true) },
  ),
});

const liste = (name: string, maxLength: number): fc.Arbitrary<Zeitwert[]> =>
  fc.array(zeile, { maxLength }).map((zeilen) =>
    zeilen.map(({ ab, dauer, vorlaeufig }, i) => ({
      wert: d(i),
      gueltigAb: ERSTER + ab,
      gueltigBis: dauer === null ? null : ERSTER + ab + dauer,
      quelle: `${name} ${i}`,
      status: 'veröffentlicht',
      ...(vorlaeufig ? { vorlaeufig } : {}),
    })),
  );

const ALLE_TAGE = Array.from({ length: 2 * TAGE + 2 * RAND }, (_, i) => ERSTER - RAND + i);
const optionen = { seed: SAAT, numRuns: LAEUFE };

/** The value, or the sentence of the error. */
function ausgang(frage: () => Zeitwert): unknown {
  try {
    return frage();
  } catch (fehler) {
    return (fehler as Error).message;
  }
}

/** Every row has a source of its own. */
const quelle = (w: Zeitwert | undefined): string | undefined => w?.quelle;

test('PK-14 der Index findet an jedem Tag denselben Wert wie die Suche Zeile für Zeile', () => {
  fc.assert(
    fc.property(liste('eigen', 14), (eigene) => {
      const index = new Zeitindex(eigene);
      const gefunden = ALLE_TAGE.map((tag) => [quelle(index.am(tag)), quelle(index.zuletztVor(tag)?.wert)]);
      const erwartet = ALLE_TAGE.map((tag) => [
        quelle(linear.geltender([eigene], tag)),
        quelle(linear.letzter(eigene, tag)?.wert),
      ]);
      expect(String(gefunden)).toBe(String(erwartet));
    }),
    optionen,
  );
});

test('PK-14 PK-15 FE-1 Wert, Fortschreibung und Fehler sind dieselben wie bei der Suche Zeile für Zeile', () => {
  const faelle = fc.tuple(
    liste('eigen', 10),
    liste('eingebaut', 5),
    fc.boolean(),
    fc.constantFrom(...ALLE_TAGE),
  );
  fc.assert(
    fc.property(faelle, ([eigene, eingebaut, fortschreibung, tag]) => {
      const quellen = { eigene: new Zeitindex(eigene), eingebaut };
      expect(ausgang(() => zeitwert('U2', quellen, tag, fortschreibung))).toEqual(
        ausgang(() => linear.zeitwert('U2', { eigene, eingebaut }, tag, fortschreibung)),
      );
    }),
    optionen,
  );
});
