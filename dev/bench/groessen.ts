import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { gzipSync } from 'node:zlib';

export interface Groesse {
  readonly datei: string;
  readonly roh: number;
  readonly gzip: number;
}

const endungen = /\.(js|css|html|json)$/;

/** Sizes of all built scripts, styles, pages and metadata in bytes. */
export function groessen(ordner: string, wurzel = ordner): Groesse[] {
  return readdirSync(ordner).flatMap((name) => {
    const pfad = join(ordner, name);
    if (statSync(pfad).isDirectory()) return groessen(pfad, wurzel);
    if (!endungen.test(name)) return [];
    const inhalt = readFileSync(pfad);
    return [
      { datei: relative(wurzel, pfad), roh: inhalt.length, gzip: gzipSync(inhalt, { level: 9 }).length },
    ];
  });
}
