const js = require('@eslint/js');
const prettier = require('eslint-config-prettier');
const officeAddins = require('eslint-plugin-office-addins');
const tseslint = require('typescript-eslint');
const layers = require('./scripts/eslint/layers.js');
const {
  HOST,
  IMPURE,
  NO_ASYNC,
  NO_CLOCK,
  NO_EFFECT_RESULT,
  NO_OWN_LIMIT,
  NO_SKIPPED_TESTS,
  NO_SPREAD_CALL,
  globals,
} = require('./scripts/eslint/restrictions.js');

module.exports = tseslint.config(
  { ignores: ['dist/', '.tryout/', 'coverage/', 'test-results/', '.stryker/'] },
  {
    files: ['**/*.js'],
    ...js.configs.recommended,
    languageOptions: {
      sourceType: 'commonjs',
      globals: { process: 'readonly', console: 'readonly', __dirname: 'readonly', __filename: 'readonly' },
    },
  },
  {
    files: ['**/*.{ts,tsx}'],
    extends: [js.configs.recommended, ...tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: __dirname } },
    plugins: { kim: { rules: { layers } } },
    rules: {
      'kim/layers': 'error',
      eqeqeq: 'error',
      'no-param-reassign': 'error',
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/explicit-module-boundary-types': 'error',
      // `() => doIt()` reads well where nothing is expected back.
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      // The only error that Excel shows with a text of ours.
      '@typescript-eslint/only-throw-error': [
        'error',
        { allow: [{ from: 'package', name: 'Error', package: '@types/custom-functions-runtime' }] },
      ],
      // A union of known names and `string` documents what is usual.
      '@typescript-eslint/no-redundant-type-constituents': 'off',
      // Splitting a text into characters is meant as such here.
      '@typescript-eslint/no-misused-spread': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // TypeScript knows better what exists.
      'no-undef': 'off',
    },
  },
  {
    files: ['src/**/*.{ts,tsx}'],
    plugins: { 'office-addins': officeAddins },
    rules: {
      'office-addins/call-sync-after-load': 'error',
      'office-addins/call-sync-before-read': 'error',
      'office-addins/load-object-before-read': 'error',
      'office-addins/no-context-sync-in-loop': 'error',
      'office-addins/no-empty-load': 'error',
      'office-addins/no-navigational-load': 'error',
      'office-addins/no-office-initialize': 'error',
      'office-addins/test-for-null-using-isNullObject': 'error',
    },
  },
  {
    // Rule ST-1: same arguments, same result.
    files: ['src/{core,parameters,mappe,eingabe,berechnung,functions,katalog,vereinbarung}/**/*.ts'],
    rules: {
      'no-restricted-globals': ['error', ...globals(IMPURE), ...globals(HOST)],
      'no-restricted-syntax': ['error', ...NO_ASYNC],
      'no-restricted-properties': ['error', { object: 'Math', property: 'random' }],
      'no-console': 'error',
    },
  },
  {
    files: ['src/{core,eingabe,berechnung,functions}/**/*.ts'],
    rules: { 'no-restricted-syntax': ['error', ...NO_ASYNC, ...NO_SPREAD_CALL] },
  },
  {
    // Excel is spoken to in one place.
    files: ['src/{taskpane,commands,shared-runtime}/**/*.{ts,tsx}'],
    rules: {
      'no-restricted-globals': ['error', ...globals(['Excel'])],
      'no-restricted-syntax': ['error', ...NO_EFFECT_RESULT],
    },
  },
  {
    // The functions are a script of their own.
    files: ['src/{taskpane,commands}/**/*.{ts,tsx}'],
    rules: {
      'no-restricted-imports': [
        'error',
        { patterns: ['functions', 'announce', 'calculate'].map((file) => `**/shared-runtime/${file}`) },
      ],
    },
  },
  // A global variable can be declared in no other way.
  { files: ['**/*.d.ts'], rules: { 'no-var': 'off' } },
  {
    files: ['test/**/*.{ts,tsx}'],
    rules: {
      'no-restricted-syntax': ['error', ...NO_SKIPPED_TESTS, ...NO_CLOCK],
      // Tests look at methods without calling them.
      '@typescript-eslint/unbound-method': 'off',
    },
  },
  {
    files: ['test/**/*.e2e.ts', 'test/e2e/**/*.ts'],
    rules: { 'no-restricted-syntax': ['error', ...NO_SKIPPED_TESTS, ...NO_CLOCK, ...NO_OWN_LIMIT] },
  },
  // Where the waiting for hanging ends.
  {
    files: ['test/support/eventually.ts'],
    rules: { 'no-restricted-syntax': ['error', ...NO_SKIPPED_TESTS] },
  },
  prettier,
);
