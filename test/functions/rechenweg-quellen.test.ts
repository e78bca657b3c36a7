import { KOSTENPARAMETER } from '../../src/core/daten';
import { DATENSTAND } from '../../src/parameters';
import { rechenweg, type Zellwert } from './aufruf';
import { bereich, JAHR, STELLE } from './bauen';
import { BIS, KOMMUNEN, STELLEN, VON } from '../faelle/suedkreis';

/** Rules whose lines use a dated parameter; PK-6 and PK-7 have lines that only add up. */
const MIT_QUELLE = /^(TA-1|TA-6|FS-1|PK-3|PK-4|PK-5|PK-6 [US]|PK-7 H|PK-8|PK-9|PK-10)/;
const GUELTIG = /\(gültig (ab )?\d\d\.\d\d\.\d{4}(-\d\d\.\d\d\.\d{4})?(, [^)]+)?\)/;

const S11B = bereich({ ...STELLE, Gruppe: 'S11b', Baustein: 2, Höchstbetrag: null });
const KLIMA = bereich({ ...STELLE, Höchstbetrag: null, Baustein: 3, Merkmal: 'PERSONAL' });

const FAELLE: Readonly<Record<string, Zellwert[][]>> = {
  'PERSONALKOSTEN 2020': rechenweg('PERSONALKOSTEN', '9c', 3, 1, '01.07.2020', '31.12.2020'),
  'PERSONALKOSTEN 2023': rechenweg('PERSONALKOSTEN', 'S11b', 3, 1.5, '01.01.2023', '31.12.2023'),
  'PERSONALKOSTEN 2026': rechenweg('PERSONALKOSTEN', 'E15', 6, 1, '01.01.2026', '31.12.2026'),
  'EIGENANTEILE Südkreis': rechenweg('EIGENANTEILE', STELLEN, VON, BIS),
  'EIGENANTEILE Baustein 2': rechenweg('EIGENANTEILE', S11B, VON, BIS),
  'HAUSHALT Baustein 3': rechenweg('HAUSHALT', KLIMA, KOMMUNEN, ...JAHR),
  ENTGELT: rechenweg('ENTGELT', '9c', 3, '01.11.2021'),
  FOERDERSATZ: rechenweg('FOERDERSATZ', 3, '01.07.2022'),
};

describe.each(Object.entries(FAELLE))('RW-1 %s', (_name, zeilen) => {
  test('jede Zeile mit einem datierten Wert nennt Quelle und Gültigkeit', () => {
    const mit = zeilen.filter((z) => MIT_QUELLE.test(`${String(z[0])} ${String(z[1])}`) && z[3] !== '');
    expect(mit).not.toEqual([]);
    for (const z of mit) expect(String(z[4])).toMatch(GUELTIG);
  });

  test('die letzten Zeilen: bei Personalkosten die Hinweise, immer der Stand', () => {
    const hinweise = zeilen.filter((z) => z[0] === 'RW-2').map((z) => z[1]);
    const kosten = zeilen.some((z) => String(z[0]).startsWith('PK-'));
    expect(zeilen.slice(-hinweise.length).every((z) => z[0] === 'RW-2')).toBe(true);
    expect(hinweise.filter((h) => h !== 'Annahme, Entwurf oder fortgeschrieben')).toEqual(
      kosten ? ['Planwert', 'Annahmen', 'Nicht enthalten', 'Stand'] : ['Stand'],
    );
    expect(zeilen.at(-1)).toEqual([
      'RW-2',
      'Stand',
      `Add-in ${__KIM_VERSION__}, Daten vom ${DATENSTAND.split('-').reverse().join('.')}`,
      '',
      '',
    ]);
  });
});

test('RW-2 was fehlt und was angenommen ist, steht mit diesen Worten da', () => {
  const text = JSON.stringify((FAELLE['PERSONALKOSTEN 2023'] ?? []).filter((z) => z[0] === 'RW-2'));
  for (const wort of [
    ...[
      'keine Entgeltabrechnung',
      'Leistungsentgelt 2 %',
      'anteilige Jahressonderzahlung',
      'durchschnittlicher Zusatzbeitrag',
    ],
    ...['Zusatzversorgung', 'U2', '§ 40b EStG', 'Übergangsbereich', 'Minijob', 'persönliche Zulagen'],
    ...['vermögenswirksame Leistungen', 'Unfallversicherung', 'Beamte'],
  ])
    expect(text).toContain(wort);
});

describe('RW-2 Annahmen und Fortgeschriebenes', () => {
  const unsicher = (zeilen: Zellwert[][]): Zellwert[] =>
    zeilen.filter((z) => z[1] === 'Annahme, Entwurf oder fortgeschrieben').map((z) => z[4] ?? '');

  test('jede Quelle mit diesem Status steht einmal am Ende', () => {
    for (const zeilen of Object.values(FAELLE)) {
      if (!zeilen.some((z) => String(z[0]).startsWith('PK-'))) continue;
      const belege = zeilen
        .filter((z) => z[0] !== 'RW-2')
        .flatMap((z) => String(z[4]).split('; '))
        .filter((b) => /, (Annahme|Entwurf|fortgeschrieben)\)$/.test(b));
      expect(unsicher(zeilen)).toEqual([...new Set(belege)]);
      expect(unsicher(zeilen)).toEqual(
        expect.arrayContaining([expect.stringMatching(/AOK NordWest.*Annahme\)$/)]),
      );
    }
  });

  test('über das Ende hinaus gilt ein Wert als fortgeschrieben, auch die Entgelttabelle', () => {
    const zeilen = rechenweg('PERSONALKOSTEN', '9c', 3, 1, '01.03.2027', '30.04.2027', [
      ['Fortschreibung', true],
    ]);
    const tabellen = zeilen
      .filter((z) => z[0] === 'TA-1')
      .map((z) => [z[1], /fortgeschrieben\)$/.test(String(z[4]))]);
    expect(tabellen).toEqual([
      ['Tabellenentgelt E9c', false],
      ['Tabellenentgelt E9c (fortgeschrieben; gleiche Beträge, andere Quelle)', true],
    ]);
    // The table and the Zusatzbeitrag are carried on; the rest of 2027 is drafted or assumed.
    const endungen = unsicher(zeilen).map((b) => /, (\w+)\)$/.exec(String(b))?.[1]);
    const anzahl = (status: string): number => endungen.filter((e) => e === status).length;
    expect([anzahl('fortgeschrieben'), anzahl('Entwurf')]).toEqual([2, 1]);
    expect(anzahl('Annahme')).toBeGreaterThan(4);
    const entgelt = rechenweg('ENTGELT', '9c', 3, '01.04.2027');
    expect(entgelt[1]?.slice(1, 2)).toEqual([expect.stringMatching(/, fortgeschrieben$/)]);
    expect(rechenweg('TARIFSTAND', '01.04.2027')[1]?.[2]).toMatch(/fortgeschrieben$/);
  });

  test('eine Option ist eine Annahme', () => {
    const zeilen = rechenweg('PERSONALKOSTEN', '9c', 3, 1, ...JAHR, [['Zusatzbeitrag', 0.02]]);
    expect(unsicher(zeilen)).toEqual(
      expect.arrayContaining([expect.stringMatching(/^Option Zusatzbeitrag .*Annahme\)$/)]),
    );
  });
});

describe('RW-1 eigene Werte stehen mit ihrer Quelle im Rechenweg', () => {
  test.each(KOSTENPARAMETER)('%s', (name) => {
    const wert = name.startsWith('BBG')
      ? 5_000
      : name.startsWith('Hinzurechnungs') && !name.endsWith('satz')
        ? 20
        : 0.03;
    const zeile = { Parameter: name, GültigAb: '01.01.2022', GültigBis: '31.12.2022', Wert: wert };
    const parameter = bereich({ ...zeile, Quelle: 'Kämmerei', Status: 'Annahme' });
    const zeilen = rechenweg('PERSONALKOSTEN', '9c', 3, 1, ...JAHR, null, null, parameter);
    const quelle = 'Kämmerei (gültig 01.01.2022-31.12.2022, Annahme)';
    expect(zeilen.filter((z) => z[0] !== 'RW-2' && String(z[4]).includes(quelle))).not.toEqual([]);
    expect(zeilen).toContainEqual(['RW-2', 'Annahme, Entwurf oder fortgeschrieben', '', '', quelle]);
  });
});
