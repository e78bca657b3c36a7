import { TEXTS } from '../texts';
import { knownCharts } from './charts';
import { keepsRule } from './rules';
import { readNames } from './names';
import type { FilePackage } from './package';
import { hasHeadings, tablesOf } from './tables';
import { all, attribute, child, children, isOn, numeric } from './xml';

type Test = (file: FilePackage) => boolean;

const path =
  (pattern: RegExp): Test =>
  ({ paths }) =>
    paths.some((name) => pattern.test(name));

/** Any sheet has an element of one of these names that is as it is asked for. */
const sheet =
  (names: readonly string[], test: (element: Element) => boolean = () => true): Test =>
  ({ sheets }) =>
    sheets.some(({ root }) => names.some((name) => all(root, name).some(test)));

/** Likewise for a part that a sheet refers to. */
const related =
  (kind: string, names: readonly string[]): Test =>
  ({ sheets }) =>
    sheets.some((part) =>
      part.related.some(
        (item) => item.kind === kind && names.some((name) => all(item.root, name).length > 0),
      ),
    );

const BORDERS = ['left', 'right', 'top', 'bottom', 'start', 'end'];

/** A look that is more than font and colour. */
const isMore = (dxf: Element): boolean =>
  child(dxf, 'numFmt') !== undefined ||
  BORDERS.some((side) => attribute(child(child(dxf, 'border'), side), 'style') !== undefined);

/** Rules of a kind that is not kept, and what a kept one has beyond font and colour. */
function losesRules({ sheets, styles }: FilePackage): boolean {
  const looks = children(child(styles, 'dxfs'), 'dxf').map(isMore);
  const loses = (rule: Element): boolean =>
    !keepsRule(attribute(rule, 'type') ?? '') ||
    isOn(rule, 'stopIfTrue') ||
    looks[numeric(rule, 'dxfId', [0, 1e6]) ?? -1] === true;
  return sheets.some(({ root }) => all(root, 'cfRule').some(loses));
}

/** Sheets that are nothing but a chart, and charts of a kind that is not kept. */
function losesCharts({ paths, sheets }: FilePackage): boolean {
  const inFile = paths.filter((name) =>
    /^xl\/(charts\/chart[^/]*|chartsheets\/[^/]+)\.xml$/.test(name),
  ).length;
  return inFile > sheets.reduce((sum, part) => sum + knownCharts(part), 0);
}

/** A table always has the buttons of its filter; only what is chosen there hides rows. */
const SET_FILTER = ['filters', 'customFilters', 'dynamicFilter', 'top10', 'colorFilter', 'iconFilter'];

const differs = (element: Element): boolean =>
  isOn(element, 'differentFirst') || isOn(element, 'differentOddEven');

const hasPassword = (element: Element): boolean =>
  element.hasAttribute('password') || element.hasAttribute('hashValue');

/** What a file may have that the page does not keep, each with what a user calls it. */
const LOSSES: readonly (readonly [name: keyof typeof TEXTS.losses, test: Test])[] = [
  ['charts', losesCharts],
  ['images', path(/^xl\/media\//)],
  ['shapes', related('drawing', ['sp', 'cxnSp', 'grpSp'])],
  ['pivotTables', path(/^xl\/pivotTables\//)],
  ['slicers', path(/^xl\/(slicers|timelines)\//)],
  ['macros', path(/^xl\/vbaProject\.bin$/)],
  ['controls', path(/^xl\/(ctrlProps|activeX|embeddings)\//)],
  ['connections', path(/^xl\/(connections\.xml|queryTables\/|externalLinks\/)/)],
  ['conditionalFormats', losesRules],
  ['sparklines', sheet(['sparklineGroup'])],
  ['conversations', related('threadedComment', ['threadedComment'])],
  ['links', sheet(['hyperlink'])],
  ['filters', (file) => sheet(['autoFilter'])(file) || related('table', SET_FILTER)(file)],
  ['outlines', sheet(['row', 'col'], (line) => (numeric(line, 'outlineLevel', [0, 8]) ?? 0) > 0)],
  ['pageBreaks', sheet(['rowBreaks', 'colBreaks'])],
  ['specialHeaders', sheet(['headerFooter'], differs)],
  ['passwords', sheet(['sheetProtection'], hasPassword)],
  ['bookProtection', ({ workbook }) => isOn(child(workbook, 'workbookProtection'), 'lockStructure')],
  ['names', (file) => readNames(file).lost],
  ['tables', ({ sheets }) => sheets.flatMap(tablesOf).some((table) => !hasHeadings(table))],
  [
    'richTexts',
    ({ sharedStrings }) => children(sharedStrings, 'si').some((text) => child(text, 'r') !== undefined),
  ],
];

export const lossesOf = (file: FilePackage): string[] =>
  LOSSES.filter(([, test]) => test(file)).map(([name]) => TEXTS.losses[name]);
