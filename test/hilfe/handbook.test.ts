import { readFileSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Tokens } from 'marked';
import { parseChapter, tokensOf } from '../../scripts/hilfe/handbook/chapter';
import { figureProblems, formulasByFigure } from '../../scripts/hilfe/handbook/figures';
import {
  chapterFormulas,
  chapterPage,
  formulaProblems,
  readChapters,
} from '../../scripts/hilfe/handbook/pages';
import { pictureOf, picturesIn } from '../../scripts/hilfe/handbook/pictures';
import type { Lookup } from '../../scripts/hilfe/problems';
import { HANDBUCH } from '../../src/katalog/handbuch';
import { ANGABEN } from '../../src/mappe/angaben';
import { KOMMUNEN } from '../../src/mappe/kommunen';
import { KOSTENOPTIONEN, TABELLENOPTIONEN } from '../../src/mappe/optionen';
import { SCHLUESSELTABELLE } from '../../src/mappe/schluessel';
import { STELLEN } from '../../src/mappe/stellen';
import * as agreement from '../../src/taskpane/agreement/texts';
import * as aktualisierung from '../../src/taskpane/aktualisierung/texts';
import * as imports from '../../src/taskpane/assistent/import/texts';
import * as assistent from '../../src/taskpane/assistent/texts';
import * as check from '../../src/taskpane/check/texts';
import * as catalogue from '../../src/taskpane/functions/catalogue/texts';
import * as form from '../../src/taskpane/functions/form/texts';
import * as insertion from '../../src/taskpane/functions/insertion/texts';
import * as handover from '../../src/taskpane/handover/texts';
import * as help from '../../src/taskpane/help/texts';
import * as emptyTable from '../../src/taskpane/empty-table/texts';
import * as ui from '../../src/taskpane/ui/texts';
import * as shell from '../../src/taskpane/shell/texts';
import * as start from '../../src/taskpane/start/texts';
import * as trace from '../../src/taskpane/trace/texts';
import { SUEDKREIS } from '../../src/vereinbarung/beispiel';
import { AUSWEGTEXT } from '../../src/vereinbarung/pruefung/saetze';
import { ROOT } from './metadata';

const FOLDER = join(ROOT, 'docs/handbuch');
const markdown = new Map(
  readdirSync(FOLDER).map((name) => [basename(name, '.md'), readFileSync(join(FOLDER, name), 'utf8')]),
);
const chapters = readChapters(markdown);

/** All strings in a catalogue; sentences with a gap are functions and are passed over. */
function stringsIn(catalogue: unknown): string[] {
  if (typeof catalogue === 'string') return [catalogue];
  return typeof catalogue === 'object' && catalogue !== null
    ? Object.values(catalogue).flatMap(stringsIn)
    : [];
}

const LABELS = new Set(
  stringsIn([
    {
      agreement,
      aktualisierung,
      imports,
      assistent,
      catalogue,
      check,
      form,
      handover,
      insertion,
      help,
      shell,
      start,
      trace,
      emptyTable,
      ui,
    },
    { ANGABEN, KOMMUNEN, KOSTENOPTIONEN, TABELLENOPTIONEN, SCHLUESSELTABELLE, STELLEN, AUSWEGTEXT },
  ]),
);

/** Amounts with thousands points or cents; days are none. */
const AMOUNT = /(?<![\d.,])\d{1,3}(?:\.\d{3})+(?:,\d+)?(?![\d.])|(?<![\d.,])\d+,\d{2}(?!\d)/g;

const german = (value: number): string => value.toLocaleString('de-DE');

/** What somebody has typed in the example, and the hundred euros that three towns share. */
const GIVEN: readonly string[] = [
  ...(JSON.stringify(SUEDKREIS).match(/\d+(\.\d+)?/g) ?? []).map((text) => german(Number(text))),
  '33,33',
];

/** What neither is computed nor leads to what is. */
const unmarked = (text: string): string => text.replace(/```[^]*?```|\[[^\]]*\]\(zahlen\.md#[^)]*\)/g, '');

describe.each(HANDBUCH)('the chapter $titel', ({ id }) => {
  const chapter = chapters.find((one) => one.id === id) ?? parseChapter(id, '');
  const tokens = tokensOf(chapter);

  it('names buttons and fields as the pane does', () => {
    const bold = tokens.filter(({ type }) => type === 'strong').map((token) => (token as Tokens.Strong).text);
    expect(bold.filter((label) => !LABELS.has(label))).toEqual([]);
  });

  it('marks every amount that can be computed', () => {
    const found = unmarked(markdown.get(id) ?? '').match(AMOUNT) ?? [];
    expect(found.filter((amount) => !GIVEN.includes(amount))).toEqual([]);
  });
});

it('a picture says what is to be seen on it', () => {
  const pictures = chapters.flatMap((chapter) =>
    tokensOf(chapter).filter((token): token is Tokens.Image => token.type === 'image'),
  );
  expect(pictures.length).toBeGreaterThan(5);
  for (const { text, href } of pictures) expect([href, text.length > 20]).toEqual([href, true]);
});

describe('reading chapters', () => {
  const one = (text: string): Parameters<typeof chapterPage>[0] =>
    parseChapter('stellen', `# Titel\n\nAnfang.\n\n## Abschnitt\n\n${text}`);
  const about = { result: (): null => null, pictures: new Map(), isFunction: (id: string) => id === 'VZAE' };
  const pageOf = (text: string): string => {
    const { content } = chapterPage(one(text), about);
    return (content as { readonly text: string }).text.replace(/\s+/g, ' ');
  };

  it('stops the build where one is missing, unknown, or has another title', () => {
    const without = new Map([...markdown].filter(([id]) => id !== 'stellen'));
    expect(() => readChapters(without)).toThrow('docs/handbuch/stellen.md fehlt');
    expect(() => readChapters(new Map([...markdown, ['neu', '']]))).toThrow('neu fehlt in src/katalog');
    const renamed = new Map([...markdown, ['stellen', '# Posten\n\nText.']] as const);
    expect(() => readChapters(renamed)).toThrow('heißt „Posten“');
  });

  it('stops the build where a chapter is not made as chapters are', () => {
    expect(() => parseChapter('stellen', 'Text')).toThrow('beginnt nicht mit Überschrift und Absatz');
    expect(() => parseChapter('stellen', '# A\n\nText.\n\nMehr.')).toThrow('kein Abschnitt');
    for (const text of ['<b>a</b>', '---', '`a` <i>b</i>', '```js\na\n```'])
      expect(() => pageOf(text)).toThrow('ist hier nicht vorgesehen');
    expect(() => pageOf('[a](https://example.org)')).toThrow('ist kein Kapitel');
    expect(() => pageOf('![a](fehlt.png)')).toThrow('Das Bild fehlt.png fehlt');
  });

  it('escapes text and links functions, chapters and their sections', () => {
    expect(pageOf('1 < 2 & `KIM.VZAE` und `KIM.NIE`')).toContain(
      '<p>1 &lt; 2 &amp; <a href="vzae.html"><code>KIM.VZAE</code></a> und <code>KIM.NIE</code></p>',
    );
    expect(pageOf('[Weg](pruefen.md#die-prüfungen)')).toContain(
      '<a href="handbuch-pruefen.html#die-pruefungen">Weg</a>',
    );
  });

  it('shows a picture at half its pixels', () => {
    const png = Buffer.alloc(24);
    png.writeUInt32BE(700, 16);
    png.writeUInt32BE(901, 20);
    expect(pictureOf('../bilder/a.png', png)).toEqual({ address: 'bilder/a.png', width: 350, height: 451 });
    expect(picturesIn([one('![eins](../bilder/a.png)\n\n![zwei](../bilder/a.png)')])).toEqual([
      '../bilder/a.png',
    ]);
  });
});

describe('figures of chapters', () => {
  const figures = parseChapter('zahlen', '# Z\n\nText.\n\n## Förderung\n\n```formel\n=A\n```');
  const formulas = formulasByFigure([figures]);
  const problems = (text: string, value: ReturnType<Lookup>): string[] =>
    figureProblems(parseChapter('stellen', `# A\n\n${text}`), formulas, () => value);

  it('have one formula each', () => {
    expect([...formulas]).toEqual([['foerderung', '=A']]);
    expect(() => formulasByFigure([parseChapter('zahlen', '# Z\n\nText.\n\n## Leer')])).toThrow('„Leer“');
  });

  it.each([
    ['50.098,41 €', 50_098.41],
    ['50.000 EUR', 50_000],
    ['137.500,00 €', 137_500],
    ['0,2 %', 0.2],
  ])('%s fits %d', (text, value) => expect(problems(`[${text}](zahlen.md#förderung)`, value)).toEqual([]));

  it.each([
    ['50.098 €', 50_098.41, 'gerechnet ist es 50.098,41'],
    ['50.000 €', [[50_000]], 'eine Tabelle'],
    ['50.000 €', 'Text', 'gerechnet ist es Text'],
  ])('%s does not fit %p', (text, value, sentence) =>
    expect(problems(`[${text}](zahlen.md#förderung)`, value)[0]).toContain(sentence),
  );

  it('lead to a section that is there', () => {
    expect(problems('[1](zahlen.md#nichts)', 1)).toEqual([
      'Handbuch: stellen verweist mit 1 auf zahlen.md#nichts, das fehlt.',
    ]);
  });

  it('and formulas do what they are meant to', () => {
    const shown = chapterFormulas(
      parseChapter('stellen', '# A\n\nText.\n\n## B\n\n```formel\n=A\n```\n\n```fehler\n=B\n```'),
    );
    const error = { code: '#N/A' as const };
    expect(formulaProblems(shown, (formula) => (formula === '=A' ? 1 : error))).toEqual([]);
    expect(formulaProblems(shown, (formula) => (formula === '=A' ? error : 1))).toHaveLength(2);
  });
});
