import { rechenweg, tabelle, type Zellwert } from './aufruf';
import { BIS, KOMMUNEN, NAMEN, STELLEN, VON } from '../faelle/suedkreis';
import { VERTRAG } from './vertrag';

const [SUMME = '', RUNDUNG = '', GESAMT = ''] = VERTRAG.ausgabe['Zeilennamen'] ?? [];

/** TB-1 to TB-3, RW-1: what a spilled table looks like. */
const spalte = (zeilen: readonly (readonly Zellwert[])[], i: number): (Zellwert | undefined)[] =>
  zeilen.slice(1).map((z) => z[i]);

describe('Eingefrorener Vertrag: Köpfe und Schlusszeilen der Tabellen', () => {
  test('TB-1 EIGENANTEILE', () => {
    const t = tabelle('EIGENANTEILE', STELLEN, VON, BIS);
    expect(t[0]).toEqual(VERTRAG.ausgabe['EIGENANTEILE']);
    expect(spalte(t, 0)).toEqual(['Südkreis 1', 'Südkreis 2', 'Südkreis 3', SUMME]);
  });

  test('TB-2 KOSTENTEILUNG ohne und mit Zeile Rundung', () => {
    const glatt = tabelle('KOSTENTEILUNG', 50_000, KOMMUNEN);
    expect(glatt[0]).toEqual(VERTRAG.ausgabe['KOSTENTEILUNG']);
    expect(spalte(glatt, 0)).toEqual([...NAMEN, SUMME]);
    expect(spalte(tabelle('KOSTENTEILUNG', 50_042.5, KOMMUNEN, 500), 0)).toEqual([...NAMEN, RUNDUNG, SUMME]);
  });

  test('TB-3 HAUSHALT', () => {
    const t = tabelle('HAUSHALT', STELLEN, KOMMUNEN, VON, BIS);
    expect(t[0]).toEqual(VERTRAG.ausgabe['HAUSHALT']);
    const block = (jahr: Zellwert): Zellwert[] => Array.from({ length: 5 }, () => jahr);
    expect(spalte(t, 0)).toEqual([...block(2021), ...block(2022), ...block(GESAMT)]);
    expect(spalte(t, 1).filter((name) => name === SUMME)).toHaveLength(3);
    expect(t.at(-1)?.[1]).toBe(SUMME);
  });

  test('TB-7 MONATSPLAN: je Ansicht ein Kopf; Wörter anderer Funktionen ändern nichts', () => {
    const zeige = (ansicht: string): Zellwert[][] =>
      tabelle('MONATSPLAN', STELLEN, KOMMUNEN, VON, BIS, [['Ansicht', ansicht]]);
    for (const ansicht of ['PLAN', 'FORMULAR', 'STELLEN'])
      expect(zeige(ansicht)[0]).toEqual(VERTRAG.ausgabe['MONATSPLAN']);
    for (const ansicht of ['ABSCHLÄGE', 'ANFORDERUNGEN'])
      expect(zeige(ansicht)[0]).toEqual(VERTRAG.ausgabe[`MONATSPLAN ${ansicht}`]);
    for (const ansicht of ['PLAN', 'ABSCHLÄGE', 'ANFORDERUNGEN'])
      expect(zeige(ansicht).at(-1)?.[0]).toBe(SUMME);
  });

  test('SB-1 STELLENBUDGET: zwei Zeilen', () => {
    const t = tabelle('STELLENBUDGET', 5_000, STELLEN.slice(0, 2), VON, BIS, null, 0.25);
    expect(t[0]).toEqual(VERTRAG.ausgabe['STELLENBUDGET']);
    expect(spalte(t, 0)).toEqual(['Ergebnis', 'Nächster Schritt']);
  });

  test('RW-1 RECHENWEG', () => {
    expect(rechenweg('VZAE', 19.5)[0]).toEqual(VERTRAG.ausgabe['RECHENWEG']);
  });

  test('TA-6 TARIFSTAND hat keinen Kopf: eine Zeile, vier Zellen', () => {
    expect(tabelle('TARIFSTAND', '01.06.2021').map((z) => z.length)).toEqual([4]);
  });

  test('leere Zellen sind leerer Text, Anteile sind Brüche, Daten sind Datumszahlen', () => {
    expect(tabelle('KOSTENTEILUNG', 50_042.5, KOMMUNEN, 500).slice(-2)).toEqual([
      [RUNDUNG, '', '', 42.5],
      [SUMME, 100, 1, 50_042.5],
    ]);
    expect(spalte(tabelle('KOSTENTEILUNG', 50_000, KOMMUNEN), 2)).toEqual([0.39, 0.35, 0.14, 0.12, 1]);
    expect(tabelle('TARIFSTAND', '01.06.2021')[0]?.[1]).toBe(44_287);
    const ohneKosten = [
      ['Stelle', 'VZÄ', 'Von', 'Art'],
      ['später', 1, '01.01.2030', 'OHNE'],
    ];
    expect(tabelle('EIGENANTEILE', ohneKosten, VON, BIS)[1]?.slice(8)).toEqual([
      '',
      'außerhalb des Zeitraums',
    ]);
  });
});
