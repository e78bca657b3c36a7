export interface FrameConnection {
  readonly send: (text: string) => void;
  /** Nothing is received any more. */
  readonly disconnect: () => void;
}

/**
 * Connects a frame in a page to whoever answers the add-in. Only messages of this very frame are passed on, and
 * answers go nowhere but to the origin that asked.
 */
export function connectFrame(frame: HTMLIFrameElement, receive: (text: string) => void): FrameConnection {
  let origin = new URL(frame.src, document.baseURI).origin;
  const listener = (event: MessageEvent<unknown>): void => {
    if (event.source !== frame.contentWindow || typeof event.data !== 'string') return;
    origin = event.origin;
    receive(event.data);
  };
  window.addEventListener('message', listener);
  return {
    send: (text) => frame.contentWindow?.postMessage(text, origin),
    disconnect: () => window.removeEventListener('message', listener),
  };
}
