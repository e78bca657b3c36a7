const [schnell] = require('./jest.config.js').projects;

// A law that is broken for one case in a hundred is found by its examples, too; there are thousands of changes to try.
process.env.GESETZE_FAKTOR ??= '0.01';

/**
 * The tests that `npm run mutation` runs on every change that Stryker makes to a rule: those of src/core, laws included.
 * The others call the built functions, which know nothing of such a change. KIM_MUTATION_TESTS=foerderung takes only
 * the tests of that folder, which is many times as fast.
 *
 * @type {import('jest').Config}
 */
module.exports = {
  ...schnell,
  roots: [`<rootDir>/test/core/${process.env.KIM_MUTATION_TESTS ?? ''}`],
  testPathIgnorePatterns: ['/node_modules/'],
};
