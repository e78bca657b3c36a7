import type { Compiler } from 'webpack';
import type { Metadata } from '../metadata/types';
import { helpPages } from './pages';

const NAME = 'HelpPages';

/** Writes the pages that the metadata of the functions and the manifest link to. */
export class HelpPages {
  /** @param metadata the asset with the finished metadata */
  constructor(private readonly metadata: string) {}

  apply(compiler: Compiler): void {
    const { Compilation, sources } = compiler.webpack;
    compiler.hooks.thisCompilation.tap(NAME, (compilation) => {
      // Once the metadata are finished.
      const stage = Compilation.PROCESS_ASSETS_STAGE_DERIVED;
      compilation.hooks.processAssets.tap({ name: NAME, stage }, () => {
        const asset = compilation.getAsset(this.metadata);
        if (!asset) return;
        const metadata = JSON.parse(asset.source.source().toString()) as Metadata;
        for (const [name, text] of helpPages(metadata))
          compilation.emitAsset(`hilfe/${name}`, new sources.RawSource(text));
      });
    });
  }
}
