import type { Compilation, Module } from 'webpack';

/** What a module is in a chunk: its file, or several modules that webpack has written into one. */
export type Piece = Module & {
  readonly name?: string;
  readonly resource?: string;
  readonly modules?: readonly Piece[];
};

const apart = (piece: Piece): readonly Piece[] => piece.modules?.flatMap(apart) ?? [piece];

/** The modules of chunks, one by one; all chunks unless names are given. */
export function modulesOf({ chunks, chunkGraph }: Compilation, ...names: readonly string[]): Piece[] {
  return [...chunks]
    .filter(({ name }) => names.length === 0 || names.includes(name ?? ''))
    .flatMap((chunk) => [...chunkGraph.getChunkModulesIterable(chunk)].flatMap(apart));
}
