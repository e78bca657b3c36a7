import { readFileSync } from 'node:fs';
import type { Compiler } from 'webpack';
import { readChangelog } from './read';

const NAME = 'News';

/** Writes the change log as data for the pane, so that there is one text of what is new. */
export class News {
  constructor(private readonly file: string) {}

  apply(compiler: Compiler): void {
    const { Compilation, sources } = compiler.webpack;
    compiler.hooks.thisCompilation.tap(NAME, (compilation) => {
      compilation.fileDependencies.add(this.file);
      const stage = Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      compilation.hooks.processAssets.tap({ name: NAME, stage }, () => {
        const releases = readChangelog(readFileSync(this.file, 'utf8'));
        compilation.emitAsset('neuigkeiten.json', new sources.RawSource(JSON.stringify(releases)));
      });
    });
  }
}
