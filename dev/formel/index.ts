/** What the build of the help pages, `npm start` and `npm run schnell` use of the formula tool. */
export { dispatcherOf } from './built-functions';
export type { Outcome } from './evaluate';
export { freshBuild, newest } from './fresh-build';
