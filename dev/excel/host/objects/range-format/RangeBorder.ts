import { lastColumn, lastRow, type Rect } from '../../model/grid/rect';
import { HostObject } from '../../wire/host-object';
import { type Side } from '../../model/sheet/sides';
import { type Worksheet } from '../worksheet/Worksheet';

interface Stroke {
  readonly style: string;
  readonly weight: string;
  readonly color: string;
}

const NONE: Stroke = { style: 'None', weight: 'Thin', color: '#000000' };

/** Where a side of an area lies, and which edge of those cells it is. */
function placed(
  rect: Rect,
  side: Side,
): readonly (readonly [Rect, 'Top' | 'Bottom' | 'Left' | 'Right' | Side])[] {
  switch (side) {
    case 'EdgeTop':
      return [[{ ...rect, rows: 1 }, 'Top']];
    case 'EdgeBottom':
      return [[{ ...rect, row: lastRow(rect), rows: 1 }, 'Bottom']];
    case 'EdgeLeft':
      return [[{ ...rect, columns: 1 }, 'Left']];
    case 'EdgeRight':
      return [[{ ...rect, column: lastColumn(rect), columns: 1 }, 'Right']];
    case 'InsideHorizontal':
      return rect.rows > 1 ? [[{ ...rect, rows: rect.rows - 1 }, 'Bottom']] : [];
    case 'InsideVertical':
      return rect.columns > 1 ? [[{ ...rect, columns: rect.columns - 1 }, 'Right']] : [];
    default:
      return [[rect, side]];
  }
}

export class RangeBorder extends HostObject {
  readonly className = 'RangeBorder';

  constructor(
    private readonly sheet: Worksheet,
    private readonly rects: readonly Rect[],
    readonly SideIndex: Side,
  ) {
    super();
  }

  override idData(): Record<string, unknown> {
    return { Id: this.SideIndex };
  }

  get Style(): string {
    return this.stroke().style;
  }

  /** A line gets the default weight and colour with its style. */
  set Style(style: string) {
    this.paint({ ...this.stroke(), style });
  }

  get Weight(): string {
    return this.stroke().weight;
  }

  set Weight(weight: string) {
    this.paint({ ...this.drawn(), weight });
  }

  get Color(): string {
    return this.stroke().color;
  }

  set Color(color: string) {
    this.paint({ ...this.drawn(), color: color.toUpperCase() });
  }

  private stroke(): Stroke {
    const [rect] = this.rects;
    const [place] = rect ? placed(rect, this.SideIndex) : [];
    return place
      ? ((this.sheet.layout.formats.common(`Border${place[1]}`, place[0], NONE) as Stroke | null) ?? NONE)
      : NONE;
  }

  private drawn(): Stroke {
    const stroke = this.stroke();
    return stroke.style === 'None' ? { ...stroke, style: 'Continuous' } : stroke;
  }

  private paint(stroke: Stroke): void {
    for (const rect of this.rects) {
      for (const [cells, edge] of placed(rect, this.SideIndex)) {
        this.sheet.Protection.assertFormattable(cells);
        this.sheet.layout.formats.paint(`Border${edge}`, cells, stroke.style === 'None' ? undefined : stroke);
      }
    }
  }
}
