import { readFileSync } from 'node:fs';
import type { Compilation, Compiler } from 'webpack';
import { bundledFolders, packageFolder } from './bundled';
import { licensed } from './package';
import { LICENCES, licencePage } from './page';

const NAME = 'Licences';

/** Writes the licences of all that is in the build, taken from the modules that really are. */
export class Licences {
  /** @param own the file with the licence of the add-in */
  constructor(private readonly own: string) {}

  apply(compiler: Compiler): void {
    const { Compilation, WebpackError, sources } = compiler.webpack;
    compiler.hooks.thisCompilation.tap(NAME, (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      compilation.hooks.processAssets.tap({ name: NAME, stage }, () => {
        try {
          compilation.emitAsset(LICENCES, new sources.RawSource(this.page(compilation)));
        } catch (error) {
          compilation.errors.push(new WebpackError(error instanceof Error ? error.message : String(error)));
        }
      });
    });
  }

  private page(compilation: Compilation): string {
    compilation.fileDependencies.add(this.own);
    return licencePage(readFileSync(this.own, 'utf8'), bundledFolders(compilation, folderOf).map(licensed));
  }
}

function folderOf(name: string): string {
  const folder = packageFolder(require.resolve(name));
  if (folder === null) throw new Error(`Lizenzen: ${name} liegt in keinem Paket.`);
  return folder;
}
