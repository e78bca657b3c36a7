import { TEXTS } from '../texts';
import { keepsRule } from './rules';
import { readNames } from './names';
import type { FilePackage } from './package';
import { hasHeadings, tablesOf } from './tables';
import { elements } from './xml';

type Test = (file: FilePackage) => boolean;

const path =
  (pattern: RegExp): Test =>
  ({ paths }) =>
    paths.some((name) => pattern.test(name));

const sheet =
  (pattern: RegExp): Test =>
  ({ sheets }) =>
    sheets.some(({ xml }) => pattern.test(xml));

const related =
  (kind: string, pattern: RegExp): Test =>
  ({ sheets }) =>
    sheets.some((part) => part.related.some((item) => item.kind === kind && pattern.test(item.xml)));

/** Rules of a kind that is not kept, and what a kept one has beyond font and colour. */
function losesRules({ sheets, styles }: FilePackage): boolean {
  const looks = elements(styles, 'dxf').map(({ inner }) => inner);
  return sheets
    .flatMap(({ xml }) => elements(xml, 'cfRule'))
    .some(
      ({ attributes: { type = '', stopIfTrue, dxfId } }) =>
        !keepsRule(type) ||
        stopIfTrue === '1' ||
        /<numFmt\b|<(?:left|right|top|bottom)\s+style=/.test(looks[Number(dxfId ?? NaN)] ?? ''),
    );
}

/** A table always has the buttons of its filter; only what is chosen there hides rows. */
const SET_FILTER = /<(filters|customFilters|dynamicFilter|top10|colorFilter|iconFilter)\b/;

/** What a file may have that the page does not keep, each with what a user calls it. */
const LOSSES: readonly (readonly [name: keyof typeof TEXTS.losses, test: Test])[] = [
  ['charts', path(/^xl\/(charts|chartsheets)\//)],
  ['images', path(/^xl\/media\//)],
  ['shapes', related('drawing', /<\w+:(sp|cxnSp|grpSp)\b/)],
  ['pivotTables', path(/^xl\/pivotTables\//)],
  ['slicers', path(/^xl\/(slicers|timelines)\//)],
  ['macros', path(/^xl\/vbaProject\.bin$/)],
  ['controls', path(/^xl\/(ctrlProps|activeX|embeddings)\//)],
  ['connections', path(/^xl\/(connections\.xml|queryTables\/|externalLinks\/)/)],
  ['conditionalFormats', losesRules],
  ['sparklines', sheet(/<\w+:sparklineGroup\b/)],
  ['conversations', related('threadedComment', /<threadedComment\b/)],
  ['links', sheet(/<hyperlink\b/)],
  ['filters', (file) => sheet(/<autoFilter\b/)(file) || related('table', SET_FILTER)(file)],
  ['outlines', sheet(/\soutlineLevel="[1-9]/)],
  ['pageBreaks', sheet(/<(row|col)Breaks\b/)],
  ['specialHeaders', sheet(/<headerFooter\b[^>]*different(First|OddEven)="1"/)],
  ['passwords', sheet(/<sheetProtection\b[^>]*\s(password|hashValue)=/)],
  ['bookProtection', ({ workbook }) => /<workbookProtection\b[^>]*\slockStructure="(1|true)"/.test(workbook)],
  ['names', (file) => readNames(file).lost],
  ['tables', ({ sheets }) => sheets.flatMap(tablesOf).some((table) => !hasHeadings(table))],
  ['richTexts', ({ sharedStrings }) => /<si>\s*<r>/.test(sharedStrings)],
];

export const lossesOf = (file: FilePackage): string[] =>
  LOSSES.filter(([, test]) => test(file)).map(([name]) => TEXTS.losses[name]);
