import { type Model } from '@ironcalc/wasm';

/**
 * The class of the native engine after its WebAssembly was loaded. Loading differs between Node and a browser, so the
 * engine takes the loaded class and stays free of both.
 */
export type IronCalc = new (name: string, locale: string, timezone: string, language: string) => Model;
