import { gzipSync } from 'node:zlib';
import ohnePrueferfelder from '../../scripts/parameter-json-loader';
import { ladeParametersatz, PARAMETERSATZ } from '../../src/parameters';
import type { Parameterdateien } from '../../src/parameters/formen';
import { DATEIEN } from '../../src/parameters/dateien';

const ausgeliefert = ohnePrueferfelder(JSON.stringify(DATEIEN));

describe('Daten im ausgelieferten Bundle', () => {
  test('die Felder für Prüfer fehlen, die Quelle bleibt', () => {
    expect(ausgeliefert).not.toMatch(/https?:/);
    expect(ausgeliefert).not.toMatch(/"(herkunft|adresse|zweitquelle|gegenprobe|bemerkung)"/);
    expect(ausgeliefert).toContain('TVData (private Abschrift, Commit b61071f)');
  });

  test('der Lader braucht sie nicht', () => {
    expect(ladeParametersatz(JSON.parse(ausgeliefert) as Parameterdateien)).toEqual(PARAMETERSATZ);
  });

  test('gepackt höchstens 10 KB', () => {
    expect(gzipSync(ausgeliefert, { level: 9 }).length).toBeLessThanOrEqual(10 * 1024);
  });
});
