/** What may be downloaded, in bytes after gzip. A build that exceeds a limit fails. */
export interface SizeLimit {
  readonly title: string;
  readonly files: RegExp;
  readonly limit: number;
}

export const SIZE_LIMITS: readonly SizeLimit[] = [
  // Loaded with every workbook that contains a KIM formula, also while the pane is closed.
  { title: 'Funktionen mit allen Daten', files: /^functions\.js$/, limit: 60_000 },
  {
    title: 'Aufgabenbereich, erstes Laden',
    // The bootstrap and what it loads when the pane is seen; views come later.
    files: /^(taskpane|chunks\/(bereich|pakete-bereich)\b[^/]*)\.js$/,
    limit: 170_000,
  },
  { title: 'Aufgabenbereich insgesamt', files: /^(?!functions\.js$).*\.js$/, limit: 220_000 },
];
