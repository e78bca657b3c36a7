import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parameterDoku } from '../../scripts/parameter-doku';
import { DATENSTAND } from '../../src/parameters';
import { DATEIEN } from '../../src/parameters/dateien';

const ORT = join(__dirname, '..', '..', 'docs', 'parameter.md');

describe('docs/parameter.md', () => {
  const text = parameterDoku(DATEIEN, DATENSTAND);

  test('ist aktuell (sonst: npm run docs:parameter)', () => {
    expect(readFileSync(ORT, 'utf8')).toBe(text);
  });

  test('nennt jede Datei und jede Adresse', () => {
    for (const pfad of Object.keys({ ...DATEIEN.zeitreihen, ...DATEIEN.foerdersaetze })) {
      expect(text).toContain(pfad);
    }
    for (const { adresse = '' } of Object.values(DATEIEN.tarif)) {
      expect(text).toContain(adresse.split(' ')[0]);
    }
  });
});
