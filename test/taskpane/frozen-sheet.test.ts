import '../../src/shared-runtime/announce';
import type { FunctionsPort } from '../../src/shared-runtime/port';
import { pictureOf } from '../../src/taskpane/aktualisierung/picture-of';
import { computed } from '../../src/taskpane/aktualisierung/refresh';
import { SUEDKREIS } from '../../src/vereinbarung/beispiel';
import { nachberechnungsblatt } from '../../src/vereinbarung/aktualisierung/blaetter';
import { blattbefunde } from '../../src/vereinbarung/aktualisierung/blattpruefung';
import { istRest, type Nachberechnungsbild } from '../../src/vereinbarung/aktualisierung/nachberechnung';
import type { Protokolleintrag } from '../../src/vereinbarung/aktualisierung/protokoll';
import type { Kommunenzeile, Stellenzeile, Vereinbarung } from '../../src/vereinbarung/form';
import { areaName, readArea } from '../../src/workbook/address';

const port = globalThis.kimFunctions as FunctionsPort;
const SHEET = 'KIM Nachb. 2026-11-29';
const STAND = { zeit: '29.11.2026, 14:05', version: 'Add-in 1.0, Daten geprüft am 28.11.2026' };

type Cells = unknown[][];

/** What the sheet of a refresh holds once it is written. */
function cellsOf(picture: Nachberechnungsbild): Cells {
  // The reasons below the amounts have none of their own.
  const gruende = ['Tabelle TVöD ab 01.04.2027. Quelle: Tarif', 'BBG RV, 2027: 8.450,00 € → 8.850,00 €'];
  const head = { ...STAND, name: SHEET, vereinbarung: 'Südkreis', quelle: 'Tarif', gruende };
  const cells: Cells = [];
  for (const { at, rows } of nachberechnungsblatt(picture, head).blocks)
    rows.forEach((row, r) =>
      row.forEach((entry, c) => {
        const area = readArea(at);
        if (!area) throw new Error(at);
        while (cells.length <= area.row + r) cells.push(Array.from({ length: 7 }, () => ''));
        (cells[area.row + r] as unknown[])[area.column + c] = entry ?? '';
      }),
    );
  return cells;
}

const entryOf = ({ vorher, nachher }: Nachberechnungsbild): Protokolleintrag => ({
  ...STAND,
  nr: 1,
  vorgang: 'Nachberechnung: Südkreis',
  quelle: 'Tarif',
  summeVorher: vorher,
  summeNachher: nachher,
  pruefsumme: '',
});

const findings = (cells: Cells, ...entries: readonly Protokolleintrag[]) =>
  blattbefunde(SHEET, cells, entries);

function typed(cells: Cells, address: string, value: unknown): Cells {
  const area = readArea(address);
  return cells.map((row, r) => row.map((cell, c) => (r === area?.row && c === area.column ? value : cell)));
}

function pictureBetween(before: Vereinbarung, after: Vereinbarung): Nachberechnungsbild {
  const [old, now] = [computed(port, before), computed(port, after)];
  expect([...old.problems, ...now.problems]).toEqual([]);
  const picture = pictureOf(port, old.runs, now.runs);
  if (!('teile' in picture)) throw new Error(picture.join());
  return picture;
}

const [post] = SUEDKREIS.stellen as readonly [Stellenzeile];
const [town] = SUEDKREIS.kommunen as readonly [Kommunenzeile];
const tag = (wert: string) => ({ wert, quelle: null });
const YEARS: Vereinbarung = {
  ...SUEDKREIS,
  angaben: { ...SUEDKREIS.angaben, von: tag('2022-01-01'), bis: tag('2024-12-31') },
};
const CHANGES: Readonly<Record<string, readonly [Vereinbarung, Vereinbarung]>> = {
  'nothing changes': [YEARS, YEARS],
  'a ceiling': [YEARS, { ...YEARS, optionen: { hoechstbetrag: { wert: 57_000, quelle: null } } }],
  'a town joins': [
    YEARS,
    { ...YEARS, kommunen: [...YEARS.kommunen, { ...town, kommune: 'Selm', schluessel: 17 }] },
  ],
  'a town leaves': [YEARS, { ...YEARS, kommunen: YEARS.kommunen.slice(1) }],
  'towns change places': [YEARS, { ...YEARS, kommunen: [...YEARS.kommunen].reverse() }],
  'a post joins, and one is paid otherwise': [
    YEARS,
    {
      ...YEARS,
      stellen: [
        ...YEARS.stellen.map((own, i) => (i === 1 ? { ...own, stufe: 5 } : own)),
        { ...post, stelle: 'Leitung', gruppe: '11' },
      ],
    },
  ],
  'posts with the same name': [
    { ...YEARS, stellen: [post, post] },
    { ...YEARS, stellen: [post, { ...post, stufe: 4 }, post] },
  ],
  'the term is longer': [YEARS, { ...YEARS, angaben: { ...YEARS.angaben, bis: tag('2025-06-30') } }],
  'other steps, and so another row of what they leave': [
    YEARS,
    { ...YEARS, angaben: { ...YEARS.angaben, rundung: { wert: 0.01, quelle: null } } },
  ],
  'only the keys': [
    YEARS,
    {
      ...YEARS,
      kommunen: YEARS.kommunen.map((own, i) => ({ ...own, schluessel: [30, 44, 14, 12][i] ?? null })),
    },
  ],
};

describe('AK-6 a frozen sheet as it was written has no findings', () => {
  test.each(Object.entries(CHANGES))('%s', (_, [before, after]) => {
    for (const picture of [pictureBetween(before, after), pictureBetween(after, before)]) {
      expect(findings(cellsOf(picture), entryOf(picture))).toEqual([]);
      // Older versions had no line of what stays as it is.
      const older = picture.teile.map(({ posten, ...part }) => ({
        ...part,
        posten: posten.filter((row) => !istRest(row)),
      }));
      expect(findings(cellsOf({ ...picture, teile: older }), entryOf(picture))).toEqual([]);
    }
  });

  test('the changes come to all kinds of rows', () => {
    const rows = Object.values(CHANGES).flatMap(([before, after]) =>
      pictureBetween(before, after).teile.flatMap(({ posten }) => posten),
    );
    const names = new Set(rows.flatMap(({ namen }) => namen));
    for (const name of ['Rundung', 'Summe', 'Gesamt', '1 Zeile ohne Änderung']) expect(names).toContain(name);
    expect(new Set(rows.map(({ hinweis }) => hinweis))).toEqual(
      new Set(['', 'neu', 'entfallen', 'unverändert']),
    );
  });
});

describe('AK-6 a frozen sheet that somebody has typed into', () => {
  const picture = pictureBetween(
    ...(CHANGES['a post joins, and one is paid otherwise'] as [Vereinbarung, Vereinbarung]),
  );
  const cells = cellsOf(picture);
  const entry = entryOf(picture);
  const rowOf = (name: string, from = 0): number => cells.findIndex((row, r) => r >= from && row[0] === name);
  const amount = (r: number, c: number): number => Number(cells[r]?.[c]);

  test('every amount: the cell is named, and what it does not fit', () => {
    let tried = 0;
    for (const [r, row] of cells.entries())
      for (const c of [2, 3, 4]) {
        if (typeof row[c] !== 'number') continue;
        const address = areaName({ row: r, column: c, rows: 1, columns: 1 });
        for (const value of [row[c] + 1_000, '', `${row[c]}`, null])
          expect([address, findings(typed(cells, address, value), entry).length]).not.toEqual([address, 0]);
        // The share tells which of the three it is; without one it is taken to be the new amount.
        const hasShare = typeof row[5] === 'number';
        const [first] = findings(typed(cells, address, row[c] + 1_000), entry);
        if (hasShare) expect(first).toMatch(new RegExp(`^${SHEET}, ${address}: `));
        tried++;
      }
    expect(tried).toBeGreaterThan(40);
  });

  test('in the words of the row', () => {
    const r = rowOf('Case Management 2');
    const at = (c: string): string => `${c}${r + 1}`;
    expect(findings(typed(cells, at('D'), 1), entry)).toEqual([
      `${SHEET}, ${at('D')}: Der Eintrag passt nicht zur Differenz in ${at('E')}. Das Blatt wurde nach dem Anwenden geändert.`,
    ]);
    expect(findings(typed(cells, at('E'), 1), entry)).toEqual([
      `${SHEET}, ${at('E')}: Der Eintrag passt nicht zu den Beträgen in ${at('C')}:${at('D')}. Das Blatt wurde nach dem Anwenden geändert.`,
    ]);
    expect(findings(typed(cells, at('F'), 0.5), entry)).toEqual([
      `${SHEET}, ${at('F')}: Der Eintrag passt nicht zu den Beträgen in ${at('C')}:${at('E')}. Das Blatt wurde nach dem Anwenden geändert.`,
    ]);
  });

  test('a row that fits in itself does not come to the sum, also where it has been deleted', () => {
    const r = rowOf('Leitung');
    const wrong = typed(typed(cells, `D${r + 1}`, amount(r, 3) + 5), `E${r + 1}`, amount(r, 4) + 5);
    const sum = rowOf('Summe', r);
    expect(findings(wrong, entry)).toEqual(
      ['D', 'E'].map(
        (c) =>
          `${SHEET}, ${c}${sum + 1}: Der Eintrag passt nicht zu den Zeilen darüber. Das Blatt wurde nach dem Anwenden geändert.`,
      ),
    );
    expect(findings([...cells.slice(0, r), ...cells.slice(r + 1)], entry).length).toBeGreaterThan(0);
  });

  test('the head beside its row of the protocol', () => {
    const higher = { ...entry, nr: 2, summeNachher: entry.summeNachher + 1 };
    expect(findings(cells, higher)).toEqual([
      `${SHEET}, D8: Der Eintrag passt nicht zu Zeile 2 des Protokolls. Das Blatt oder das Protokoll wurde nach dem Anwenden geändert.`,
    ]);
    // Of the same minute; what is no number is told of the protocol, and an older version named no title there.
    expect(findings(cells, higher, entry)).toEqual([]);
    expect(findings(cells, { ...entry, summeVorher: NaN })).toEqual([]);
    expect(findings(cells, { ...entry, vorgang: 'Nachberechnung' })).toEqual([]);
    expect(findings(cells)).toEqual([]);
    for (const address of ['A2', 'A3', 'A4'])
      expect(findings(typed(cells, address, 'anders'), entry)).toEqual([
        expect.stringContaining(`${SHEET}, A2:A4: Der Eintrag passt nicht zum Protokoll.`),
      ]);
  });

  test('what somebody notes beside and below is hers, and much that is wrong is not told one by one', () => {
    const note = [...cells, ['geprüft', '', '', '', '', '', ''], ['', '', '', '', 7, '', '']];
    expect(
      findings(
        note.map((row) => [...row, 7]),
        entry,
      ),
    ).toEqual([]);
    const doubled = cells.map((row) =>
      row.map((cell, c) => (c === 3 && typeof cell === 'number' ? cell * 2 : cell)),
    );
    expect(findings(doubled, entry)).toHaveLength(3);
  });
});
