import type { Operator } from './tokens';

/** A formula as Excel computes it. */
export type FormulaNode =
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'text'; readonly value: string }
  | { readonly kind: 'boolean'; readonly value: boolean }
  | { readonly kind: 'error'; readonly code: string }
  | { readonly kind: 'array'; readonly text: string }
  /** Cells, an area, a spill, a structured reference or a name, as it stands in the formula. */
  | { readonly kind: 'reference'; readonly text: string }
  | FormulaCall
  | { readonly kind: 'sign'; readonly sign: '+' | '-' | '@'; readonly of: FormulaNode }
  | { readonly kind: 'percent'; readonly of: FormulaNode }
  | {
      readonly kind: 'operation';
      readonly operator: Operator;
      readonly left: FormulaNode;
      readonly right: FormulaNode;
    };

export interface FormulaCall {
  readonly kind: 'call';
  /** In capitals, as the formula has it. */
  readonly name: string;
  /** `null` where nothing stands between the commas. */
  readonly args: readonly (FormulaNode | null)[];
  /** Its place in the formula. */
  readonly from: number;
  readonly to: number;
}

/** What a part of a formula is made of. */
export const childrenOf = (node: FormulaNode): readonly FormulaNode[] => {
  switch (node.kind) {
    case 'call':
      return node.args.filter((arg) => arg !== null);
    case 'sign':
    case 'percent':
      return [node.of];
    case 'operation':
      return [node.left, node.right];
    default:
      return [];
  }
};

/** Every call in a formula, outer ones before those within them. */
export const callsIn = (node: FormulaNode): readonly FormulaCall[] => [
  ...(node.kind === 'call' ? [node] : []),
  ...childrenOf(node).flatMap(callsIn),
];
