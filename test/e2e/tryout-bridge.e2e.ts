import { startHost, type TestHost } from '../tryout/support/host';
import { expectOnlyDependents, expectSuedkreis } from '../tryout/support/suedkreischecks';
import { built, builtMetadata } from './support/built';

jest.setTimeout(60_000);

describe.each([
  ['null, as on the web', null],
  ['0, as on the desktop', 0],
] as const)('the built functions on the bridge, blanks as %s', (_, blank) => {
  let test: TestHost;
  beforeEach(() => {
    test = startHost({ metadata: builtMetadata(), functions: built('functions.js'), blank });
  });
  afterEach(() => test.close());

  it('compute the Südkreis case', () => expectSuedkreis(test.host, test.idle));

  it('are called for exactly the dependents of a change', () => expectOnlyDependents(test.host, test.idle));
});
