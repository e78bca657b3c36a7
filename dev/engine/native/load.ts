import { readFileSync } from 'node:fs';
import { initSync, Model } from '@ironcalc/wasm';
import { type IronCalc } from './ironcalc';

/** Loads the native engine from the installed package. For Node; in a browser await the default export instead. */
export function loadIronCalc(): IronCalc {
  initSync({ module: readFileSync(require.resolve('@ironcalc/wasm/wasm_bg.wasm')) });
  return Model;
}
