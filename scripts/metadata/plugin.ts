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
  /** The script that has to associate every function. */
  readonly script: string;
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
      const { PROCESS_ASSETS_STAGE_PRE_PROCESS, PROCESS_ASSETS_STAGE_REPORT } = compiler.webpack.Compilation;
      const { processAssets } = compilation.hooks;
      processAssets.tap({ name: NAME, stage: PROCESS_ASSETS_STAGE_PRE_PROCESS }, () =>
        this.finish(compilation),
      );
      processAssets.tap({ name: NAME, stage: PROCESS_ASSETS_STAGE_REPORT }, () => this.compare(compilation));
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

  /** A file of functions that the entry does not import is described, but not there. */
  private compare(compilation: Compilation): void {
    const [script, metadata] = [this.options.script, this.options.output].map((name) =>
      compilation.getAsset(name)?.source.source().toString(),
    );
    if (!script || !metadata) return;
    const { WebpackError } = compilation.compiler.webpack;
    for (const { id } of (JSON.parse(metadata) as Metadata).functions)
      if (!script.includes(`CustomFunctions.associate("${id}"`))
        compilation.errors.push(
          new WebpackError(`Die Funktion ${id} ist beschrieben, steht aber nicht in ${this.options.script}.`),
        );
  }
}
