import { gzipSync } from 'node:zlib';
import type { SizeLimit } from './limits';

export interface Measurement {
  readonly title: string;
  readonly bytes: number;
  readonly limit: number;
}

/** Sums up the compressed size of the files that each limit is about. */
export function measure(files: ReadonlyMap<string, Buffer>, limits: readonly SizeLimit[]): Measurement[] {
  return limits.map(({ title, files: pattern, limit }) => {
    const matching = [...files].filter(([name]) => pattern.test(name));
    const bytes = matching.reduce((sum, [, content]) => sum + gzipSync(content).length, 0);
    return { title, bytes, limit };
  });
}

export function sizeLine({ title, bytes, limit }: Measurement): string {
  return `${title}: ${kilobytes(bytes)} gzip, erlaubt ${kilobytes(limit)}`;
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1).replace('.', ',')} KB`;
}
