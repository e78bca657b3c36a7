import { HANDBUCH, type Kapitel, kapitelseite } from '../../../src/katalog/handbuch';
import { TEXTE } from '../../../src/hilfe/texte';
import type { Page } from '../frame';
import { anchor, html, type Html } from '../html';
import { sectionsWithContents } from '../section';
import { failures, successes, type Lookup } from '../problems';
import { formulaIn, parseChapter, tokensOf, type Chapter, type ShownFormula } from './chapter';
import { blocks, inline, type Surroundings } from './render';

/**
 * The chapters in reading order.
 *
 * @param markdown the text of each chapter by its id
 * @throws Error with a German sentence if a chapter is missing, nameless, or one too many
 */
export function readChapters(markdown: ReadonlyMap<string, string>): Chapter[] {
  const ids: readonly string[] = HANDBUCH.map(({ id }) => id);
  const unknown = [...markdown.keys()].filter((id) => !ids.includes(id));
  if (unknown.length > 0) throw new Error(`Handbuch: ${unknown.join(', ')} fehlt in src/katalog.`);
  return HANDBUCH.map(({ id, titel }) => {
    const text = markdown.get(id);
    if (text === undefined) throw new Error(`Handbuch: docs/handbuch/${id}.md fehlt.`);
    const chapter = parseChapter(id, text);
    if (chapter.title !== titel)
      throw new Error(`Handbuch: ${id} heißt „${chapter.title}“, im Katalog „${titel}“.`);
    return chapter;
  });
}

/** Everything that has to be computed for a chapter. */
export const chapterFormulas = (chapter: Chapter): ShownFormula[] =>
  tokensOf(chapter).flatMap((token) => formulaIn(token) ?? []);

/** What is wrong with the formulas of chapters, as German sentences. */
export function formulaProblems(formulas: readonly ShownFormula[], result: Lookup): string[] {
  const [good, bad] = [true, false].map((wanted) =>
    formulas.filter(({ isMeantToWork }) => isMeantToWork === wanted).map(({ formula }) => formula),
  );
  return [...failures(good ?? [], result), ...successes(bad ?? [], result)];
}

/** The page of a chapter, with the ways to the one before and the one after. */
export function chapterPage(chapter: Chapter, about: Surroundings): Page {
  const { id, title, beginning, sections } = chapter;
  return {
    file: kapitelseite(id),
    title,
    summary: beginning.text.replace(/[*_`]|\[|\]\([^)]*\)/g, ''),
    content: html`<p class="einleitung">${inline(beginning.tokens, about)}</p>
      ${sectionsWithContents(
        sections.map((section) => ({
          id: anchor(section.title),
          title: section.title,
          content: blocks(section.tokens, about),
        })),
      )}
      ${neighbours(id)}`,
  };
}

function neighbours(id: Kapitel): Html {
  const place = HANDBUCH.findIndex((chapter) => chapter.id === id);
  const way = (chapter: (typeof HANDBUCH)[number] | undefined, label: string): Html | null =>
    chapter ? html`<a href="${kapitelseite(chapter.id)}">${label}: ${chapter.titel}</a> ` : null;
  return html`<p class="weiter">
    ${way(HANDBUCH[place - 1], TEXTE.vorigesKapitel)} ${way(HANDBUCH[place + 1], TEXTE.naechstesKapitel)}
  </p>`;
}
