/** What the pane knows about the way to Excel. */
export type State = 'waiting' | 'silent' | 'ready' | 'no-library' | 'no-excel' | 'no-functions';

/** How long Excel may take before the pane says that something is wrong. */
export const PATIENCE_MS = 10_000;

export interface Beginning {
  readonly state: 'ready' | 'no-functions';
  /** How the document was opened: `Hidden` while the pane is closed. */
  readonly visibilityMode: string | undefined;
}

/** Outside Office the library reports no host at all, and outside a shared runtime no add-in, whatever its types say. */
interface Ready {
  readonly host: Office.HostType | null;
  readonly addin?: { readonly visibilityMode?: string } | null;
}

/** Tells every state on the way, the first one at once; `null` when the way ends before Excel. */
export async function watchState(tell: (state: State) => void): Promise<Beginning | null> {
  if (typeof Office === 'undefined') {
    tell('no-library');
    return null;
  }
  tell('waiting');
  const timer = setTimeout(() => tell('silent'), PATIENCE_MS);
  const { host, addin } = (await Office.onReady()) as Ready;
  clearTimeout(timer);
  if (host !== Office.HostType.Excel) {
    tell('no-excel');
    return null;
  }
  return {
    state: globalThis.kimFunctions ? 'ready' : 'no-functions',
    visibilityMode: addin?.visibilityMode,
  };
}
