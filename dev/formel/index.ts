/** What the build of the help pages, `npm start`, `npm run schnell` and the tests use of the formula tool. */
export { dispatcherOf } from './built-functions';
export type { Outcome } from './evaluate';
export { freshBuild, newest } from './fresh-build';
export { runScript } from './script-in-realm';
