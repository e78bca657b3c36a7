/** What the build of the help pages and `npm start` use of the formula tool. */
export { dispatcherOf } from './built-functions';
export type { Outcome } from './evaluate';
export { newest } from './fresh-build';
