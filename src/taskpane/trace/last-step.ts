import { parseFormula } from '../../workbook/formula/tree/parse';
import type { FormulaNode } from '../../workbook/formula/tree/tree';
import { childrenOf } from '../../workbook/formula/tree/tree';
import type { Values } from '../../workbook/read/values';
import type { CellFormula } from '../../workbook/trace/cell-formula';
import { readReferences, referencesIn } from '../../workbook/trace/references';
import { evaluate, type TraceRow } from './evaluate';
import { amounts } from './Step';
import { RECHENWEG } from './texts';

/** How a cell that calls no KIM function comes to its amount. */
export interface LastStep {
  /** The step that ends with it; `null` where the amount is one of those that the calls come to. */
  readonly row: TraceRow | null;
  /** What to look for in the steps of the calls; `null` where the amount is made of several. */
  readonly sought: number | null;
  /** The references that the amount is made of. */
  readonly references: readonly string[];
}

type Evaluated = (node: FormulaNode | null | undefined) => Values | null;

/** Half a cent. */
const NEAR = 0.005;
const isNear = (a: number | null, b: number): boolean => a !== null && Math.abs(a - b) < NEAR;

function numberOf(values: Values | null): number | null {
  const value = values?.length === 1 && values[0]?.length === 1 ? values[0][0] : null;
  return typeof value === 'number' ? value : null;
}

/** `ROUND(exact/step,0)*step` */
function rounded(node: FormulaNode, amount: number, valueOf: Evaluated): LastStep | null {
  if (node.kind !== 'operation' || node.operator !== '*' || node.left.kind !== 'call') return null;
  const [quotient] = node.left.args;
  if (node.left.name !== 'ROUND' || quotient?.kind !== 'operation' || quotient.operator !== '/') return null;
  const [exact, step] = [quotient.left, node.right].map((part) => numberOf(valueOf(part)));
  if (exact === null || step === null || exact === undefined || step === undefined) return null;
  const count = Math.round(amount / step);
  if (step <= 0 || !isNear(count * step, amount) || Math.abs(exact / step - count) > 0.5 + 1e-9) return null;
  const row = ['VT-1', RECHENWEG.gerundet(amounts.format(step)), workingOf(exact, step, count), amount, ''];
  return { row, sought: exact, references: referencesIn(quotient.left) };
}

const workingOf = (exact: number, step: number, count: number): string =>
  RECHENWEG.gerundetRechnung(
    ...([exact, step, Math.round((exact / step) * 1e4) / 1e4].map((number) => amounts.format(number)) as [
      string,
      string,
      string,
    ]),
    count.toLocaleString('de-DE'),
  );

/** `SUM(F14:F15)` */
function added(node: FormulaNode, amount: number, valueOf: Evaluated): LastStep | null {
  if (node.kind !== 'call' || node.name !== 'SUM' || node.args.length !== 1) return null;
  const parts = (valueOf(node.args[0]) ?? []).flat().filter((value) => typeof value === 'number');
  const isSum = isNear(
    parts.reduce((sum, part) => sum + part, 0),
    amount,
  );
  if (!isSum || parts.length < 2) return null;
  const row = ['', RECHENWEG.summe, parts.map((part) => amounts.format(part)).join(' + '), amount, ''];
  return { row, sought: null, references: referencesIn(node) };
}

/** `$B$17`, as it is. */
function taken(node: FormulaNode, amount: number, valueOf: Evaluated): LastStep | null {
  if (node.kind !== 'reference' || !isNear(numberOf(valueOf(node)), amount)) return null;
  const row = ['', RECHENWEG.uebernommen(node.text.replace(/\$/g, '')), '', amount, ''];
  return { row, sought: amount, references: [node.text] };
}

/** The parts of a formula; of `IF(A14="Gesamt",…)` only what Excel has taken. */
function partsOf(node: FormulaNode, valueOf: Evaluated): FormulaNode[] {
  const [condition, then, otherwise] = node.kind === 'call' && node.name === 'IF' ? node.args : [];
  const isWord =
    condition?.kind === 'operation' && condition.operator === '=' && condition.right.kind === 'text';
  const known = isWord ? valueOf(condition.left) : null;
  if (!isWord || known === null) return [node, ...childrenOf(node).flatMap((part) => partsOf(part, valueOf))];
  const taken = condition.right.value === (known[0]?.[0] ?? '') ? then : otherwise;
  return taken ? partsOf(taken, valueOf) : [];
}

/**
 * RZ-1: what of a formula its amount is made of; `null` where the cell holds no amount. Which branch Excel has taken is seen
 * by what it comes to.
 */
export function lastStepOf(
  tree: FormulaNode,
  amount: number,
  values: ReadonlyMap<string, Values | null>,
): LastStep {
  const evaluation = {
    values,
    functions: [],
    calculate: () => ({ kind: 'findings', findings: [] }) as const,
  };
  const valueOf: Evaluated = (node) => (node ? evaluate(node, evaluation) : null);
  for (const kind of [rounded, added, taken])
    for (const node of partsOf(tree, valueOf)) {
      const found = kind(node, amount, valueOf);
      if (found) return found;
    }
  return { row: null, sought: amount, references: referencesIn(tree) };
}

/**
 * RZ-1: the end of the way to the amount of a cell that calls no KIM function.
 *
 * @returns `null` where it holds no amount, or none at all
 * @throws WorkbookFault
 */
export async function readLastStep(cell: CellFormula): Promise<LastStep | null> {
  const tree = parseFormula(cell.formula);
  const values = await readReferences(cell, [...referencesIn(tree), cell.cell]);
  const amount = numberOf(values.get(cell.cell) ?? null);
  return tree === null || amount === null || amount === 0 ? null : lastStepOf(tree, amount, values);
}
