import { Button } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import { Notice } from '../ui/Notice';
import { AKTUALISIEREN, UEBERGANGEN } from './texts';
import { NOTHING_TYPED, type Untaken, type UntakenPart, untakenSentences } from './untaken';

interface ToPreviewProps {
  readonly untaken: Untaken;
  readonly isResting: boolean;
  readonly onType: (untaken: Untaken) => void;
  readonly onPreview: () => void;
}

const PREVIEW = 'vorschau';

/** Where a part of what is new stands in the page. */
export const placeOf = (part: UntakenPart): string => `neu-${part}`;

/** What has been typed there takes the keyboard, and else the first field. */
function leadTo(part: UntakenPart): void {
  const fields = [
    ...(document
      .getElementById(placeOf(part))
      ?.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('input, textarea') ?? []),
  ];
  (fields.find(({ value }) => value.trim() !== '') ?? fields[0])?.focus();
}

/** AK-4: the way to the preview, which would leave out what has been typed and not been taken over. */
export function ToPreview({ untaken, isResting, onType, onPreview }: ToPreviewProps): ReactElement {
  /** As they were when it was pressed: a sentence that changes with each key would be read out each time. */
  const [stopped, setStopped] = useState<ReadonlyMap<UntakenPart, string>>(new Map());
  const open = untakenSentences(untaken);
  const told = [...stopped].filter(([part]) => open.has(part));
  const press = (): void => {
    setStopped(open);
    if (open.size === 0) onPreview();
  };
  const clear = (part: UntakenPart): void => {
    onType({ ...untaken, [part]: NOTHING_TYPED[part] });
    // The button that was pressed goes.
    document.getElementById(PREVIEW)?.focus();
  };
  return (
    <>
      {told.map(([part, sentence]) => (
        <div key={part}>
          <Notice intent="warning" urgent>
            {sentence}
          </Notice>
          <p className="buttons">
            <Button size="small" onClick={() => leadTo(part)}>
              {UEBERGANGEN.zeigen(UEBERGANGEN.teile[part])}
            </Button>
            <Button size="small" onClick={() => clear(part)}>
              {UEBERGANGEN.leeren(UEBERGANGEN.teile[part])}
            </Button>
          </p>
        </div>
      ))}
      <p className="buttons">
        <Button id={PREVIEW} appearance="primary" disabledFocusable={isResting} onClick={press}>
          {AKTUALISIEREN.vorschau}
        </Button>
      </p>
    </>
  );
}
