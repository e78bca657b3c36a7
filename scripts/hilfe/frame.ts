import { TEXTE } from '../../src/hilfe/texte';
import { HANDBUCH, kapitelseite } from '../../src/katalog/handbuch';
import { LICENCES } from '../licences/page';
import { html, type Html, type Part } from './html';
import { pageOf, type Subject } from './subjects';

export const INDEX = 'index.html';
export const STYLE = 'hilfe.css';

/** No scripts at all, and nothing from elsewhere. */
const POLICY = "default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'";

export interface Page {
  readonly file: string;
  readonly title: string;
  /** One sentence for search engines and link previews. */
  readonly summary: string;
  readonly content: Part;
}

/** What all pages have in common. */
export interface Site {
  readonly subjects: readonly Subject[];
  /** Which add-in and which data the pages were made with. */
  readonly version: string;
}

/** A whole page with everything around its content. */
export function pageText(page: Page, site: Site): string {
  const isIndex = page.file === INDEX;
  const product = html`<img src="../assets/icon-64.png" alt="" width="32" height="32" /> ${TEXTE.produkt}`;
  return html`<!doctype html>
    <html lang="de">
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content="${POLICY}" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>${isIndex ? page.title : `${page.title} – ${TEXTE.hilfe} zu ${TEXTE.produkt}`}</title>
        <meta name="description" content="${page.summary}" />
        <link rel="icon" href="../assets/icon-32.png" />
        <link rel="stylesheet" href="${STYLE}" />
      </head>
      <body>
        <a class="sprung" href="#inhalt">${TEXTE.zumInhalt}</a>
        <header class="kopf">
          <p>${isIndex ? product : html`<a href="${INDEX}">${product}</a>`}</p>
          <p class="bereich">${TEXTE.hilfe}</p>
        </header>
        <div class="seite">
          <main id="inhalt" tabindex="-1">
            <h1>${page.title}</h1>
            ${page.content}
          </main>
          ${isIndex ? null : navigation(page.file, site.subjects)}
        </div>
        <footer class="fuss">
          <p><a href="../${LICENCES}">${TEXTE.lizenzen}</a></p>
          <p>${site.version}</p>
        </footer>
      </body>
    </html> `.text;
}

/** Beside a chapter the other chapters, beside a function the other functions, and the way from one to the other. */
function navigation(current: string, subjects: readonly Subject[]): Html {
  const link = (file: string, text: string): Html => {
    const here = file === current ? html` aria-current="page"` : null;
    return html`<li><a href="${file}" ${here}>${text}</a></li>`;
  };
  const handbook = HANDBUCH.map(({ id, titel }) => link(kapitelseite(id), titel));
  const isChapter = HANDBUCH.some(({ id }) => kapitelseite(id) === current);
  const functions = html`<p class="titel"><a href="${INDEX}#funktionen">${TEXTE.alleFunktionen}</a></p>`;
  if (isChapter)
    return html`<nav class="funktionen" aria-label="${TEXTE.handbuch}">
      <p class="titel"><a href="${INDEX}#handbuch">${TEXTE.handbuch}</a></p>
      <ul>
        ${handbook}
      </ul>
      ${functions}
    </nav>`;
  return html`<nav class="funktionen" aria-label="${TEXTE.alleFunktionen}">
    <p class="titel"><a href="${INDEX}#handbuch">${TEXTE.handbuch}</a></p>
    ${functions}
    ${subjects.map(
      ({ title, functions: list }) =>
        html`<p>${title}</p>
          <ul>
            ${list.map(({ id }) => link(pageOf(id), id))}
          </ul> `,
    )}
  </nav>`;
}
