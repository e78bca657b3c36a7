import { marked, type Token, type Tokens } from 'marked';
import type { Kapitel } from '../../../src/katalog/handbuch';

/** A chapter of the handbook as its file says it. */
export interface Chapter {
  readonly id: Kapitel;
  readonly title: string;
  /** The paragraph below the title. */
  readonly beginning: Tokens.Paragraph;
  readonly sections: readonly ChapterSection[];
}

export interface ChapterSection {
  readonly title: string;
  readonly tokens: readonly Token[];
}

/** The languages of code blocks that the build computes, and whether their formulas are meant to give a result. */
const COMPUTED: Readonly<Record<string, boolean>> = { formel: true, fehler: false };

/** A formula that a chapter shows with what it gives. */
export interface ShownFormula {
  readonly formula: string;
  readonly isMeantToWork: boolean;
}

const isHeading = (token: Token, depth: number): token is Tokens.Heading =>
  token.type === 'heading' && (token as Tokens.Heading).depth === depth;

/**
 * Reads a chapter: its title, a paragraph, and sections with a heading each.
 *
 * @throws Error with a German sentence if it begins with anything else
 */
export function parseChapter(id: Kapitel, markdown: string): Chapter {
  const tokens = marked.lexer(markdown).filter(({ type }) => type !== 'space');
  const [title, beginning, ...rest] = tokens;
  if (!title || !isHeading(title, 1) || beginning?.type !== 'paragraph')
    throw new Error(`Handbuch: ${id} beginnt nicht mit Überschrift und Absatz.`);
  const sections: { title: string; tokens: Token[] }[] = [];
  for (const token of rest) {
    if (isHeading(token, 2)) sections.push({ title: token.text, tokens: [] });
    else if (sections.length > 0) sections.at(-1)?.tokens.push(token);
    else throw new Error(`Handbuch: In ${id} steht nach dem ersten Absatz kein Abschnitt.`);
  }
  return { id, title: title.text, beginning: beginning as Tokens.Paragraph, sections };
}

/** The formula of a code block; null if it is another token. */
export function formulaIn(token: Token): ShownFormula | null {
  if (token.type !== 'code') return null;
  const { lang = '', text } = token as Tokens.Code;
  const isMeantToWork = COMPUTED[lang];
  return isMeantToWork === undefined ? null : { formula: text.trim(), isMeantToWork };
}

/** Every token of a chapter, those inside of others too. */
export function tokensOf({ beginning, sections }: Chapter): Token[] {
  const found: Token[] = [];
  void marked.walkTokens([beginning, ...sections.flatMap(({ tokens }) => tokens)], (token) => {
    found.push(token);
  });
  return found;
}
