import type { FunctionsPort } from './shared-runtime/port';

declare global {
  /** The version of the add-in, from `package.json`; put in by the build and by the test set-up. */
  const __KIM_VERSION__: string;
  /** For tests: the last day on which data of this build begin. */
  const __KIM_DATEN_BIS__: string | undefined;

  /** Set once all custom functions are associated; still undefined if their script failed or is missing. */
  var kimFunctions: FunctionsPort | undefined;
}
