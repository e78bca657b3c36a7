import { dirname, join, resolve } from 'node:path';

export const ROOT = resolve(__dirname, '../..');
/** The add-in, built for production. */
export const DIST = join(ROOT, 'dist');
/** The page around it. Not part of `dist`, so that it can never be deployed by mistake. */
export const PAGE = join(ROOT, '.tryout/page');
/** Microsoft's library, as npm installed it; only ever read from there. */
export const OFFICE = join(dirname(require.resolve('@microsoft/office-js/package.json')), 'dist');
/** What the page suggests functions by. */
export const CATALOGUE = join(PAGE, 'catalogue.json');
/** The workbooks that the page opens with. */
export const EXAMPLES = join(PAGE, 'examples.json');
