import type { Style, Worksheet as FileSheet } from 'exceljs';
import { rectName } from '../../host/model/grid/address';
import type { ConditionalFormat } from '../../host/objects/conditional-format/ConditionalFormat';
import type { ConditionalRangeFormat } from '../../host/objects/conditional-format/ConditionalRangeFormat';
import { CustomConditionalFormat } from '../../host/objects/conditional-format/CustomConditionalFormat';
import { RuleFormat } from '../../host/objects/conditional-format/RuleFormat';
import type { Worksheet } from '../../host/objects/worksheet/Worksheet';
import { toArgb } from './colour';
import { ruleToFile } from './formulas';
import { type FileRule, OPERATORS } from './rules';
import { fileText } from './xml';

function lookOf({ Font, Fill }: ConditionalRangeFormat): Partial<Style> {
  return {
    font: {
      ...(Font.Color === '' ? {} : { color: toArgb(Font.Color) }),
      ...(Font.Bold ? { bold: true } : {}),
      ...(Font.Italic ? { italic: true } : {}),
      ...(Font.Underline === 'None' ? {} : { underline: true }),
      ...(Font.Strikethrough ? { strike: true } : {}),
    },
    ...(Fill.Color === ''
      ? {}
      : { fill: { type: 'pattern', pattern: 'solid', bgColor: toArgb(Fill.Color) } }),
  };
}

function ruleOf(format: ConditionalFormat, namespace: string): FileRule | null {
  const base = { priority: format.Priority + 1 };
  const custom = format.CustomOrNullObject;
  if (custom instanceof CustomConditionalFormat)
    return {
      ...base,
      type: 'expression',
      formulae: [fileText(ruleToFile(custom.Rule.Formula, namespace))],
      style: lookOf(custom.Format),
    };
  const other = format.CellValueOrNullObject ?? format.TopBottomOrNullObject;
  if (!(other instanceof RuleFormat)) return null;
  const { formula1, formula2, operator, rank, type } = other.Rule;
  const style = lookOf(other.Format);
  if (format.TopBottomOrNullObject)
    return {
      ...base,
      type: 'top10',
      rank: Number(rank),
      percent: String(type).endsWith('Percent'),
      bottom: String(type).startsWith('Bottom'),
      style,
    };
  const [comparison] = Object.entries(OPERATORS).find(([, here]) => here === operator) ?? ['equal'];
  return {
    ...base,
    type: 'cellIs',
    operator: comparison as 'equal',
    formulae: [formula1, formula2]
      .filter((formula) => formula !== undefined && formula !== null)
      .map((formula) => fileText(ruleToFile((formula as string).replace(/^=?/, '='), namespace))),
    style,
  };
}

export function writeConditionalFormats(sheet: Worksheet, target: FileSheet, namespace: string): void {
  for (const format of sheet.layout.conditionalFormats) {
    const rule = ruleOf(format, namespace);
    if (rule)
      target.addConditionalFormatting({
        ref: format.rects.map((rect) => rectName(rect)).join(' '),
        rules: [rule],
      });
  }
}
