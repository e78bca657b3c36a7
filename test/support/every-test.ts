import type * as Dom from '@testing-library/dom';
import { HANGS_MS } from './hangs';

// A test that checks nothing passes whatever is wrong, also one whose checks stand in a loop that is never entered.
beforeEach(() => {
  expect.hasAssertions();
});

// What tests of components wait for may come late, too.
if (typeof document !== 'undefined')
  jest.requireActual<typeof Dom>('@testing-library/dom').configure({ asyncUtilTimeout: HANGS_MS });
