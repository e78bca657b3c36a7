import type { FunctionsPort } from './shared-runtime/port';

declare global {
  /** The version of the add-in, from `package.json`; put in by the build and by the test set-up. */
  const __KIM_VERSION__: string;

  /** Set once all custom functions are associated; still undefined if their script failed or is missing. */
  var kimFunctions: FunctionsPort | undefined;
}
