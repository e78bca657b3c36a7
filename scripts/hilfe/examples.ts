import { eintragZu } from '../../src/katalog';
import { tablesIn } from './calls';
import type { Entry } from './entries';
import type { Explained } from './explained';
import { html, type Html } from './html';
import { inputBlock } from './input';
import { errorBlock, formulaBlock, outcomeBlock } from './outcome';
import type { Lookup } from './problems';
import { traceBlock } from './trace';

/** The examples of a function with what they give; a table that they refer to stands before the first that does. */
export function examples({ fn, examples: list }: Entry, result: Lookup, rules: Explained): Html {
  const shown = new Set<string>();
  const blocks = list.map(({ titel, formel, trace }, index) => {
    const inputs = tablesIn([formel]).filter((name) => !shown.has(name));
    for (const name of inputs) shown.add(name);
    return html`<div class="beispiel">
      ${titel === '' ? null : html`<h3>${titel}</h3>`} ${inputs.map(inputBlock)} ${formulaBlock(formel)}
      ${outcomeBlock(formel, result(formel), eintragZu(fn.id)?.tagesspalte)}
      ${index === 0 && trace !== null ? traceBlock(formel, result(trace), rules) : null}
    </div> `;
  });
  return html`${blocks}`;
}

/** Formulas that fail, with the error and the sentence that Excel shows. */
export const mistakes = ({ errors }: Entry, result: Lookup): Html =>
  html`<ul class="fehlerliste">
    ${errors.map((formula) => html`<li>${formulaBlock(formula)}${errorBlock(result(formula))}</li> `)}
  </ul>`;
