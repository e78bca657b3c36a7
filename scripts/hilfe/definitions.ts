import { TEXTE } from '../../src/hilfe/texte';
import { html, type Html } from './html';

/** A name with its meaning: an argument, a column, an option. */
export interface Definition {
  readonly name: string;
  /** The name as German spells it, where that is not the same. */
  readonly label?: string;
  readonly text: string;
  /** Says whether it is needed; left out where the text says so itself. */
  readonly required?: boolean;
  readonly values?: readonly { readonly name: string; readonly tooltip?: string }[] | undefined;
  /** More about it elsewhere on the page. */
  readonly link?: Html;
}

/**
 * Names with their meanings as a table. On a phone the meaning comes below its name; the roles keep it a table
 * for a screen reader even then.
 *
 * @param heading the id of the heading that names the table
 */
export function definitionTable(heading: string, column: string, definitions: readonly Definition[]): Html {
  return html`<table class="erklaerung" role="table" aria-labelledby="${heading}">
    <thead role="rowgroup">
      <tr role="row">
        <th role="columnheader" scope="col">${column}</th>
        <th role="columnheader" scope="col">${TEXTE.bedeutung}</th>
      </tr>
    </thead>
    <tbody role="rowgroup">
      ${definitions.map(row)}
    </tbody>
  </table> `;
}

function row({ name, label, text, required, values = [], link }: Definition): Html {
  return html`<tr role="row">
    <th role="rowheader" scope="row">
      <code>${name}</code>
      ${label === undefined ? null : html`<span class="deutsch">${label}</span>`}
      ${required === undefined ? null : need(required)}
    </th>
    <td role="cell">${text} ${link ?? null} ${values.length > 0 ? list(name, values) : null}</td>
  </tr> `;
}

const need = (required: boolean): Html =>
  html`<span class="${required ? 'noetig' : 'freiwillig'}"
    >${required ? TEXTE.pflicht : TEXTE.optional}</span
  >`;

function list(name: string, values: NonNullable<Definition['values']>): Html {
  return html`<ul class="werte" aria-label="${TEXTE.werteVon(name)}">
    ${values.map((value) => html`<li><code>${value.name}</code>${value.tooltip ? ` ${value.tooltip}` : null}</li> `)}
  </ul>`;
}
