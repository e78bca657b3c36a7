import { gzipSync } from 'node:zlib';
import { transformSync } from 'esbuild';

/** What the script of the functions consists of, in bytes after gzip. */
export interface Parts {
  readonly library: number;
  readonly data: number;
  readonly own: number;
}

/** A module as the bundler puts it into the script, before it is minified. */
export interface Source {
  readonly file: string;
  readonly text: string;
}

const LIBRARY = /[\\/]node_modules[\\/]/;
const DATA = /[\\/]src[\\/]parameters[\\/]daten[\\/].*\.json$/;

/**
 * In the minified script the parts can't be told apart any more. So library and data are minified and compressed by
 * themselves, and own code is what the whole script has beyond that: the parts add up to what is downloaded.
 */
export function partsOf(script: Buffer, sources: readonly Source[]): Parts {
  const library = compressed(sources.filter(({ file }) => LIBRARY.test(file)));
  const data = compressed(sources.filter(({ file }) => DATA.test(file)));
  return { library, data, own: gzipSync(script).length - library - data };
}

/** Functions of a module that nobody needs are left out of the script as well. */
const AS_SHIPPED = { minify: true, treeShaking: true, legalComments: 'none' } as const;

function compressed(sources: readonly Source[]): number {
  const texts = sources.map(({ text }) => transformSync(text, AS_SHIPPED).code);
  return texts.length === 0 ? 0 : gzipSync(texts.join('')).length;
}
