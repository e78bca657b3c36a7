import { type ReactElement, type RefObject, useEffect, useMemo, useRef } from 'react';
import { frameName } from '../../transport/app-context';
import type { XdmAdapter } from '../../transport/xdm';
import { useWorkspace } from '../context';
import { TEXTS } from '../texts';
import { addinAddress } from './address';
import { connect, identityOf } from './connection';

interface Props {
  readonly open: boolean;
  readonly onClose: () => void;
  /** The keyboard has gone through the pane. */
  readonly onLeave: () => void;
  readonly adapter: RefObject<XdmAdapter | null>;
}

/** The real task pane. Closed it is only out of sight: the functions live in its page, as in Excel. */
export function Pane({ open, onClose, onLeave, adapter }: Props): ReactElement {
  const { session } = useWorkspace();
  const frame = useRef<HTMLIFrameElement>(null);
  const identity = useMemo(() => identityOf(session), [session]);
  const { manifest } = session.parts;

  useEffect(() => {
    if (!frame.current) return undefined;
    const connection = connect(frame.current, session, identity, onLeave);
    adapter.current = connection.adapter;
    frame.current.src = addinAddress(manifest, manifest.page);
    return connection.disconnect;
  }, [session, identity, manifest, adapter, onLeave]);

  return (
    <aside className="pane" hidden={!open} aria-label={TEXTS.pane}>
      <div className="pane-head">
        <h2>{manifest.name}</h2>
        <button type="button" aria-label={TEXTS.closePane} title={TEXTS.closePane} onClick={onClose}>
          ✕
        </button>
      </div>
      <iframe ref={frame} title={manifest.name} name={frameName(identity)} />
    </aside>
  );
}
