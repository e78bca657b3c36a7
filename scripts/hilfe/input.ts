import { TEXTE } from '../../src/hilfe/texte';
import { ARBEITSMAPPE } from '../../src/katalog/arbeitsmappe';
import { html, type Html } from './html';
import { table } from './table';

/** A table of the workbook that examples refer to. */
export function inputBlock(name: string): Html {
  const title = TEXTE.tabelleNamens(name);
  return html`<p class="titel">${title}</p>
    ${table(title, ARBEITSMAPPE[name] ?? [])} `;
}
