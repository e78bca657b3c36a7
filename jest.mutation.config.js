const [schnell] = require('./jest.config.js').projects;

/**
 * The tests that `npm run mutation` runs on every change that Stryker makes to a rule: the quick ones of src/core, for
 * there are thousands of changes. Other tests call the built functions, which know nothing of such a change.
 * KIM_MUTATION_TESTS=foerderung takes only the tests of that folder.
 *
 * @type {import('jest').Config}
 */
module.exports = { ...schnell, roots: [`<rootDir>/test/core/${process.env.KIM_MUTATION_TESTS ?? ''}`] };
