// A test that checks nothing passes whatever is wrong, also one whose checks stand in a loop that is never entered.
beforeEach(() => {
  expect.hasAssertions();
});
