import { isMatrix } from '../../src/dev/engine/compile/compiled';
import type { CellValue } from '../../src/dev/engine/schnittstelle';
import type { Outcome } from '../../src/dev/formel/evaluate';
import { TEXTE } from '../../src/hilfe/texte';
import { html, type Html } from './html';
import { ruleAnchor, type Rule } from './rules';
import { table } from './table';

/** The column of a Rechenweg that names the rule. */
const RULE = 0;
const CALCULATION = 2;

const textOf = (value: CellValue | undefined): string => (typeof value === 'string' ? value : '');

/** The ids of the rules that a Rechenweg names, each once. */
export function rulesIn(outcome: Outcome): string[] {
  if (!isMatrix(outcome)) return [];
  return [...new Set(outcome.slice(1).map((row) => textOf(row[RULE])))];
}

/** The last line of every Rechenweg says which add-in and which data it was made with. */
export function versionIn(outcome: Outcome): string {
  return isMatrix(outcome) ? textOf(outcome.at(-1)?.[CALCULATION]) : '';
}

/** The Rechenweg of a formula, folded; rules that the page explains are links. */
export function traceBlock(formula: string, outcome: Outcome, rules: readonly Rule[]): Html {
  const explained = new Set(rules.map(({ id }) => id));
  const rows = isMatrix(outcome) ? outcome : [];
  return html`<details>
    <summary>${TEXTE.rechenwegZeigen}</summary>
    ${table(TEXTE.rechenwegVon(formula), rows, {
      cell: (text, column) =>
        column === RULE && explained.has(text) ? html`<a href="#${ruleAnchor(text)}">${text}</a>` : text,
    })}
  </details>`;
}
