import type { Dispatcher } from '@kim/engine';
import { ARBEITSMAPPE } from '../../src/katalog/arbeitsmappe';
import type { Metadata } from '../metadata/types';
import { calculate } from './calculate';
import { chapterFormulas, chapterPage, formulaProblems, readChapters } from './handbook/pages';
import { figureProblems, formulasByFigure } from './handbook/figures';
import { pictureOf, picturesIn } from './handbook/pictures';
import { entryOf, formulasOf } from './entries';
import { COST, explained } from './explained';
import { pageText } from './frame';
import { functionPage } from './function-page';
import { CASE_STEPS, indexPage } from './index-page';
import { exampleProblems, failures, type Lookup } from './problems';
import { rulesFor } from './rule-choice';
import { parseRules } from './rules';
import { subjectsOf } from './subjects';
import { versionIn } from './trace';

export interface HelpSources {
  readonly metadata: Metadata;
  readonly dispatcher: Dispatcher;
  /** The rule catalogue. */
  readonly rules: string;
  /** The text of each chapter of the handbook by its id. */
  readonly handbook: ReadonlyMap<string, string>;
  /** The file that a chapter names by this path. */
  readonly picture: (path: string) => Buffer;
}

export interface Help {
  /** The text of each page by its file name. */
  readonly pages: ReadonlyMap<string, string>;
  /** The pictures of the handbook by their addresses. */
  readonly pictures: ReadonlyMap<string, Buffer>;
  /** Examples that do not do what they should, as German sentences. */
  readonly problems: readonly string[];
}

/**
 * All help pages, with every example computed.
 *
 * @throws Error with a German sentence if a text or a rule that a page needs is missing
 */
export async function helpPages({
  metadata,
  dispatcher,
  rules,
  handbook,
  picture,
}: HelpSources): Promise<Help> {
  const { functions, enums = [] } = metadata;
  const entries = functions.map(entryOf);
  const chapters = readChapters(handbook);
  const shown = chapters.flatMap(chapterFormulas);
  const formulas = [...entries.flatMap(formulasOf), ...shown.map(({ formula }) => formula)];
  const computed = await calculate({ dispatcher, tables: ARBEITSMAPPE, formulas, steps: CASE_STEPS });
  const result: Lookup = (formula) => computed.results.get(formula) ?? null;
  const catalogue = parseRules(rules);
  const subjects = subjectsOf(functions);
  const [anyTrace = ''] = entries.flatMap(({ examples: [{ trace }] }) => trace ?? []);
  const site = { subjects, version: versionIn(result(anyTrace)) };
  const rulesOf = new Map(entries.map((entry) => [entry.fn.id, rulesFor(entry, result, catalogue)]));
  const cost = rulesOf.get(COST) ?? [];
  const files = new Map(picturesIn(chapters).map((path) => [path, picture(path)]));
  const pictures = new Map([...files].map(([path, file]) => [path, pictureOf(path, file)]));
  const isFunction = (id: string): boolean => functions.some((fn) => fn.id === id);
  const figures = formulasByFigure(chapters);
  const pages = [
    indexPage(subjects, entries, computed.steps),
    ...entries.map((entry) =>
      functionPage(entry, { enums, result, rules: explained(entry, rulesOf.get(entry.fn.id) ?? [], cost) }),
    ),
    ...chapters.map((chapter) => chapterPage(chapter, { result, pictures, isFunction })),
  ];
  return {
    pages: new Map(pages.map((page) => [page.file, pageText(page, site)])),
    pictures: new Map([...files].map(([path, file]) => [pictureOf(path, file).address, file])),
    problems: [
      ...entries.flatMap((entry) => exampleProblems(entry, result)),
      ...formulaProblems(shown, result),
      ...chapters.flatMap((chapter) => figureProblems(chapter, figures, result)),
      ...failures(CASE_STEPS, (formula) => computed.steps[CASE_STEPS.indexOf(formula)] ?? null),
    ],
  };
}
