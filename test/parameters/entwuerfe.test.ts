import { DATENSTAND } from '../../src/parameters';
import { DATEIEN } from '../../src/parameters/dateien';
import { pruefeEntwuerfe } from '../../src/parameters/pruefung/entwuerfe';

/** Days in which the drafts of a year that has begun may still wait for their replacement. */
const FRIST = 31;

const vor = (tag: Date, tage: number): string =>
  new Date(tag.getTime() - tage * 86_400_000).toISOString().slice(0, 10);

describe('Entwürfe', () => {
  test('PK-15: bis zum Vortag ihres Jahres gelten sie, dann sind sie überholt', () => {
    expect(pruefeEntwuerfe(DATEIEN, '2026-12-31')).toEqual([]);
    const ueberholt = pruefeEntwuerfe(DATEIEN, '2027-01-01');
    expect(ueberholt).toContain(
      'sozialversicherung/bbg-rv.json, Eintrag 8: der Entwurf ab 2027-01-01 ist am 2027-01-01 überholt und muss ersetzt werden.',
    );
    expect(
      ueberholt.filter((satz) => satz.startsWith('tarifleistungen/jahressonderzahlung.json')),
    ).toHaveLength(4);
    expect(ueberholt).toHaveLength(11);
  });

  test('PK-15: wer die Daten ändert, lässt keinen Entwurf eines Jahres stehen, das begonnen hat', () => {
    expect(pruefeEntwuerfe(DATEIEN, DATENSTAND)).toEqual([]);
  });

  // The one test that the calendar may break, once a year and for good: docs/tarif-aktualisieren.md says what to do.
  test('PK-15: nach dem Januar seines Jahres steht kein Entwurf mehr in den Daten', () => {
    expect(pruefeEntwuerfe(DATEIEN, vor(new Date(), FRIST))).toEqual([]);
  });
});
