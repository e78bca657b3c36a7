import type { Host } from '../host/host';
import type { BatchRequest } from '../host/wire/protocol';
import { appContext, type PageIdentity } from './app-context';

/** One message of the web protocol, in either direction. */
interface XdmMessage {
  readonly _messageType: number;
  readonly _actionName: string;
  readonly _actionType?: number;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _data?: unknown;
}

interface MethodData {
  readonly DdaMethod?: { readonly DispatchId?: number };
  readonly ArrayData?: readonly unknown[];
  readonly DdaSettingsMethod?: { readonly Properties?: readonly (readonly [string, string])[] };
  readonly [index: string]: unknown;
}

const BATCH = 93;
const COMMAND_FINISHED = 94;
const SAVE_SETTINGS = 76;
const LOAD_SETTINGS = 75;
/** What the library makes an `OSF.DDA` error of: the API is not there. */
const NOT_SUPPORTED = 5015;

/** Where the library puts the parts of a batch. */
const BODY = 4;
const FLAGS = 6;

const requestOf = (data: readonly unknown[]): BatchRequest => JSON.parse(String(data[BODY])) as BatchRequest;

const SUCCESS = { Version: 1, Error: 0 };

/**
 * Speaks the web protocol of office.js for one page in a frame: text in through `receive`, text out through `send`.
 * It knows nothing of windows, so that it runs beside the frame as well as in a test process.
 */
export class XdmAdapter {
  private readonly registrations = new Map<string, XdmMessage>();
  private readonly commands = new Map<number, () => void>();
  private nextCommand = 1;
  /** What the page told about itself: focus, shortcuts, leaving with Tab. */
  readonly notifications: unknown[] = [];

  constructor(
    private readonly host: Host,
    private readonly identity: PageIdentity,
    private readonly send: (text: string) => void,
  ) {}

  receive(text: string): void {
    const message = JSON.parse(text) as XdmMessage;
    if (message._messageType !== 0 || message._conversationId !== this.identity.conversationId) return;
    if (message._actionType === 1) this.register(message);
    else if (message._actionType === 2) this.registrations.delete(message._actionName);
    else {
      this.call(message);
      return;
    }
    this.answer(message, SUCCESS);
  }

  /** Presses a ribbon button that carries out a function; resolves when the function says that it is done. */
  invokeCommand(functionName: string, controlId: string): Promise<void> {
    const id = this.nextCommand++;
    return new Promise((resolve) => {
      this.commands.set(id, resolve);
      this.event('appCommandInvoked', [
        String(id),
        functionName,
        JSON.stringify({ source: { id: controlId } }),
      ]);
    });
  }

  private register(message: XdmMessage): void {
    const known = ['appCommandInvoked', 'richApiMessage', 'documentSelectionChanged', 'settingsChanged'];
    if (!known.includes(message._actionName)) this.unknown('Ereignis', message._actionName);
    this.registrations.set(message._actionName, message);
  }

  private call(message: XdmMessage): void {
    switch (message._actionName) {
      case 'ContextActivationManager_getAppContextAsync':
        this.start();
        this.answer(message, appContext(this.host, this.identity));
        return;
      case 'ContextActivationManager_notifyHost':
        this.notifications.push(message._data);
        return;
      case 'executeMethod':
        this.execute(message, message._data as MethodData);
        return;
      default:
        this.unknown('Aktion des Webprotokolls', message._actionName);
        this.answer(message, { ...SUCCESS, Error: NOT_SUPPORTED });
    }
  }

  /** Every hand-shake is a page that starts anew. */
  private start(): void {
    this.registrations.clear();
    this.host.connect((entries) => this.event('richApiMessage', { ArrayData: entries }));
    this.host.book.onSelection = () => this.event('documentSelectionChanged', {});
  }

  private execute(message: XdmMessage, data: MethodData): void {
    const answer = (): void => this.answer(message, this.method(data));
    if (data.DdaMethod?.DispatchId === BATCH && this.hasToWait(data.ArrayData ?? []))
      this.host.cellEdit.afterwards(answer);
    else answer();
  }

  private hasToWait(data: readonly unknown[]): boolean {
    return this.host.hasToWait(requestOf(data), Number(data[FLAGS]));
  }

  private method(data: MethodData): object {
    switch (data.DdaMethod?.DispatchId) {
      case BATCH:
        return this.batch(data.ArrayData ?? []);
      case COMMAND_FINISHED: {
        const id = Number(data['0']);
        this.commands.get(id)?.();
        this.commands.delete(id);
        return SUCCESS;
      }
      case SAVE_SETTINGS:
        this.host.saveDocumentSettings(data.DdaSettingsMethod?.Properties ?? []);
        return SUCCESS;
      case LOAD_SETTINGS:
        return { ...SUCCESS, Properties: this.host.documentSettings };
      default:
        this.unknown('Methode', `DispatchId ${String(data.DdaMethod?.DispatchId)}`);
        return { ...SUCCESS, Error: NOT_SUPPORTED };
    }
  }

  private batch(data: readonly unknown[]): object {
    const answer = this.host.process(requestOf(data));
    if (answer.kind === 'fault') return { ...SUCCESS, Error: answer.fault.number };
    return { ...SUCCESS, Data: [200, ['Content-Type', 'application/json'], JSON.stringify(answer.body)] };
  }

  private event(name: string, data: unknown): void {
    const registration = this.registrations.get(name);
    if (registration) this.post(registration, data, 1);
  }

  private answer(request: XdmMessage, data: unknown): void {
    this.post(request, data, 0);
  }

  private post(request: XdmMessage, data: unknown, responseType: 0 | 1): void {
    this.send(
      JSON.stringify({
        _messageType: 1,
        _responseType: responseType,
        _errorCode: 0,
        _actionName: request._actionName,
        _conversationId: request._conversationId,
        _correlationId: request._correlationId,
        _origin: this.identity.origin,
        _serializerVersion: 1,
        _data: data,
      }),
    );
  }

  private unknown(what: string, detail: string): void {
    this.host.unknown.push({ what, detail });
  }
}
