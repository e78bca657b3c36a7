import type { Rect } from '../../model/grid/rect';
import { HostObject } from '../../wire/host-object';
import type { Worksheet } from '../worksheet/Worksheet';

/** A group of cell formats: every accessor paints or reads one property of the sheet's layers. */
export abstract class FormatGroup extends HostObject {
  constructor(
    protected readonly sheet: Worksheet,
    protected readonly rects: readonly Rect[],
  ) {
    super();
  }

  /** The value all cells share, `null` if they differ. */
  protected read<T>(property: string, fallback: T): T | null {
    const values = this.rects.map((rect) => this.sheet.layout.formats.common(property, rect, fallback));
    return values.every((value) => value === values[0]) ? (values[0] as T | null) : null;
  }

  protected paint(property: string, value: unknown): void {
    for (const rect of this.rects) {
      this.sheet.Protection.assertFormattable(rect);
      this.sheet.layout.formats.paint(property, rect, value);
    }
  }
}

/** `#rrggbb` in capitals, as Excel reports it; names of colours are passed on. */
export const colour = (value: string): string => (value.startsWith('#') ? value.toUpperCase() : value);
