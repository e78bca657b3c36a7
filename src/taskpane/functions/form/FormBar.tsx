import { useEffect, useRef, type ReactElement, type ReactNode } from 'react';

const MARGIN = 8;

/**
 * What came of the form and how to go on, at the lower edge of the pane: beside the field that somebody is in. What gets
 * the focus is scrolled to above it, also when it grows.
 */
export function FormBar({ children }: { readonly children: ReactNode }): ReactElement {
  const bar = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const element = bar.current;
    if (!element) return;
    const observer = new ResizeObserver(() => {
      element.parentElement?.style.setProperty('--form-bar', `${element.offsetHeight + MARGIN}px`);
      const { activeElement: focused } = document;
      const isBeside = element.parentElement?.contains(focused) === true && !element.contains(focused);
      if (isBeside && getComputedStyle(element).position === 'sticky')
        focused?.scrollIntoView({ block: 'nearest' });
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return (
    <div ref={bar} className="form-bar">
      {children}
    </div>
  );
}
