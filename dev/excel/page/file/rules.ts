import type { ConditionalFormattingRule } from 'exceljs';

/** Kinds of rules that are kept: a formula, a comparison, the first or last of all values. */
export const KINDS: Readonly<Record<string, string>> = {
  expression: 'Custom',
  cellIs: 'CellValue',
  top10: 'TopBottom',
};

/** Comparisons under their names in a file and in Office.js, which are not those of data validation. */
export const OPERATORS: Readonly<Record<string, string>> = {
  between: 'Between',
  notBetween: 'NotBetween',
  equal: 'EqualTo',
  notEqual: 'NotEqualTo',
  greaterThan: 'GreaterThan',
  lessThan: 'LessThan',
  greaterThanOrEqual: 'GreaterThanOrEqual',
  lessThanOrEqual: 'LessThanOrEqual',
};

export const keepsRule = (type: string): boolean => type in KINDS;

/** A rule as exceljs has it, with the fields of all kinds of rules. */
export type FileRule = ConditionalFormattingRule & {
  readonly formulae?: readonly unknown[];
  readonly operator?: string;
  readonly rank?: number;
  readonly percent?: boolean;
  readonly bottom?: boolean;
};
