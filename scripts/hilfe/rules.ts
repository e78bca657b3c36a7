import { anchor, html, type Html } from './html';

/** What the catalogue says about a rule under one of its fixed labels. */
export interface Fact {
  readonly label: string;
  readonly text: Html;
}

/** A rule of the catalogue. */
export interface Rule {
  readonly id: string;
  readonly title: string;
  readonly facts: readonly Fact[];
}

const HEADING = /^([A-Z]{2}-\d+) (.+)$/;
const FACT = /^- \*\*(.+?):\*\* (.+)$/;

/** The rules of the catalogue in their order: a heading of the third level each, with a list of facts below. */
export function parseRules(markdown: string): Rule[] {
  return markdown
    .split(/^### /m)
    .slice(1)
    .map((part) => {
      // A list item may go on in the next, indented line.
      const [heading = '', ...lines] = part.replace(/\n {2,}(?=\S)/g, ' ').split('\n');
      const [, id, title] = HEADING.exec(heading) ?? [];
      if (id === undefined || title === undefined)
        throw new Error(`Hilfe: „${heading}“ im Regelkatalog besteht nicht aus Nummer und Titel.`);
      return { id, title, facts: lines.flatMap(factOf) };
    });
}

function factOf(line: string): Fact[] {
  const [, label, text] = FACT.exec(line) ?? [];
  return label !== undefined && text !== undefined ? [{ label, text: inline(text) }] : [];
}

/** Text between backticks is code; the catalogue uses nothing else of Markdown in its facts. */
function inline(markdown: string): Html {
  const pieces = markdown
    .split('`')
    .map((piece, index) => (index % 2 === 1 ? html`<code>${piece}</code>` : piece));
  return html`${pieces}`;
}

/** Where a rule stands on a page. */
export const ruleAnchor = (id: string): string => `regel-${anchor(id)}`;
