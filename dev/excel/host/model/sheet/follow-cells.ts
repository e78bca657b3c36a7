import type { Range } from '../../objects/range/Range';
import type { Worksheet } from '../../objects/worksheet/Worksheet';
import type { HostObject } from '../../wire/host-object';
import type { Rect } from '../grid/rect';

const isRange = (object: HostObject): object is Range => object.className === 'Range';

/**
 * The ranges of a sheet that the client keeps follow their cells.
 *
 * @param next where cells are now; `null` if they are gone, and with them every way to reach the range
 */
export function followCells(sheet: Worksheet, next: (rect: Rect) => Rect | null): void {
  sheet.book.references.keepIf((object) => {
    if (!isRange(object) || object.sheet !== sheet) return true;
    const rect = next(object.rect);
    if (rect) object.follow(rect);
    return rect !== null;
  });
}
