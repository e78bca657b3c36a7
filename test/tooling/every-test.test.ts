import type { TestCase, TestResult, TestStep } from '@playwright/test/reporter';
import EveryTest, { OPENING } from '../e2e/support/every-test';

const step = (category: string, title = '', steps: readonly TestStep[] = []): TestStep =>
  ({ category, title, steps }) as unknown as TestStep;

/** What the run of one test ends with, and what is said of it. */
async function outcome(
  steps: readonly TestStep[],
  status = 'passed',
): Promise<readonly [string | undefined, unknown]> {
  const said = jest.spyOn(console, 'error').mockReturnValue();
  const reporter = new EveryTest();
  const named = { titlePath: () => ['', '', 'a.e2e.ts', 'does something'] } as unknown as TestCase;
  reporter.onTestEnd(named, { status, steps } as unknown as TestResult);
  const end = await reporter.onEnd();
  const [text] = said.mock.calls.flat() as unknown[];
  said.mockRestore();
  return [end.status, text];
}

const IDLE = ['failed', 'Tests without a check:\na.e2e.ts > does something'];

it('a browser test that has checked something passes, also in a step of its own', async () => {
  const check = step('expect', 'toBe');
  expect(await outcome([check])).toEqual([undefined, undefined]);
  expect(await outcome([step('test.step', 'saving', [check])])).toEqual([undefined, undefined]);
});

it('a browser test that has checked nothing fails the run', async () => {
  expect(await outcome([])).toEqual(IDLE);
  expect(await outcome([step('pw:api', 'click')])).toEqual(IDLE);
});

it('what opens a page and what happens around every test is no check', async () => {
  const check = step('expect', 'toBe');
  expect(await outcome([step('test.step', OPENING, [check])])).toEqual(IDLE);
  expect(await outcome([step('hook', 'After Hooks', [step('fixture', 'page', [check])])])).toEqual(IDLE);
});

it('a test that has failed is said to have failed and no more', async () => {
  expect(await outcome([], 'failed')).toEqual([undefined, undefined]);
});
