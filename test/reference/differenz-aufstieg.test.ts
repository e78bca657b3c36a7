import fc from 'fast-check';
import { eigenanteile } from '../../src/berechnung/tabellen';
import { ausZahl } from './bruch';
import { tag } from './monate';
import { Personalkosten } from './personalkosten';
import { ausgang, DATEN } from './vergleich';
import { zahlAus } from './zellen';
import { SAAT, serie } from './zufall';

const aufsteiger = fc.record({
  gruppe: fc.constantFrom('E9c', 'S11b'),
  stufe: fc.integer({ min: 1, max: 4 }),
  seit: fc
    .tuple(fc.integer({ min: 2017, max: 2023 }), fc.integer({ min: 6, max: 10 }), fc.constantFrom(1, 2, 30))
    .map(([jahr, monat, t]) => tag(jahr, monat, t)),
});

/** All posts go through one call, so that what is remembered between posts is tested as well. */
test('PK-5 and PK-13 posts of one group that rise in different months of a summer', () => {
  fc.assert(
    fc.property(
      fc.array(aufsteiger, { minLength: 3, maxLength: 6 }),
      fc.constantFrom({ von: '2021-05-10', bis: '2021-11-30' }, { von: '2024-01-01', bis: '2024-12-31' }),
      (stellen, zeit) => {
        const bereich = [
          ['Gruppe', 'Stufe', 'Seit', 'VZÄ', 'Art'],
          ...stellen.map((s) => [s.gruppe, s.stufe, serie(s.seit), 1, 'OHNE']),
        ];
        const ist = ausgang(() =>
          eigenanteile([bereich, serie(zeit.von), serie(zeit.bis)])
            .slice(1, -1)
            .map((z) => z[2]),
        );
        const soll = ausgang(() => {
          const rechnung = new Personalkosten(DATEN);
          return stellen.map((s) => zahlAus(rechnung.summe({ ...s, vzae: ausZahl(1), ...zeit })));
        });
        expect(ist).toBe(soll);
      },
    ),
    { seed: SAAT, numRuns: 400 },
  );
});
