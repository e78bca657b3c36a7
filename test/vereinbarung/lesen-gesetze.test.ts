import fc from 'fast-check';
import { LEERE_VEREINBARUNG, type Vereinbarung } from '../../src/vereinbarung/form';
import { kanonisch } from '../../src/vereinbarung/kanonisch';
import { type Lesefund, liesVereinbarung } from '../../src/vereinbarung/lesen';
import { HOECHSTENS } from '../../src/vereinbarung/umfang';
import { bereinigt } from '../../src/vereinbarung/wert';
import { SUEDKREIS } from './suedkreis';
import { vereinbarungen } from './zufall';

const gelesen = (json: string): Vereinbarung => {
  const ergebnis = liesVereinbarung(json);
  if (!ergebnis.gelungen) throw new Error(JSON.stringify(ergebnis.funde));
  return ergebnis.vereinbarung;
};

const funde = (aenderung: object | string): readonly Lesefund[] => {
  const json = typeof aenderung === 'string' ? aenderung : JSON.stringify({ ...SUEDKREIS, ...aenderung });
  const ergebnis = liesVereinbarung(json);
  return ergebnis.gelungen ? [] : ergebnis.funde;
};

test('AS-2 eine Vereinbarung sind ihre Antworten: gespeichert und gelesen ist sie dieselbe', () => {
  expect(gelesen(JSON.stringify(SUEDKREIS))).toEqual(SUEDKREIS);
  expect(gelesen(kanonisch(LEERE_VEREINBARUNG))).toEqual(LEERE_VEREINBARUNG);
});

test('AS-2 SC-2 auch die kanonische Fassung jeder Vereinbarung sagt dasselbe', () => {
  fc.assert(
    fc.property(vereinbarungen, (vereinbarung) => {
      expect(gelesen(JSON.stringify(vereinbarung))).toEqual(vereinbarung);
      expect(kanonisch(gelesen(kanonisch(vereinbarung)))).toBe(kanonisch(vereinbarung));
    }),
    { numRuns: 300 },
  );
});

describe('SC-2 kanonisch', () => {
  test('SC-2 die Reihenfolge der Felder, Umlaute aus zwei Zeichen und leere Antworten ändern nichts', () => {
    const umgekehrt = Object.fromEntries(Object.entries(SUEDKREIS).reverse());
    expect(kanonisch(umgekehrt as never)).toBe(kanonisch(SUEDKREIS));
    expect(kanonisch({ a: 'U\u0308', b: null })).toBe(kanonisch({ a: 'Ü' }));
  });

  test('SC-2 Zahlen haben 15 Stellen, und die Null hat kein Vorzeichen', () => {
    expect(kanonisch([0.1 + 0.2, -0, 1e13])).toBe('[0.3,0,10000000000000]');
    expect(bereinigt(0.1 + 0.7)).toBe(0.8);
  });

  test('SC-2 jede andere Antwort ist eine andere Fassung', () => {
    const andere = { ...SUEDKREIS, stellen: [...SUEDKREIS.stellen].reverse() };
    expect(kanonisch(andere)).not.toBe(kanonisch(SUEDKREIS));
  });
});

describe('AS-15 was mit einer Datei kommt, wird geprüft', () => {
  const [stelle] = SUEDKREIS.stellen;

  test.each([
    ['kein JSON', '{"version":1', null, 'beschädigt'],
    ['eine Liste', '[]', null, 'keine Vereinbarung'],
    ['ohne Version', '{}', null, 'keine Vereinbarung'],
    ['eine spätere Fassung', '{"version":2}', null, 'Die Fassung 2'],
    ['Version als Text', '{"version":"1"}', null, 'keine Vereinbarung'],
    ['fremdes Feld', { fremd: 1 }, null, '„fremd“'],
    ['fremde Angabe', { angaben: { makro: { wert: 1 } } }, 'Angaben', '„makro“'],
    ['Angabe ohne Feld', { angaben: { titel: 'Südkreis' } }, 'Titel', 'Eintrag mit Feldern'],
    ['Angaben als Liste', { angaben: [] }, 'Angaben', 'Eintrag mit Feldern'],
    ['Zahl als Titel', { angaben: { titel: { wert: 1 } } }, 'Titel', 'ein Text'],
    ['Quelle als Zahl', { angaben: { titel: { wert: 'a', quelle: 1 } } }, 'Quelle zu „Titel“', 'ein Text'],
    ['Tag vor 1950', { angaben: { von: { wert: '1949-12-31' } } }, 'Laufzeit von', 'ab dem 01.01.1950'],
    ['kein Tag', { angaben: { von: { wert: '2022-02-30' } } }, 'Laufzeit von', 'ab dem 01.01.1950'],
    ['fremdes Wort', { angaben: { restregel: { wert: 'KEINER' } } }, 'Rest an', 'GRÖSSTER_REST'],
    ['Option als Text', { optionen: { pool: { wert: 'WAHR' } } }, 'Förderung: Pool', 'WAHR oder FALSCH'],
    ['Stellen als Eintrag', { stellen: {} }, 'Stellen', 'eine Liste'],
    ['eine Stelle als Zahl', { stellen: [1] }, 'Stellen: Stelle 1', 'Eintrag mit Feldern'],
    ['VZÄ als Text', { stellen: [{ ...stelle, vzae: '1' }] }, 'Stellen: VZÄ von Stelle 1', 'eine Zahl'],
    ['VZÄ zu groß', { stellen: [{ ...stelle, vzae: 1e14 }] }, 'Stellen: VZÄ von Stelle 1', '10 Billionen'],
    ['fremde Spalte', { stellen: [{ ...stelle, x: 1 }] }, 'Stellen: Stelle 1', '„x“'],
    ['langer Name', { stellen: [{ stelle: 'x'.repeat(256) }] }, 'Stellen: Stelle 1', '255 Zeichen'],
    ['Steuerzeichen', { stellen: [{ stelle: 'a\u0000' }] }, 'Stellen: Stelle 1', 'nicht speichern'],
    ['halbes Zeichen', { stellen: [{ stelle: 'a\ud800' }] }, 'Stellen: Stelle 1', 'nicht speichern'],
    ['Merkmale zu viel', { kommunen: [{ merkmale: [1] }] }, 'Kommunen: Kommune 1', 'Gewichte gibt: 0'],
    ['Parameter als Liste', { parameter: [{ wert: [] }] }, 'Eigene Werte: Wert von Wert 1', 'eine Zahl'],
  ])('AS-15 %s', (_, aenderung, ort, satz) => {
    const alle = funde(aenderung);
    expect(alle[0]).toEqual({ ort, satz: expect.stringContaining(satz) as string });
    expect(alle[0]?.satz).toMatch(/Bitte .+\.$/s);
  });

  test('AS-15 zu viele Zeilen, zu viele Funde, zu viele Zeichen', () => {
    const viele = Array.from({ length: HOECHSTENS.zeilen.stellen + 1 }, () => ({}));
    expect(funde({ stellen: viele })).toEqual([
      { ort: 'Stellen', satz: expect.stringContaining(String(HOECHSTENS.zeilen.stellen)) as string },
    ]);
    const falsch = Array.from({ length: 200 }, () => 1);
    expect(funde({ stellen: falsch })).toHaveLength(HOECHSTENS.funde);
    expect(funde(`"${'x'.repeat(HOECHSTENS.zeichen)}"`)).toEqual([
      { ort: null, satz: expect.stringContaining('größer als') as string },
    ]);
  });

  test('AS-15 was ein Objekt von Geburt an hat, ist keine Antwort', () => {
    expect(funde('{"version":1,"__proto__":{"angaben":{}}}').map((f) => f.satz)).toContainEqual(
      expect.stringContaining('„__proto__“'),
    );
    expect(funde(JSON.stringify({ version: 1 })).length).toBeGreaterThan(0);
    expect('polluted' in {}).toBe(false);
  });

  test('AS-15 beliebiges JSON wird gelesen oder mit einem Satz abgelehnt', () => {
    fc.assert(
      fc.property(
        fc.json(),
        fc.constantFrom('stellen', 'angaben', 'optionen', 'kommunen', ''),
        (json, teil) => {
          const text =
            teil === '' ? json : JSON.stringify({ ...SUEDKREIS, [teil]: JSON.parse(json) as unknown });
          const ergebnis = liesVereinbarung(text);
          if (ergebnis.gelungen)
            expect(gelesen(kanonisch(ergebnis.vereinbarung))).toEqual(ergebnis.vereinbarung);
          else expect(ergebnis.funde.length).toBeGreaterThan(0);
        },
      ),
      { numRuns: 1_000 },
    );
  });
});
