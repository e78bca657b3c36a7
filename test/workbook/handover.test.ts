import type { OfficeSession } from '../../dev/excel/node/office-session';
import type { Worksheet } from '../../dev/excel/host/objects/worksheet/Worksheet';
import { SUEDKREIS } from '../../src/vereinbarung/beispiel';
import type { Vereinbarung } from '../../src/vereinbarung/form';
import { KOPIESATZ } from '../../src/vereinbarung/weitergabe/meldungen';
import { type CheckedCopy, checkCopies, copyAsItStands } from '../../src/workbook/handover/copies';
import { copyHoldings } from '../../src/workbook/handover/holdings';
import {
  type HandoverFacts,
  type HandoverPreview,
  previewHandover,
} from '../../src/workbook/handover/preview';
import { removeCopy } from '../../src/workbook/handover/remove-copy';
import { type WrittenCopy, writeHandover } from '../../src/workbook/handover/write-handover';
import { oeffneMappe } from '../vereinbarung/arbeitsmappe';
import { kommune, stelle } from '../vereinbarung/bau';
import { close, comparable, created, furnish, requestsOf, SMALL, stateOf } from './agreements';

const FACTS: HandoverFacts = {
  stand: { art: 'aktuell', eigenanteil: 50_098.41 },
  titles: { own: ['Beispiel Südkreis'], others: [] },
  time: '29.11.2026 14:05',
  version: 'Add-in 1.0, Daten geprüft am 01.11.2026',
  written: '28.11.2026, Add-in 1.0',
  trace: [],
};

let session: OfficeSession;
const workbook = () => session.host.book.workbook;
const sheet = (name: string): Worksheet => workbook().Worksheets.GetItem(name);
const now = (): Record<string, unknown> => comparable(session);

async function preview(facts = FACTS): Promise<HandoverPreview> {
  const outcome = await previewHandover((await stateOf()).state, facts);
  if (outcome.kind !== 'preview') throw new Error(outcome.why);
  return outcome.preview;
}
async function written(own: HandoverPreview): Promise<WrittenCopy> {
  const outcome = await writeHandover(own);
  if (outcome.kind !== 'done') throw new Error(outcome.sentences.join(' '));
  return outcome.copy;
}
async function checked(): Promise<CheckedCopy> {
  const [copy] = await checkCopies();
  if (!copy) throw new Error('There is one.');
  return copy;
}
/** Whatever the cells of a sheet show. */
const formulasOn = (name: string): Promise<number> =>
  session.Excel.run(async (context) => {
    const cells = context.workbook.worksheets
      .getItem(name)
      .getRange()
      .getSpecialCellsOrNullObject('Formulas')
      .load('cellCount');
    await context.sync();
    return cells.isNullObject ? 0 : cells.cellCount;
  });
/** The value beside a label of the cover. */
const onCover = (label: string, cover = 'KIM Weiterg. Deckblatt'): unknown =>
  sheet(cover)
    .GetUsedRange(true)
    .Values?.find(([first]) => first === label)?.[1];

describe('AK-8 a copy of an agreement that Excel has computed', () => {
  beforeAll(async () => {
    session = oeffneMappe(true);
    furnish(session);
    await created(session, SUEDKREIS);
  });
  afterAll(() => close(session));

  test('AK-8 values, formats and widths of every sheet, without a formula; it goes in one step', async () => {
    const before = now();
    const own = await preview();
    expect(own.sheets).toEqual([
      'KIM Weiterg. Deckblatt',
      'KIM Weiterg. Eingaben',
      'KIM Weiterg. Stellen',
      'KIM Weiterg. Ergebnis',
      'KIM Weiterg. Haushalt',
      'KIM Weiterg. Rechenweg',
      'KIM Weiterg. Vorlage',
      'KIM Weiterg. Formeln',
    ]);
    expect(own).toMatchObject({ missing: [], hidden: [] });
    const copies: WrittenCopy[] = [];
    const requests = await requestsOf(session, async () => copies.push(await written(own)));
    expect(requests).toBeLessThanOrEqual(8);
    for (const name of own.sheets) expect(await formulasOn(name)).toBe(0);
    for (const name of own.sheets.slice(1, -1)) {
      const source = sheet(name.replace('Weiterg. ', ''));
      const copy = sheet(name);
      const address = source.GetUsedRange(true).Address.replace(/.*!/, '');
      const [from, to] = [source.GetRange(address), copy.GetRange(address)];
      const expected = from.Values?.map((row) => row.map((value) => KOPIESATZ.get(String(value)) ?? value));
      expect(to.Values).toEqual(expected);
      expect(to.NumberFormat).toEqual(from.NumberFormat);
      expect(copy.GetRange('A1').Format.ColumnWidth).toBe(source.GetRange('A1').Format.ColumnWidth);
      expect(copy.PageLayout.Orientation).toBe(source.PageLayout.Orientation);
      expect(copy.Charts.items()).toHaveLength(source.Charts.items().length);
      expect(copy.Tables.items()).toEqual([]);
    }
    expect(
      workbook()
        .Names.items()
        .filter(({ Formula }) => Formula.includes('Weiterg.')),
    ).toEqual([]);
    const formulas = sheet('KIM Weiterg. Formeln').GetUsedRange(true).Values ?? [];
    expect(formulas).toContainEqual([
      'KIM Weiterg. Haushalt',
      'A23',
      expect.stringMatching(/^=KIM\.HAUSHALT\(KIM_Stellen\[\[#Kopfzeilen\];\[#Daten\]\];/),
    ]);
    expect(onCover('Eigenanteil im Bezugsjahr in EUR')).toBe(50_098.41);
    expect(onCover('Kommunen')).toBe('Schwerte, Unna, Fröndenberg, Holzwickede');
    expect(onCover('Stand der Ergebnisse')).toMatch(/^aktuell/);
    expect(onCover('Erstellt mit')).toBe(FACTS.version);
    const cover = sheet('KIM Weiterg. Deckblatt').GetUsedRange(true).Values ?? [];
    expect(cover).toContainEqual([
      'Entgelttabelle',
      expect.stringContaining('TVöD-VKA Anlage A ab 01.04.2022'),
      '01.04.2022',
      '29.02.2024',
      'veröffentlicht',
    ]);
    expect(cover.map(([first]) => String(first))).toContainEqual('Laufzeit von: angenommen');
    const [copy] = copies;
    if (!copy) throw new Error('It was written.');
    expect(await checked()).toMatchObject({
      cover: own.cover,
      title: 'Beispiel Südkreis',
      created: FACTS.time,
      sheets: own.sheets,
      finding: { istUnveraendert: true },
    });
    expect(await copyHoldings()).toEqual({ hasCopies: true, interrupted: [] });
    expect(await removeCopy(copy)).toEqual({ kind: 'removed', sentences: [] });
    expect(now()).toEqual(before);
  });
});

describe('AK-8 a small copy', () => {
  beforeAll(async () => {
    session = oeffneMappe(true);
    furnish(session);
    await created(session, { ...SUEDKREIS, stellen: SUEDKREIS.stellen.slice(0, 1) });
  });
  afterAll(() => close(session));

  test('AK-8 what has been changed since is found, with its sheet; a changed copy is not taken away', async () => {
    const before = now();
    const copy = await written(await preview());
    const cell = sheet('KIM Weiterg. Ergebnis').GetRange('B10');
    const share = Number(cell.Values?.[0]?.[0]);
    expect(share).toBeGreaterThan(1_000);
    const sentences = async (): Promise<readonly string[]> => (await checked()).finding.saetze;
    for (const entry of [share + 0.01, `=${share}`, `'${share}`]) {
      cell.Formulas = [[entry]];
      expect(await sentences()).toEqual([expect.stringMatching(/geändert: KIM Weiterg\. Ergebnis\./)]);
    }
    expect(await removeCopy(copy)).toMatchObject({
      kind: 'changed',
      sentences: [expect.stringContaining('nichts davon entfernt'), expect.stringContaining('Ergebnis')],
    });
    cell.Formulas = [[share]];
    expect(await sentences()).toEqual(['Unverändert: Jede Prüfsumme stimmt.']);
    const cover = sheet('KIM Weiterg. Deckblatt');
    const facts = cover.GetUsedRange(true).Values ?? [];
    const line = cover.GetRange('B1').GetOffsetRange(
      facts.findIndex(([first]) => first === 'Stand der Ergebnisse'),
      0,
    );
    const stand = line.Values ?? [];
    line.Values = [['veraltet']];
    expect(await sentences()).toEqual([expect.stringContaining('Deckblatt')]);
    line.Values = stand;
    sheet('KIM Weiterg. Vorlage').Name = 'Vorlage';
    expect(await sentences()).toEqual([expect.stringContaining('Nicht gefunden: KIM Weiterg. Vorlage')]);
    sheet('Vorlage').Name = 'KIM Weiterg. Vorlage';
    // A later run of the program knows nothing of the writing.
    expect(await removeCopy(await copyAsItStands(await checked()))).toMatchObject({ kind: 'removed' });
    expect(now()).toEqual(before);
  });

  test('AK-8 names that are taken, formulas that refer to it, and results that are not current', async () => {
    const before = now();
    const mine = workbook().Worksheets.Add('kim weiterg. vorlage');
    mine.GetRange('A1').Values = [['meins']];
    const stand = {
      art: 'veraltet',
      kennzahl: { zeitraum: 'bezugsjahr', alt: 50_098.41, neu: 50_200 },
    } as const;
    const copy = await written(await preview({ ...FACTS, stand }));
    const cover = 'KIM Weiterg. Deckblatt (2)';
    expect(onCover('Stand der Ergebnisse', cover)).toMatch(/^VERALTET.*50\.098,41 EUR.*50\.200,00 EUR/);
    expect(onCover('Eigenanteil im Bezugsjahr in EUR', cover)).toBeUndefined();
    expect(mine.GetRange('A1').Values).toEqual([['meins']]);
    mine.GetRange('A2').Formulas = [["='KIM Weiterg. Ergebnis (2)'!B10"]];
    const outcome = await removeCopy(copy);
    if (outcome.kind !== 'referred') throw new Error(outcome.kind);
    expect(outcome.sentences).toEqual([expect.stringContaining('A2')]);
    expect(await checked()).toMatchObject({ cover, finding: { istUnveraendert: true } });
    expect(await removeCopy(copy, outcome.references)).toMatchObject({ kind: 'removed' });
    mine.Delete();
    expect(now()).toEqual(before);
  });

  test('AK-8 sheets that are laid out otherwise, hidden rows, and a change after the preview', async () => {
    const row = sheet('KIM Haushalt').GetRange('3:3');
    row.Insert('Down');
    sheet('KIM Ergebnis').GetRange('16:17').RowHidden = true;
    const own = await preview();
    expect(own.hidden).toEqual(['KIM Ergebnis']);
    const [kopie, ergebnis] = ['KIM Weiterg. Haushalt', 'KIM Weiterg. Ergebnis'].map((name) =>
      own.work.plan.sheets.find((planned) => planned.name === name),
    );
    // Looks of the plan would lie a row too high.
    expect(kopie).toMatchObject({ kind: 'new', print: { landscape: false } });
    expect(kopie).not.toHaveProperty('charts.0');
    expect(ergebnis).toHaveProperty('charts.0');
    sheet('KIM Stellen').GetRange('A6').Values = [['=Neu']];
    await session.idle();
    expect(await writeHandover(own)).toMatchObject({
      kind: 'refused',
      sentences: [expect.stringContaining('Seit der Vorschau')],
    });
    const copy = await written(await preview());
    expect(sheet('KIM Weiterg. Stellen').GetRange('A6').Values).toEqual([['=Neu']]);
    expect(await formulasOn('KIM Weiterg. Stellen')).toBe(0);
    expect(await checked()).toMatchObject({ finding: { istUnveraendert: true } });
    expect(await removeCopy(copy)).toMatchObject({ kind: 'removed' });
  });
});

const HOSTILE: Vereinbarung = {
  ...SMALL,
  angaben: { ...SMALL.angaben, aktenzeichen: { wert: '@SUM(1)', quelle: "'+1" } },
  stellen: [
    stelle({ stelle: '=HYPERLINK("http://x","y")', gruppe: '9c', stufe: 3, vzae: 1 }),
    stelle({ stelle: "'00123", gruppe: '9c', stufe: 3, vzae: 1 }),
    stelle({ stelle: '3-11', gruppe: '9c', stufe: 3, vzae: 1 }),
  ],
  kommunen: [kommune({ kommune: '+Unna', schluessel: 1 }), kommune({ kommune: '-Selm', schluessel: 1 })],
};

test('AK-8 AS-6 hostile texts stay texts, also on the cover', async () => {
  session = oeffneMappe(false);
  await created(session, HOSTILE);
  const own = await preview();
  await written(own);
  for (const name of own.sheets) expect(await formulasOn(name)).toBe(0);
  const posts = sheet('KIM Weiterg. Stellen').GetUsedRange(true).Values ?? [];
  expect(posts.map(([first]) => first as unknown)).toEqual(
    expect.arrayContaining(HOSTILE.stellen.map((post) => post.stelle)),
  );
  expect(onCover('Vereinbarung')).toBe('=Südkreis');
  expect(onCover('Aktenzeichen')).toBe('@SUM(1)');
  expect(onCover('Kommunen')).toBe('+Unna, -Selm');
  // There are no functions here: what the cells show is copied as it is shown.
  expect(sheet('KIM Weiterg. Ergebnis').GetRange('B10').Values).toEqual([['#NAME?']]);
  expect(await checked()).toMatchObject({ finding: { istUnveraendert: true } });
  close(session);
});

test('SC-4 AK-8 200 posts, 20 towns and a long Rechenweg take few requests', async () => {
  session = oeffneMappe(false);
  await created(session, {
    ...SMALL,
    stellen: Array.from({ length: 200 }, (_, i) =>
      stelle({ stelle: `Stelle ${i}`, gruppe: '9c', stufe: 3, vzae: 1 }),
    ),
    kommunen: Array.from({ length: 20 }, (_, i) => kommune({ kommune: `Kommune ${i}`, schluessel: i + 1 })),
  });
  const long = Array.from({ length: 4_000 }, (_, i) => ['PK-1', `Schritt ${i}`, 'x'.repeat(60), i, 'Quelle']);
  sheet('KIM Rechenweg').GetRange('B6:F4005').Values = long;
  let own: HandoverPreview | null = null;
  expect(
    await requestsOf(session, async () => {
      own = await preview();
    }),
  ).toBeLessThanOrEqual(13);
  expect(await requestsOf(session, () => written(own as unknown as HandoverPreview))).toBeLessThanOrEqual(16);
  expect(sheet('KIM Weiterg. Rechenweg').GetRange('B4005:F4005').Values).toEqual([long[3_999]]);
  expect(sheet('KIM Weiterg. Stellen').GetUsedRange(true).Values).toHaveLength(205);
  close(session);
});
