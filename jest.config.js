const { version } = require('./package.json');

/** @type {import('jest').Config} */
module.exports = {
  testEnvironment: 'node',
  roots: ['<rootDir>/test'],
  testMatch: ['**/*.test.ts', '**/*.test.tsx'],
  transform: {
    '@ironcalc/wasm/.+\\.js$': '<rootDir>/test/engine/wasm-transform.js',
    '^.+\\.tsx?$': ['ts-jest', { tsconfig: '<rootDir>/test/tsconfig.json' }],
  },
  // Style sheets are tested in a browser.
  moduleNameMapper: { '\\.css$': '<rootDir>/test/support/no-style.js' },
  setupFilesAfterEnv: ['<rootDir>/test/support/every-test.ts'],
  transformIgnorePatterns: ['/node_modules/(?!@ironcalc/wasm/)'],
  // One for each processor: Jest would leave one of two idle.
  maxWorkers: '100%',
  // Only for what hangs: how long a test takes depends on what else the machine has to do.
  testTimeout: 300_000,
  // What the build stamps into the sources.
  globals: { __KIM_VERSION__: version },
  // Measured with --coverage, as `npm test` does: every branch of the rules has a test that takes it.
  collectCoverageFrom: ['src/core/**/*.ts'],
  coverageReporters: ['text-summary'],
  coverageThreshold: { './src/core/**/*.ts': { statements: 100, branches: 100, functions: 100, lines: 100 } },
};
