import { intersection, type Rect } from '../../model/grid/rect';
import { HostCollection } from '../../wire/collection';
import { ConditionalFormat } from './ConditionalFormat';
import { type Worksheet } from '../worksheet/Worksheet';

/** The conditional formats that touch a range. */
export class ConditionalFormatCollection extends HostCollection<ConditionalFormat> {
  readonly className = 'ConditionalFormatCollection';

  constructor(
    private readonly sheet: Worksheet,
    private readonly rects: readonly Rect[],
  ) {
    super();
  }

  items(): readonly ConditionalFormat[] {
    return this.sheet.layout.conditionalFormats.filter((format) =>
      format.rects.some((own) => this.rects.some((rect) => intersection(own, rect))),
    );
  }

  protected matches(format: ConditionalFormat, key: string | number): boolean {
    return format.Id === key;
  }

  /** A new format has the highest priority. */
  Add(type: string): ConditionalFormat {
    const format = new ConditionalFormat(this.sheet, this.rects, type);
    this.sheet.layout.conditionalFormats.unshift(format);
    return format;
  }

  ClearAll(): void {
    this.sheet.layout.conditionalFormats = this.sheet.layout.conditionalFormats.filter((format) =>
      this.rects.every((rect) => format.exclude(rect)),
    );
  }
}
