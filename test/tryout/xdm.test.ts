import type { PageIdentity } from '../../dev/excel/transport/app-context';
import { XdmAdapter } from '../../dev/excel/transport/xdm';
import type { Host } from '../../dev/excel/host/host';
import { createHost } from '../../dev/excel/node/office-session';

/** The web protocol message by message, where the library can't be made to send what is wanted. */

const IDENTITY: PageIdentity = {
  conversationId: 'gespraech',
  appId: 'addin',
  origin: 'https://localhost:3000',
  requirements: { ExcelApi: '1.15' },
};

interface Answer {
  readonly _actionName: string;
  readonly _responseType: number;
  readonly _correlationId: number;
  readonly _data: Record<string, unknown>;
}

let host: Host;
let adapter: XdmAdapter;
let answers: Answer[];
let correlation: number;
beforeEach(() => {
  host = createHost();
  answers = [];
  correlation = 0;
  adapter = new XdmAdapter(host, IDENTITY, (text) => answers.push(JSON.parse(text) as Answer));
});
afterEach(() => host.dispose());

function ask(
  actionName: string,
  data: unknown = null,
  actionType = 0,
  conversation = IDENTITY.conversationId,
): Answer | undefined {
  const before = answers.length;
  adapter.receive(
    JSON.stringify({
      _messageType: 0,
      _actionName: actionName,
      _actionType: actionType,
      _conversationId: conversation,
      _correlationId: correlation++,
      _data: data,
    }),
  );
  return answers[before];
}

const method = (id: number, more: object = {}): Answer | undefined =>
  ask('executeMethod', { DdaMethod: { DispatchId: id }, ...more });

it('answers the hand-shake with what the library needs to know', () => {
  const context = ask('ContextActivationManager_getAppContextAsync')?._data;
  expect(context).toMatchObject({ _id: 'addin', _appName: 16, _appUILocale: 'de-DE', _clientMode: 1 });
  expect(JSON.parse(String(context?.['_requirementMatrix']))).toMatchObject({ ExcelApi: '1.15' });
});

it('reports actions, events and methods that it does not know, and answers that they failed', () => {
  expect(ask('erfunden')?._data['Error']).not.toBe(0);
  expect(method(64)?._data['Error']).not.toBe(0);
  ask('erfundenesEreignis', null, 1);
  expect(host.unknown.splice(0)).toEqual([
    { what: 'Aktion des Webprotokolls', detail: 'erfunden' },
    { what: 'Methode', detail: 'DispatchId 64' },
    { what: 'Ereignis', detail: 'erfundenesEreignis' },
  ]);
});

it('keeps events for those who asked, with the number of their question', () => {
  ask('ContextActivationManager_getAppContextAsync');
  host.book.workbook.Worksheets.active().select({ row: 0, column: 0, rows: 1, columns: 1 });
  expect(answers).toHaveLength(1);
  ask('documentSelectionChanged', null, 1);
  host.book.workbook.Worksheets.active().select({ row: 1, column: 0, rows: 1, columns: 1 });
  expect(answers[2]).toMatchObject({
    _actionName: 'documentSelectionChanged',
    _responseType: 1,
    _correlationId: 1,
  });
  ask('documentSelectionChanged', null, 2);
  host.book.workbook.Worksheets.active().select({ row: 2, column: 0, rows: 1, columns: 1 });
  expect(answers).toHaveLength(4);
});

it('passes over messages of other conversations', () => {
  expect(ask('erfunden', null, 0, 'andere')).toBeUndefined();
  expect(host.unknown).toEqual([]);
});

it('saves and loads settings, and carries out batches', () => {
  method(76, { DdaSettingsMethod: { Properties: [['a', '1']] } });
  expect(method(75)?._data['Properties']).toEqual([['a', '1']]);
  const batch = {
    Actions: [{ Id: 1, ActionType: 1, Name: '', ObjectPathId: 1 }],
    ObjectPaths: { '1': { Id: 1, ObjectPathType: 1, Name: '' } },
  };
  const answer = method(93, { ArrayData: ['', 'POST', 'ProcessQuery', [], JSON.stringify(batch)] });
  const [status, , body] = answer?._data['Data'] as [number, unknown, string];
  expect([status, JSON.parse(body)]).toEqual([200, { Results: [{ ActionId: 1, Value: {} }], TraceIds: [] }]);
});

it('hands over a fault of the request as a number', () => {
  const batch = JSON.stringify({ Actions: [], ObjectPaths: {} });
  host.faults.at(1, { kind: 'transport', fault: 'timeout' });
  expect(method(93, { ArrayData: ['', '', '', [], batch] })?._data['Error']).toBe(5012);
});

describe('while a cell is being edited', () => {
  const WAIT = 64;
  const look = {
    Actions: [{ Id: 1, ActionType: 1, Name: '', ObjectPathId: 1 }],
    ObjectPaths: { '1': { Id: 1, ObjectPathType: 1, Name: '' } },
  };
  const send = (flags: number, batch: object = look): Answer | undefined =>
    method(93, { ArrayData: ['', 'POST', 'ProcessQuery', [], JSON.stringify(batch), 0, flags] });

  it('refuses what the add-in asks, and answers again afterwards', () => {
    host.cellEdit.begin();
    expect(send(0)?._data['Error']).toBe(5004);
    host.cellEdit.end();
    expect(send(0)?._data['Error']).toBe(0);
  });

  it('lets those wait that have asked for it, in their order', () => {
    host.cellEdit.begin();
    expect(send(WAIT)).toBeUndefined();
    expect(send(WAIT)).toBeUndefined();
    host.cellEdit.end();
    expect(answers.map(({ _correlationId, _data }) => [_correlationId, _data['Error']])).toEqual([
      [0, 0],
      [1, 0],
    ]);
  });

  it('goes on with what concerns no cells', () => {
    host.cellEdit.begin();
    const service = { ...look, ObjectPaths: { '1': { Id: 1, ObjectPathType: 1, Name: 'Microsoft.X' } } };
    expect(send(0, service)?._data['Error']).toBe(0);
    host.unknown.splice(0);
  });
});
