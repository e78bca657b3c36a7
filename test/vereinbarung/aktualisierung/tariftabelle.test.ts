import type { Entgeltordnung } from '../../../src/core/daten';
import {
  pruefeTariftabelle,
  type Tabellenumfeld,
} from '../../../src/vereinbarung/aktualisierung/tabellenpruefung';
import {
  type Entgeltzelle,
  liesTariftabelle,
  type Tabellenfund,
} from '../../../src/vereinbarung/aktualisierung/tariftabelle';
import { tarifzeilenAus } from '../../../src/vereinbarung/aktualisierung/tarifzeilen';
import { zellenAus } from '../../../src/vereinbarung/uebernahme';
import type { Tarifdatei } from '../../../src/parameters/formen';
import { tabellen } from '../../parameters/hilfen';

const tabelle = (tarif: string, anlage: string, ab: string): Tarifdatei => {
  const gefunden = tabellen(tarif, anlage).find(({ gueltigAb }) => gueltigAb === ab);
  if (!gefunden) throw new Error(`${tarif} ${anlage} ${ab}`);
  return gefunden;
};
const NEU = tabelle('TVöD-VKA', 'A', '2026-05-01');
const ALT = tabelle('TVöD-VKA', 'A', '2025-04-01');

const deutsch = (betrag: string | null): string =>
  betrag === null ? '–' : new Intl.NumberFormat('de-DE', { minimumFractionDigits: 2 }).format(Number(betrag));
const gedruckt = (gruppe: string): string => gruppe.replace(/^([ES])/, '$1 ');

/** As the agreements print it: the highest group first, a title above, and what is printed below. */
const matrix = ({ betraege }: Tarifdatei): string[][] => [
  ['Tabelle TVöD-VKA', ...Array<string>(6).fill('')],
  ['Entgeltgruppe', ...[1, 2, 3, 4, 5, 6].map((stufe) => `Stufe ${stufe}`)],
  ...Object.entries(betraege)
    .reverse()
    .map(([gruppe, stufen]) => [gedruckt(gruppe), ...stufen.map(deutsch)]),
];

const bestand = ({ betraege }: Tarifdatei) =>
  Object.entries(betraege).flatMap(([gruppe, stufen]) =>
    stufen.flatMap((betrag, i) =>
      betrag === null ? [] : [{ gruppe, stufe: i + 1, cent: Math.round(Number(betrag) * 100) }],
    ),
  );

const UMFELD: Tabellenumfeld = {
  tarif: 'TVöD-VKA',
  gueltigAb: '2026-05-01',
  davor: bestand(ALT),
  eingebaut: null,
  eigene: [],
};

const ohneOrt = (zellen: readonly Entgeltzelle[]) =>
  new Map(zellen.map(({ gruppe, stufe, cent }) => [`${gruppe}/${stufe}`, cent]));
const erwartet = (datei: Tarifdatei) =>
  new Map(bestand(datei).map(({ gruppe, stufe, cent }) => [`${gruppe}/${stufe}`, cent]));
const ernst = (funde: readonly Tabellenfund[]): Tabellenfund[] =>
  funde.filter(({ art }) => art !== 'Hinweis');

describe('lesen', () => {
  test.each([
    ['TVöD-VKA', 'A', '2026-05-01'],
    ['TVöD-VKA', 'C', '2026-05-01'],
    ['TV-L', 'B', '2026-04-01'],
  ])(
    'AK-3 %s Anlage %s wird gelesen, wie sie gedruckt ist, und als Text mit Tabulatoren',
    (tarif, anlage, ab) => {
      const datei = tabelle(tarif, anlage, ab);
      const text = matrix(datei)
        .map((zeile) => zeile.join('\t'))
        .join('\r\n');
      const gelesen = liesTariftabelle(zellenAus(text));
      expect(gelesen).toMatchObject({ form: 'matrix', funde: [] });
      expect(ohneOrt(gelesen.zellen)).toEqual(erwartet(datei));
    },
  );

  test('AK-3 die Besoldungsordnung hat die Stufen 3 bis 12', () => {
    const datei = tabelle('LBesO-NRW', 'A', '2025-02-01');
    const stufen = Array.from({ length: 10 }, (_, i) => i + 3);
    const zellen = [
      ['Besoldungsgruppe', ...stufen],
      ...Object.entries(datei.betraege).map(([gruppe, betraege]) => [
        gruppe,
        ...stufen.map((stufe) => (betraege[stufe - 1] === null ? null : Number(betraege[stufe - 1]))),
      ]),
    ];
    const gelesen = liesTariftabelle(zellen);
    expect(ohneOrt(gelesen.zellen)).toEqual(erwartet(datei));
    const umfeld = { ...UMFELD, tarif: 'LBesO-NRW' as Entgeltordnung, davor: [] };
    expect(pruefeTariftabelle(gelesen.zellen, umfeld)).toEqual([]);
  });

  test('AK-3 eine Liste aus einer CSV-Datei, in jeder Schreibweise der Gruppen und Beträge', () => {
    const csv =
      'Entgeltgruppe;Entgeltstufe;Betrag in EUR\nEG9c;3;3.913,20\ne 9 C;4;4188.05\nS 11b;St. 2;4.000\n5;6;3100';
    const { form, zellen, funde } = liesTariftabelle(zellenAus(csv));
    expect({ form, funde }).toEqual({ form: 'liste', funde: [] });
    expect(zellen).toEqual([
      { gruppe: 'E9c', stufe: 3, cent: 391_320, zeile: 2, spalte: 3 },
      { gruppe: 'E9c', stufe: 4, cent: 418_805, zeile: 3, spalte: 3 },
      { gruppe: 'S11b', stufe: 2, cent: 400_000, zeile: 4, spalte: 3 },
      { gruppe: 'E5', stufe: 6, cent: 310_000, zeile: 5, spalte: 3 },
    ]);
  });

  test('AK-3 ohne Überschriften wird gesagt, was angenommen ist; Fußnoten werden genannt', () => {
    const zeilen = [...matrix(NEU).slice(2), ['gültig ab 1. Mai 2026', '', '', '', '', '', '']];
    const { zellen, funde } = liesTariftabelle(zeilen);
    expect(ohneOrt(zellen)).toEqual(erwartet(NEU));
    expect(funde.map(({ art, satz }) => [art, satz])).toEqual([
      ['Hinweis', expect.stringContaining('von 1 bis 6')],
      ['Hinweis', '„gültig ab 1. Mai 2026“ ist keine Entgeltgruppe und wurde übergangen.'],
    ]);
  });

  test('AK-3 was keine Tabelle ist, wird abgelehnt', () => {
    expect(liesTariftabelle([])).toMatchObject({ form: null, funde: [{ art: 'Fehler' }] });
    expect(
      liesTariftabelle([
        ['Stelle', 'VZÄ'],
        ['Leitung', 1],
      ]),
    ).toMatchObject({ form: null });
    expect(
      liesTariftabelle([
        ['Gruppe', 'Stufe', 'Betrag'],
        ['', '', ''],
      ]),
    ).toMatchObject({ form: null });
  });
});

describe('prüfen', () => {
  const gelesen = liesTariftabelle(matrix(NEU));

  test('AK-3 die neue Tabelle: nichts zu beanstanden, und die Erhöhung in Worten', () => {
    expect(pruefeTariftabelle(gelesen.zellen, UMFELD)).toEqual([
      {
        art: 'Hinweis',
        zeile: null,
        spalte: null,
        satz: 'Erhöhung gegenüber dem Tag davor: +2,8 % (101 von 101 Beträgen).',
      },
    ]);
  });

  /** The row and column of a cell of the printed table, counted from 1. */
  const ort = (gruppe: string, stufe: number) => {
    const zeile = matrix(NEU).findIndex(([erste]) => erste === gedruckt(gruppe)) + 1;
    return { zeile, spalte: stufe + 1 };
  };
  const mit = (gruppe: string, stufe: number, inhalt: string, anGruppe = false): Tabellenfund[] => {
    const { zeile, spalte } = ort(gruppe, stufe);
    const zellen = matrix(NEU).map((reihe, z) =>
      reihe.map((zelle, s) => (z === zeile - 1 && s === (anGruppe ? 0 : spalte - 1) ? inhalt : zelle)),
    );
    const { zellen: beträge, funde } = liesTariftabelle(zellen);
    return [...funde, ...pruefeTariftabelle(beträge, UMFELD)];
  };

  test.each<[string, string, number, string, string, string]>([
    ['Buchstabe im Betrag', 'E9c', 3, '4.3O4,86', 'Fehler', 'ist kein Betrag'],
    ['fehlende Zelle', 'E9c', 3, '', 'Fehler', 'fehlt der Betrag'],
    ['fehlende letzte Zelle', 'E9c', 6, '–', 'Fehler', 'fehlt der Betrag'],
    ['drei Nachkommastellen', 'E9c', 3, '4.304,861', 'Fehler', 'mehr als zwei Nachkommastellen'],
    ['Komma verrutscht', 'E9c', 3, '430,49', 'Warnung', 'niedriger als der bisherige'],
    ['Zifferndreher', 'E9c', 3, '4.999,99', 'Warnung', 'Die Erhöhung der übrigen Beträge ergäbe'],
    [
      'ein Cent zu viel',
      'E15',
      6,
      deutsch(String(Number(NEU.betraege['E15']?.[5]) + 0.01)),
      'Warnung',
      'ergäbe',
    ],
    ['negativer Betrag', 'E9c', 3, '-4.304,86', 'Fehler', 'größer als 0'],
    ['Fehlerwert', 'E9c', 3, '#NV', 'Fehler', 'ist kein Betrag'],
    ['Text statt Zahl', 'E9c', 3, 'siehe Anlage', 'Fehler', 'ist kein Betrag'],
  ])('AK-3 Tippfehler: %s', (_, gruppe, stufe, inhalt, art, satz) => {
    const funde = ernst(mit(gruppe, stufe, inhalt));
    const { zeile, spalte } = ort(gruppe, stufe);
    const hier = funde.filter((fund) => fund.zeile === zeile && [spalte, null].includes(fund.spalte));
    expect(hier.map((fund) => [fund.art, fund.satz])).toContainEqual([art, expect.stringContaining(satz)]);
    // Only that cell, and its neighbour where amounts have to rise.
    expect(funde.filter((fund) => fund.zeile !== zeile)).toEqual([]);
  });

  test('AK-3 Tippfehler an der Gruppe: unlesbar, fehlend, doppelt, fremd', () => {
    const saetze = (inhalt: string): string[] => ernst(mit('E9c', 1, inhalt, true)).map(({ satz }) => satz);
    expect(saetze('E 99x')[0]).toContain('ist keine Entgelt- oder Besoldungsgruppe');
    expect(saetze('')[0]).toContain('fehlt die Entgeltgruppe');
    expect(saetze('E 9b').filter((satz) => satz.startsWith('E9b Stufe'))).toHaveLength(6);
    expect(saetze('A 11')).toContain(
      'A11 gehört nicht zum Tarif TVöD-VKA. Bitte den Tarif oder die Gruppe prüfen.',
    );
  });

  test('AK-3 eine Stufe, die es nicht gibt, eine neue und eine fehlende Gruppe', () => {
    const liste = [
      ['Gruppe', 'Stufe', 'Betrag'],
      ['9c', 7, 4000],
      ['P7', 2, 3500],
    ];
    const { zellen } = liesTariftabelle(liste);
    const saetze = pruefeTariftabelle(zellen, UMFELD).map(({ satz }) => satz);
    expect(saetze).toContain('E9c hat die Stufen 1 bis 6. Bitte die Stufe prüfen.');
    expect(saetze).toContain('P7 gab es bisher nicht. Bitte die Gruppe prüfen.');
    expect(saetze).toContain(
      'E15 steht nicht in der neuen Tabelle; dort gelten die bisherigen Beträge weiter.',
    );
  });

  test('AK-3 Tag belegt, eingebaut vorhanden, anders als eingebaut, später abgelöst', () => {
    const funde = (anders: Partial<Tabellenumfeld>): (string | undefined)[] => [
      ...new Set(
        pruefeTariftabelle(gelesen.zellen, { ...UMFELD, ...anders }).map(({ art, satz }) =>
          art === 'Hinweis' && satz.startsWith('Erhöhung') ? undefined : `${art}: ${satz}`,
        ),
      ),
    ];
    const eingebaut = { ab: '2026-05-01', betraege: bestand(NEU) };
    expect(funde({ eingebaut })).toContain(
      'Fehler: Das ist die eingebaute Tabelle ab 01.05.2026. Sie gilt schon und muss nicht eingetragen werden.',
    );
    const anders = eingebaut.betraege.map((b) =>
      b.gruppe === 'E9c' && b.stufe === 3 ? { ...b, cent: 1 } : b,
    );
    expect(funde({ eingebaut: { ...eingebaut, betraege: anders } })).toContain(
      'Warnung: Die eingebaute Tabelle dieses Tages hat 0,01. Der eigene Betrag ginge vor.',
    );
    expect(funde({ eingebaut: { ab: '2025-04-01', betraege: bestand(ALT) } })).toEqual([undefined]);
    const zeile = (gueltigAb: string) => [{ gruppe: 'E9c', stufe: 3, gueltigAb }];
    expect(funde({ eigene: zeile('2026-05-01') })[0]).toContain(
      'Warnung: KIM_Tarif hat für E9c Stufe 3 ab 01.05.2026',
    );
    expect(funde({ eigene: zeile('2027-04-01') })).toContain(
      'Hinweis: Ab 01.04.2027 gilt eine spätere Tabelle; die neue gilt nur bis zum Tag davor.',
    );
  });

  test('AK-3 ohne gemeinsame Erhöhung wird nach Tarif und Tag gefragt', () => {
    const durcheinander = gelesen.zellen.map((zelle, i) => ({ ...zelle, cent: zelle.cent + i * i * 37 }));
    expect(pruefeTariftabelle(durcheinander, UMFELD).map(({ satz }) => satz)).toContain(
      'Keine gemeinsame Erhöhung erklärt die Beträge. Bitte prüfen, ob Tarif und Tag stimmen.',
    );
    expect(pruefeTariftabelle([], UMFELD)).toEqual([]);
  });

  test('AK-3 aus der Tabelle werden Zeilen von KIM_Tarif', () => {
    const beleg = {
      tarif: 'TVöD-VKA',
      gueltigAb: '2026-05-01',
      quelle: 'VKA',
      status: 'veröffentlicht',
    } as const;
    const zeilen = tarifzeilenAus(gelesen.zellen, beleg);
    expect(zeilen).toHaveLength(101);
    expect(zeilen.find(({ gruppe, stufe }) => gruppe === 'E9c' && stufe === 3)).toEqual({
      ...beleg,
      gruppe: 'E9c',
      stufe: 3,
      betrag: Number(NEU.betraege['E9c']?.[2]),
    });
  });
});
