import { defineConfig } from '@playwright/test';
import { browserLaunch } from './scripts/programs/browser';
import { HANGS_MS, TEST_HANGS_MS } from './test/support/hangs';

/** Tests of the built add-in, most of them in a browser. They need `npm run build`. */
export default defineConfig({
  testDir: 'test',
  testMatch: '**/*.e2e.ts',
  tsconfig: 'test/tsconfig.json',
  outputDir: 'test-results',
  globalSetup: require.resolve('./test/e2e/support/setup'),
  reporter: [['dot'], ['./test/e2e/support/every-test.ts']],
  // One for each processor: tests wait for the browser most of the time.
  workers: '100%',
  fullyParallel: true,
  forbidOnly: true,
  // A test that fails now and then has a defect.
  retries: 0,
  timeout: TEST_HANGS_MS,
  expect: { timeout: HANGS_MS, toPass: { timeout: HANGS_MS } },
  use: {
    ...browserLaunch(),
    locale: 'de-DE',
    actionTimeout: HANGS_MS,
    navigationTimeout: HANGS_MS,
    trace: { mode: 'retain-on-failure', screenshots: false, snapshots: false, sources: false },
    screenshot: 'only-on-failure',
  },
});
