import type { Compilation, Compiler } from 'webpack';
import { checkMetadata } from './check';
import { finishMetadata } from './finish';
import { quoteProblems } from './inputs';
import type { Metadata } from './types';

const NAME = 'FinishMetadata';

export interface FinishMetadataOptions {
  /** The files the generator reads. */
  readonly input: readonly string[];
  /** The asset the generator writes. */
  readonly output: string;
  /** Where the add-in will be served from, with a slash at the end. */
  readonly base: string;
}

/** Runs around Microsoft's generator: refuses what would crash it and finishes what it has written. */
export class FinishMetadata {
  constructor(private readonly options: FinishMetadataOptions) {}

  apply(compiler: Compiler): void {
    compiler.hooks.beforeCompile.tap(NAME, () => {
      const problems = quoteProblems(this.options.input);
      if (problems.length > 0) throw new Error(problems.join('\n'));
    });
    compiler.hooks.thisCompilation.tap(NAME, (compilation) => {
      const stage = compiler.webpack.Compilation.PROCESS_ASSETS_STAGE_ADDITIONS;
      compilation.hooks.processAssets.tap({ name: NAME, stage }, () => this.finish(compilation));
    });
  }

  private finish(compilation: Compilation): void {
    const asset = compilation.getAsset(this.options.output);
    // The generator has reported its own errors and written nothing.
    if (!asset) return;
    const generated = asset.source.source().toString();
    // It writes an empty file when no function of the input is a custom function.
    const metadata = generated === '' ? { functions: [] } : (JSON.parse(generated) as Metadata);
    const finished = finishMetadata(metadata, this.options.base);
    const { WebpackError, sources } = compilation.compiler.webpack;
    for (const problem of checkMetadata(finished)) compilation.errors.push(new WebpackError(problem));
    const text = `${JSON.stringify(finished, null, 2)}\n`;
    compilation.updateAsset(this.options.output, new sources.RawSource(text));
  }
}
