import { ConditionalFormat } from '../../host/objects/conditional-format/ConditionalFormat';
import type { ConditionalRangeFormat } from '../../host/objects/conditional-format/ConditionalRangeFormat';
import { CustomConditionalFormat } from '../../host/objects/conditional-format/CustomConditionalFormat';
import { RuleFormat } from '../../host/objects/conditional-format/RuleFormat';
import type { Worksheet } from '../../host/objects/worksheet/Worksheet';
import { TEXTS } from '../texts';
import { fromFile } from './formulas';
import { limited } from './limits';
import type { Difference } from './read-style';
import { areasOf } from './read-validation';
import { keepsRule, KINDS, OPERATORS } from './rules';
import { attribute, children, isOn, numeric, textOf } from './xml';

function showLook(look: Difference, { Font, Fill }: ConditionalRangeFormat): void {
  Font.Color = look.colour ?? '';
  Font.Bold = look.bold;
  Font.Italic = look.italic;
  Font.Underline = look.underline ? 'Single' : 'None';
  Font.Strikethrough = look.strikethrough;
  Fill.Color = look.fill ?? '';
}

function readRule(
  rule: Element,
  format: ConditionalFormat,
  look: Difference | undefined,
  namespace: string,
): void {
  const [first, second] = children(rule, 'formula').map((formula) =>
    fromFile(textOf(formula) ?? '', namespace),
  );
  const custom = format.CustomOrNullObject;
  const other = format.CellValueOrNullObject ?? format.TopBottomOrNullObject;
  if (custom instanceof CustomConditionalFormat) {
    custom.Rule.Formula = first ?? '';
    if (look) showLook(look, custom.Format);
  } else if (other instanceof RuleFormat) {
    const end = isOn(rule, 'bottom') ? 'Bottom' : 'Top';
    other.Rule =
      attribute(rule, 'type') === 'top10'
        ? {
            rank: numeric(rule, 'rank', [1, 1_000]) ?? 10,
            type: `${end}${isOn(rule, 'percent') ? 'Percent' : 'Items'}`,
          }
        : {
            formula1: first,
            ...(second === undefined ? {} : { formula2: second }),
            operator: OPERATORS[attribute(rule, 'operator') ?? ''],
          };
    if (look) showLook(look, other.Format);
  }
}

const priorityOf = (rule: Element): number => numeric(rule, 'priority', [0, 1e9]) ?? 0;

/** The conditional formats of a sheet, the most important one first. */
export function readConditionalFormats(
  part: Element,
  sheet: Worksheet,
  looks: readonly Difference[],
  namespace: string,
): void {
  const found = children(part, 'conditionalFormatting').flatMap((element) => {
    const rects = areasOf(attribute(element, 'sqref'));
    const rules = children(element, 'cfRule').filter((rule) => keepsRule(attribute(rule, 'type') ?? ''));
    return rules.map((rule) => ({ rects, rule }));
  });
  const rules = [...limited(found, TEXTS.counted.rules)];
  for (const { rects, rule } of rules.sort((a, b) => priorityOf(a.rule) - priorityOf(b.rule))) {
    const format = new ConditionalFormat(sheet, rects, KINDS[attribute(rule, 'type') ?? ''] ?? '');
    readRule(rule, format, looks[numeric(rule, 'dxfId', [0, 1e6]) ?? -1], namespace);
    sheet.layout.conditionalFormats.push(format);
  }
}
