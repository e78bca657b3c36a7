import { isError, isMatrix } from '@kim/engine';
import type { Outcome } from '@kim/formel';
import { TEXTE } from '../../src/hilfe/texte';
import { html, joined, type Html } from './html';
import { germanText } from './numbers';
import { table } from './table';

/** Where a formula breaks: behind a semicolon, and behind the space that may follow it. */
const ARGUMENTS = /(?<=;)(?! )|(?<=; )/;

/** Where an argument breaks that does not fit into a line: behind a parenthesis or a cell, before a part of a table. */
const PIECES = /(?<=\(|"\.)|(?<=\w)(?=\[)/;

/** An argument that stays together, and only if it is too long breaks between its pieces. */
const argument = (text: string): Html =>
  html`<span
    >${joined(
      text.split(PIECES).map((piece) => html`<span>${piece}</span>`),
      html`<wbr />`,
    )}</span
  >`;

/** A formula or signature that breaks between its arguments if it has to, and never inside a word. */
export const code = (formula: string): Html => {
  const pieces = formula
    .split(ARGUMENTS)
    .map((text) => [argument(text.trimEnd()), text.endsWith(' ') ? ' ' : html`<wbr />`]);
  return html`<code>${pieces.flat().slice(0, -1)}</code>`;
};

/** A formula, set apart, with the cell it stands in if that matters. */
export function formulaBlock(formula: string, address?: string): Html {
  const cell = html`<span class="zelle"><span class="stumm">${TEXTE.zelle} </span>${address ?? ''}</span> `;
  return html`<p class="formel">${address === undefined ? null : cell}${code(formula)}</p>`;
}

/** What a formula gives: a value, or a table if it spills. */
export function outcomeBlock(formula: string, outcome: Outcome, dayColumn?: number): Html {
  if (isMatrix(outcome))
    return table(TEXTE.ergebnisVon(formula), outcome, dayColumn === undefined ? {} : { dayColumn });
  return html`<p class="ergebnis">${TEXTE.ergebnis} <samp>${germanText(outcome)}</samp></p>`;
}

/** The error that a formula gives, with the sentence that Excel shows. */
export function errorBlock(outcome: Outcome): Html {
  const error = isError(outcome) ? outcome : { code: '#N/A' as const };
  return html`<p class="fehler"><samp>${germanText(error)}</samp> ${error.message ?? TEXTE.ohneSatz}</p>`;
}
