import { readFileSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Compilation, Compiler } from 'webpack';
import { dispatcherOf } from '@kim/formel';
import type { Metadata } from '../metadata/types';
import { STYLE } from './frame';
import { helpPages } from './site';

const NAME = 'HelpPages';
const FOLDER = 'hilfe';

export interface HelpOptions {
  /** The asset with the finished metadata. */
  readonly metadata: string;
  /** The asset with the functions; it computes the examples. */
  readonly script: string;
  /** The rule catalogue. */
  readonly rules: string;
  /** The style sheet of the pages. */
  readonly style: string;
  /** The folder with the chapters of the handbook. */
  readonly handbook: string;
  /** The last day that the data of the build may begin on, if it is one with less of them. */
  readonly until: string | undefined;
}

/** Writes the pages that the metadata of the functions and the manifest link to. */
export class HelpPages {
  constructor(private readonly options: HelpOptions) {}

  apply(compiler: Compiler): void {
    compiler.hooks.thisCompilation.tap(NAME, (compilation) => {
      // Once script and metadata are finished.
      const stage = compiler.webpack.Compilation.PROCESS_ASSETS_STAGE_ANALYSE;
      compilation.hooks.processAssets.tapPromise({ name: NAME, stage }, () => this.write(compilation));
    });
  }

  private async write(compilation: Compilation): Promise<void> {
    const { metadata, script, rules, style, handbook, until } = this.options;
    const { WebpackError, sources } = compilation.compiler.webpack;
    const [described, built] = [metadata, script].map((name) => textOf(compilation, name));
    if (!described || !built) return;
    const chapters = chapterFiles(handbook);
    compilation.fileDependencies.addAll([rules, style, ...chapters]);
    compilation.contextDependencies.add(handbook);
    const functions = JSON.parse(described) as Metadata;
    try {
      const { pages, pictures, problems } = await helpPages({
        metadata: functions,
        // What a function of the metadata is, both sides describe with more or less detail.
        dispatcher: dispatcherOf(built, JSON.parse(described) as never, script),
        rules: readFileSync(rules, 'utf8'),
        handbook: new Map(chapters.map((file) => [basename(file, MARKDOWN), readFileSync(file, 'utf8')])),
        picture: (path) => readFileSync(join(handbook, path)),
      });
      const files = [...pages, ...pictures, [STYLE, readFileSync(style)] as const];
      for (const [name, text] of files)
        compilation.emitAsset(`${FOLDER}/${name}`, new sources.RawSource(text));
      // The figures of the pages are those of all data: a build with less of them is only for tests.
      const found = until === undefined ? compilation.errors : compilation.warnings;
      for (const problem of problems) found.push(new WebpackError(problem));
    } catch (error) {
      compilation.errors.push(new WebpackError(error instanceof Error ? error.message : String(error)));
    }
  }
}

const MARKDOWN = '.md';

const chapterFiles = (folder: string): string[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith(MARKDOWN))
    .map((name) => join(folder, name));

function textOf(compilation: Compilation, name: string): string | undefined {
  return compilation.getAsset(name)?.source.source().toString();
}
