import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { REGELTITEL } from '../../src/mappe/regeltitel';
import { regelnImCode, regelnIn, regelnInTesttiteln } from './fundstellen';
import { dateienIn, GEZEIGT, leseKatalog, PFLICHTFELDER, WURZEL } from './katalog';

const katalog = leseKatalog();
const ids = katalog.map((r) => r.id);
const sortiert = (menge: Iterable<string>): string[] => [...menge].sort();

describe('Form des Katalogs', () => {
  test('RW-1 jede Regel hat Nummer, Titel und die Felder in fester Reihenfolge', () => {
    expect(katalog.length).toBeGreaterThan(50);
    for (const { id, titel, reihenfolge } of katalog) {
      expect([id, titel]).toEqual([expect.stringMatching(/^[A-Z]{2}-\d+$/), expect.stringMatching(/\S/)]);
      const erwartet = reihenfolge.length === 5 ? [...PFLICHTFELDER, 'Lesart'] : PFLICHTFELDER;
      expect({ id, reihenfolge }).toEqual({ id, reihenfolge: erwartet });
    }
  });

  test('RW-1 keine Regel steht zweimal', () => {
    expect(ids).toEqual([...new Set(ids)]);
  });

  test('RW-1 Rechenweg ist ja (T), ja oder nein', () => {
    for (const { id, felder } of katalog)
      expect([id, GEZEIGT]).toEqual([id, expect.arrayContaining([felder.Rechenweg])]);
  });

  test.each(katalog.map((r) => [r.id, r] as const))(
    '%s: die genannten Dateien gibt es, und sie nennen die Regel',
    (id, regel) => {
      const dateien = dateienIn(regel.felder.Umsetzung ?? '');
      expect(dateien.length).toBeGreaterThan(0);
      for (const datei of dateien) {
        const pfad = join(WURZEL, datei);
        expect([datei, existsSync(pfad)]).toEqual([datei, true]);
        expect([datei, regelnIn(readFileSync(pfad, 'utf8')).includes(id)]).toEqual([datei, true]);
      }
    },
  );
});

describe('Katalog, Code und Tests', () => {
  test('RW-1 jede Regel, die ein Rechenweg zeigt, heißt dort wie im Katalog, und keine andere', () => {
    const gezeigt = katalog.filter(({ felder }) => felder.Rechenweg !== 'nein');
    expect(REGELTITEL).toEqual(Object.fromEntries(gezeigt.map(({ id, titel }) => [id, titel])));
  });

  test('RW-1 der Code nennt genau die Regeln des Katalogs', () => {
    expect(sortiert(regelnImCode())).toEqual(sortiert(ids));
  });

  test('RW-1 die Titel der Tests nennen genau die Regeln des Katalogs', () => {
    expect(sortiert(regelnInTesttiteln())).toEqual(sortiert(ids));
  });
});
