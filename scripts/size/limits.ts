import type { Sizes } from './measure';

/** What may be downloaded, in bytes after gzip. A production build that exceeds a limit fails. */
export interface SizeLimit {
  readonly title: string;
  readonly size: (sizes: Sizes) => number;
  readonly limit: number;
}

export const SIZE_LIMITS: readonly SizeLimit[] = [
  // Loaded with every workbook that contains a KIM formula, also while the pane is closed.
  { title: 'Funktionen: decimal.js', size: ({ parts }) => parts.library, limit: 5_500 },
  { title: 'Funktionen: Daten', size: ({ parts }) => parts.data, limit: 7_000 },
  { title: 'Funktionen: eigener Code', size: ({ parts }) => parts.own, limit: 72_500 },
  { title: 'Funktionen insgesamt', size: ({ files }) => files(/^functions\.js$/), limit: 84_000 },
  // The page and what it needs before somebody looks at it.
  {
    title: 'Aufgabenbereich, solange er zu ist',
    size: ({ files }) => files(/^taskpane\.(html|css|js)$/),
    limit: 12_000,
  },
  {
    title: 'Aufgabenbereich, erste Ansicht',
    size: ({ files }) => files(/^(taskpane\.(html|css|js)|chunks\/(pakete-)?bereich\b[^/]*\.(css|js))$/),
    limit: 170_000,
  },
  {
    title: 'Aufgabenbereich insgesamt',
    size: ({ files }) => files(/^(taskpane\.html|(?!functions\.js$|hilfe\/).*\.(css|js))$/),
    limit: 415_000,
  },
];
