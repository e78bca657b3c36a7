import { TRANSPORT_FAULTS, type TransportFault } from '../../dev/excel/host/faults';
import { openSession, type Session } from '../../dev/excel/node/session';
import { eventually } from '../support/eventually';

let test: Session;
beforeEach(() => {
  test = openSession();
});
afterEach(() => test.close());

/** Three syncs: read, write, read back. */
const work = (): Promise<unknown> =>
  test.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1').load('values');
    await context.sync();
    range.values = [[Number(range.values[0]?.[0]) + 1]];
    await context.sync();
    range.load('values');
    await context.sync();
    return range.values[0]?.[0] as unknown;
  });

describe('faults on demand', () => {
  const faults = Object.keys(TRANSPORT_FAULTS) as TransportFault[];
  it.each(faults)('%s reaches the add-in under its code, and nothing is done', async (fault) => {
    test.host.faults.at(2, { kind: 'transport', fault });
    await expect(work()).rejects.toMatchObject({ code: TRANSPORT_FAULTS[fault].code });
    expect(await work()).toBe(1);
  });

  it('a host error at the n-th sync leaves what was done before', async () => {
    test.host.faults.at(3, { kind: 'error', code: 'GeneralException' });
    await expect(work()).rejects.toMatchObject({ code: 'GeneralException' });
    expect(await work()).toBe(2);
  });

  it("a co-author's change comes between read and write", async () => {
    const sheet = test.host.book.workbook.Worksheets.active();
    test.host.faults.at(2, { kind: 'interference', change: () => (sheet.GetRange('A1').Values = [[41]]) });
    expect(await work()).toBe(1);
    test.host.faults.at(3, { kind: 'interference', change: () => (sheet.GetRange('A1').Values = [[41]]) });
    expect(await work()).toBe(41);
  });

  it("a co-author's change is reported as a remote one", async () => {
    const sources: string[] = [];
    await test.Excel.run(async (context) => {
      context.workbook.worksheets.onChanged.add((event) => {
        sources.push(event.source);
        return Promise.resolve();
      });
      await context.sync();
    });
    test.host.book.remotely(
      () => (test.host.book.workbook.Worksheets.active().GetRange('B1').Values = [[1]]),
    );
    await work();
    await eventually(() => expect(sources).toEqual(['Remote', 'Local']));
  });

  it('a sheet protected in between refuses the write', async () => {
    const sheet = test.host.book.workbook.Worksheets.active();
    test.host.faults.at(2, { kind: 'interference', change: () => sheet.Protection.Protect() });
    await expect(work()).rejects.toMatchObject({ code: 'AccessDenied' });
  });

  it('an error names the statement that failed', async () => {
    const failing = test.Excel.run(async (context) => {
      context.workbook.worksheets.getItem('fehlt').getRange('A1').values = [[1]];
      await context.sync();
    });
    await expect(failing).rejects.toMatchObject({
      code: 'ItemNotFound',
      debugInfo: { code: 'ItemNotFound' },
    });
  });
});
