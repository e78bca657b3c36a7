import { type Rect } from '../../model/grid/rect';
import { HostCollection } from '../../wire/collection';
import { RangeBorder } from './RangeBorder';
import { SIDES } from '../../model/sheet/sides';
import { type Worksheet } from '../worksheet/Worksheet';

export class RangeBorderCollection extends HostCollection<RangeBorder> {
  readonly className = 'RangeBorderCollection';

  constructor(
    private readonly sheet: Worksheet,
    private readonly rects: readonly Rect[],
  ) {
    super();
  }

  get Count(): number {
    return SIDES.length;
  }

  items(): readonly RangeBorder[] {
    return SIDES.map((side) => new RangeBorder(this.sheet, this.rects, side));
  }

  protected matches(border: RangeBorder, side: string | number): boolean {
    return border.SideIndex === side;
  }
}
