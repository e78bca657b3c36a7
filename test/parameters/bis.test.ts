import { tagAusIso } from '../../src/core/zeit/datum';
import { nurBis } from '../../src/parameters/bis';
import { DATEIEN } from '../../src/parameters/dateien';
import { ladeParametersatz } from '../../src/parameters';

const TAG = '2026-04-30';

const alleTage = (satz: ReturnType<typeof ladeParametersatz>): number[] =>
  [
    satz.tarife,
    satz.zeitreihen.flatMap(({ werte }) => werte),
    satz.jahressonderzahlung,
    satz.zulagen,
    satz.einmalzahlungen,
    satz.foerdersaetze,
  ].flatMap((belege) => belege.map(({ gueltigAb }) => gueltigAb));

test('TA-1 the data of an older build are those that begin up to a day, and no others', () => {
  const [alle, frueher] = [ladeParametersatz(), ladeParametersatz(nurBis(DATEIEN, TAG))].map(alleTage);
  const tag = tagAusIso(TAG);
  expect(frueher).toEqual(alle?.filter((ab) => ab <= tag));
  expect(frueher?.length).toBeLessThan(alle?.length ?? 0);
  expect(Object.keys(nurBis(DATEIEN, TAG).tarif)).toContain('tarif/tvoed-vka-anlage-a/2025-04-01.json');
  expect(Object.keys(nurBis(DATEIEN, TAG).tarif)).not.toContain('tarif/tvoed-vka-anlage-a/2026-05-01.json');
  expect(nurBis(DATEIEN, '9999-12-31')).toEqual(DATEIEN);
});
