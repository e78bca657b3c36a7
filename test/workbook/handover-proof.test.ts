import type { OfficeSession } from '../../dev/excel/node/office-session';
import type { Worksheet } from '../../dev/excel/host/objects/worksheet/Worksheet';
import { checkCopies } from '../../src/workbook/handover/copies';
import {
  type HandoverFacts,
  type HandoverPreview,
  previewHandover,
} from '../../src/workbook/handover/preview';
import { removeCopy } from '../../src/workbook/handover/remove-copy';
import { type WrittenCopy, writeHandover } from '../../src/workbook/handover/write-handover';
import { applyRefresh, previewRefresh } from '../../src/workbook/refresh/refresh-agreement';
import { close, comparable, created, done, openWritten, SMALL, stateOf } from './agreements';
import { RECORD } from './refreshes';

let session: OfficeSession;
afterEach(() => close(session));

const sheet = (name: string): Worksheet => session.host.book.workbook.Worksheets.GetItem(name);
const valuesOn = (name: string): unknown[][] => sheet(name).GetUsedRange(true).Values ?? [];

async function refreshed(number: number, title: string, source: string): Promise<void> {
  const { state } = await stateOf(number);
  const { head, entry } = RECORD;
  const record = {
    ...RECORD,
    head: { ...head, vereinbarung: title, quelle: source },
    entry: { ...entry, vorgang: `Nachberechnung: ${title}`, quelle: source },
  };
  done(await applyRefresh(await previewRefresh(state, state.answers), record));
  await session.idle();
}

async function preview(own: readonly string[], others: readonly string[]): Promise<HandoverPreview> {
  const facts: HandoverFacts = {
    stand: { art: 'unbekannt' },
    titles: { own, others },
    time: '29.11.2026 14:05',
    version: '1.0',
    written: '28.11.2026',
    trace: [],
  };
  const outcome = await previewHandover((await stateOf()).state, facts);
  if (outcome.kind !== 'preview') throw new Error(outcome.why);
  return outcome.preview;
}

async function written(own: HandoverPreview): Promise<WrittenCopy> {
  const outcome = await writeHandover(own);
  if (outcome.kind !== 'done') throw new Error(outcome.sentences.join(' '));
  return outcome.copy;
}

const sentences = async (): Promise<readonly string[] | undefined> =>
  (await checkCopies()).at(0)?.finding.saetze;

test('AK-8 frozen sheets and the protocol go along, without those of other agreements', async () => {
  session = await openWritten();
  await created(session, {
    ...SMALL,
    angaben: { ...SMALL.angaben, titel: { wert: 'Nordkreis', quelle: null } },
  });
  await refreshed(1, '=Südkreis', '=1+1');
  await refreshed(2, 'Nordkreis', 'geheim');
  await refreshed(1, '=Südkreis', 'Tarif');
  // A note of hers beside the last row, which moves up when the row between is left out.
  sheet('KIM Protokoll').GetRange('J8').Formulas = [['=E8+1']];
  const before = comparable(session);

  const own = await preview(['=Südkreis'], ['Nordkreis']);
  expect(own.sheets).toEqual(
    expect.arrayContaining(['KIM Weiterg. Nachb. 1', 'KIM Weiterg. Nachb. 2', 'KIM Weiterg. Protokoll']),
  );
  expect(own.sheets.at(-1)).toBe('KIM Weiterg. Formeln');
  expect(own.sheets).not.toContain('KIM Weiterg. Nachb. 3');
  expect(own).toMatchObject({ unclaimed: [], findings: [] });
  const copy = await written(own);

  for (const [name, source] of [
    ['KIM Weiterg. Nachb. 1', 'KIM Nachb. 2026-11-29'],
    ['KIM Weiterg. Nachb. 2', 'KIM Nachb. 2026-11-29 (3)'],
  ] as const) {
    expect(valuesOn(name)).toEqual(valuesOn(source));
    expect(sheet(name).GetRange('C12').NumberFormat).toEqual(sheet(source).GetRange('C12').NumberFormat);
    expect(sheet(name).GetRange('C11').Format.Font.Bold).toBe(true);
  }
  const [first, second, third] = valuesOn('KIM Protokoll').slice(5);
  expect([first?.[3], second?.[3], third?.[3]]).toEqual(['=1+1', 'geheim', 'Tarif']);
  const protocol = valuesOn('KIM Weiterg. Protokoll');
  expect(protocol[1]?.[0]).toMatch(/^Nur die Zeilen mit dem Titel dieser Vereinbarung/);
  expect(protocol.slice(5, 7)).toEqual([first, third]);
  expect(JSON.stringify(own.work.plan)).not.toMatch(/Nordkreis|geheim/);
  expect(valuesOn('KIM Weiterg. Formeln')).toContainEqual(['KIM Weiterg. Protokoll', 'J7', '=E8+1']);
  const cover = valuesOn('KIM Weiterg. Deckblatt').map(([name, what]) => [name, what]);
  expect(cover).toContainEqual(['KIM Weiterg. Nachb. 2', 'Kopie von KIM Nachb. 2026-11-29 (3)']);

  // They are checked like the others, and go with them.
  expect(await sentences()).toEqual(['Unverändert: Jede Prüfsumme stimmt.']);
  for (const name of ['KIM Weiterg. Nachb. 1', 'KIM Weiterg. Protokoll']) {
    const cell = sheet(name).GetRange('A2');
    const held = cell.Formulas;
    cell.Values = [['anders']];
    expect(await sentences()).toEqual([expect.stringContaining(`geändert: ${name}.`)]);
    cell.Formulas = held;
  }
  expect(await removeCopy(copy)).toEqual({ kind: 'removed', sentences: [] });
  expect(comparable(session)).toEqual(before);
});

test('AK-8 a title that has been changed since: what is left out is named, as is what is wrong in the protocol', async () => {
  session = await openWritten();
  await refreshed(1, '=Südkreis', 'Tarif');
  await refreshed(1, 'früher', 'Tarif');
  // Copies of the frozen sheets are none.
  await written(await preview(['=Südkreis'], []));
  expect(await preview(['neu'], [])).toMatchObject({
    unclaimed: ['KIM Nachb. 2026-11-29', 'KIM Nachb. 2026-11-29 (2)'],
    findings: [],
  });
  sheet('KIM Protokoll').GetRange('E6').Values = [[1]];
  const own = await preview(['neu', '=Südkreis'], []);
  expect(own.unclaimed).toEqual(['KIM Nachb. 2026-11-29 (2)']);
  expect(own.findings).toEqual([
    expect.stringContaining('Zeile 1 des Protokolls wurde nachträglich geändert'),
    expect.stringContaining('passt nicht zu Zeile 1 des Protokolls'),
  ]);
  expect(own.sheets).toContain('KIM Weiterg. Protokoll (2)');
});
