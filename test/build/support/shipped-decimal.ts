import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
import type Decimal from 'decimal.js';
import ts from 'typescript';
import { DROPPED } from '../../../scripts/decimal/dropped';
import { trimmed } from '../../../scripts/decimal/trim';
import { ROOT } from '../../support/imports';

/** decimal.js as it comes, as a text. */
export const LIBRARY = readFileSync(join(ROOT, 'node_modules/decimal.js/decimal.mjs'), 'utf8');

/** What is shipped of it. */
export const SHIPPED = trimmed(LIBRARY, DROPPED);

/** The constructor that a text of decimal.js exports. */
export function load(text: string): typeof Decimal {
  const exports: { default?: typeof Decimal } = {};
  const { outputText } = ts.transpileModule(text, {
    compilerOptions: { module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.ES2020 },
  });
  runInNewContext(outputText, { exports });
  if (exports.default === undefined) throw new Error('Nothing is exported.');
  return exports.default;
}
