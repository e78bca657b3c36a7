import { relative } from 'node:path';
import type { Compiler } from 'webpack';

/** Says in the very last line which address was stamped, and whether data are missing: a build for something else looks like any other. */
export class LastLine {
  constructor(
    private readonly base: string,
    private readonly until?: string,
  ) {}

  apply(compiler: Compiler): void {
    compiler.hooks.afterDone.tap('LastLine', (stats) => {
      if (!stats.hasErrors())
        console.log(
          `Fertig in ${relative(process.cwd(), compiler.outputPath)}/, gebaut für ${this.base}${this.until === undefined ? '' : `, nur für Tests: Daten bis ${this.until}`}`,
        );
    });
  }
}
