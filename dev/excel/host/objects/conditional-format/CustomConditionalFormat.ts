import { HostObject } from '../../wire/host-object';
import { ColorScaleConditionalFormat } from './ColorScaleConditionalFormat';
import { ConditionalFormatRule } from './ConditionalFormatRule';
import { ConditionalRangeFormat } from './ConditionalRangeFormat';
import { DataBarConditionalFormat } from './DataBarConditionalFormat';
import { IconSetConditionalFormat } from './IconSetConditionalFormat';
import { RuleFormat } from './RuleFormat';

/** A format that a formula decides on. */
export class CustomConditionalFormat extends HostObject {
  readonly className = 'CustomConditionalFormat';
  readonly Rule = new ConditionalFormatRule();
  readonly Format = new ConditionalRangeFormat();
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
