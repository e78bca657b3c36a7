import { NormalModule, type Compilation } from 'webpack';
import { modulesOf } from '../build/modules';

/** Where packages lie. */
const PACKAGES = /^(.*[\\/]node_modules[\\/])((?:@[^\\/]+[\\/])?[^\\/]+)/;

/** The folder of the package that a file belongs to; null for a file of our own. */
export function packageFolder(file: string): string | null {
  const [, before, name] = PACKAGES.exec(file) ?? [];
  return before !== undefined && name !== undefined ? before + name : null;
}

/** Who writes a part of the code that finds chunks, by the name of that part; all other parts are webpack's. */
const RUNTIME: Readonly<Record<string, string>> = { 'css loading': 'mini-css-extract-plugin' };

/** Files that are in no chunk because webpack has put the constants that they export where they are used. */
const inlinedFiles = ({ modules, moduleGraph, chunkGraph }: Compilation): string[] =>
  [...modules].flatMap((module) =>
    module instanceof NormalModule &&
    chunkGraph.getNumberOfModuleChunks(module) === 0 &&
    moduleGraph.getExportsInfo(module).isUsed(undefined)
      ? [module.resource]
      : [],
  );

/**
 * The folders of all packages whose code is in a chunk. The little that webpack adds of its own, so that chunks find
 * each other, counts as well.
 *
 * @param folderOf the folder of a package that is used for building
 */
export function bundledFolders(compilation: Compilation, folderOf: (name: string) => string): string[] {
  const folders = modulesOf(compilation).map(({ type, name = '', resource = '' }) =>
    type === 'runtime' ? folderOf(RUNTIME[name] ?? 'webpack') : packageFolder(resource),
  );
  folders.push(...inlinedFiles(compilation).map(packageFolder));
  return [...new Set(folders.filter((folder) => folder !== null))];
}
