import { type RefObject, useLayoutEffect, useRef, useState } from 'react';
import type { Worksheet } from '../../host/objects/worksheet/Worksheet';
import { HEAD_HEIGHT, HEAD_WIDTH } from './geometry';

/** The part of the sheet that is seen, in pixels from the corner of A1. */
export interface View {
  readonly top: number;
  readonly left: number;
  readonly width: number;
  readonly height: number;
}

const viewOf = (element: HTMLElement): View => ({
  top: element.scrollTop,
  left: element.scrollLeft,
  width: element.clientWidth - HEAD_WIDTH,
  height: element.clientHeight - HEAD_HEIGHT,
});

const same = (a: View, b: View): boolean =>
  a.top === b.top && a.left === b.left && a.width === b.width && a.height === b.height;

/** Follows scrolling and the size of the window. */
export function useView(scroller: RefObject<HTMLElement | null>): View {
  const [view, setView] = useState<View>({ top: 0, left: 0, width: 1200, height: 600 });
  useLayoutEffect(() => {
    const element = scroller.current;
    if (!element) return undefined;
    const update = (): void =>
      setView((before) => (same(before, viewOf(element)) ? before : viewOf(element)));
    update();
    const observer = new ResizeObserver(update);
    observer.observe(element);
    element.addEventListener('scroll', update, { passive: true });
    return () => {
      observer.disconnect();
      element.removeEventListener('scroll', update);
    };
  }, [scroller]);
  return view;
}

/** Every sheet is found where it was left; one that was not shown before begins at its corner. */
export function usePlaces(scroller: RefObject<HTMLElement | null>, sheet: Worksheet, view: View): void {
  const places = useRef(new WeakMap<Worksheet, View>());
  const shown = useRef<Worksheet>(null);
  useLayoutEffect(() => {
    // What is seen right after a change of sheets still belongs to the one before.
    if (shown.current === sheet) places.current.set(sheet, view);
  }, [sheet, view]);
  useLayoutEffect(() => {
    shown.current = sheet;
    const { top, left } = places.current.get(sheet) ?? { top: 0, left: 0 };
    scroller.current?.scrollTo({ top, left, behavior: 'instant' });
  }, [scroller, sheet]);
}
