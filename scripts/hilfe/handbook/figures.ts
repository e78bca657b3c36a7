import { isMatrix } from '@kim/engine';
import type { Tokens } from 'marked';
import { anchor } from '../html';
import { germanText } from '../numbers';
import type { Lookup } from '../problems';
import { formulaIn, tokensOf, type Chapter } from './chapter';

/** The chapter that says how the figures of all chapters are computed. */
const FIGURES = 'zahlen';

const HREF = `${FIGURES}.md#`;

/** What may follow a figure in its link. */
const UNIT = / (€|EUR|%)$/;

/** Whether the text of a link is a figure; then the link names the section with its formula. */
export const isFigure = ({ href }: Tokens.Link): boolean => href.startsWith(HREF);

/** The formula of each figure by the address of its section. */
export function formulasByFigure(chapters: readonly Chapter[]): ReadonlyMap<string, string> {
  const sections = chapters.find(({ id }) => id === FIGURES)?.sections ?? [];
  const pairs = sections.map(({ title, tokens }): [string, string] => {
    const [formula, ...more] = tokens.flatMap((token) => formulaIn(token) ?? []);
    if (formula === undefined || more.length > 0)
      throw new Error(`Handbuch: „${title}“ hat nicht genau eine Formel.`);
    return [anchor(title), formula.formula];
  });
  return new Map(pairs);
}

/** Figures in the text of a chapter that are not what their formulas give, as German sentences. */
export function figureProblems(
  chapter: Chapter,
  formulas: ReadonlyMap<string, string>,
  result: Lookup,
): string[] {
  return tokensOf(chapter)
    .filter((token): token is Tokens.Link => token.type === 'link')
    .filter(isFigure)
    .flatMap(({ text, href }) => {
      const formula = formulas.get(anchor(href.slice(HREF.length)));
      if (formula === undefined)
        return [`Handbuch: ${chapter.id} verweist mit ${text} auf ${href}, das fehlt.`];
      const written = text.replace(UNIT, '');
      const computed = asWritten(result(formula), written);
      return computed === written
        ? []
        : [`Handbuch: In ${chapter.id} steht ${text}, gerechnet ist es ${computed} (${href}).`];
    });
}

/** A result with at least as many decimals as were written, so that none of its own can be left out. */
function asWritten(outcome: ReturnType<Lookup>, written: string): string {
  if (isMatrix(outcome)) return 'eine Tabelle';
  if (typeof outcome !== 'number') return germanText(outcome);
  const minimumFractionDigits = written.split(',')[1]?.length ?? 0;
  return outcome.toLocaleString('de-DE', { minimumFractionDigits, maximumFractionDigits: 9 });
}
