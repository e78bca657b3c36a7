const { version } = require('./package.json');

/** Slow: laws that are tried on thousands of cases, ranges of a million cells, a second computation beside the first. */
const LAWS = ['/test/reference/', '[/-](gesetze|gross)\\.test\\.tsx?$'];
/** On the stand-in for Excel, office.js or the formula engine. */
const STAND_IN = ['/test/(engine|formel|page|tryout|workbook)/', '-nachbau\\.test\\.tsx?$'];

const TEST = '\\.test\\.tsx?$';

const common = {
  testEnvironment: 'node',
  roots: ['<rootDir>/test'],
  transform: {
    '@ironcalc/wasm/.+\\.js$': '<rootDir>/test/engine/wasm-transform.js',
    '^.+\\.tsx?$': ['ts-jest', { tsconfig: '<rootDir>/test/tsconfig.json' }],
  },
  // Style sheets are tested in a browser.
  moduleNameMapper: {
    '\\.css$': '<rootDir>/test/support/no-style.js',
    // The entry of the package is a module of the other kind, which Jest does not read.
    '^marked$': '<rootDir>/node_modules/marked/lib/marked.umd.js',
  },
  setupFilesAfterEnv: ['<rootDir>/test/support/every-test.ts'],
  transformIgnorePatterns: ['/node_modules/(?!@ironcalc/wasm/)'],
  // What the build stamps into the sources.
  globals: { __KIM_VERSION__: version },
};

/** Files of one project: the name says that they are tests, and what they are about. */
const tests = (kinds) => kinds.map((kind) => (kind.endsWith('$') ? kind : `${kind}.*${TEST}`));

/** @type {import('jest').Config} */
module.exports = {
  // A name or a folder puts every test file into one project; test/tooling/projects.test.ts says so.
  projects: [
    { ...common, displayName: 'schnell', testRegex: [TEST], testPathIgnorePatterns: [...LAWS, ...STAND_IN] },
    {
      ...common,
      displayName: 'gesetze',
      testRegex: tests(LAWS),
      testPathIgnorePatterns: STAND_IN,
      // A test runs in a context, which asks its host for every global that is read; laws read these all the time.
      sandboxInjectedGlobals: [
        'Array',
        'BigInt',
        'Map',
        'Math',
        'Number',
        'Object',
        'RegExp',
        'Set',
        'String',
      ],
    },
    {
      ...common,
      displayName: 'nachbau',
      testRegex: tests(STAND_IN),
      testPathIgnorePatterns: ['/node_modules/'],
    },
  ],
  // One for each processor: Jest would leave one of two idle.
  maxWorkers: '100%',
  // Only for what hangs: how long a test takes depends on what else the machine has to do.
  testTimeout: 300_000,
  // Measured on the quick tests alone, which take every branch of the rules: instrumented, the laws take a tenth longer.
  collectCoverageFrom: ['src/core/**/*.ts'],
  coverageReporters: ['text-summary'],
  coverageThreshold: { './src/core/**/*.ts': { statements: 100, branches: 100, functions: 100, lines: 100 } },
};
