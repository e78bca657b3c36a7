import fc from 'fast-check';
import { ARTEN, MERKMALE } from '../../src/core/daten';
import {
  deckungsgrad as kernDeckungsgrad,
  eigenanteil as kernEigenanteil,
} from '../../src/core/foerderung/eigenanteil';
import { Foerdersaetze } from '../../src/core/foerderung/foerdersatz';
import { foerderung as kernFoerderung, type Foerderung } from '../../src/core/foerderung/foerderung';
import { hoechstbetrag } from '../../src/core/foerderung/hoechstbetrag';
import { alsText, ausText, ausZahl, bruch, gleich, runde } from './bruch';
import { DATEN, dez, KERNDATEN } from './differenz-kern';
import { foerdersatz } from './foerdersatz';
import { deckungsgrad, eigenanteil, foerderung, rueckzahlung, type Fall } from './foerderung';
import { ausgang, betrag, SAAT, serie, tagZwischen, vzae } from './zufall';

/** Months come as whole numbers, as 14.5333 of a sheet, or from a KIM.MONATE cell. */
const monate = fc.oneof(
  fc.constant(12),
  fc.integer({ min: 1, max: 48 }),
  fc.integer({ min: 1, max: 48 * 31 }).map((tage) => tage / 31),
  fc.integer({ min: 1, max: 48 * 30 }).map((tage) => tage / 30),
);

const faelle = fc.record({
  kosten: betrag(400_000),
  vzae,
  hoechstbetrag: fc.oneof(fc.constantFrom(55_000, 57_000, 50_000, 45_000), betrag(120_000)),
  monate,
  art: fc.constantFrom(...ARTEN),
  quote: fc.oneof(
    fc.constantFrom(0.8, 0.7, 1, 1 / 3),
    fc.integer({ min: 1, max: 10_000 }).map((q) => q / 10_000),
  ),
  drittmittel: fc.oneof(fc.constant(0), betrag(80_000)),
  eigenmittel: fc.oneof(fc.constant(0), betrag(80_000)),
});

const zwanzigStellen = bruch(1n, 10n ** 20n);

test('FO-1 to FO-5, EA-1, DG-1 over all financing types', () => {
  fc.assert(
    fc.property(faelle, (f) => {
      const fall: Fall = {
        kosten: ausZahl(f.kosten),
        vzae: ausZahl(f.vzae),
        hoechstbetrag: ausZahl(f.hoechstbetrag),
        monate: ausZahl(f.monate),
        art: f.art,
        quote: ausZahl(f.quote),
        drittmittel: ausZahl(f.drittmittel),
        eigenmittel: ausZahl(f.eigenmittel),
      };
      const kosten = dez(f.kosten);
      const drittmittel = dez(f.drittmittel);
      const kern: Foerderung = kernFoerderung({
        kosten,
        hoechstbetrag: hoechstbetrag(dez(f.hoechstbetrag), dez(f.vzae), dez(f.monate)),
        art: f.art,
        quote: dez(f.quote),
        drittmittel,
        eigenmittel: dez(f.eigenmittel),
      });
      const ist = [kern.foerderung, kern.rueckzahlung, kernEigenanteil(kosten, kern, drittmittel)];
      const soll = [foerderung(fall), rueckzahlung(fall), eigenanteil(fall)];
      ist.forEach((wert, i) => expect(gleich(ausText(wert.toFixed()), soll[i] ?? bruch(-1))).toBe(true));

      const grad = (rechne: () => string): string => ausgang(rechne);
      expect(grad(() => kernDeckungsgrad(kosten, kern.foerderung).toFixed(20))).toBe(
        grad(() => alsText(runde(deckungsgrad(fall), zwanzigStellen), 20)),
      );
    }),
    { seed: SAAT, numRuns: 15_000 },
  );
});

test('FO-1 the ceiling alone, to the cent', () => {
  fc.assert(
    fc.property(betrag(250_000), vzae, monate, (je, v, m) => {
      const fall = { kosten: bruch(0), hoechstbetrag: ausZahl(je), vzae: ausZahl(v), monate: ausZahl(m) };
      const grenze = foerderung({ ...fall, art: 'PAUSCHALE' });
      expect(hoechstbetrag(dez(je), dez(v), dez(m)).toFixed(2)).toBe(alsText(grenze));
    }),
    { seed: SAAT, numRuns: 10_000 },
  );
});

test('FS-1 every Baustein and Merkmal on any day, gaps included', () => {
  const saetze = new Foerdersaetze(KERNDATEN.foerdersaetze);
  fc.assert(
    fc.property(
      fc.constantFrom('1', '2', '3', '4'),
      fc.constantFrom(...MERKMALE),
      tagZwischen(2019, 2028),
      (b, m, t) => {
        expect(ausgang(() => saetze.satz(b, m, serie(t)).wert.toFixed(2))).toBe(
          ausgang(() => alsText(foerdersatz(DATEN, b, t, m))),
        );
      },
    ),
    { seed: SAAT, numRuns: 10_000 },
  );
});
