import type { Fault } from '../../dev/excel/host/faults';
import type { OfficeSession } from '../../dev/excel/node/office-session';
import type { NewSheet, Plan } from '../../src/plan/plan';
import { isJournalKey, REGISTER_KEY } from '../../src/workbook/agreement/keys';
import type { Step } from '../../src/workbook/agreement/outcome';
import type { Registered } from '../../src/workbook/agreement/register/shape';
import { registerText } from '../../src/workbook/agreement/register/write';
import type { RemovalList } from '../../src/workbook/agreement/removal/list-removal';
import { removeAgreement } from '../../src/workbook/agreement/removal/remove-agreement';
import { VEREINBARUNG } from '../../src/workbook/agreement/texts';
import { undo } from '../../src/workbook/agreement/undo';
import { WorkbookFault } from '../../src/workbook/fault';
import { asIfAsked } from '../../src/workbook/write/recall';
import { newMark, writePlan } from '../../src/workbook/write/write-plan';
import type { Written } from '../../src/workbook/write/written';
import { comparable, FAULTS, furnish, requestsOf, SMALL } from './agreements';
import { closeWorkbook, openWorkbook } from './support';

/*
 * Every fault at every request, on as little as an agreement can be to the writer: with the sheets of a whole one each try
 * takes a second, and nothing of undoing and removing depends on what is in them.
 */

let session: OfficeSession;
beforeAll(() => {
  session = openWorkbook();
  furnish(session);
});
afterAll(() => {
  session.host.unknown.splice(0);
  closeWorkbook(session);
});

const workbook = () => session.host.book.workbook;
const now = (): Record<string, unknown> => comparable(session);
const register = (own: readonly Registered[]): Promise<string> => registerText(own);
const openEntries = (): number =>
  workbook()
    .Settings.items()
    .filter(({ Key }) => isJournalKey(Key)).length;

const SHEET: NewSheet = {
  kind: 'new',
  name: 'KIM Eingaben',
  blocks: [
    { at: 'A1', rows: [['Titel', '=neu']] },
    {
      at: 'A5',
      rows: [
        ['Stelle', 'VZÄ'],
        ['12/21', 1],
      ],
    },
    { at: 'D1', rows: [[{ formula: '=SUM(KIM_Stellen[VZÄ])' }]] },
  ],
  tables: [{ name: 'KIM_Stellen', area: 'A5:B6' }],
};
const NEW: Plan = { sheets: [SHEET], names: [{ name: 'KIM_Titel', formula: "='KIM Eingaben'!$B$1" }] };

/** An answer that changes, a table that grows by a row of input cells, and a sheet that is added. */
const CHANGE: Plan = {
  sheets: [
    {
      kind: 'existing',
      name: 'Tabelle1',
      blocks: [
        { at: 'B2', rows: [[7]], before: [[1]] },
        { at: 'A4', rows: [['z', 3]] },
      ],
      resized: [{ name: 'Meine', from: 'A1:B3', to: 'A1:B4' }],
      inputs: [{ area: 'A4:B4', becomes: 'input' }],
      numberFormats: [{ area: 'B4', format: '0.00' }],
    },
    { kind: 'new', name: 'KIM Tarife', blocks: [{ at: 'A1', rows: [['x']] }] },
  ],
};

const REGISTERED: Registered = {
  number: 1,
  answers: SMALL,
  fingerprint: 'a'.repeat(64),
  anchors: [],
  formulas: [],
  extent: { kommunen: 2, jahre: 1 },
  created: '2026-11-29T10:00:00.000Z',
  changed: '2026-11-29T10:00:00.000Z',
  program: '1.0.0',
};
const CHANGED: Registered = { ...REGISTERED, changed: '2026-11-29T11:00:00.000Z' };

async function write(plan: Plan, registered: Registered): Promise<Written> {
  const outcome = await writePlan(plan);
  if (outcome.kind !== 'written') throw new Error(JSON.stringify(outcome));
  workbook().Settings.Add(REGISTER_KEY, await register([registered]));
  await session.idle();
  return outcome.written;
}

/** What is tried: it begins with something that stands, and ends with the workbook as it was before that. */
interface Trial {
  /** @returns the attempt, which can be made again */
  readonly begin: () => Promise<() => Promise<readonly string[] | null>>;
}

const KEEPING = { number: 1, answers: SMALL, present: [], sizes: {}, refresh: null } as const;

function undoing(step: Step): () => Promise<readonly string[] | null> {
  let last = step;
  return async () => {
    const outcome = await undo(last);
    if (outcome.kind === 'left') last = outcome.step;
    return outcome.kind === 'undone' ? outcome.sentences : null;
  };
}

const UNDO_NEW: Trial = {
  begin: async () => {
    const written = await write(NEW, REGISTERED);
    return undoing({
      ...KEEPING,
      action: 'create',
      written,
      previous: null,
      before: null,
      after: REGISTERED,
    });
  },
};

const UNDO_CHANGE: Trial = {
  begin: async () => {
    const written = await write(CHANGE, CHANGED);
    return undoing({
      ...KEEPING,
      action: 'update',
      written,
      previous: SMALL,
      before: REGISTERED,
      after: CHANGED,
    });
  },
};

const REMOVE: Trial = {
  begin: async () => {
    const { plan, ids } = await write(NEW, REGISTERED);
    const mark = newMark();
    const written = { ...asIfAsked({ plan, ids: new Map(ids), mark, from1904: false }), complete: true };
    const started = new Date().toISOString();
    const journal = { ...KEEPING, id: mark, action: 'remove', started, before: null, ids: {} } as const;
    let list: RemovalList = { number: 1, sheets: [], stays: [], breaks: [], work: { written, journal } };
    return async () => {
      const outcome = await removeAgreement(list, { registered: REGISTERED, written: REGISTERED.answers });
      if (outcome.kind === 'left') ({ list } = outcome);
      return outcome.kind === 'removed' ? outcome.sentences : null;
    };
  },
};

/** What somebody may have written in the moment of an answer that was lost; nobody can know. */
const UNANSWERED = 'Excel hat nicht geantwortet.';

/** Without the register, so that the workbook can be compared with itself before something was written. */
const without = (model: Record<string, unknown>): unknown => ({ ...model, settings: [] });

describe.each([
  ['SC-3 undoing a new agreement', UNDO_NEW, 0],
  ['SC-3 undoing a change', UNDO_CHANGE, 1],
  ['SC-6 removing an agreement', REMOVE, 2],
] as const)('%s', (_, trial, turn) => {
  /** What the register said before stays with an agreement that was changed. */
  const settings = trial === UNDO_CHANGE ? 1 : 0;

  /** The attempt is made, and once more if it has not come to its end; what stood there before that is told. */
  async function attempted(
    faults: () => void,
  ): Promise<{ readonly old: unknown; readonly told: readonly string[] }> {
    const attempt = await trial.begin();
    const standing = now();
    faults();
    let told = await attempt().catch((error: unknown) => {
      if (error instanceof WorkbookFault) return error;
      throw error;
    });
    session.host.faults.clear();
    await session.idle();
    // Nothing was begun, and nothing is said to have been.
    if (told instanceof WorkbookFault && openEntries() === 0) expect(now()).toEqual(standing);
    if (told === null || told instanceof WorkbookFault) told = await attempt();
    if (told === null || told instanceof WorkbookFault) throw new Error('It does not come to its end.');
    return { old: without(now()), told };
  }

  let old: unknown;
  let requests = 0;
  beforeAll(async () => {
    old = without(now());
    const attempt = await trial.begin();
    requests = await requestsOf(session, attempt);
    workbook()
      .Settings.items()
      .forEach((own) => own.Delete());
  });

  const ended = (): void => {
    expect(workbook().Settings.items()).toHaveLength(settings);
    workbook()
      .Settings.items()
      .forEach((own) => own.Delete());
  };

  test('a fault of any kind at any request leaves the old state, or the new one and a further call the old', async () => {
    for (let sync = 1; sync <= requests; sync++)
      // A third of the kinds each, so that the three trials try every kind at every request.
      for (const fault of FAULTS.filter((_kind, index) => (index + sync + turn) % 3 === 0)) {
        const { old: after, told } = await attempted(() => session.host.faults.at(sync, fault));
        expect([sync, fault, told.filter((sentence) => !sentence.startsWith(UNANSWERED)), after]).toEqual([
          sync,
          fault,
          [],
          old,
        ]);
        ended();
      }
  });

  test('faults that last are told, and a further call brings the old state', async () => {
    const first: Fault = { kind: 'unanswered', fault: 'timeout' };
    for (let sync = 1; sync <= requests; sync++) {
      const { old: after, told } = await attempted(() => {
        session.host.faults.at(sync, first);
        session.host.faults.from(sync + 1, { kind: 'transport', fault: 'accessDenied' });
      });
      expect([sync, after]).toEqual([sync, old]);
      if (openEntries() > 0) expect(told).toEqual([VEREINBARUNG.nichtAbgeschlossen]);
      else ended();
      workbook()
        .Settings.items()
        .forEach((own) => own.Delete());
    }
  });
});
