import { useEffect, useRef, type ReactElement, type ReactNode } from 'react';
import { leaveFocus, takeFocus } from './focus';

/** Nothing has been shown yet: the first view must not take the focus away from the sheet. */
let fresh = true;

/** The heading of a view. It gets the focus when the view appears, so that reading goes on there. */
export function Title({ children }: { readonly children: ReactNode }): ReactElement {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    // Whoever has gone back to the sheet while the view was loading must not be taken away from there.
    if (!fresh && document.hasFocus()) takeFocus(heading.current);
    fresh = false;
  }, []);
  return (
    <h1 ref={heading} tabIndex={-1} onBlur={leaveFocus} className="title">
      {children}
    </h1>
  );
}

/** For when what had the focus is gone. */
export const focusTitle = (): void => takeFocus(document.querySelector('.title'));
