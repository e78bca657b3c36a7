import type { Host } from '../host/host';
import type { BatchRequest } from '../host/wire/protocol';

/** Message types of the library's native bridge. */
const REQUEST = 1;
const GENERIC = 3;

/** What office.js looks for under the global name `_richApiNativeBridge`. */
export interface NativeBridge {
  sendMessageToHost(text: string): void;
  onMessageFromHost: ((text: string) => void) | null;
}

interface BridgeMessage {
  readonly id: number;
  readonly type: number;
  readonly message: { readonly url?: string; readonly body?: string | BatchRequest };
}

/** Connects a host through the hook that office.js has for native shells; used without a browser. */
export function createBridge(host: Host): NativeBridge {
  const bridge: NativeBridge = {
    onMessageFromHost: null,
    sendMessageToHost: (text) => {
      // The library expects answers later, never during its own call.
      setTimeout(() => receive(JSON.parse(text) as BridgeMessage), 0);
    },
  };
  const send = (message: unknown): void => bridge.onMessageFromHost?.(JSON.stringify(message));

  function receive({ id, type, message }: BridgeMessage): void {
    if (type !== REQUEST || message.body === undefined) {
      host.unknown.push({ what: 'Brückennachricht', detail: `Typ ${type} ${message.url ?? ''}` });
      return;
    }
    const body = typeof message.body === 'string' ? (JSON.parse(message.body) as BatchRequest) : message.body;
    const answer = host.process(body);
    const headers = { 'Content-Type': 'application/json' };
    if (answer.kind === 'response') {
      send({ id, type, message: { statusCode: 200, headers, body: JSON.stringify(answer.body) } });
    } else {
      const { code, status } = answer.fault;
      const error = { code, message: 'Für den Test herbeigeführter Fehler.' };
      send({ id, type, message: { statusCode: status, headers, body: JSON.stringify({ error }) } });
    }
  }

  host.connect((entries) => send({ type: GENERIC, message: { entries } }));
  // No page announces itself here: whoever loads the functions does so before the first calculation.
  host.dispatcher.ready();
  return bridge;
}
