import fc from 'fast-check';
import { entgelt as kernEntgelt } from '../../src/berechnung/tarif';
import { TARIFE } from './daten';
import { entgelt } from './entgelt';
import { ausgang, DATEN, GRUPPEN } from './vergleich';
import { form, gruppenform, zahlAus } from './zellen';
import { SAAT, tagZwischen } from './zufall';
import { kostenschrift } from './zufallsoptionen';
import { eigenesFuerReferenz, eigeneTabellen, GRUPPEN_MIT_EIGENEN, tarifbereich } from './zufallsparameter';

test('TA-1 to TA-4, TA-7 ENTGELT of both tariffs, with own rows, to ten years beyond the agreements', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...TARIFE),
      fc.constantFrom(...GRUPPEN, ...GRUPPEN_MIT_EIGENEN, ...GRUPPEN_MIT_EIGENEN, ...GRUPPEN_MIT_EIGENEN),
      fc.integer({ min: 1, max: 6 }),
      fc.oneof(
        tagZwischen(2019, 2038),
        fc.constantFrom('2029-03-31', '2029-04-01', '2030-01-31', '2030-02-01'),
      ),
      eigeneTabellen,
      fc.tuple(form, gruppenform, kostenschrift),
      (tarif, gruppe, stufe, am, eigene, [tag, schreibe, s]) => {
        const { zellen = [] } = eigenesFuerReferenz(eigene);
        const ist = ausgang(() =>
          kernEntgelt([schreibe(gruppe), stufe, tag(am), tarif, tarifbereich(eigene, s)]),
        );
        expect(ist).toBe(ausgang(() => zahlAus(entgelt(DATEN, gruppe, stufe, am, tarif, zellen))));
      },
    ),
    { seed: SAAT, numRuns: 10_000 },
  );
});
