import { relative } from 'node:path';
import type { Compiler } from 'webpack';

/** Says in the very last line which address was stamped: a build for the wrong server looks like any other. */
export class LastLine {
  constructor(private readonly base: string) {}

  apply(compiler: Compiler): void {
    compiler.hooks.afterDone.tap('LastLine', (stats) => {
      if (!stats.hasErrors())
        console.log(`Fertig in ${relative(process.cwd(), compiler.outputPath)}/, gebaut für ${this.base}`);
    });
  }
}
