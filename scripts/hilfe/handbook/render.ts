import type { Token, Tokens } from 'marked';
import { TEXTE } from '../../../src/hilfe/texte';
import { HANDBUCH, kapitelseite } from '../../../src/katalog/handbuch';
import { tablesIn } from '../calls';
import { anchor, html, type Html, type Part } from '../html';
import { inputBlock } from '../input';
import { errorBlock, formulaBlock, outcomeBlock } from '../outcome';
import type { Lookup } from '../problems';
import { pageOf } from '../subjects';
import { SHORT } from '../table';
import { formulaIn, type ShownFormula } from './chapter';
import { isFigure } from './figures';
import type { Picture } from './pictures';

/** What the text of a chapter refers to. */
export interface Surroundings {
  readonly result: Lookup;
  /** The pictures by the path that a chapter names them with. */
  readonly pictures: ReadonlyMap<string, Picture>;
  /** Whether there is a function with this id. */
  readonly isFunction: (id: string) => boolean;
}

const FUNCTION = /^KIM\.([A-Z]+)$/;
const CHAPTER = /^([a-z]+)\.md(#.+)?$/;

/** The blocks of a chapter. */
export function blocks(tokens: readonly Token[], about: Surroundings): Html[] {
  return tokens.filter(({ type }) => type !== 'space').map((token) => block(token, about));
}

/** @throws Error with a German sentence for what the handbook does not use of Markdown */
function block(token: Token, about: Surroundings): Html {
  const formula = formulaIn(token);
  if (formula !== null) return computed(formula, about);
  switch (token.type) {
    case 'paragraph':
      return paragraph(token as Tokens.Paragraph, about);
    case 'heading':
      return html`<h3 id="${anchor((token as Tokens.Heading).text)}">${children(token, about)}</h3>`;
    case 'list':
      return list(token as Tokens.List, about);
    case 'table':
      return table(token as Tokens.Table, about);
    case 'blockquote':
      return html`<div class="merke">${blocks((token as Tokens.Blockquote).tokens, about)}</div>`;
    case 'text':
      return html`${children(token, about)}`;
    default:
      throw new Error(`Handbuch: ${token.type} ist hier nicht vorgesehen: ${token.raw}`);
  }
}

function computed({ formula, isMeantToWork }: ShownFormula, { result }: Surroundings): Html {
  const outcome = result(formula);
  return html`${tablesIn([formula]).map(inputBlock)} ${formulaBlock(formula)}
  ${isMeantToWork ? outcomeBlock(formula, outcome) : errorBlock(outcome)}`;
}

function paragraph(token: Tokens.Paragraph, about: Surroundings): Html {
  const [only, ...more] = token.tokens;
  if (only?.type === 'image' && more.length === 0)
    return html`<figure>${picture(only as Tokens.Image, about)}</figure>`;
  return html`<p>${children(token, about)}</p>`;
}

function list({ ordered, items }: Tokens.List, about: Surroundings): Html {
  const entries = items.map((item) => html`<li>${blocks(item.tokens, about)}</li> `);
  return ordered
    ? html`<ol>
        ${entries}
      </ol>`
    : html`<ul>
        ${entries}
      </ul>`;
}

/** A table in a region of its own, like those of the other pages. */
function table({ header, rows }: Tokens.Table, about: Surroundings): Html {
  const label = TEXTE.tabelleNamens(header.flatMap(({ text }) => (text === '' ? [] : [text])).join(', '));
  return html`<div class="tabelle" role="region" tabindex="0" aria-label="${label.replace(/[*_]/g, '')}">
    <table>
      <thead>
        <tr>
          ${header.map((cell) =>
            cell.text === ''
              ? html`<td></td>`
              : html`<th scope="col" ${classOf(cell)}>${inline(cell.tokens, about)}</th>`,
          )}
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          (row) =>
            html`<tr>
              ${row.map((cell) => html`<td ${classOf(cell)}>${inline(cell.tokens, about)}</td>`)}
            </tr> `,
        )}
      </tbody>
    </table>
  </div>`;
}

function classOf({ align, text }: Tokens.TableCell): Html | null {
  if (align === 'right') return html`class="zahl"`;
  return text.length <= SHORT ? html`class="kurz"` : null;
}

/** What a token is made of; plain text is made of nothing else. */
const partsOf = (token: Token): readonly Token[] | undefined => (token as Tokens.Generic).tokens;

const children = (token: Token, about: Surroundings): Part => inline(partsOf(token) ?? [token], about);

/** Running text. */
export function inline(tokens: readonly Token[], about: Surroundings): Part {
  return tokens.map((token): Part => {
    switch (token.type) {
      case 'text':
      case 'escape':
        return partsOf(token) ? children(token, about) : (token as Tokens.Text).text;
      case 'strong':
        return html`<b>${children(token, about)}</b>`;
      case 'em':
        return html`<em>${children(token, about)}</em>`;
      case 'codespan':
        return codeOf((token as Tokens.Codespan).text, about);
      case 'link':
        return link(token as Tokens.Link, about);
      default:
        throw new Error(`Handbuch: ${token.type} ist hier nicht vorgesehen: ${token.raw}`);
    }
  });
}

function codeOf(text: string, { isFunction }: Surroundings): Html {
  const [, id] = FUNCTION.exec(text) ?? [];
  const code = html`<code>${text}</code>`;
  return id !== undefined && isFunction(id) ? html`<a href="${pageOf(id)}">${code}</a>` : code;
}

/** A figure stays text: its way to the formula is for whoever reads the source. */
function link(token: Tokens.Link, about: Surroundings): Part {
  if (isFigure(token)) return html`<span class="betrag">${children(token, about)}</span>`;
  const [, name, place = ''] = CHAPTER.exec(token.href) ?? [];
  const chapter = HANDBUCH.find(({ id }) => id === name);
  if (!chapter) throw new Error(`Handbuch: ${token.href} ist kein Kapitel.`);
  const address = kapitelseite(chapter.id) + (place === '' ? '' : `#${anchor(place)}`);
  return html`<a href="${address}">${children(token, about)}</a>`;
}

function picture({ href, text }: Tokens.Image, { pictures }: Surroundings): Html {
  const found = pictures.get(href);
  if (!found) throw new Error(`Handbuch: Das Bild ${href} fehlt.`);
  const { address, width, height } = found;
  return html`<a href="${address}"
    ><img src="${address}" alt="${text}" width="${width}" height="${height}" loading="lazy"
  /></a>`;
}
