import type { Compilation, Compiler } from 'webpack';
import { SIZE_LIMITS } from './limits';
import { measure, sizeLine, type Measurement } from './measure';

const NAME = 'SizeGate';

/** Prints the sizes of every build and fails a production build that has grown too large. */
export class SizeGate {
  private measurements: readonly Measurement[] = [];

  apply(compiler: Compiler): void {
    const { Compilation, WebpackError } = compiler.webpack;
    compiler.hooks.thisCompilation.tap(NAME, (compilation) => {
      // The last stage: everything is minified.
      const stage = Compilation.PROCESS_ASSETS_STAGE_REPORT;
      compilation.hooks.processAssets.tap({ name: NAME, stage }, () => {
        this.measurements = measure(contents(compilation), SIZE_LIMITS);
        const minified = compiler.options.mode === 'production';
        for (const item of this.measurements)
          if (minified && item.bytes > item.limit)
            compilation.errors.push(new WebpackError(`Zu groß: ${sizeLine(item)}`));
      });
    });
    compiler.hooks.done.tap(NAME, () => {
      for (const item of this.measurements) console.log(sizeLine(item));
    });
  }
}

function contents(compilation: Compilation): Map<string, Buffer> {
  return new Map(compilation.getAssets().map(({ name, source }) => [name, source.buffer()]));
}
