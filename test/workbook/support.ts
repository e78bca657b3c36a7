import type { FunctionsMetadata } from '../../dev/engine/contract';
import { type Fault, TRANSPORT_FAULTS, type TransportFault } from '../../dev/excel/host/faults';
import type { Worksheet } from '../../dev/excel/host/objects/worksheet/Worksheet';
import { openSession, type OfficeSession, type SessionSetup } from '../../dev/excel/node/office-session';
import { cellName, onSheet } from '../../src/workbook/address';
import { readArgument } from '../../src/workbook/formula/argument';
import { assemble, type Piece } from '../../src/workbook/formula/assemble';
import type { Fragment } from '../../src/workbook/formula/fragment';
import type { Contents } from '../../src/workbook/read/contents';
import type { ActiveCell } from '../../src/workbook/read/selection';
import { insertFormula, type InsertOutcome } from '../../src/workbook/write/insert';
import type { Insertion, Request } from '../../src/workbook/write/insertion';

/** A scalar, one that spreads, one that fails, and one that is under way until `answerSlow`. */
const FUNCTIONS = `
  CustomFunctions.associate('ZWEI', (zahl) => zahl * 2);
  CustomFunctions.associate('REIHE', () => [['a', 'b'], [1, 2], [3, 4]]);
  CustomFunctions.associate('FEHLER', () => { throw new CustomFunctions.Error(CustomFunctions.ErrorCode.invalidValue, 'Nein'); });
  CustomFunctions.associate('LANGSAM', () => new Promise((answer) => { globalThis.answerSlow = answer; }));
`;
const one = (id: string, parameters: FunctionsMetadata['functions'][0]['parameters'], spreads = false) => ({
  id,
  name: id,
  parameters,
  result: { type: 'any', dimensionality: spreads ? ('matrix' as const) : ('scalar' as const) },
});
const metadata: FunctionsMetadata = {
  functions: [
    one('ZWEI', [{ name: 'zahl', type: 'any', dimensionality: 'scalar' }]),
    one('REIHE', [], true),
    one('FEHLER', []),
    one('LANGSAM', []),
  ],
};

/** Every way in which Excel refuses a request as a whole. */
export const REFUSED: readonly Fault[] = (Object.keys(TRANSPORT_FAULTS) as TransportFault[]).map((fault) => ({
  kind: 'transport',
  fault,
}));

export const SINGLE = { rows: 1, columns: 1 };

/** The genuine library with the stand-in behind it, as the modules of `src/workbook` find it. */
export function openWorkbook(setup: SessionSetup = {}): OfficeSession {
  const session = openSession({ metadata, functions: FUNCTIONS, ...setup });
  Object.assign(globalThis, { Excel: session.Excel });
  return session;
}

/** Lets `KIM.LANGSAM()` answer with 1 at last, and waits for it. */
export async function answerSlow(session: OfficeSession): Promise<void> {
  session.office.run('answerSlow(1)');
  await session.idle();
}

export function closeWorkbook(session: OfficeSession): void {
  session.close();
  Reflect.deleteProperty(globalThis, 'Excel');
}

/** The workbook of the test that runs, and the sheet that its user works on. */
export interface Desk {
  readonly session: OfficeSession;
  readonly user: Sheet;
}

interface OwnDesk extends Desk {
  /** Begins once more with a workbook as the test has found it. */
  readonly anew: () => Promise<void>;
}

/** A workbook of its own for every test of a file, with the cell B5 selected. Faults end with the test. */
export function useWorkbook(prepare: (desk: Desk) => void = () => undefined): OwnDesk {
  let desk: Desk | null = null;
  const open = (): Desk => {
    if (!desk) throw new Error('There is a workbook in tests only.');
    return desk;
  };
  const begin = (): void => {
    const session = openWorkbook();
    const user = new Sheet(session);
    desk = { session, user };
    prepare(desk);
    user.select('B5');
  };
  const end = async (): Promise<void> => {
    const { session } = open();
    session.host.faults.clear();
    await session.idle();
    closeWorkbook(session);
  };
  beforeEach(begin);
  afterEach(end);
  return {
    get session() {
      return open().session;
    },
    get user() {
      return open().user;
    },
    anew: async () => {
      await end();
      begin();
    },
  };
}

/** The sheet as its user works on it. */
export class Sheet {
  constructor(private readonly session: OfficeSession) {}

  get active(): Worksheet {
    return this.session.host.book.workbook.Worksheets.active();
  }

  put(address: string, entry: string): void {
    this.active.GetRange(address).FormulasLocal = [[entry]];
  }

  formula(address: string): unknown {
    return this.active.GetRange(address).Formulas?.[0]?.[0];
  }

  /** The active cell, as it is shown as the target. */
  get target(): ActiveCell {
    const { Id, Name, selection } = this.active;
    const cell = cellName(selection.row, selection.column);
    return { sheetId: Id, cell, address: onSheet(Name, cell) };
  }

  select(address: string): void {
    this.active.GetRange(address).Select();
  }
}

/** As the pane does it: into the cell that is selected when the button is pressed. */
export const insertHere = (
  session: OfficeSession,
  request: Omit<Request, 'target'>,
  last: Insertion | null = null,
): Promise<InsertOutcome> => insertFormula({ target: new Sheet(session).target, ...request }, last);

/** The formula of a call with its references apart, as the form makes it. */
export const piecesOf = (name: string, fields: readonly string[], contents: Contents): readonly Piece[] =>
  assemble(
    name,
    fields.map((field) => readArgument(field, contents) as Fragment),
  ).pieces;

export async function inserted(outcome: Promise<InsertOutcome>): Promise<Insertion> {
  const done = await outcome;
  if (done.kind !== 'inserted') throw new Error(`Not inserted: ${done.kind}`);
  return done.insertion;
}

/** Other requests may be under way, such as one that lets go of what an earlier one was about. */
export const isReading = (request: unknown): boolean => JSON.stringify(request).includes('valueTypes');

/** From now on no values can be read. */
export function failReading(session: OfficeSession, fault: TransportFault): jest.SpyInstance {
  const { host } = session;
  const process = host.process.bind(host);
  return jest
    .spyOn(host, 'process')
    .mockImplementation((request) =>
      isReading(request) ? { kind: 'fault', fault: TRANSPORT_FAULTS[fault] } : process(request),
    );
}

/** A colleague's changes right before requests, counted from the next one; these may fail on top of that. */
export function at({ host }: OfficeSession, changes: Readonly<Record<number, () => void>>): void {
  const first = host.faults.requests;
  host.onRequest = () => {
    const change = changes[host.faults.requests - first + 1];
    if (change) host.book.remotely(change);
  };
}
