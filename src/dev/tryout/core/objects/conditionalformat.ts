import { type Edit, moved } from '../grid/edit';
import { intersection, type Rect } from '../grid/rect';
import { HostCollection } from '../wire/collection';
import { apiNotFound, invalidArgument } from '../wire/errors';
import { HostObject } from '../wire/hostobject';
import { CellValueConditionalFormat, CustomConditionalFormat } from './conditionalrules';
import type { Range } from './range';
import { RangeAreas } from './rangeareas';
import type { Worksheet } from './worksheet';

const KNOWN = ['Custom', 'CellValue'];
const OTHERS = ['DataBar', 'ColorScale', 'IconSet', 'TopBottom', 'PresetCriteria', 'ContainsText'];

export class ConditionalFormat extends HostObject {
  readonly className = 'ConditionalFormat';
  readonly Id: string;
  readonly CustomOrNullObject: CustomConditionalFormat | null;
  readonly CellValueOrNullObject: CellValueConditionalFormat | null;
  StopIfTrue = false;

  constructor(
    readonly sheet: Worksheet,
    public rects: readonly Rect[],
    readonly Type: string,
  ) {
    super();
    this.Id = sheet.book.newId();
    this.CustomOrNullObject = Type === 'Custom' ? new CustomConditionalFormat() : null;
    this.CellValueOrNullObject = Type === 'CellValue' ? new CellValueConditionalFormat() : null;
  }

  override idData(): Record<string, unknown> {
    return { Id: this.Id };
  }

  get Priority(): number {
    return this.sheet.layout.conditionalFormats.indexOf(this);
  }

  set Priority(priority: number) {
    const others = this.sheet.layout.conditionalFormats.filter((format) => format !== this);
    others.splice(priority, 0, this);
    this.sheet.layout.conditionalFormats = others;
  }

  get Custom(): CustomConditionalFormat | undefined {
    return this.CustomOrNullObject ?? undefined;
  }

  get CellValue(): CellValueConditionalFormat | undefined {
    return this.CellValueOrNullObject ?? undefined;
  }

  Delete(): void {
    this.sheet.layout.conditionalFormats = this.sheet.layout.conditionalFormats.filter(
      (format) => format !== this,
    );
  }

  GetRange(): Range {
    const range = this.GetRangeOrNullObject();
    if (!range) throw invalidArgument('Mehrere Bereiche');
    return range;
  }

  GetRangeOrNullObject(): Range | null {
    const [rect, ...others] = this.rects;
    return rect && others.length === 0 ? this.sheet.range(rect) : null;
  }

  GetRanges(): RangeAreas {
    return new RangeAreas(this.sheet, this.rects);
  }

  edit(edit: Edit): void {
    this.rects = this.rects.flatMap((rect) => moved(rect, edit) ?? []);
  }

  /** Takes the format off an area; false if nothing is left of it. */
  exclude(area: Rect): boolean {
    this.rects = this.rects.filter((rect) => !intersection(rect, area));
    return this.rects.length > 0;
  }
}

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
    if (OTHERS.includes(type)) throw apiNotFound(`ConditionalFormat.${type}`);
    if (!KNOWN.includes(type)) throw invalidArgument(type);
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
