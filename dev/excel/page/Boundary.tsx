import { Component, type ReactElement, type ReactNode } from 'react';
import { TEXTS } from './texts';

interface Props {
  readonly children: ReactNode;
  readonly onSave: () => void;
}

/** What is left of a workbook that can't be shown: nobody loses what is not saved with it. */
export class Boundary extends Component<Props, { readonly failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError(): { readonly failed: boolean } {
    return { failed: true };
  }

  override render(): ReactNode {
    return this.state.failed ? (
      <Failure onSave={this.props.onSave} onRetry={() => this.setState({ failed: false })} />
    ) : (
      this.props.children
    );
  }
}

function Failure({
  onSave,
  onRetry,
}: {
  readonly onSave: () => void;
  readonly onRetry: () => void;
}): ReactElement {
  return (
    <div className="loading failed" role="alert">
      <p>{TEXTS.viewFailed}</p>
      <button type="button" title={TEXTS.saveTip} onClick={onSave}>
        {TEXTS.save}
      </button>{' '}
      <button type="button" onClick={onRetry}>
        {TEXTS.showAgain}
      </button>
    </div>
  );
}
