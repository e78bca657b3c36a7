const common = require('./jest.config.js');

/**
 * Tests of the built add-in, most of them in a browser. Separate, because they need `npm run build` and a browser.
 *
 * @type {import('jest').Config}
 */
module.exports = {
  ...common,
  testMatch: ['**/*.e2e.ts'],
  globalSetup: '<rootDir>/test/e2e/support/setup.ts',
};
