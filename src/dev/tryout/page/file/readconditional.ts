import type { ConditionalFormattingOptions, Style, Worksheet as FileSheet } from 'exceljs';
import { parseRect } from '../../core/grid/address';
import { ConditionalFormat } from '../../core/objects/conditionalformat';
import type { ConditionalRangeFormat } from '../../core/objects/conditionalrangeformat';
import { CustomConditionalFormat } from '../../core/objects/customconditionalformat';
import { RuleFormat } from '../../core/objects/ruleformat';
import type { Worksheet } from '../../core/objects/worksheet';
import { fromColour } from './colour';
import { fromFile } from './formulas';
import { type FileRule, keepsRule, KINDS, OPERATORS } from './rules';

/** The rules as exceljs has them, with what its types leave out. */
interface Conditional {
  readonly conditionalFormattings?: readonly ConditionalFormattingOptions[];
}

function readLook({ font, fill }: Partial<Style>, format: ConditionalRangeFormat): void {
  const { Font, Fill } = format;
  Font.Color = fromColour(font?.color) ?? '';
  Font.Bold = font?.bold === true;
  Font.Italic = font?.italic === true;
  Font.Underline = font?.underline ? 'Single' : 'None';
  Font.Strikethrough = font?.strike === true;
  // In these formats the colour of an area stands where elsewhere its pattern's background does.
  if (fill?.type === 'pattern') Fill.Color = fromColour(fill.bgColor ?? fill.fgColor) ?? '';
}

function readRule(rule: FileRule, format: ConditionalFormat, namespace: string): void {
  const [first, second] = (rule.formulae ?? []).map((formula) => fromFile(String(formula), namespace));
  const custom = format.CustomOrNullObject;
  const other = format.CellValueOrNullObject ?? format.TopBottomOrNullObject;
  if (custom instanceof CustomConditionalFormat) {
    custom.Rule.Formula = first ?? '';
    readLook(rule.style ?? {}, custom.Format);
  } else if (other instanceof RuleFormat) {
    const end = rule.bottom === true ? 'Bottom' : 'Top';
    other.Rule =
      rule.type === 'top10'
        ? { rank: rule.rank, type: `${end}${rule.percent ? 'Percent' : 'Items'}` }
        : {
            formula1: first,
            ...(second === undefined ? {} : { formula2: second }),
            operator: OPERATORS[rule.operator ?? ''],
          };
    readLook(rule.style ?? {}, other.Format);
  }
}

/** The conditional formats of a sheet, the most important one first. */
export function readConditionalFormats(source: FileSheet, sheet: Worksheet, namespace: string): void {
  const rules = ((source as Conditional).conditionalFormattings ?? []).flatMap(({ ref, rules: own }) => {
    const rects = ref.split(/\s+/).flatMap((address) => parseRect(address) ?? []);
    return own.filter(({ type }) => keepsRule(type)).map((rule) => ({ rects, rule: rule }));
  });
  for (const { rects, rule } of rules.sort((a, b) => a.rule.priority - b.rule.priority)) {
    const format = new ConditionalFormat(sheet, rects, KINDS[rule.type] ?? '');
    readRule(rule, format, namespace);
    sheet.layout.conditionalFormats.push(format);
  }
}
