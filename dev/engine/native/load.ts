import { readFileSync } from 'node:fs';
import { initSync, Model } from '@ironcalc/wasm';
import { type IronCalc } from './ironcalc';

let isLoaded = false;

/** Loads the native engine from the installed package, once. For Node; in a browser await the default export instead. */
export function loadIronCalc(): IronCalc {
  if (!isLoaded) initSync({ module: readFileSync(require.resolve('@ironcalc/wasm/wasm_bg.wasm')) });
  isLoaded = true;
  return Model;
}
