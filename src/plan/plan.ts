/**
 * What is to be written into a workbook, as data: no objects of Excel, nothing that was read from it. Preview, writing,
 * comparing, undoing and tests all read the same plan.
 *
 * Whole sheets are new; in a sheet that exists a plan may fill blank cells, make tables of them, and set number formats
 * and widths where both are still standard. So nothing of the user's is ever overwritten, moved or reformatted (AS-5).
 */
export interface Plan {
  /** In the order of the tabs; new ones stand behind those that are there. */
  readonly sheets: readonly SheetPlan[];
  /** Names of the workbook. */
  readonly names?: readonly NamePlan[];
  /** The sheet that is shown in the end; its `selected` cell with it. */
  readonly show?: string;
}

/** An invariant formula, as `Range.formulas` takes it; only what is marked as one ever becomes one (AS-6). */
export interface FormulaEntry {
  readonly formula: string;
}

/** A day as `JJJJ-MM-TT`, written as the number that the workbook counts for it. Its number format is set by `formats`. */
export interface DayEntry {
  readonly day: string;
}

/** A text for a cell that a register owns and that is formatted for texts, where an apostrophe would be a part of it. */
export interface TextEntry {
  readonly text: string;
}

/** What a cell is to hold. A string is a text whatever it looks like; `null` leaves the cell alone. */
export type Entry = string | number | boolean | null | FormulaEntry | DayEntry | TextEntry;

/** Rows of entries from one cell on, all of the same length. */
export interface Block {
  /** The first cell, such as `A5`. */
  readonly at: string;
  readonly rows: readonly (readonly Entry[])[];
  /**
   * In a sheet that exists, for cells that a register owns: what has to be written so that they hold again what they hold
   * now, an empty text for blank ones. They are changed only if that is what they hold, and get it back with the rest.
   */
  readonly before?: readonly (readonly HeldEntry[])[];
}

/** What has to be written so that a cell holds something: a text with an apostrophe ahead, a formula as it is. */
export type HeldEntry = string | number | boolean | TextEntry;

export type SheetPlan = NewSheet | ExistingSheet;

interface SheetContents {
  readonly name: string;
  readonly blocks: readonly Block[];
  readonly tables?: readonly TablePlan[];
  readonly numberFormats?: readonly NumberFormatPlan[];
  readonly widths?: readonly WidthPlan[];
}

export interface ExistingSheet extends SheetContents {
  readonly kind: 'existing';
  /** Tables that a register owns, which become larger or smaller. */
  readonly resized?: readonly ResizedTable[];
  readonly inputs?: readonly InputPlan[];
}

/** Heading and first column stay where they are. */
export interface ResizedTable {
  readonly name: string;
  readonly from: string;
  readonly to: string;
}

/** How contents lie in cells, as far as it is not the standard. */
export interface KeptAlignment {
  readonly vertical?: `${Excel.VerticalAlignment}`;
  readonly horizontal?: `${Excel.HorizontalAlignment}`;
  readonly wrap?: true;
}

/** Cells without a look of their own that become input cells, or input cells that become blank ones again. */
export interface InputPlan {
  readonly area: string;
  readonly becomes: 'input' | 'plain';
  /** How their contents lie, which stays when they become blank ones. */
  readonly kept?: KeptAlignment;
  readonly validation?: ValidationPlan;
}

export interface NewSheet extends SheetContents {
  readonly kind: 'new';
  readonly heights?: readonly HeightPlan[];
  /** Rows such as `6:90` that get the height of their texts as soon as all results are there; until then they have theirs. */
  readonly fittedRows?: string;
  readonly looks?: readonly LookPlan[];
  readonly validations?: readonly ValidationPlan[];
  readonly conditions?: readonly ConditionPlan[];
  readonly charts?: readonly ChartPlan[];
  readonly print?: PrintPlan;
  /** So many rows stay in view. */
  readonly frozenRows?: number;
  /** The cell that is selected when the sheet is shown for the first time. */
  readonly selected?: string;
}

/** The first row of the area holds the headings: texts, none blank, none twice. */
export interface TablePlan {
  readonly name: string;
  readonly area: string;
}

export interface NamePlan {
  readonly name: string;
  /** Invariant, with its sheet: `='KIM Eingaben'!$B$3`. */
  readonly formula: string;
}

export interface NumberFormatPlan {
  readonly area: string;
  /** Invariant, such as `#,##0.00`. */
  readonly format: string;
  /** In cells of a sheet that exists which a register owns: the format that all of them have; otherwise the standard. */
  readonly before?: string;
}

export interface WidthPlan {
  /** `A:A`, `C:F`. */
  readonly columns: string;
  /** In points, as `RangeFormat.columnWidth` counts. */
  readonly points: number;
}

export interface HeightPlan {
  /** `1:1`, `3:5`. */
  readonly rows: string;
  readonly points: number;
}

export interface LookPlan {
  readonly area: string;
  /** A built-in style, such as `Input`; it is set before the rest. */
  readonly style?: `${Excel.BuiltInStyle}`;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly size?: number;
  /** Of the text, `#RRGGBB`. */
  readonly color?: string;
  readonly fill?: string;
  readonly align?: 'Left' | 'Center' | 'Right';
  readonly vertical?: 'Top' | 'Center';
  /** Steps of Excel's indent. */
  readonly indent?: number;
  readonly wrap?: boolean;
  /** A thin line below the area, in this colour. */
  readonly lineBelow?: string;
}

export interface ValidationPlan {
  readonly area: string;
  readonly rule: Excel.DataValidationRule;
  readonly prompt?: { readonly title: string; readonly message: string };
  readonly error?: {
    readonly title: string;
    readonly message: string;
    readonly style: `${Excel.DataValidationAlertStyle}`;
  };
}

/** A format for the cells for which the formula is true. */
export interface ConditionPlan {
  readonly area: string;
  /** Invariant, seen from the first cell of the area. */
  readonly formula: string;
  readonly color?: string;
  readonly fill?: string;
  readonly bold?: boolean;
}

export interface ChartPlan {
  readonly name: string;
  readonly type: `${Excel.ChartType}`;
  readonly title: string;
  readonly legend: boolean;
  /** Whether the numbers stand on the chart. */
  readonly labels?: boolean;
  readonly series: readonly SeriesPlan[];
  /** The cells between which it stands. */
  readonly from: string;
  readonly to: string;
}

export interface SeriesPlan {
  readonly name: string;
  /** Columns of cells on the chart's own sheet. */
  readonly values: string;
  readonly categories: string;
  /** Of its columns, `#RRGGBB`. */
  readonly color?: string;
}

export interface PrintPlan {
  readonly landscape: boolean;
  /** As many pages wide. */
  readonly pagesWide: number;
  /** In centimetres. */
  readonly margins: {
    readonly left: number;
    readonly right: number;
    readonly top: number;
    readonly bottom: number;
  };
  /** `A:F`: only whole columns, so that rows may still be added. Without it all that is there is printed. */
  readonly columns?: string;
  /** `5:5`: repeated on every page. */
  readonly titleRows?: string;
  /** With Excel's codes such as `&P`; an `&` of the user's has to be doubled. */
  readonly leftFooter?: string;
  readonly rightFooter?: string;
}
