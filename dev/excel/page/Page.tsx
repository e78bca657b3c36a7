import { type ReactElement, useCallback, useEffect, useRef, useState } from 'react';
import { App } from './App';
import { Boundary } from './Boundary';
import { keepStoredResults } from '../host/stored-results';
import { type Example, exampleOf } from './examples';
import { FileRefusal } from './file/limits';
import type { FileKind } from './file/save';
import { type PageParts, WorkbookSession } from './model/workbook-session';
import { Workspace } from './model/workspace';
import { TEXTS } from './texts';
import { useLeaving, useUnexpected } from './window-events';

const CUSTOM = 'datei';

interface Opened {
  readonly id: string;
  readonly label: string;
  readonly workspace: Workspace;
}

function openExample(parts: PageParts, { id, label, file, requests, results }: Example): Opened {
  const session = new WorkbookSession(parts, file, (host) => {
    host.replay(requests);
    keepStoredResults(host, results);
  });
  return { id, label, workspace: new Workspace(session) };
}

interface Props {
  readonly parts: PageParts;
  readonly examples: readonly Example[];
}

/** Banner and choice of the workbook; every workbook gets a stand-in and an add-in page of its own. */
export function Page({ parts, examples }: Props): ReactElement {
  const [opened, setOpened] = useState(() => openExample(parts, exampleOf(examples, '')));
  const [said, setSaid] = useState('');
  const { workspace } = opened;
  const shown = useRef(workspace);
  shown.current = workspace;

  useEffect(() => () => workspace.session.dispose(), [workspace]);
  useUnexpected(setSaid);

  /** Asks before entries that no file has are given up. */
  const mayLeave = useCallback(
    (): boolean => !workspace.session.history.isUnsaved || window.confirm(TEXTS.leave(opened.label)),
    [workspace, opened.label],
  );
  useLeaving(workspace);

  const open = useCallback(
    async (file: File): Promise<void> => {
      if (!mayLeave()) return;
      setSaid('');
      try {
        const { openFile } = await import(/* webpackChunkName: "datei" */ './file/open');
        const read = await openFile(file, parts.manifest.namespace);
        setOpened({
          id: CUSTOM,
          label: file.name,
          workspace: new Workspace(new WorkbookSession(parts, file.name, read.fill)),
        });
        setSaid(TEXTS.opened(file.name, read.report()));
      } catch (error) {
        // What exactly is wrong with somebody's file only its author could tell.
        console.warn(error);
        setSaid(
          error instanceof FileRefusal
            ? TEXTS.openRefused(file.name, error.message)
            : TEXTS.openFailed(file.name),
        );
      }
    },
    [parts, mayLeave],
  );

  const save = useCallback(
    async (kind: FileKind): Promise<void> => {
      // Saving takes a while, and what it comes to is nothing to say over another workbook.
      const say = (sentence: string): void => {
        if (shown.current === workspace) setSaid(sentence);
      };
      try {
        if (!workspace.editing.commit()) return;
        const { downloadWorkbook } = await import(/* webpackChunkName: "datei" */ './file/download');
        const { name, missing, refusal } = await downloadWorkbook(workspace.session, kind);
        const saved = TEXTS.saved(name, missing, refusal);
        say(kind === 'formulas' ? `${saved} ${TEXTS.savedForExcel}` : saved);
        // What is handed over has lost the add-in's formulas.
        if (kind === 'formulas') workspace.session.history.noteSaved();
      } catch (error) {
        console.warn(error);
        say(TEXTS.saveFailed);
      }
    },
    [workspace],
  );

  /** An entry that is under way may be what brought the view down. */
  const saveWhatIsThere = (): void => {
    workspace.editing.cancel();
    void save('formulas');
  };

  return (
    <div className="page">
      <header className="banner" aria-label={TEXTS.title}>
        <h1>{parts.manifest.name}</h1>
        <p>
          <strong>{TEXTS.banner}</strong> <span className="more">{TEXTS.bannerMore}</span>
        </p>
        <label className="example">
          {TEXTS.example}
          <select
            value={opened.id}
            onChange={(event) => {
              const { value } = event.currentTarget;
              if (!mayLeave()) return;
              setOpened(openExample(parts, exampleOf(examples, value)));
              setSaid('');
            }}
          >
            {examples.map(({ id, label }) => (
              <option key={id} value={id}>
                {label}
              </option>
            ))}
            {opened.id === CUSTOM && <option value={CUSTOM}>{opened.label}</option>}
          </select>
        </label>
      </header>
      <div className="said" role="status">
        {said !== '' && (
          <>
            <span>{said}</span>
            <button
              type="button"
              aria-label={TEXTS.closeMessage}
              title={TEXTS.closeMessage}
              onClick={() => setSaid('')}
            >
              ✕
            </button>
          </>
        )}
      </div>
      <Boundary key={workspace.session.id} onSave={saveWhatIsThere}>
        <App workspace={workspace} onOpen={(file) => void open(file)} onSave={(kind) => void save(kind)} />
      </Boundary>
    </div>
  );
}
