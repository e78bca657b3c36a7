import fc from 'fast-check';
import { ARTEN, MERKMALE } from '../../src/core/daten';
import * as kern from '../../src/berechnung/foerderung';
import type { Berechnung } from '../../src/berechnung/funktion';
import { ausZahl, type Bruch } from './bruch';
import { foerdersatz } from './foerdersatz';
import { deckungsgrad, eigenanteil, foerderung, type Fall } from './foerderung';
import { ausgang, DATEN } from './vergleich';
import { form, geldform, leer, satzform, zahlAus, zahlform } from './zellen';
import { betrag, SAAT, tagZwischen, vzae } from './zufall';

/** Months come as whole numbers, as 14.5333 of a sheet, or from a KIM.MONATE cell. */
const monate = fc.oneof(
  fc.constant(12),
  fc.integer({ min: 1, max: 48 }),
  fc.integer({ min: 1, max: 48 * 31 }).map((tage) => tage / 31),
  fc.integer({ min: 1, max: 48 * 30 }).map((tage) => tage / 30),
);
const quote = fc.oneof(
  fc.constantFrom(0.8, 0.7, 1, 1 / 3),
  fc.integer({ min: 1, max: 10_000 }).map((q) => q / 10_000),
);
const hoechstbetrag = fc.oneof(
  fc.constantFrom(55_000, 57_000, 50_000, 45_000),
  betrag(120_000),
  // FO-7: blank, on the web and on the desktop
  fc.constantFrom(null, 0),
);
const faelle = fc.record({
  kosten: betrag(400_000),
  vzae,
  hoechstbetrag,
  monate: fc.option(monate),
  art: fc.option(fc.constantFrom(...ARTEN)),
  quote,
  // KO-3: a quote belongs to ANTEIL only.
  quoteDabei: fc.constantFrom(true, true, true, true, true, false),
  drittmittel: fc.oneof(fc.constant(null), betrag(80_000)),
  eigenmittel: fc.oneof(fc.constant(null), betrag(80_000)),
});

/** KO-1: the names of notices. */
const NOTIZNAMEN: Readonly<Record<string, readonly string[]>> = {
  ANTEIL: ['Anteil', 'Anteilsfinanzierung', 'Anteilfinanzierung'],
  FEHLBEDARF: ['fehlbedarf', 'Fehlbedarfsfinanzierung'],
  FESTBETRAG: ['Festbetrag', 'Festbetragsfinanzierung'],
  VOLL: ['voll', 'Vollfinanzierung'],
  PAUSCHALE: ['Pauschale', 'fachbezogene Pauschale'],
  HÖCHSTBETRAG: ['Hoechstbetrag', 'Höchstbetragsförderung'],
  OHNE: ['ohne', 'OHNE'],
};

const FUNKTIONEN: readonly (readonly [string, Berechnung<number>, (fall: Fall) => Bruch])[] = [
  ['FOERDERUNG', kern.foerderung, foerderung],
  ['EIGENANTEIL', kern.eigenanteil, eigenanteil],
  ['DECKUNGSGRAD', kern.deckungsgrad, deckungsgrad],
];

test.each(FUNKTIONEN)('FO-1 to FO-7, EA-1, DG-1, RU-4 %s over all financing types', (_, ist, soll) => {
  fc.assert(
    fc.property(
      faelle,
      fc.tuple(geldform, zahlform, satzform),
      leer,
      fc.nat(),
      (f, [geld, zahl, satz], nichts, n) => {
        const mitQuote = (f.art === 'ANTEIL') === f.quoteDabei;
        const oder = (wert: number | null): Bruch | undefined => (wert === null ? undefined : ausZahl(wert));
        const fall: Fall = {
          kosten: ausZahl(f.kosten),
          vzae: ausZahl(f.vzae),
          hoechstbetrag: oder(f.hoechstbetrag),
          monate: oder(f.monate),
          art: f.art ?? undefined,
          quote: mitQuote ? ausZahl(f.quote) : undefined,
          drittmittel: oder(f.drittmittel),
          eigenmittel: oder(f.eigenmittel),
        };
        const namen = NOTIZNAMEN[f.art ?? ''] ?? [];
        const zelle = (wert: number | null): unknown => (wert === null ? null : geld(wert));
        const args = [
          geld(f.kosten),
          zahl(f.vzae),
          f.hoechstbetrag === 0 ? 0 : zelle(f.hoechstbetrag),
          f.monate === null ? null : zahl(f.monate),
          f.art === null ? nichts : namen[n % namen.length],
          mitQuote ? satz(f.quote) : null,
          zelle(f.drittmittel),
          zelle(f.eigenmittel),
        ];
        expect(ausgang(() => ist(args))).toBe(ausgang(() => zahlAus(soll(fall))));
      },
    ),
    { seed: SAAT, numRuns: 10_000 },
  );
});

test('FS-1 every Baustein and Merkmal on any day, gaps included', () => {
  fc.assert(
    fc.property(
      fc.constantFrom('1', '2', '3', '4'),
      fc.constantFrom<(b: string) => unknown>(
        (b) => b,
        Number,
        (b) => `Baustein ${b}`,
        (b) => ['0', 'I', 'II', 'III', 'IV'][Number(b)],
      ),
      fc.constantFrom(...MERKMALE),
      tagZwischen(2019, 2028),
      form,
      (b, schreibe, m, t, tag) => {
        expect(ausgang(() => kern.foerdersatz([schreibe(b), tag(t), m.toLowerCase()]))).toBe(
          ausgang(() => zahlAus(foerdersatz(DATEN, b, t, m))),
        );
      },
    ),
    { seed: SAAT, numRuns: 10_000 },
  );
});
