import { Button } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { CatalogueFunction } from '../catalogue/metadata';
import type { FormDraft, Drafts } from './drafts';
import { isEmpty } from './form-state';
import { FORMULAR } from './texts';

interface DraftButtonsProps {
  readonly item: CatalogueFunction;
  readonly drafts: Drafts;
  readonly draft: FormDraft;
  /** The button goes, and with it the place of the keyboard. */
  readonly onDone: () => void;
}

/** Begins anew, and gets back what stood there before. */
export function DraftButtons({ item, drafts, draft, onDone }: DraftButtonsProps): ReactElement | null {
  const canBeEmptied = !isEmpty(draft.state);
  if (!canBeEmptied && !draft.earlier) return null;
  const then = (work: (item: CatalogueFunction) => void) => (): void => {
    work(item);
    onDone();
  };
  return (
    <div className="buttons">
      {canBeEmptied && (
        <Button size="small" onClick={then((one) => drafts.empty(one))}>
          {FORMULAR.leeren}
        </Button>
      )}
      {draft.earlier && (
        <Button size="small" onClick={then((one) => drafts.restore(one))}>
          {FORMULAR.zurueckholen}
        </Button>
      )}
    </div>
  );
}
