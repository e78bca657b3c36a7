import type { ReactElement } from 'react';
import { Notice } from '../ui/Notice';
import type { RefreshDone } from './stage';
import { AKTUALISIEREN } from './texts';

/** AK-5: that the results are those of the preview is said only where it is known. */
export function DoneNotice({
  sentences,
  isVerified,
  isRefused,
}: Pick<RefreshDone, 'sentences' | 'isVerified' | 'isRefused'>): ReactElement {
  if (isRefused)
    return (
      <Notice intent="warning" urgent>
        {sentences.join(' ')}
      </Notice>
    );
  return (
    <div role="status">
      {isVerified ? (
        <Notice intent="success">{AKTUALISIEREN.fertig}</Notice>
      ) : (
        <Notice intent="warning">{AKTUALISIEREN.geschrieben}</Notice>
      )}
      <Sentences of={sentences} />
    </div>
  );
}

export const UndoneNotice = ({ sentences }: { readonly sentences: readonly string[] }): ReactElement => (
  <div role="status">
    <Notice intent="success">{AKTUALISIEREN.zurueckgenommen}</Notice>
    <Sentences of={sentences} />
  </div>
);

const Sentences = ({ of }: { readonly of: readonly string[] }): ReactElement => (
  <>
    {of.map((sentence) => (
      <p key={sentence}>{sentence}</p>
    ))}
  </>
);
