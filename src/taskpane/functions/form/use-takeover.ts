import { useRef, useState } from 'react';
import type { Contents } from '../../../workbook/read/contents';
import { readSelectedArea } from '../../../workbook/read/selection';
import { asArgument, tableAt, tableWithData } from '../../../workbook/read/tables';
import { errorSentence } from '../../ui/user-error';
import { FORMULAR } from './texts';

/** Why the selection did not become the text of a field. */
export interface TakeoverProblem {
  readonly key: string;
  readonly text: string;
}

/** What a field takes: of merged cells the first one, a table with its headings, or whatever is selected. */
export type Wanted = 'value' | 'table' | 'range';

export interface Takeover {
  readonly problem: TakeoverProblem | null;
  take(key: string, wanted: Wanted): void;
  /** The field has got another text. */
  forget(key: string): void;
}

/**
 * What is selected in the workbook becomes the text of a field.
 *
 * @param readContents what the workbook holds at that moment
 */
export function useTakeover(
  readContents: () => Promise<Contents>,
  setText: (key: string, text: string) => void,
): Takeover {
  const [problem, setProblem] = useState<TakeoverProblem | null>(null);
  const latest = useRef({ key: '', number: 0 });

  const take = (key: string, wanted: Wanted): void => {
    const mine = { key, number: latest.current.number + 1 };
    latest.current = mine;
    const settle = (text: string | null): void => {
      if (latest.current === mine) setProblem(text === null ? null : { key, text });
    };
    Promise.all([readSelectedArea(), readContents()]).then(
      ([{ area, scattered, lone }, contents]) => {
        const text = wanted === 'value' && lone !== null ? lone : nameOf(area, wanted, contents);
        if (latest.current === mine && !scattered) setText(key, text);
        settle(scattered ? FORMULAR.mehrfach : null);
      },
      (error: unknown) => settle(errorSentence(error)),
    );
  };

  const forget = (key: string): void => {
    // What is typed now is newer than a selection that is still being asked for.
    if (latest.current.key === key) latest.current = { key: '', number: latest.current.number + 1 };
    setProblem((before) => (before?.key === key ? null : before));
  };
  return { problem, take, forget };
}

/** A selection that is exactly a table is named so: the formula then grows with the table, without its totals (KO-2). */
function nameOf(area: string, wanted: Wanted, contents: Contents): string {
  const table = tableAt(area, contents) ?? (wanted === 'table' ? tableWithData(area, contents) : undefined);
  return table ? asArgument(table.name) : area;
}
