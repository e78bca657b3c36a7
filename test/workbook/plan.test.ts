import type { Fault } from '../../dev/excel/host/faults';
import type { OfficeSession } from '../../dev/excel/node/office-session';
import { restore } from '../../src/workbook/write/restore';
import { type WriteOutcome, writePlan } from '../../src/workbook/write/write-plan';
import type { Written } from '../../src/workbook/write/written';
import { modelOf } from './model';
import { AROUND, EVERYTHING, HOSTILE } from './plans';
import { closeWorkbook, openWorkbook, REFUSED, Sheet } from './support';

let session: OfficeSession;
let user: Sheet;
let before: Record<string, unknown>;
beforeEach(() => {
  session = openWorkbook();
  user = new Sheet(session);
  for (const address of AROUND) user.put(address, `Nachbar ${address}`);
  user.active.GetRange('B2:D6').Format.Fill.Color = '#FFEE00';
  session.host.book.workbook.Names.Add('Eigener', user.active.GetRange('A3'));
  before = modelOf(session.host);
});
afterEach(async () => {
  session.host.faults.clear();
  await session.idle();
  closeWorkbook(session);
});

const now = (): Record<string, unknown> => modelOf(session.host);

async function written(outcome: Promise<WriteOutcome>): Promise<Written> {
  const done = await outcome;
  if (done.kind !== 'written') throw new Error(JSON.stringify(done));
  return done.written;
}

/** How many requests something takes. */
async function requestsOf(work: () => Promise<unknown>): Promise<number> {
  const { requests } = session.host.faults;
  await work();
  await session.idle();
  return session.host.faults.requests - requests;
}

/** Every way in which a request can fail, also in its middle. */
const FAULTS: readonly Fault[] = [
  ...REFUSED,
  { kind: 'error', code: 'GeneralException' },
  { kind: 'error', code: 'InvalidArgument' },
  { kind: 'unanswered', fault: 'timeout' },
  { kind: 'unanswered', fault: 'responseTooLarge' },
  ...[1, 2, 3, 5, 8, 13, 21, 34, 55, 89, 144, 233].map((after): Fault => ({ kind: 'cut', after })),
];

describe('a plan', () => {
  it('is written with everything in it, in six requests, and shown', async () => {
    expect(await requestsOf(() => written(writePlan(EVERYTHING)))).toBe(6);
    const { workbook } = session.host.book;
    expect(workbook.Worksheets.items().map(({ Name }) => Name)).toEqual([
      'Tabelle1',
      'KIM Eingaben',
      "Kreis's Ergebnis",
    ]);
    const inputs = workbook.Worksheets.GetItem('KIM Eingaben');
    const results = workbook.Worksheets.GetItem("Kreis's Ergebnis");
    expect(inputs.GetRange('A5:D7').Values).toEqual([
      ['Stelle', 'Kommune', 'VZÄ', 'Seit'],
      ['=Fallmanagement', 'Unna', 1, 44_652],
      ['12/21', 'Fröndenberg', 0.5, 44_484],
    ]);
    expect(results.GetRange('A1:C1').Values).toEqual([[1.5, 'Summe', 0.5]]);
    expect(workbook.Tables.items().map(({ Name }) => Name)).toEqual(['Beiwerk', 'KIM_Stellen']);
    expect(workbook.Names.GetItem('Faktor').Formula).toBe("='KIM Eingaben'!$C$7");
    expect(workbook.Worksheets.active().Name).toBe('KIM Eingaben');
    expect(workbook.GetActiveCell().Address).toBe("'KIM Eingaben'!C6");
  });

  it('has its looks, its checks, its chart and its print set-up', async () => {
    await written(writePlan(EVERYTHING));
    const { workbook } = session.host.book;
    const inputs = workbook.Worksheets.GetItem('KIM Eingaben');
    const results = workbook.Worksheets.GetItem("Kreis's Ergebnis");
    const { Format } = inputs.GetRange('A1');
    expect([Format.Font.Bold, Format.Font.Size, Format.Font.Color, Format.RowHeight]).toEqual([
      true,
      16,
      '#0E5C84',
      24,
    ]);
    expect(inputs.GetRange('C6:C7').Style).toBe('Input');
    expect(inputs.GetRange('C6:C7').NumberFormat?.flat()).toEqual(['#,##0.00', '#,##0.00']);
    expect(inputs.GetRange('A5').Format.Borders.GetItem('EdgeBottom').Color).toBe('#1176A9');
    expect(inputs.GetRange('C6').DataValidation).toMatchObject({
      Type: 'Decimal',
      ErrorAlert: { message: 'Nur von 0 bis 1' },
    });
    expect(inputs.GetRange('C6').ConditionalFormats.GetItemAt(0).Type).toBe('Custom');
    expect(inputs.FreezePanes.frozen).toEqual({ rows: 5, columns: 0 });
    expect(
      results.Charts.GetItem('Verlauf')
        .Series.items()
        .map(({ Name }) => Name),
    ).toEqual(['Eins', 'Zwei']);
    expect(results.PageLayout).toMatchObject({ Orientation: 'Landscape', Zoom: { horizontalFitToPages: 1 } });
    expect(results.PageLayout.GetPrintTitleRows().Address).toBe("'Kreis''s Ergebnis'!1:1");
  });

  it('never makes a formula of a text, and keeps every character and type', async () => {
    await written(writePlan(EVERYTHING));
    const texts = session.host.book.workbook.Worksheets.GetItem('KIM Eingaben').GetRange(
      `F5:F${HOSTILE.length + 4}`,
    );
    expect(texts.Values?.flat()).toEqual(HOSTILE);
    expect(texts.ValueTypes?.flat()).toEqual(HOSTILE.map(() => 'String'));
    expect(HOSTILE.map((_, row) => texts.sheet.cells.formula(row + 4, 5))).toEqual(HOSTILE.map(() => null));
  });

  it('changes nothing of the sheet that is there but its own cells', async () => {
    await written(writePlan(EVERYTHING));
    await session.idle();
    const own = /^(cell|NumberFormat) ([2-4],[12]|2,[56])$|^width 2$/;
    const sheet = (model: Record<string, unknown>) => {
      const { tables: _, ...all } =
        (model['sheets'] as Record<string, Record<string, unknown>>)['Tabelle1'] ?? {};
      return Object.fromEntries(Object.entries(all).filter(([key]) => !own.test(key)));
    };
    expect(sheet(now())).toEqual(sheet(before));
  });

  it('is taken back as a whole', async () => {
    const done = await written(writePlan(EVERYTHING));
    await session.idle();
    expect(await restore(done)).toEqual({ kind: 'restored', lost: [], unsure: [] });
    expect(now()).toEqual(before);
  });

  it('can be written again after it was taken back', async () => {
    await restore(await written(writePlan(EVERYTHING)));
    await restore(await written(writePlan(EVERYTHING)));
    expect(now()).toEqual(before);
  });
});

describe('a fault while a plan is written', () => {
  /** Looking twice, beginning, filling, comparing. */
  const SYNCS = [1, 2, 3, 4, 5];

  it.each(SYNCS)('at request %d, of whatever kind, leaves nothing of it', async (sync) => {
    for (const fault of FAULTS) {
      session.host.faults.at(sync, fault);
      const outcome = await writePlan(EVERYTHING);
      session.host.faults.clear();
      await session.idle();
      // A request that is shorter than the cut is carried out as a whole, which is a fault all the same.
      expect(outcome).toMatchObject({ kind: 'failed', cause: { kind: 'fault' }, lost: [] });
      expect(now()).toEqual(before);
    }
    session.host.unknown.splice(0);
  });

  it('after all is written makes no failure of it', async () => {
    for (const fault of FAULTS.slice(0, 9)) {
      session.host.faults.at(6, fault);
      const done = await written(writePlan(EVERYTHING));
      await session.idle();
      await restore(done);
      expect(now()).toEqual(before);
    }
  });

  it.each([1, 2])('that lasts from request %d on, while nothing is begun, leaves nothing', async (sync) => {
    session.host.faults.from(sync, { kind: 'transport', fault: 'cellEditMode' });
    expect(await writePlan(EVERYTHING)).toMatchObject({
      kind: 'failed',
      cause: { kind: 'fault', fault: { kind: 'cell-edit' } },
    });
    session.host.faults.clear();
    expect(now()).toEqual(before);
  });

  it.each(SYNCS.slice(2))('that lasts from request %d on is told with all that is left', async (sync) => {
    for (const fault of [FAULTS[5], FAULTS[6]] as Fault[]) {
      session.host.faults.at(sync, { kind: 'unanswered', fault: 'timeout' });
      session.host.faults.from(sync + 1, fault);
      const outcome = await writePlan(EVERYTHING);
      session.host.faults.clear();
      if (outcome.kind !== 'left') throw new Error(outcome.kind);
      expect(outcome.unsure.length).toBeGreaterThan(0);
      await session.idle();
      expect(await restore(outcome.written)).toMatchObject({ kind: 'restored', lost: [] });
      expect(now()).toEqual(before);
    }
  });
});

describe('a fault while a plan is taken back', () => {
  it('at any request, of whatever kind, is overcome by a second try', async () => {
    const count = await requestsOf(async () => restore(await written(writePlan(EVERYTHING))));
    for (let sync = 1; sync <= count - 6; sync++)
      for (const fault of FAULTS.filter((_, index) => index % 3 === 0)) {
        const done = await written(writePlan(EVERYTHING));
        await session.idle();
        session.host.faults.at(sync, fault);
        expect(await restore(done)).toMatchObject({ kind: 'restored' });
        session.host.faults.clear();
        expect(now()).toEqual(before);
      }
  });

  it('that lasts lists what is left, and a further call removes it', async () => {
    for (const sync of [1, 2, 3]) {
      const done = await written(writePlan(EVERYTHING));
      await session.idle();
      session.host.faults.from(sync, { kind: 'cut', after: 7 });
      const outcome = await restore(done);
      session.host.faults.clear();
      if (outcome.kind !== 'left') throw new Error(outcome.kind);
      expect(outcome.cause?.code).toBe('GeneralException');
      expect(await restore(outcome.written)).toMatchObject({ kind: 'restored' });
      expect(now()).toEqual(before);
    }
    session.host.unknown.splice(0);
  });
});
