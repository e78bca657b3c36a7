import { useEffect, useRef, type ReactElement, type ReactNode } from 'react';

const MARGIN = 8;

/**
 * What came of the form and how to go on, at the lower edge of the pane: beside the field that somebody is in. What gets
 * the focus is scrolled to above it.
 */
export function FormBar({ children }: { readonly children: ReactNode }): ReactElement {
  const bar = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const element = bar.current;
    if (!element) return;
    const { style } = document.documentElement;
    const observer = new ResizeObserver(() => {
      style.scrollPaddingBottom = `${element.offsetHeight + MARGIN}px`;
    });
    observer.observe(element);
    return () => {
      observer.disconnect();
      style.scrollPaddingBottom = '';
    };
  }, []);
  return (
    <div ref={bar} className="form-bar">
      {children}
    </div>
  );
}
