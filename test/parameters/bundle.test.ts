import path from 'node:path';
import { gzipSync } from 'node:zlib';
import lader from '../../scripts/parameter-json-loader';
import { ladeParametersatz, PARAMETERSATZ } from '../../src/parameters';
import type { Parameterdateien } from '../../src/parameters/formen';
import { DATEIEN } from '../../src/parameters/dateien';
import { entpackt, gepackt } from '../../src/parameters/packen';

const ausgeliefert = JSON.stringify(lader.gekuerzt(JSON.stringify(DATEIEN)));

const ORDNER = path.resolve(__dirname, '../../src/parameters/daten');

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

  test('jede Entgelttabelle übersteht das Packen unverändert, bezogen auf ihre Vorgängerin', () => {
    const tabellen = Object.entries(DATEIEN.tarif);
    expect(tabellen).toHaveLength(21);
    for (const [datei, tabelle] of tabellen) {
      const davor = lader.vorherige(path.join(ORDNER, datei));
      const vorher = davor === undefined ? undefined : DATEIEN.tarif[path.relative(ORDNER, davor)];
      const { betraege } = tabelle;
      const text = gepackt(betraege, vorher?.betraege);
      expect(entpackt(text, vorher?.betraege)).toEqual(betraege);
      expect(entpackt(gepackt(betraege))).toEqual(betraege);
      const abhaengig: string[] = [];
      const modul = lader.call(
        {
          resourcePath: path.join(ORDNER, datei),
          getOptions: () => ({ gepackt }),
          addDependency: (d) => abhaengig.push(d),
        },
        JSON.stringify(tabelle),
      );
      expect(modul).toContain(`entpackt(${JSON.stringify(text)}`);
      expect(abhaengig).toEqual(davor === undefined ? [] : [davor]);
    }
  });

  test('nach einer Runde mit einem Satz bleiben fast nur Nullen', () => {
    const alt = { E5: ['1000.00', '1100.05'], E6: [null, '2000.00'] };
    const neu = { E5: ['1028.00', '1130.85'], E6: ['1500.00', '2056.00'], E7: ['3000.00', '3001.00'] };
    expect(gepackt(neu, alt)).toBe('1028|E5:0,0;E6:150000,0;E7:300000,100');
    expect(entpackt('1028|E5:0,0;E6:150000,0;E7:300000,100', alt)).toEqual(neu);
  });

  test('auch Beträge unter einem Euro und sinkende Stufen', () => {
    const betraege = { E1: [null, '0.05', '12.00'], S9: ['1000.00', '999.99', null] };
    expect(entpackt(gepackt(betraege))).toEqual(betraege);
  });

  test('gepackt höchstens 12 KB', () => {
    expect(gzipSync(ausgeliefert, { level: 9 }).length).toBeLessThanOrEqual(12 * 1024);
  });
});
