import { toGermanFormula, toInvariantFormula } from '../calc/language';
import { HostObject } from '../wire/hostobject';

/** A format that a formula decides on. */
class CustomConditionalFormat extends HostObject {
  readonly className = 'CustomConditionalFormat';
  readonly Rule = new ConditionalFormatRule();
  readonly Format = new ConditionalRangeFormat();
}

/** A format that a rule with settings decides on: a comparison, a text, a rank or one of Excel's presets. */
class RuleFormat extends HostObject {
  readonly Format = new ConditionalRangeFormat();
  Rule: Readonly<Record<string, unknown>> = {};

  constructor(readonly className: string) {
    super();
  }
}

class DataBarConditionalFormat extends HostObject {
  readonly className = 'DataBarConditionalFormat';
  readonly PositiveFormat = new DataBarFormat('ConditionalDataBarPositiveFormat');
  readonly NegativeFormat = new DataBarFormat('ConditionalDataBarNegativeFormat');
  ShowDataBarOnly = false;
  BarDirection = 'Context';
  AxisFormat = 'Automatic';
  AxisColor = '';
  LowerBoundRule: Readonly<Record<string, unknown>> = { type: 'Automatic' };
  UpperBoundRule: Readonly<Record<string, unknown>> = { type: 'Automatic' };
}

class DataBarFormat extends HostObject {
  FillColor = '#638EC6';
  BorderColor = '';

  constructor(readonly className: string) {
    super();
  }
}

class ColorScaleConditionalFormat extends HostObject {
  readonly className = 'ColorScaleConditionalFormat';
  Criteria: Readonly<Record<string, unknown>> = {};

  get ThreeColorScale(): boolean {
    return this.Criteria['midpoint'] !== undefined;
  }
}

class IconSetConditionalFormat extends HostObject {
  readonly className = 'IconSetConditionalFormat';
  Style = 'ThreeTrafficLights1';
  Criteria: readonly unknown[] = [];
  ReverseIconOrder = false;
  ShowIconOnly = false;
}

const TYPES: Readonly<Record<string, readonly [property: string, make: () => HostObject]>> = {
  Custom: ['Custom', () => new CustomConditionalFormat()],
  CellValue: ['CellValue', () => new RuleFormat('CellValueConditionalFormat')],
  ContainsText: ['TextComparison', () => new RuleFormat('TextConditionalFormat')],
  TopBottom: ['TopBottom', () => new RuleFormat('TopBottomConditionalFormat')],
  PresetCriteria: ['Preset', () => new RuleFormat('PresetCriteriaConditionalFormat')],
  DataBar: ['DataBar', () => new DataBarConditionalFormat()],
  ColorScale: ['ColorScale', () => new ColorScaleConditionalFormat()],
  IconSet: ['IconSet', () => new IconSetConditionalFormat()],
};

/** What belongs to a type of `conditionalFormats.add`, and under which property it is found. */
export function settingsFor(type: string): { property: string; settings: HostObject } | null {
  const [property, make] = TYPES[type] ?? [];
  return property !== undefined && make ? { property, settings: make() } : null;
}

class ConditionalFormatRule extends HostObject {
  readonly className = 'ConditionalFormatRule';
  Formula = '';

  get FormulaLocal(): string {
    return this.Formula === '' ? '' : toGermanFormula(this.Formula);
  }

  set FormulaLocal(formula: string) {
    this.Formula = toInvariantFormula(formula);
  }
}

class ConditionalRangeFormat extends HostObject {
  readonly className = 'ConditionalRangeFormat';
  readonly Font = new ConditionalRangeFont();
  readonly Fill = new ConditionalRangeFill();
  NumberFormat = '';
}

class ConditionalRangeFont extends HostObject {
  readonly className = 'ConditionalRangeFont';
  Color = '';
  Bold = false;
  Italic = false;
  Underline = 'None';
  Strikethrough = false;

  Clear(): void {
    Object.assign(this, { Color: '', Bold: false, Italic: false, Underline: 'None', Strikethrough: false });
  }
}

class ConditionalRangeFill extends HostObject {
  readonly className = 'ConditionalRangeFill';
  Color = '';

  Clear(): void {
    this.Color = '';
  }
}
