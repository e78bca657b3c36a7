import type { ReactElement } from 'react';
import { Formula } from '../../ui/Formula';
import { Steady } from '../insertion/Steady';
import { ResultPreview } from './ResultPreview';
import { FORMULAR } from './texts';
import type { DayColumns } from './result-look';
import type { ShownPreview } from './use-preview';

interface FormPreviewProps {
  /** As far as it is filled in. */
  readonly formula: string;
  /** Where the result is going to stand, and what is in its way; `null` if unknown. */
  readonly target: string | null;
  readonly result: ShownPreview;
  /** The column of a table that holds days. */
  readonly dayColumns: DayColumns;
  /** What stays where it is while the preview grows. */
  readonly anchor: () => Element | null | undefined;
}

/** What is going to be inserted, where, and what it comes to. */
export function FormPreview({ formula, target, result, dayColumns, anchor }: FormPreviewProps): ReactElement {
  return (
    <Steady anchor={anchor}>
      <div className="preview">
        <dl>
          <dt>{FORMULAR.vorschau}</dt>
          <dd>
            <Formula text={formula} />
          </dd>
          <dt>{FORMULAR.ziel}</dt>
          <dd>{target ?? FORMULAR.keinZiel}</dd>
        </dl>
        <ResultPreview preview={result.preview} outdated={result.outdated} dayColumns={dayColumns} />
      </div>
    </Steady>
  );
}
