import type { Compilation, Compiler } from 'webpack';
import { modulesOf } from '../build/modules';
import { SIZE_LIMITS } from './limits';
import { excess, measure, sizesOf, sizeTable, type Measurement } from './measure';
import { partsOf, type Source } from './parts';

const NAME = 'SizeGate';
const FUNCTIONS = 'functions';

/** Prints the sizes of every build and fails a production build that has grown too large. */
export class SizeGate {
  private measurements: readonly Measurement[] = [];

  apply(compiler: Compiler): void {
    const { Compilation, WebpackError } = compiler.webpack;
    compiler.hooks.thisCompilation.tap(NAME, (compilation) => {
      // The last stage: everything is minified.
      const stage = Compilation.PROCESS_ASSETS_STAGE_REPORT;
      compilation.hooks.processAssets.tap({ name: NAME, stage }, () => {
        this.measurements = measure(sizes(compilation), SIZE_LIMITS);
        if (compiler.options.mode !== 'production') return;
        for (const problem of this.measurements.map(excess))
          if (problem !== null) compilation.errors.push(new WebpackError(problem));
      });
    });
    compiler.hooks.done.tap(NAME, () => console.log(sizeTable(this.measurements)));
  }
}

function sizes(compilation: Compilation): ReturnType<typeof sizesOf> {
  const contents = new Map(compilation.getAssets().map(({ name, source }) => [name, source.buffer()]));
  const script = contents.get(`${FUNCTIONS}.js`) ?? Buffer.alloc(0);
  return sizesOf(contents, partsOf(script, sourcesOf(compilation)));
}

const sourcesOf = (compilation: Compilation): Source[] =>
  modulesOf(compilation, FUNCTIONS).flatMap((module) => {
    const text = module.originalSource()?.source().toString();
    return module.resource === undefined || text === undefined ? [] : [{ file: module.resource, text }];
  });
