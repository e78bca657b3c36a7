import { Component, createRef, type ReactNode } from 'react';

interface SteadyProps {
  readonly children: ReactNode;
  /** What is to stay, if that is not what follows right below. */
  readonly anchor?: () => Element | null | undefined;
}

interface Measure {
  readonly height: number;
  /** Where what is to stay begins, in the window. */
  readonly end: number;
}

/**
 * Keeps what follows where it is in the window while the content grows or shrinks: the pointer may rest on the button
 * below, about to click once more. What stays by itself, at the lower edge of the pane, needs nothing.
 */
export class Steady extends Component<SteadyProps> {
  private readonly place = createRef<HTMLDivElement>();

  private measure(): Measure {
    const { height, bottom } = this.place.current?.getBoundingClientRect() ?? { height: 0, bottom: 0 };
    const anchor = this.props.anchor?.();
    return { height, end: anchor ? anchor.getBoundingClientRect().top : bottom };
  }

  override getSnapshotBeforeUpdate(): Measure {
    return this.measure();
  }

  override componentDidUpdate(_: unknown, __: unknown, before: Measure): void {
    const now = this.measure();
    const inView = before.end >= 0 && before.end <= window.innerHeight;
    if (now.height !== before.height && inView) window.scrollBy(0, now.end - before.end);
  }

  override render(): ReactNode {
    return <div ref={this.place}>{this.props.children}</div>;
  }
}
