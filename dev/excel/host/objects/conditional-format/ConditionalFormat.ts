import { moved, type CellShift } from '../../model/grid/cell-shift';
import { intersection, type Rect } from '../../model/grid/rect';
import { invalidArgument, itemNotFound } from '../../wire/errors';
import { HostObject } from '../../wire/host-object';
import { settingsFor } from './CustomConditionalFormat';
import { type Range } from '../range/Range';
import { type RangeAreas } from '../range/RangeAreas';
import { type Worksheet } from '../worksheet/Worksheet';

export class ConditionalFormat extends HostObject {
  readonly className = 'ConditionalFormat';
  readonly Id: string;
  StopIfTrue = false;
  private readonly settings: HostObject;
  private readonly property: string;

  constructor(
    readonly sheet: Worksheet,
    public rects: readonly Rect[],
    readonly Type: string,
  ) {
    super();
    const own = settingsFor(Type);
    if (!own) throw invalidArgument(Type);
    this.property = own.property;
    this.settings = own.settings;
    this.Id = sheet.book.newId();
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

  get Custom(): HostObject {
    return this.only('Custom');
  }

  get CustomOrNullObject(): HostObject | null {
    return this.property === 'Custom' ? this.settings : null;
  }

  get CellValue(): HostObject {
    return this.only('CellValue');
  }

  get CellValueOrNullObject(): HostObject | null {
    return this.property === 'CellValue' ? this.settings : null;
  }

  get TextComparison(): HostObject {
    return this.only('TextComparison');
  }

  get TextComparisonOrNullObject(): HostObject | null {
    return this.property === 'TextComparison' ? this.settings : null;
  }

  get TopBottom(): HostObject {
    return this.only('TopBottom');
  }

  get TopBottomOrNullObject(): HostObject | null {
    return this.property === 'TopBottom' ? this.settings : null;
  }

  get Preset(): HostObject {
    return this.only('Preset');
  }

  get PresetOrNullObject(): HostObject | null {
    return this.property === 'Preset' ? this.settings : null;
  }

  get DataBar(): HostObject {
    return this.only('DataBar');
  }

  get DataBarOrNullObject(): HostObject | null {
    return this.property === 'DataBar' ? this.settings : null;
  }

  get ColorScale(): HostObject {
    return this.only('ColorScale');
  }

  get ColorScaleOrNullObject(): HostObject | null {
    return this.property === 'ColorScale' ? this.settings : null;
  }

  get IconSet(): HostObject {
    return this.only('IconSet');
  }

  get IconSetOrNullObject(): HostObject | null {
    return this.property === 'IconSet' ? this.settings : null;
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
    return this.sheet.areas(this.rects);
  }

  private only(property: string): HostObject {
    if (property !== this.property) throw itemNotFound(`ConditionalFormat.${property}`);
    return this.settings;
  }

  edit(edit: CellShift): void {
    this.rects = this.rects.flatMap((rect) => moved(rect, edit) ?? []);
  }

  /** Takes the format off an area; false if nothing is left of it. */
  exclude(area: Rect): boolean {
    this.rects = this.rects.filter((rect) => !intersection(rect, area));
    return this.rects.length > 0;
  }
}
