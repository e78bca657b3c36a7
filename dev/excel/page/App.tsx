import {
  type MouseEvent,
  type ReactElement,
  type RefObject,
  useCallback,
  useEffect,
  useRef,
  useState,
} from 'react';
import type { XdmAdapter } from '../transport/xdm';
import type { RibbonButton } from '../host/manifest';
import { FormulaBar } from './bar/FormulaBar';
import { Ribbon } from './bar/Ribbon';
import { SheetTabs } from './bar/SheetTabs';
import { StatusBar } from './bar/StatusBar';
import { WorkspaceContext } from './context';
import { Grid } from './grid/Grid';
import type { FileKind } from './file/save';
import { nextArea } from './focus';
import type { Workspace } from './model/workspace';
import { Pane } from './pane/Pane';
import { TEXTS } from './texts';

/** How long a new workbook waits for the functions of the add-in before it shows what it has without them. */
const PATIENCE_MS = 2_000;

interface Props {
  readonly workspace: Workspace;
  readonly onOpen: (file: File) => void;
  readonly onSave: (kind: FileKind) => void;
}

/** One open workbook with everything around it. */
export function App({ workspace, onOpen, onSave }: Props): ReactElement {
  const input = useRef<HTMLTextAreaElement>(null);
  const adapter = useRef<XdmAdapter>(null);
  const area = useRef<HTMLDivElement>(null);
  const [paneOpen, setPaneOpen] = useState(true);
  const { runtime } = workspace.session.host;

  useEffect(() => {
    runtime.onChange = (state) => setPaneOpen(state === 'Visible');
    input.current?.focus({ preventScroll: true });
    const first = setTimeout(() => workspace.session.begin(), PATIENCE_MS);
    return () => clearTimeout(first);
  }, [runtime, workspace]);

  useClipboard(workspace, input);
  useWindowKeys(area, onSave);

  const toCell = useCallback(() => input.current?.focus({ preventScroll: true }), []);

  /** As in Excel, the mouse leaves the keyboard on the cell, whatever it has pressed. */
  const onClick = (event: MouseEvent<HTMLElement>): void => {
    const target = event.target as HTMLElement;
    const byKeyboard = event.detail === 0;
    if (byKeyboard || workspace.edit || target.closest('input, select, textarea, .pane')) return;
    toCell();
  };

  const onAddin = (button: RibbonButton): void => {
    if (button.functionName === null) runtime.SetAppRuntimeState(paneOpen ? 'Background' : 'Visible');
    else void adapter.current?.invokeCommand(button.functionName, button.id);
  };

  return (
    <WorkspaceContext value={workspace}>
      <div ref={area} className="workbook" onClick={onClick}>
        <section aria-label={TEXTS.ribbon} className="area-ribbon" data-area="">
          <Ribbon onOpen={onOpen} onSave={onSave} onAddin={onAddin} paneOpen={paneOpen} toCell={toCell} />
        </section>
        <FormulaBar cellInput={input} />
        <div className="middle">
          <main aria-label={TEXTS.workbook} data-area="">
            <Grid input={input} />
          </main>
          <Pane
            open={paneOpen}
            onClose={() => runtime.SetAppRuntimeState('Background')}
            onLeave={toCell}
            adapter={adapter}
          />
        </div>
        <section aria-label={TEXTS.sheets} className="bottom" data-area="">
          <SheetTabs />
          <StatusBar />
        </section>
      </div>
    </WorkspaceContext>
  );
}

/** Keys that work wherever the keyboard is. */
function useWindowKeys(area: RefObject<HTMLDivElement | null>, onSave: (kind: FileKind) => void): void {
  useEffect(() => {
    const pressed = (event: KeyboardEvent): void => {
      if (event.key === 'F6') {
        event.preventDefault();
        if (area.current) nextArea(area.current, event.shiftKey ? -1 : 1);
      } else if (event.key.toLowerCase() === 's' && (event.ctrlKey || event.metaKey)) {
        event.preventDefault();
        onSave('formulas');
      }
    };
    window.addEventListener('keydown', pressed);
    return () => window.removeEventListener('keydown', pressed);
  }, [area, onSave]);
}

/** The clipboard of the computer, while the keyboard is on a cell and nothing is edited. */
function useClipboard(workspace: Workspace, input: RefObject<HTMLTextAreaElement | null>): void {
  useEffect(() => {
    const onCell = (): boolean => document.activeElement === input.current && !workspace.edit;
    const take = (event: ClipboardEvent, cut: boolean): void => {
      if (!onCell()) return;
      event.preventDefault();
      event.clipboardData?.setData('text/plain', workspace.clipboard.copy(cut));
    };
    const copy = (event: ClipboardEvent): void => take(event, false);
    const cut = (event: ClipboardEvent): void => take(event, true);
    const paste = (event: ClipboardEvent): void => {
      if (!onCell()) return;
      event.preventDefault();
      const text = event.clipboardData?.getData('text/plain') ?? '';
      if (text !== '') workspace.clipboard.paste(text);
    };
    document.addEventListener('copy', copy);
    document.addEventListener('cut', cut);
    document.addEventListener('paste', paste);
    return () => {
      document.removeEventListener('copy', copy);
      document.removeEventListener('cut', cut);
      document.removeEventListener('paste', paste);
    };
  }, [workspace, input]);
}
