import { gzipSync } from 'node:zlib';
import lader from '../../scripts/parameter-json-loader';
import { ladeParametersatz, PARAMETERSATZ } from '../../src/parameters';
import type { Parameterdateien } from '../../src/parameters/formen';
import { DATEIEN } from '../../src/parameters/dateien';
import { entpackt, gepackt } from '../../src/parameters/packen';

const ausgeliefert = JSON.stringify(lader.gekuerzt(JSON.stringify(DATEIEN)));

const webpack = { getOptions: () => ({ gepackt }) };

describe('Daten im ausgelieferten Bundle', () => {
  test('die Felder für Prüfer fehlen, die Quelle bleibt', () => {
    expect(ausgeliefert).not.toMatch(/https?:/);
    expect(ausgeliefert).not.toMatch(/"(herkunft|adresse|zweitquelle|gegenprobe|bemerkung)"/);
    expect(ausgeliefert).not.toMatch(/commit|\b[0-9a-f]{7,}\b/i);
    expect(ausgeliefert).toContain('(private Abschrift TVData)');
  });

  test('der Lader braucht sie nicht', () => {
    expect(ladeParametersatz(JSON.parse(ausgeliefert) as Parameterdateien)).toEqual(PARAMETERSATZ);
  });

  test('jede Entgelttabelle übersteht das Packen unverändert', () => {
    const tabellen = Object.values(DATEIEN.tarif);
    expect(tabellen).toHaveLength(21);
    for (const { betraege } of tabellen) {
      expect(entpackt(gepackt(betraege))).toEqual(betraege);
      expect(lader.call(webpack, JSON.stringify({ betraege }))).toContain(`entpackt("${gepackt(betraege)}")`);
    }
  });

  test('auch Beträge unter einem Euro und sinkende Stufen', () => {
    const betraege = { E1: [null, '0.05', '12.00'], S9: ['1000.00', '999.99', null] };
    expect(entpackt(gepackt(betraege))).toEqual(betraege);
  });

  test('gepackt höchstens 12 KB', () => {
    expect(gzipSync(ausgeliefert, { level: 9 }).length).toBeLessThanOrEqual(12 * 1024);
  });
});
