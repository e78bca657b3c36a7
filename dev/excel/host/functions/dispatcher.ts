import type { Argument, Call, CallResult, Dispatcher, FunctionsMetadata } from '@kim/engine';
import type { RichMessage } from '../wire/protocol';
import { type InvocationResult, toCallResult } from './results';

const CATEGORY = 1;
const INVOKE = 1000;
/** Errors may be handed over as arguments. */
const ALLOW_ERRORS = 4;

interface Pending {
  readonly message: RichMessage;
  settle(result: CallResult): void;
}

/**
 * Hands the engine's calls to the library's own custom-function runtime and waits for its results. All calls of a
 * pass travel in one message. While no page has announced its runtime they wait, as in Excel.
 */
export class FunctionDispatcher implements Dispatcher {
  private readonly pending = new Map<number, Pending>();
  private send: ((messages: readonly RichMessage[]) => void) | null = null;
  private announced = false;
  private nextId = 1;
  /** Every message sent, for tests that count them. */
  readonly sent: (readonly RichMessage[])[] = [];

  constructor(readonly metadata: FunctionsMetadata) {}

  connect(send: (messages: readonly RichMessage[]) => void): void {
    this.send = send;
  }

  get isReady(): boolean {
    return this.announced;
  }

  /** The page has loaded its functions: what waited goes out, also what an earlier page left unanswered. */
  ready(): void {
    this.announced = true;
    this.transmit([...this.pending.values()].map(({ message }) => message));
  }

  /** The page is gone or starts anew. */
  reset(): void {
    this.announced = false;
  }

  invoke(calls: readonly Call[]): Promise<readonly CallResult[]> {
    const messages: RichMessage[] = [];
    const results = calls.map(
      (call) =>
        new Promise<CallResult>((resolve) => {
          const id = this.nextId++;
          const message = this.message(id, call);
          messages.push(message);
          this.pending.set(id, { message, settle: resolve });
        }),
    );
    if (this.announced) this.transmit(messages);
    return Promise.all(results);
  }

  settle(result: InvocationResult): void {
    const pending = this.pending.get(result.id);
    this.pending.delete(result.id);
    pending?.settle(toCallResult(result));
  }

  private transmit(messages: readonly RichMessage[]): void {
    if (messages.length === 0 || !this.send) return;
    this.sent.push(messages);
    this.send(messages);
  }

  private message(id: number, call: Call): RichMessage {
    const flags = this.metadata.allowErrorForDataTypeAny === true ? ALLOW_ERRORS : 0;
    const body = JSON.stringify([id, call.id, call.args.map(toWire), call.address, flags]);
    return [CATEGORY, INVOKE, '', body, id];
  }
}

/** Errors travel as objects that the runtime turns into `CustomFunctions.Error`. */
function toWire(argument: Argument): unknown {
  if (Array.isArray(argument)) return argument.map((item: Argument) => toWire(item));
  if (typeof argument === 'object' && argument !== null && 'code' in argument) {
    return { type: 'CustomFunctionError', code: argument.code };
  }
  return argument;
}
