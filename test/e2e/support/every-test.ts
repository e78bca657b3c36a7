import type { FullResult, Reporter, TestCase, TestResult, TestStep } from '@playwright/test/reporter';

/** The step in which a test gets what it works on; that this succeeds is no check of the test's own. */
export const OPENING = 'opening';

/** Whether a test itself has checked something; what happens before and after every test does not count. */
function checks({ category, title, steps }: TestStep): boolean {
  if (category === 'expect') return true;
  return category !== 'hook' && category !== 'fixture' && title !== OPENING && steps.some(checks);
}

/** A test that checks nothing passes whatever is wrong, also one whose checks stand in a loop that is never entered. */
export default class EveryTest implements Reporter {
  private readonly idle: string[] = [];

  onTestEnd(test: TestCase, { status, steps }: TestResult): void {
    if (status === 'passed' && !steps.some(checks)) this.idle.push(test.titlePath().slice(2).join(' > '));
  }

  onEnd(): Promise<{ status?: FullResult['status'] }> {
    if (this.idle.length === 0) return Promise.resolve({});
    console.error(`Tests without a check:\n${this.idle.join('\n')}`);
    return Promise.resolve({ status: 'failed' });
  }

  printsToStdio(): boolean {
    return false;
  }
}
