import { type CellValue, isMatrix } from '@kim/engine';
import type { Outcome } from '@kim/formel';
import { TEXTE } from '../../src/hilfe/texte';
import { addressOf, type Explained } from './explained';
import { html, type Html } from './html';
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

/** The Rechenweg of a formula, folded; rules that are explained are links. */
export function traceBlock(formula: string, outcome: Outcome, rules: Explained): Html {
  const rows = isMatrix(outcome) ? outcome : [];
  return html`<details>
    <summary>${TEXTE.rechenwegZeigen}</summary>
    ${table(TEXTE.rechenwegVon(formula), rows, {
      cell: (text, column) => {
        const address = column === RULE ? addressOf(text, rules) : null;
        return address === null ? text : html`<a href="${address}">${text}</a>`;
      },
    })}
  </details>`;
}
