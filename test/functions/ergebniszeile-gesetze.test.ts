import fc from 'fast-check';
import { bereich, bild, type Zeile } from './bauen';
import { SAAT } from './zufall';

const NAMEN = ['Summe', 'Gesamt', 'Gesamtsumme', 'Insgesamt', 'Ergebnis', 'Total'];

const teilung = (zeilen: readonly Zeile[]): unknown => bild('KOSTENTEILUNG', [50_000, bereich(...zeilen)]);

test('KO-2 Gesetz: eine Ergebniszeile ändert keinen Betrag, mit Namen übergangen, ohne Namen abgelehnt', () => {
  const schluessel = fc.array(
    fc.integer({ min: 1, max: 10_000 }).map((n) => n / 100),
    {
      minLength: 2,
      maxLength: 8,
    },
  );
  fc.assert(
    fc.property(schluessel, fc.constantFrom(...NAMEN, null, ''), (keys, name) => {
      const zeilen = keys.map((Schlüssel, i) => ({ Kommune: `K${i}`, Schlüssel }));
      const summe = keys.reduce((a, b) => a + b, 0);
      const mit = teilung([...zeilen, { Kommune: name, Schlüssel: summe }]);
      if (name === null || name === '') expect(mit).toHaveProperty('code', '#VALUE!');
      else expect(mit).toEqual(teilung(zeilen));
    }),
    { seed: SAAT, numRuns: 1_000 },
  );
});
