import { type BatchRequest, openSession, recordChanges } from '@kim/excel';
import type { Plan } from '../../../src/plan/plan';
import { writePlan } from '../../../src/workbook/write/write-plan';
import { EXAMPLE_PLANS } from './index';

/** As the try-out page reads it. */
export interface RecordedExample {
  readonly id: string;
  readonly label: string;
  readonly file: string;
  /** What the product sends to Excel when it writes the plan. */
  readonly requests: readonly BatchRequest[];
}

/** The same in every build, so that two builds of the same sources are equal. */
const MARK = 'KIM Beispiel';

/**
 * Lets the product write the examples, and takes down what it sends: the page carries that out in its own workbook, so
 * its examples are made by the writer of the product although the page knows nothing of it.
 *
 * @throws Error if a plan can't be written
 */
export async function recordExamples(): Promise<RecordedExample[]> {
  const recorded: RecordedExample[] = [];
  for (const { plan, ...example } of EXAMPLE_PLANS)
    recorded.push({ ...example, requests: await record(plan) });
  return recorded;
}

async function record(plan: Plan): Promise<readonly BatchRequest[]> {
  const session = openSession();
  const before = Reflect.get(globalThis, 'Excel') as unknown;
  Object.assign(globalThis, { Excel: session.Excel });
  try {
    const requests = recordChanges(session.host);
    const outcome = await writePlan(plan, MARK);
    if (outcome.kind !== 'written') throw new Error(`Not written: ${JSON.stringify(outcome)}`);
    await session.Excel.run(removeEmptySheet);
    await session.idle();
    return requests();
  } finally {
    Object.assign(globalThis, { Excel: before });
    session.close();
  }
}

/** A new workbook has a sheet that an example does not need. */
async function removeEmptySheet(context: Excel.RequestContext): Promise<void> {
  context.workbook.worksheets.getFirst().delete();
  await context.sync();
}
