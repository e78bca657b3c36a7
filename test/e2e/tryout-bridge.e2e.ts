import { expect, test } from '@playwright/test';
import { measureLoad } from '../../dev/bench/stand-in/load';
import { openSession, type OfficeSession } from '../../dev/excel/node/office-session';
import { built, builtMetadata } from './support/built';
import { expectOnlyDependents, expectSuedkreis } from './support/suedkreis-checks';

for (const [name, blank] of [
  ['null, as on the web', null],
  ['0, as on the desktop', 0],
] as const)
  test.describe(`the built functions on the bridge, blanks as ${name}`, () => {
    let session: OfficeSession;
    test.beforeEach(() => {
      session = openSession({ metadata: builtMetadata(), functions: built('functions.js'), blank });
    });
    test.afterEach(() => session.close());

    test('compute the Südkreis case', () => expectSuedkreis(session.host, session.idle));

    test('are called for exactly the dependents of a change', () =>
      expectOnlyDependents(session.host, session.idle));
  });

test.describe('a large workbook', () => {
  test('recalculates 1,000 single formulas and a table call over 1,000 posts without an error', async () => {
    const session = openSession({ metadata: builtMetadata(), functions: built('functions.js') });
    const report = await measureLoad(session.host);
    expect(report.errors).toBe(0);
    expect(report.calls).toBe(1001);
    expect(session.host.book.calculation.reports.every(({ settled }) => settled)).toBe(true);
    session.close();
  });
});
