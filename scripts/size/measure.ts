import { gzipSync } from 'node:zlib';
import type { Parts } from './parts';
import type { SizeLimit } from './limits';

/** The sizes of a build in bytes after gzip. */
export interface Sizes {
  readonly parts: Parts;
  /** Of all files with a name like this, each compressed for itself, as a server sends them. */
  readonly files: (pattern: RegExp) => number;
}

export interface Measurement {
  readonly title: string;
  readonly bytes: number;
  readonly limit: number;
}

export const sizesOf = (contents: ReadonlyMap<string, Buffer>, parts: Parts): Sizes => ({
  parts,
  files: (pattern) =>
    [...contents].reduce(
      (sum, [name, content]) => (pattern.test(name) ? sum + gzipSync(content).length : sum),
      0,
    ),
});

export const measure = (sizes: Sizes, limits: readonly SizeLimit[]): Measurement[] =>
  limits.map(({ title, size, limit }) => ({ title, bytes: size(sizes), limit }));

/** A table for the console. */
export function sizeTable(measurements: readonly Measurement[]): string {
  const rows = [
    ['Größe nach gzip', 'gemessen', 'erlaubt'],
    ...measurements.map(({ title, bytes, limit }) => [title, kilobytes(bytes), kilobytes(limit)]),
  ];
  const widths = [0, 1, 2].map((column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows
    .map(([title = '', ...numbers]) =>
      [title.padEnd(widths[0] ?? 0), ...numbers.map((text, i) => text.padStart(widths[i + 1] ?? 0))].join(
        '  ',
      ),
    )
    .join('\n');
}

export const excess = ({ title, bytes, limit }: Measurement): string | null =>
  bytes > limit ? `Zu groß: ${title} hat ${kilobytes(bytes)}, erlaubt sind ${kilobytes(limit)}.` : null;

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1).replace('.', ',')} KB`;
}
