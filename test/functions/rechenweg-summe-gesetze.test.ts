import fc from 'fast-check';
import { summe, Dezimal } from '../../src/core/zahl/dezimal';
import { ausgang, rechenweg, rufe, type Ergebnis, type Zellwert } from './aufruf';
import { FEINDLICH } from './feindlich';
import { METADATEN } from './gebaut';
import { GUELTIG } from './gueltig';
import { ARGUMENTE } from './rechenwegfaelle';
import { VERTRAG } from './vertrag';
import { SAAT } from './zufall';

/** The one number that a result comes down to. */
function gesamt(id: string, e: Ergebnis): Zellwert | undefined {
  if (!Array.isArray(e)) return e;
  switch (id) {
    case 'TARIFSTAND':
      return e[0]?.[1];
    case 'VERTEILUNG':
      return summe(e.flat().map((x) => new Dezimal(Number(x)))).toNumber();
    case 'KOSTENTEILUNG':
      return e.at(-1)?.at(-1);
    case 'SCHLUESSEL':
      return e.at(-1)?.[2];
    case 'WEITERLEITUNG':
      return e.find((zeile) => zeile[0] === 1)?.[10];
    case 'ERSTATTUNGSZINS':
      return e[0]?.[0];
    case 'MONATSPLAN':
      return e.at(-1)?.[7];
    case 'STELLENBUDGET':
      return e[1]?.[1];
    case 'NACHBERECHNUNG':
      return e.at(-1)?.[3];
    case 'SPITZABRECHNUNG': {
      const [nachzahlung = 0, erstattung = 0] = (e.at(-1) ?? []).slice(6).map(Number);
      return new Dezimal(nachzahlung).minus(new Dezimal(erstattung)).toNumber();
    }
    case 'VERWENDUNGSNACHWEIS':
      return e[3]?.[4];
    case 'TARIFANNAHME':
      return e.length - 1;
    default:
      return e.at(-1)?.[(VERTRAG.ausgabe[id] ?? []).indexOf('Eigenanteil')];
  }
}

const letzterBetrag = (zeilen: readonly (readonly Zellwert[])[]): Zellwert | undefined =>
  zeilen
    .map((z) => z[3])
    .filter((b) => typeof b === 'number')
    .at(-1);

describe.each(Object.entries(ARGUMENTE))('RW-1 %s', (id, argumente) => {
  test('der letzte Betrag des Rechenwegs ist das Ergebnis; ein Fehler ist derselbe', () => {
    let gelungen = 0;
    fc.assert(
      fc.property(argumente, (args) => {
        const ergebnis = ausgang(() => rufe(id, ...args));
        const erklaert = ausgang(() => rechenweg(id, ...args));
        if (!Array.isArray(erklaert)) {
          expect(erklaert).toEqual(ergebnis);
          return;
        }
        gelungen += 1;
        expect(letzterBetrag(erklaert)).toBe(gesamt(id, ergebnis as Ergebnis));
        expect(erklaert.at(-1)?.slice(0, 2)).toEqual(['RW-2', 'Stand']);
      }),
      { seed: SAAT, numRuns: ['EIGENANTEILE', 'HAUSHALT', 'MONATSPLAN'].includes(id) ? 150 : 300 },
    );
    expect(gelungen).toBeGreaterThan(60);
  });

  test('Fehler haben denselben Code und denselben Satz', () => {
    const args = GUELTIG[id] ?? [];
    const einzelne = FEINDLICH.filter((w) => !Array.isArray(w));
    for (const i of args.keys())
      for (const wert of einzelne) {
        const neu = args.map((a, j): unknown => (j === i ? wert : a));
        const ergebnis = ausgang(() => rufe(id, ...neu));
        const erklaert = ausgang(() => rechenweg(id, ...neu));
        if (Array.isArray(erklaert)) expect(ergebnis).not.toHaveProperty('code');
        else expect(erklaert).toEqual(ergebnis);
      }
  });
});

test('RW-1 jede Funktion außer RECHENWEG selbst wird hier erklärt', () => {
  const namen = METADATEN.functions.map((f) => f.id).filter((id) => id !== 'RECHENWEG');
  expect(Object.keys(ARGUMENTE).sort()).toEqual(namen);
});
