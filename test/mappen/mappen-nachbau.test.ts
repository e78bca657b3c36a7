import { readdirSync } from 'node:fs';
import type { OfficeSession } from '../../dev/excel/node/office-session';
import '../../src/shared-runtime/announce';
import type { FunctionsPort } from '../../src/shared-runtime/port';
import { apply, previewOf } from '../../src/taskpane/aktualisierung/refresh';
import { resultState } from '../../src/taskpane/aktualisierung/result-state';
import { allFrozenFindings } from '../../src/workbook/refresh/frozen-findings';
import { readProtocol } from '../../src/workbook/refresh/protocol';
import { close, stateOf } from '../workbook/agreements';
import { calculatorOf, openedFile } from './opened';

const port = globalThis.kimFunctions as FunctionsPort;
const TIME = new Date(2026, 10, 29, 14, 5);

let session: OfficeSession | null = null;
afterEach(() => {
  if (session) close(session);
  session = null;
});

const state = async () => resultState((await stateOf()).state, calculatorOf(port));

/**
 * AK-10: workbooks of released versions whose amounts this one computes otherwise, each with the entry of the changelog that
 * says so under "Geändert".
 */
const OTHERWISE: Readonly<Record<string, string>> = {};

const VERSIONS = readdirSync(__dirname, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && !entry.name.includes('daten-bis'))
  .flatMap(({ name }) => readdirSync(`${__dirname}/${name}`).map((file) => `${name}/${file}`));

test.each(VERSIONS)(
  'AK-10 %s: the same cents as when it was written, and it can be refreshed',
  async (file) => {
    session = await openedFile(file);
    const opened = await stateOf();
    expect(opened.state).toMatchObject({ findings: [], missing: [], deviations: [], isChanged: false });
    expect(await state()).toMatchObject({ art: file in OTHERWISE ? 'veraltet' : 'aktuell' });
    const preview = await previewOf(port, opened.state, []);
    if (preview.kind !== 'refresh') throw new Error(JSON.stringify(preview));
    const { picture } = preview.refresh;
    if (!(file in OTHERWISE)) {
      expect(picture.nachher).toBe(picture.vorher);
      expect(picture.teile.flatMap(({ posten }) => posten)).toEqual([]);
    }
    expect(await apply(port, preview.refresh, TIME)).toMatchObject({ kind: 'done', isVerified: true });
    await session.idle();
    expect(await state()).toMatchObject({ art: 'aktuell', eigenanteil: picture.nachher });
    const { entries } = await readProtocol();
    expect(entries).toMatchObject([{ nr: 1, summeNachher: picture.nachher }]);
    expect(await allFrozenFindings(entries)).toEqual([]);
  },
);

test('AK-10 there is a set of workbooks of this version', () => {
  expect(VERSIONS.filter((file) => file.startsWith(`${__KIM_VERSION__}/`))).toHaveLength(4);
});
