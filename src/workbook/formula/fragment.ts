/** One argument, ready for both notations. Only the modules beside this one make them. */
export interface Fragment {
  readonly kind:
    'omitted' | 'number' | 'date' | 'boolean' | 'reference' | 'name' | 'text' | 'array' | 'period';
  /** As `Range.formulas` wants it: point, comma, English keywords. */
  readonly invariant: string;
  /** As a German Excel shows it. */
  readonly german: string;
  /** Of a number that somebody may have meant otherwise: `1.234`. */
  readonly doubtful?: true;
  /** Of a reference whose cells can be counted. */
  readonly size?: Size;
  /** Where the values of a reference or a name stand. */
  readonly place?: Place;
  /** Of a period: the function that gives the value. */
  readonly call?: { readonly name: string; readonly args: readonly string[] };
  /** Of a list. */
  readonly values?: readonly (readonly (number | string | boolean)[])[];
}

/** What a reference or a name stands for, with everything spelled as in the workbook. */
export type Place =
  /** Without a sheet: on the one where the formula is going to stand. */
  | { readonly kind: 'cells' | 'spill'; readonly sheet: string | null; readonly address: string }
  | {
      readonly kind: 'table';
      readonly table: string;
      /** Neighbours in the order of the table; none are the data. */
      readonly parts: readonly TablePart[];
      /** None are all. */
      readonly columns: readonly string[];
    }
  /** Of the row of a sheet that crosses the table; counted from 1. */
  | {
      readonly kind: 'row';
      readonly table: string;
      readonly columns: readonly string[];
      readonly row: number;
    }
  | { readonly kind: 'name'; readonly name: string };

export type TablePart = '#All' | '#Headers' | '#Data' | '#Totals';

export interface Size {
  readonly rows: number;
  readonly columns: number;
}

/** Why a text can be no argument. The pane has a sentence for each. */
export type RefusalReason =
  | 'malformed-number'
  | 'too-many-digits'
  | 'no-such-day'
  | 'short-year'
  | 'too-early'
  | 'malformed-array'
  | 'formula'
  | 'outside-sheet'
  | 'whole-lines'
  | 'unknown-sheet'
  | 'unknown-table'
  | 'unknown-column'
  | 'table-part'
  | 'text-too-long'
  | 'control-character';

export interface Refusal {
  readonly kind: 'refused';
  readonly reason: RefusalReason;
  /** What was not found or understood. */
  readonly detail: string;
}

export type Reading = Fragment | Refusal;

export const OMITTED: Fragment = { kind: 'omitted', invariant: '', german: '' };

export const refused = (reason: RefusalReason, detail: string): Refusal => ({
  kind: 'refused',
  reason,
  detail,
});
