import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { gzipSync } from 'node:zlib';

export interface FileSize {
  readonly file: string;
  readonly raw: number;
  readonly gzip: number;
}

const measured = /\.(js|css|html|json)$/;

/** Sizes of all built scripts, styles, pages and metadata in bytes. */
export function sizesIn(folder: string, root = folder): FileSize[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    if (statSync(path).isDirectory()) return sizesIn(path, root);
    if (!measured.test(name)) return [];
    const content = readFileSync(path);
    return [
      { file: relative(root, path), raw: content.length, gzip: gzipSync(content, { level: 9 }).length },
    ];
  });
}
