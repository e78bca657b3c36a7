import { useEffect, useState } from 'react';
import { NO_CONTENTS, readContents, type Contents } from '../../workbook/contents';
import { readSelection, watchSelection, type Selection } from '../../workbook/selection';
import { disturbanceOf, type Disturbance } from '../stoerung';

export interface WorkbookState {
  readonly contents: Contents;
  readonly selection: Selection | null;
  readonly disturbance: Disturbance | null;
}

const UNKNOWN: WorkbookState = { contents: NO_CONTENTS, selection: null, disturbance: null };

/** What the workbook holds and where the user is in it, kept up to date as long as a form is shown. */
export function useWorkbook(): WorkbookState {
  const [state, setState] = useState(UNKNOWN);
  useEffect(() => {
    let wanted = true;
    let stop: (() => Promise<void>) | null = null;
    const take = (part: Partial<WorkbookState>): void => {
      if (wanted) setState((before) => ({ ...before, ...part }));
    };
    const failed = (error: unknown): void => take({ disturbance: disturbanceOf(error) });
    const select = (): void =>
      void readSelection().then((selection) => take({ selection, disturbance: null }), failed);
    // New tables and sheets are of interest when the user comes back from the sheet.
    const survey = (): void => void readContents().then((contents) => take({ contents }), failed);

    select();
    survey();
    window.addEventListener('focus', survey);
    watchSelection(select).then((end) => {
      if (wanted) stop = end;
      else end().catch(failed);
    }, failed);
    return () => {
      wanted = false;
      window.removeEventListener('focus', survey);
      // Nobody is left to be told, but a mistake still has to be seen.
      stop?.().catch(disturbanceOf);
    };
  }, []);
  return state;
}
