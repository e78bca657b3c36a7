/**
 * Connects a frame in a page to whoever answers the add-in. Only messages of this very frame are passed on, and
 * answers go nowhere but to the origin that asked.
 */
export function connectFrame(
  frame: HTMLIFrameElement,
  receive: (text: string) => void,
): (text: string) => void {
  let origin = new URL(frame.src, document.baseURI).origin;
  window.addEventListener('message', (event: MessageEvent<unknown>) => {
    if (event.source !== frame.contentWindow || typeof event.data !== 'string') return;
    origin = event.origin;
    receive(event.data);
  });
  return (text) => frame.contentWindow?.postMessage(text, origin);
}
