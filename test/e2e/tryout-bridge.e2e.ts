import { measureLoad } from '../../dev/bench/stand-in/load';
import { openSession, type Session } from '../../dev/excel/node/session';
import { expectOnlyDependents, expectSuedkreis } from '../tryout/support/suedkreischecks';
import { built, builtMetadata } from './support/built';

describe.each([
  ['null, as on the web', null],
  ['0, as on the desktop', 0],
] as const)('the built functions on the bridge, blanks as %s', (_, blank) => {
  let test: Session;
  beforeEach(() => {
    test = openSession({ metadata: builtMetadata(), functions: built('functions.js'), blank });
  });
  afterEach(() => test.close());

  it('compute the Südkreis case', () => expectSuedkreis(test.host, test.idle));

  it('are called for exactly the dependents of a change', () => expectOnlyDependents(test.host, test.idle));
});

describe('a large workbook', () => {
  it('recalculates 1,000 single formulas and a table call over 1,000 posts without an error', async () => {
    const session = openSession({ metadata: builtMetadata(), functions: built('functions.js') });
    const report = await measureLoad(session.host);
    expect(report.errors).toBe(0);
    expect(report.calls).toBe(1001);
    expect(session.host.book.calculation.reports.every(({ settled }) => settled)).toBe(true);
    session.close();
  });
});
