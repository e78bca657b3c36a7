import type { Host } from '../../host/host';
import { TEXTS } from '../texts';
import { keepsCharts } from './charts';
import { KINDS } from './rules';

/** What a workbook has that no saved file will contain, as a user calls it. */
export function unsavedIn({ book }: Host): string[] {
  const sheets = book.workbook.Worksheets.items();
  const { charts, conditionalFormats, names } = TEXTS.losses;
  const rules = sheets.flatMap(({ layout }) => layout.conditionalFormats);
  const kinds = Object.values(KINDS);
  return [
    ...(sheets.some((sheet) => !keepsCharts(sheet)) ? [charts] : []),
    ...(rules.some(({ Type }) => !kinds.includes(Type)) ? [conditionalFormats] : []),
    ...(book.workbook.Names.items().some((name) => !name.GetRangeOrNullObject()) ||
    sheets.some(({ Names }) => Names.items().length > 0)
      ? [names]
      : []),
  ];
}
