import type { PageIdentity } from '../../transport/app-context';
import { connectFrame } from '../../transport/frame';
import { XdmAdapter } from '../../transport/xdm';
import type { WorkbookSession } from '../model/workbook-session';

export function identityOf({ parts, id }: WorkbookSession): PageIdentity {
  return {
    conversationId: id,
    appId: parts.manifest.id,
    origin: location.origin,
    requirements: parts.manifest.requirements,
  };
}

/** The add-in's page says so when Tab leaves its last element, or Shift+Tab its first. */
const LEFT = { forwards: 13, backwards: 14 } as const;

/** Connects the frame of the add-in to the workbook. Whatever the add-in sends may change what is to be seen. */
export function connect(
  frame: HTMLIFrameElement,
  session: WorkbookSession,
  identity: PageIdentity,
  onLeave: () => void,
): { readonly adapter: XdmAdapter; readonly disconnect: () => void } {
  let heard = 0;
  const { send, disconnect } = connectFrame(frame, (text) => {
    adapter.receive(text);
    session.settle();
    for (; heard < adapter.notifications.length; heard++) {
      const [, action] = adapter.notifications[heard] as readonly unknown[];
      if (action === LEFT.forwards || action === LEFT.backwards) onLeave();
    }
  });
  const adapter = new XdmAdapter(session.host, identity, send);
  return { adapter, disconnect };
}
