import { Button } from '@fluentui/react-components';
import { Component, type ReactNode } from 'react';
import { userErrorOf } from '../ui/user-error';
import { ABSTURZ } from './texts';
import type { View } from '../ui/navigation';
import { Notice } from '../ui/Notice';

interface Props {
  readonly children: ReactNode;
  /** Where the user is. Elsewhere things may work. */
  readonly view: View;
  /** Goes where things worked. */
  readonly onLeave: () => void;
}

/** Instead of an empty pane: what happened, a code, and a way back. */
export class ErrorBoundary extends Component<Props, { readonly code: string | null }> {
  override state: { readonly code: string | null } = { code: null };

  static getDerivedStateFromError(error: unknown): { code: string } {
    return { code: userErrorOf(error).code };
  }

  override componentDidUpdate({ view }: Props): void {
    if (view !== this.props.view && this.state.code !== null) this.setState({ code: null });
  }

  override render(): ReactNode {
    const { code } = this.state;
    if (code === null) return this.props.children;
    return (
      <main className="crash">
        <h1>{ABSTURZ.titel}</h1>
        <Notice intent="error" code={code} urgent>
          {ABSTURZ.text}
        </Notice>
        <Button appearance="primary" onClick={this.props.onLeave}>
          {ABSTURZ.zurueck}
        </Button>{' '}
        <Button onClick={() => location.reload()}>{ABSTURZ.neu}</Button>
      </main>
    );
  }
}
