import { TEXTE } from '../../src/hilfe/texte';
import { html, type Html, type Part } from './html';

/** A part of a page with a heading of its own. */
export interface Section {
  readonly id: string;
  readonly title: string;
  readonly content: Part;
}

/** Where every way up leads: to the table of contents. */
const TOP = 'oben';

/** The table of contents, and the sections. Each heading stays in view as long as its section, with a way up. */
export const sectionsWithContents = (sections: readonly Section[]): Html =>
  html`<nav class="inhalt" id="${TOP}" tabindex="-1" aria-label="${TEXTE.aufDieserSeite}">
      <ul>
        ${sections.map(({ id, title }) => html`<li><a href="#${id}">${title}</a></li> `)}
      </ul>
    </nav>
    ${sections.map(section)}`;

const section = ({ id, title, content }: Section): Html =>
  html`<section aria-labelledby="${id}">
    <div class="abschnitt">
      <h2 id="${id}">${title}</h2>
      <a class="hinauf" href="#${TOP}">${TEXTE.nachOben}</a>
    </div>
    ${content}
  </section> `;
