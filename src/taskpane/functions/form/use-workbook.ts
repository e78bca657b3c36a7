import { useCallback, useEffect, useState } from 'react';
import { NO_CONTENTS, readContents, type Contents } from '../../../workbook/read/contents';
import { readActiveCell, watchSelection, type ActiveCell } from '../../../workbook/read/selection';
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

/** What the workbook holds and where the user is in it, kept up to date as long as a form is shown. */
export function useWorkbook(): WorkbookState & { readonly renew: () => Promise<Contents> } {
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
    ): void => {
      const settle = (part: Partial<WorkbookState>, error: UserError | undefined): void => {
        if (!wanted) return;
        setState((before) => {
          const { [source]: _, ...others } = before.errors;
          const errors = error ? { ...others, [source]: error } : others;
          return { ...before, ...part, errors };
        });
      };
      question.then(
        (answer) => settle(take(answer), undefined),
        (error: unknown) => settle(source === 'cell' ? { cell: null } : {}, userErrorOf(error)),
      );
    };

    const locate = (): void => ask('cell', readActiveCell(), (cell) => ({ cell, looks: (looks += 1) }));
    const watch = (): void => {
      if (watching) return;
      watching = true;
      const watched = watchSelection(locate);
      watched.then(
        (end) => {
          if (wanted) stop = end;
          else end().catch(userErrorOf);
        },
        () => (watching = false),
      );
      ask('watch', watched, () => ({}));
    };
    // New tables and sheets are of interest when the user comes back from the sheet; what failed is tried again then.
    const survey = (): void => {
      locate();
      ask('contents', readContents(), (contents) => ({ contents }));
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
  const renew = useCallback(async () => {
    const contents = await readContents();
    setState((before) => ({ ...before, contents }));
    return contents;
  }, []);
  return { ...state, renew };
}
