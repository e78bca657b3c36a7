import * as ergebnisse from '../../src/mappe/ergebnisse';
import type { Ergebnisspalte } from '../../src/mappe/ergebnisse';
import { rufeAuf } from '../../src/berechnung/aufruf';
import { GUELTIG } from '../functions/gueltig';

/** The headings and rows that a function gives. */
function tabelle(name: string, args: readonly unknown[]): readonly (readonly unknown[])[] {
  const ausgang = rufeAuf(name, args);
  if (!ausgang.gelungen || !Array.isArray(ausgang.wert)) throw new Error(`${name} gibt keine Tabelle`);
  return ausgang.wert;
}

const [stellen, kommunen, von, bis] = GUELTIG.HAUSHALT as readonly unknown[];
const MIT_HINWEIS = [['Hinweis', true]];

const FAELLE: readonly (readonly [string, string, readonly unknown[], readonly Ergebnisspalte[]])[] = [
  ['EIGENANTEILE', 'EIGENANTEILE', [stellen, von, bis], ergebnisse.EIGENANTEILE],
  ['HAUSHALT', 'HAUSHALT', [stellen, kommunen, von, bis], ergebnisse.HAUSHALT],
  [
    'HAUSHALT mit Hinweis',
    'HAUSHALT',
    [stellen, kommunen, von, bis, MIT_HINWEIS],
    ergebnisse.HAUSHALT_MIT_HINWEIS,
  ],
  ['KOSTENTEILUNG', 'KOSTENTEILUNG', [50_000.5, kommunen, 500], ergebnisse.KOSTENTEILUNG],
  [
    'RECHENWEG',
    'RECHENWEG',
    ['EIGENANTEILE', [stellen as unknown[][], [[von]], [[bis]]]],
    ergebnisse.RECHENWEG,
  ],
];

/** What a cell of a kind may hold, apart from none. */
const istVonArt = (art: Ergebnisspalte['art'], zelle: unknown): boolean => {
  if (art === 'jahr') return zelle === 'Gesamt' || Number.isInteger(zelle);
  return typeof zelle === (art === 'text' ? 'string' : 'number');
};

test.each(FAELLE)('TB-1 TB-2 TB-3 RW-1 %s hat die Spalten der Mappe', (_, name, args, spalten) => {
  const [kopf, ...zeilen] = tabelle(name, args);
  expect(kopf).toEqual(spalten.map((s) => s.name));
  expect(zeilen.length).toBeGreaterThan(1);
  spalten.forEach(({ name: ueberschrift, art }, i) => {
    const falsch = zeilen.map((z) => z[i]).filter((zelle) => zelle !== '' && !istVonArt(art, zelle));
    expect([ueberschrift, falsch]).toEqual([ueberschrift, []]);
  });
  // A column without a single value would have any kind.
  const leer = spalten.filter((_spalte, i) => zeilen.every((z) => z[i] === '')).map((s) => s.name);
  expect(leer.filter((n) => n !== 'Hinweis' && n !== 'Kommune')).toEqual([]);
});

test('Texte in Ergebnissen haben ihre Breite, damit nichts abgeschnitten wird', () => {
  for (const [, , , spalten] of FAELLE)
    for (const { art, breite } of spalten) expect(breite !== undefined).toBe(art === 'text');
});
