import { useCallback, useEffect, useState } from 'react';
import {
  NO_CONTENTS,
  readContents,
  readContentsForChange,
  type Contents,
} from '../../../workbook/read/contents';
import { readActiveCell, watchWorkbook, type ActiveCell } from '../../../workbook/read/selection';
import { userErrorOf, type UserError } from '../../ui/user-error';

/** What is asked of the workbook; each of them can fail for itself. */
type Source = 'cell' | 'contents' | 'watch';

export interface WorkbookState {
  readonly contents: Contents;
  /** Where a formula would go; `null` if unknown. */
  readonly cell: ActiveCell | null;
  /** How often the user has been looked for: in between, cells may have got other values. */
  readonly looks: number;
  readonly errors: Readonly<Partial<Record<Source, UserError>>>;
}

const UNKNOWN: WorkbookState = { contents: NO_CONTENTS, cell: null, looks: 0, errors: {} };

export interface WorkbookView extends WorkbookState {
  readonly renew: () => Promise<Contents>;
  /** Refused while a cell is being edited. */
  readonly renewForChange: () => Promise<Contents>;
}

/** What the workbook holds and where the user is in it, kept up to date as long as a form is shown. */
export function useWorkbook(): WorkbookView {
  const [state, setState] = useState(UNKNOWN);
  useEffect(() => {
    let wanted = true;
    let stop: (() => Promise<void>) | null = null;
    let watching = false;
    let looks = 0;

    /** A failure stays to be seen until the same question has been answered. */
    const ask = <T>(
      source: Source,
      question: Promise<T>,
      take: (answer: T) => Partial<WorkbookState>,
    ): Promise<void> => {
      const settle = (part: Partial<WorkbookState>, error: UserError | undefined): void => {
        if (!wanted) return;
        setState((before) => {
          const { [source]: _, ...others } = before.errors;
          const errors = error ? { ...others, [source]: error } : others;
          return { ...before, ...part, errors };
        });
      };
      return question.then(
        (answer) => settle(take(answer), undefined),
        (error: unknown) => settle(source === 'cell' ? { cell: null } : {}, userErrorOf(error)),
      );
    };

    const look = async (): Promise<void> => {
      if (!wanted) return;
      await Promise.all([
        ask('cell', readActiveCell(), (cell) => ({ cell, looks: (looks += 1) })),
        ask('contents', readContents(), (contents) => ({ contents })),
      ]);
    };
    const noticed = oneAtATime(look);
    const watch = (): void => {
      if (watching) return;
      watching = true;
      const watched = watchWorkbook(noticed);
      watched.then(
        (end) => {
          if (wanted) stop = end;
          else end().catch(userErrorOf);
        },
        () => (watching = false),
      );
      void ask('watch', watched, () => ({}));
    };
    // What Excel tells nobody is noticed when the user comes back from the sheet; what failed is tried again then.
    const survey = (): void => {
      noticed();
      watch();
    };

    survey();
    window.addEventListener('focus', survey);
    return () => {
      wanted = false;
      window.removeEventListener('focus', survey);
      // Nobody is left to be told, but a mistake still has to be seen.
      stop?.().catch(userErrorOf);
    };
  }, []);
  const take = useCallback(async (question: Promise<Contents>) => {
    const contents = await question;
    setState((before) => ({ ...before, contents }));
    return contents;
  }, []);
  const renew = useCallback(() => take(readContents()), [take]);
  const renewForChange = useCallback(() => take(readContentsForChange()), [take]);
  return { ...state, renew, renewForChange };
}

/** Excel may tell of many changes at once, such as the results of a whole sheet. */
const REST_MS = 200;

/** What is asked for several times while it is under way is done once more, a little after its end. */
function oneAtATime(work: () => Promise<unknown>): () => void {
  let isUnderWay = false;
  let again = false;
  const run = (): void => {
    if (isUnderWay) {
      again = true;
      return;
    }
    isUnderWay = true;
    void work().finally(() => {
      isUnderWay = false;
      if (!again) return;
      again = false;
      setTimeout(run, REST_MS);
    });
  };
  return run;
}
