import { ensureBrowser } from './ensure';

/** First step of `npm run e2e`: says which browser the tests will use, or why there is none. */
try {
  console.log(`Browser für die Tests: ${ensureBrowser()}`);
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
