import { TRANSPORT_FAULTS, type TransportFault } from '../../dev/excel/host/faults';
import { openSession, type OfficeSession } from '../../dev/excel/node/office-session';
import { eventually } from '../support/eventually';

let test: OfficeSession;
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

describe('a request that fails in its middle', () => {
  /** One request: three cells, one after the other. */
  const write = (): Promise<void> =>
    test.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Tabelle1');
      for (const address of ['A1', 'A2', 'A3']) sheet.getRange(address).values = [[address]];
      await context.sync();
    });
  const cells = (): unknown[] =>
    test.host.book.workbook.Worksheets.active().GetRange('A1:A3').Values?.flat() ?? [];

  it('has done its first actions and none of the others', async () => {
    const states = new Set<string>();
    for (let after = 0; cells().join() !== 'A1,A2,A3'; after++) {
      test.host.book.workbook.Worksheets.active().GetRange('A1:A3').Clear('All');
      test.host.faults.at(1, { kind: 'cut', after });
      await write().then(
        () => undefined,
        (error: unknown) => expect(error).toMatchObject({ code: 'GeneralException' }),
      );
      states.add(cells().join());
    }
    expect([...states]).toEqual([',,', 'A1,,', 'A1,A2,', 'A1,A2,A3']);
  });

  it('is done although its answer is lost', async () => {
    test.host.faults.at(1, { kind: 'unanswered', fault: 'timeout' });
    await expect(write()).rejects.toMatchObject({ code: 'Timeout' });
    expect(cells()).toEqual(['A1', 'A2', 'A3']);
  });

  it('fails again and again until the fault is taken away', async () => {
    test.host.faults.from(1, { kind: 'transport', fault: 'accessDenied' });
    await expect(write()).rejects.toMatchObject({ code: 'AccessDenied' });
    await expect(write()).rejects.toMatchObject({ code: 'AccessDenied' });
    test.host.faults.clear();
    await write();
    expect(cells()).toEqual(['A1', 'A2', 'A3']);
  });
});
