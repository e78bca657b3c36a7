/** Why nothing was written. */
export type Obstacle =
  /** There is something in a cell, be it a formula that shows nothing or a part of a result. */
  | { readonly kind: 'occupied'; readonly address: string }
  | { readonly kind: 'in-table'; readonly address: string; readonly table: string }
  /** A number format or a width has been chosen by somebody. */
  | { readonly kind: 'formatted'; readonly address: string }
  | { readonly kind: 'sheet-taken' | 'table-taken' | 'name-taken'; readonly name: string }
  | { readonly kind: 'sheet-missing' | 'sheet-protected'; readonly name: string }
  | { readonly kind: 'workbook-protected' }
  /** It holds no more what the register knows, or is not as large. */
  | { readonly kind: 'changed'; readonly address: string };
