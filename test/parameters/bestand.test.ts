import { createHash } from 'node:crypto';
import { Dezimal, summe } from '../../src/core/zahl/dezimal';
import { DATEIEN } from '../../src/parameters/dateien';
import type { Dateien } from '../../src/parameters/formen';
import { pruefeDateien } from '../../src/parameters/pruefung';
import { dateienAufPlatte, zellen } from './hilfen';

/** Sums and fingerprints of the published tables: a table is never edited, only followed by a new one. */
const TABELLEN: readonly [pfad: string, zellen: number, summe: string, fingerabdruck: string][] = [
  ['tarif/tvoed-vka-anlage-a/2020-03-01.json', 101, '372238.14', '6148268ab7bf6130'],
  ['tarif/tvoed-vka-anlage-a/2021-04-01.json', 101, '378039.85', '40ef537f0ced494d'],
  ['tarif/tvoed-vka-anlage-a/2022-04-01.json', 101, '384844.60', 'd78ebf5bbd546adc'],
  ['tarif/tvoed-vka-anlage-a/2024-03-01.json', 101, '427394.48', '9b1a9763c070e3ab'],
  ['tarif/tvoed-vka-anlage-a/2025-04-01.json', 101, '440912.85', '0565de70093ca2ef'],
  ['tarif/tvoed-vka-anlage-a/2026-05-01.json', 101, '453258.37', 'cd9130a5a4502df0'],
  ['tarif/tvoed-vka-anlage-c/2020-03-01.json', 96, '355146.21', '7e8669bd92091cc0'],
  ['tarif/tvoed-vka-anlage-c/2021-04-01.json', 96, '360438.40', '4f11cee7305c17a9'],
  ['tarif/tvoed-vka-anlage-c/2022-04-01.json', 96, '366926.32', '1fcf67945b23d5a9'],
  ['tarif/tvoed-vka-anlage-c/2024-03-01.json', 96, '407363.26', 'c6edb038c1d3e41c'],
  ['tarif/tvoed-vka-anlage-c/2024-10-01.json', 96, '407797.86', 'f6425c00131e5c20'],
  ['tarif/tvoed-vka-anlage-c/2025-04-01.json', 96, '420305.34', 'ca3dedf408977130'],
  ['tarif/tvoed-vka-anlage-c/2026-05-01.json', 96, '432073.94', '9e62c55c4fe71580'],
  ['tarif/tv-l-anlage-b/2021-01-01.json', 95, '351455.91', '84fbc982800881fb'],
  ['tarif/tv-l-anlage-b/2022-12-01.json', 95, '361296.60', '15dbae1909f728c3'],
  ['tarif/tv-l-anlage-b/2024-11-01.json', 95, '380296.60', '0e40e5b567b77f0c'],
  ['tarif/tv-l-anlage-b/2025-02-01.json', 95, '401262.38', 'da6c50886497f675'],
  ['tarif/tv-l-anlage-b/2026-04-01.json', 95, '412967.31', '3fdcc14d4b9ccdb6'],
  ['tarif/tv-l-anlage-b/2027-01-01.json', 95, '413018.00', '79d24676ad973df1'],
  ['tarif/tv-l-anlage-b/2027-03-01.json', 95, '421226.71', '5f1b780be124210f'],
  ['tarif/tv-l-anlage-b/2028-01-01.json', 95, '425438.98', '9df4061675542c7c'],
  ['tarif/lbeso-nrw-a/2021-01-01.json', 100, '413929.69', 'a37d200110b88a23'],
  ['tarif/lbeso-nrw-a/2022-12-01.json', 100, '425519.71', '8ae2129573d693cf'],
  ['tarif/lbeso-nrw-a/2024-11-01.json', 100, '445519.71', 'd2f4630ada55c215'],
  ['tarif/lbeso-nrw-a/2025-02-01.json', 100, '470023.25', 'e33c1d96cde21a09'],
  ['tarif/lbeso-nrw-a/2026-04-01.json', 100, '485816.01', 'ab6796dd67443627'],
];

const inhalt = (pfad: string) => zellen(DATEIEN.tarif[pfad] ?? fehlt(pfad));

function fehlt(pfad: string): never {
  throw new Error(`${pfad} fehlt`);
}

describe('Bestand der Parameterdateien', () => {
  test('die Dateien halten jede Regel der Prüfung ein', () => {
    expect(pruefeDateien(DATEIEN)).toEqual([]);
  });

  test('jede Datei unter daten/ ist eingebunden, keine doppelt', () => {
    const eingebunden = Object.values<Dateien<unknown>>({ ...DATEIEN }).flatMap((dateien) =>
      Object.keys(dateien),
    );
    expect(eingebunden.sort()).toEqual(
      dateienAufPlatte()
        .map(({ pfad }) => pfad)
        .sort(),
    );
  });

  test('jede Datei ist unter dem Namen eingebunden, den sie auf der Platte hat', () => {
    const inhalte = new Map(
      Object.values<Dateien<unknown>>({ ...DATEIEN }).flatMap((dateien) => Object.entries(dateien)),
    );
    for (const { pfad, text } of dateienAufPlatte()) expect(inhalte.get(pfad)).toEqual(JSON.parse(text));
  });

  test.each(dateienAufPlatte())('$pfad enthält keinen Schlüssel zweimal', ({ text }) => {
    // JSON.parse keeps the last of two equal keys without a word; writing it again shows the loss.
    const ohneLeerraum = (s: string) => s.replace(/\s/g, '');
    expect(ohneLeerraum(JSON.stringify(JSON.parse(text) as unknown))).toBe(ohneLeerraum(text));
  });

  test('TA-1 PK-18: 2.538 Beträge in 26 Entgelttabellen', () => {
    expect(Object.keys(DATEIEN.tarif)).toEqual(TABELLEN.map(([pfad]) => pfad));
    expect(Object.values(DATEIEN.tarif).flatMap(zellen)).toHaveLength(2538);
  });

  test.each(TABELLEN)('TA-1: %s unverändert', (pfad, anzahl, gesamt, fingerabdruck) => {
    const liste = inhalt(pfad);
    expect(liste).toHaveLength(anzahl);
    expect(summe(liste.map(({ betrag }) => new Dezimal(betrag))).toFixed(2)).toBe(gesamt);
    const text = liste.map(({ zelle, betrag }) => `${zelle}=${betrag}`).join('\n');
    expect(createHash('sha256').update(text).digest('hex').slice(0, 16)).toBe(fingerabdruck);
  });
});
