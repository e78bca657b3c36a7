import fc from 'fast-check';
import { summe } from '../../../src/core/zahl/dezimal';
import type { Tag } from '../../../src/core/zeit/datum';
import { zeitraumAlsText, type Zeitraum } from '../../../src/core/zeit/zeitraum';
import { SAAT } from '../gesetze';
import { am, cent } from '../hilfen';
import { rahmen, stellen } from './hilfen';
import { eigenanteile } from './rechnen';

/** A period from July 2020 to 2024 and the last day of its first part. */
const geteilterZeitraum = fc
  .tuple(
    fc.integer({ min: am('01.07.2020'), max: am('30.12.2024') }),
    fc.integer({ min: 1, max: 900 }),
    fc.nat(),
  )
  .map(([von, tage, wo]): { ganz: Zeitraum; ende: Tag } => {
    const bis = Math.min(von + tage, am('31.12.2024'));
    return { ganz: { von, bis }, ende: von + (wo % (bis - von)) };
  });

test('PK-10 wo immer eine Stelle geteilt ist: die Einmalzahlungen bleiben dieselben', () => {
  fc.assert(
    fc.property(
      geteilterZeitraum,
      fc.constantFrom('E5', 'E9c', 'E13', 'S11b'),
      fc.constantFrom('1', '0.5', '2.5', '0.333'),
      ({ ganz, ende }, gruppe, vzae) => {
        const teile = [
          { von: ganz.von, bis: ende },
          { von: ende + 1, bis: ganz.bis },
        ];
        const einmal = (zeiten: readonly Zeitraum[]): string => {
          const posten = stellen(
            zeiten.map((z) => ({ name: 'A', art: 'OHNE', zeit: zeitraumAlsText(z), gruppe, vzae })),
          );
          const [mit, ohne] = [true, false].map((einmalzahlungen) =>
            summe(
              eigenanteile(posten, rahmen(zeitraumAlsText(ganz), {}, { einmalzahlungen })).zeilen.map(
                (z) => z.kosten,
              ),
            ),
          );
          return cent((mit ?? summe([])).minus(ohne ?? 0));
        };
        expect(einmal(teile)).toBe(einmal([ganz]));
      },
    ),
    { seed: SAAT, numRuns: 300 },
  );
});
