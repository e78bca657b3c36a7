import type { PageIdentity } from '../../adapters/appcontext';
import { connectFrame } from '../../adapters/frame';
import { XdmAdapter } from '../../adapters/xdm';
import type { Session } from '../model/session';

export function identityOf({ parts, id }: Session): PageIdentity {
  return {
    conversationId: id,
    appId: parts.manifest.id,
    origin: location.origin,
    requirements: parts.manifest.requirements,
  };
}

/** Connects the frame of the add-in to the workbook. Whatever the add-in sends may change what is to be seen. */
export function connect(frame: HTMLIFrameElement, session: Session, identity: PageIdentity): XdmAdapter {
  const send = connectFrame(frame, (text) => {
    adapter.receive(text);
    session.settle();
  });
  const adapter = new XdmAdapter(session.host, identity, send);
  return adapter;
}
