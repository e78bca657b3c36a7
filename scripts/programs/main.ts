import { BROWSER } from './browser';
import { ensureProgram } from './ensure';
import { LIBREOFFICE } from './libreoffice';
import { NGINX } from './nginx';

/** First step of `npm run e2e`: says which programs the tests will use, or which is missing. */
try {
  console.log(`Browser für die Tests: ${ensureProgram(BROWSER)}`);
  console.log(`LibreOffice für die Tests: ${ensureProgram(LIBREOFFICE)}`);
  console.log(`nginx für die Tests: ${ensureProgram(NGINX)}`);
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
