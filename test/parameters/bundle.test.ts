import path from 'node:path';
import { gzipSync } from 'node:zlib';
import lader from '../../scripts/parameter-json-loader';
import { ladeParametersatz, PARAMETERSATZ } from '../../src/parameters';
import type { Parameterdateien } from '../../src/parameters/formen';
import { DATEIEN } from '../../src/parameters/dateien';
import { entpackt, gepackt } from '../../src/parameters/packen';
import { dateienAufPlatte } from './hilfen';

const ausgeliefert = JSON.stringify(lader.gekuerzt(JSON.stringify(DATEIEN)));

const ORDNER = path.resolve(__dirname, '../../src/parameters/daten');

/** What the bundler gets for a data file, and which files it has to watch beside it. */
function modulAus(datei: string, text: string): { modul: string; abhaengig: string[] } {
  const abhaengig: string[] = [];
  const modul = lader.call(
    {
      resourcePath: path.join(ORDNER, datei),
      getOptions: () => ({ gepackt }),
      addDependency: (d) => abhaengig.push(d),
    },
    text,
  );
  return { modul, abhaengig };
}

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
    expect(tabellen).toHaveLength(26);
    for (const [datei, tabelle] of tabellen) {
      const davor = lader.vorherige(path.join(ORDNER, datei));
      const vorher = davor === undefined ? undefined : DATEIEN.tarif[path.relative(ORDNER, davor)];
      const { betraege } = tabelle;
      const text = gepackt(betraege, vorher?.betraege);
      expect(entpackt(text, vorher?.betraege)).toEqual(betraege);
      expect(entpackt(gepackt(betraege))).toEqual(betraege);
      const { modul, abhaengig } = modulAus(datei, JSON.stringify(tabelle));
      expect(modul).toContain(`entpackt(${JSON.stringify(text)}`);
      expect(abhaengig).toEqual(davor === undefined ? [] : [davor]);
    }
  });

  test('nach einer Runde mit einem Satz bleiben fast nur Nullen', () => {
    const alt = { E5: ['1000.00', '1100.05'], E6: [null, '2000.00'] };
    const neu = { E5: ['1028.00', '1130.85'], E6: ['1500.00', '2056.00'], E7: ['3000.00', '3001.00'] };
    expect(gepackt(neu, alt)).toBe('10280+0|E5:0,0;E6:150000,0;E7:300000,100');
    expect(entpackt('10280+0|E5:0,0;E6:150000,0;E7:300000,100', alt)).toEqual(neu);
  });

  test('auch nach einer Runde mit Sockel und nach einem Satz mit vier Stellen', () => {
    const alt = { A5: ['1000.00', '2000.00', '3000.05'] };
    expect(gepackt({ A5: ['1200.00', '2200.00', '3200.05'] }, alt)).toBe('10000+200|A5:0,0,0');
    expect(gepackt({ A5: ['1266.00', '2321.00', '3376.05'] }, alt)).toBe('10550+200|A5:0,0,0');
    expect(gepackt({ A5: ['1033.60', '2067.20', '3100.85'] }, alt)).toBe('10336+0|A5:0,0,0');
    expect(entpackt('10550+200|A5:0,0,1', alt)).toEqual({ A5: ['1266.00', '2321.00', '3376.06'] });
  });

  test('auch Beträge unter einem Euro und sinkende Stufen', () => {
    const betraege = { E1: [null, '0.05', '12.00'], S9: ['1000.00', '999.99', null] };
    expect(entpackt(gepackt(betraege))).toEqual(betraege);
  });

  test('gepackt höchstens 8 KB', () => {
    const module = dateienAufPlatte().map(({ pfad, text }) => modulAus(pfad, text).modul);
    expect(gzipSync(module.join('\n'), { level: 9 }).length).toBeLessThanOrEqual(8 * 1024);
  });
});
