import type { Compilation, Module } from 'webpack';

/** What a module is in a chunk: its file, or several modules that webpack has written into one. */
type Piece = Module & { readonly resource?: string; readonly modules?: readonly Piece[] };

/** Where packages lie. */
const PACKAGES = /^(.*[\\/]node_modules[\\/])((?:@[^\\/]+[\\/])?[^\\/]+)/;

/** The folder of the package that a file belongs to; null for a file of our own. */
export function packageFolder(file: string): string | null {
  const [, before, name] = PACKAGES.exec(file) ?? [];
  return before !== undefined && name !== undefined ? before + name : null;
}

const apart = (piece: Piece): readonly Piece[] => piece.modules?.flatMap(apart) ?? [piece];

/**
 * The folders of all packages whose code is in a chunk. The little that webpack adds of its own, so that chunks find
 * each other, counts as well.
 *
 * @param webpack the folder of webpack itself
 */
export function bundledFolders({ chunks, chunkGraph }: Compilation, webpack: string): string[] {
  const pieces = [...chunks].flatMap((chunk) =>
    [...chunkGraph.getChunkModulesIterable(chunk)].flatMap(apart),
  );
  const folders = pieces.map(({ type, resource = '' }) =>
    type === 'runtime' ? webpack : packageFolder(resource),
  );
  return [...new Set(folders.filter((folder) => folder !== null))];
}
