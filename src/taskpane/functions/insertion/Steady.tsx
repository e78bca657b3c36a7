import { Component, createRef, type ReactNode } from 'react';

interface Measure {
  readonly height: number;
  /** Where the content ends and what follows begins, in the window. */
  readonly end: number;
}

/**
 * Keeps what follows where it is in the window while the content grows or shrinks: the pointer may rest on the button
 * below, about to click once more.
 */
export class Steady extends Component<{ readonly children: ReactNode }> {
  private readonly place = createRef<HTMLDivElement>();

  private measure(): Measure {
    const { height, bottom } = this.place.current?.getBoundingClientRect() ?? { height: 0, bottom: 0 };
    return { height, end: bottom };
  }

  override getSnapshotBeforeUpdate(): Measure {
    return this.measure();
  }

  override componentDidUpdate(_: unknown, __: unknown, { height, end }: Measure): void {
    const growth = this.measure().height - height;
    const inView = end >= 0 && end <= window.innerHeight;
    if (growth !== 0 && inView) window.scrollBy(0, growth);
  }

  override render(): ReactNode {
    return <div ref={this.place}>{this.props.children}</div>;
  }
}
