import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FunctionsMetadata } from '@kim/engine';
import { type BatchRequest, openSession, recordChanges, type SheetResult, storedResults } from '@kim/excel';
import { version } from '../../../package.json';
import type { Vereinbarung } from '../../../src/vereinbarung/form';
import { planVon } from '../../../src/vereinbarung/plan';
import { registration } from '../../../src/workbook/agreement/create';
import { REGISTER_KEY } from '../../../src/workbook/agreement/keys';
import { registerText } from '../../../src/workbook/agreement/register/write';
import { writePlan } from '../../../src/workbook/write/write-plan';
import { DIST } from '../paths';
import { EXAMPLE_AGREEMENTS, type ExampleAgreement } from './index';

/** As the try-out page reads it. */
export interface RecordedExample {
  readonly id: string;
  readonly label: string;
  readonly file: string;
  /** What the product sends to Excel when it writes the sheets of the agreement. */
  readonly requests: readonly BatchRequest[];
  /** What their formulas then come to. */
  readonly results: readonly SheetResult[];
}

/** The same in every build, so that two builds of the same sources are equal. */
const MARK = 'KIM Beispiel';
const MOMENT = '2026-11-01T08:00:00.000Z';

const built = (file: string): string => readFileSync(join(DIST, file), 'utf8');

/**
 * Lets the product write the examples and its built functions compute them, and takes down what it sends and what comes out:
 * the page carries that out in its own workbook, so its examples are made by the writer of the product although the page
 * knows nothing of it.
 *
 * @throws Error if an agreement can't be written, or if there is no build
 */
export async function recordExamples(
  agreements: readonly ExampleAgreement[] = EXAMPLE_AGREEMENTS,
): Promise<RecordedExample[]> {
  const recorded: RecordedExample[] = [];
  for (const { agreement, ...example } of agreements)
    recorded.push({ ...example, ...(await record(agreement)) });
  return recorded;
}

async function record(agreement: Vereinbarung): Promise<Pick<RecordedExample, 'requests' | 'results'>> {
  const metadata = JSON.parse(built('functions.json')) as FunctionsMetadata;
  const session = openSession({ metadata, functions: built('functions.js') });
  const before = Reflect.get(globalThis, 'Excel') as unknown;
  Object.assign(globalThis, { Excel: session.Excel, __KIM_VERSION__: version });
  try {
    const requests = recordChanges(session.host);
    const outcome = await writePlan(planVon(agreement), MARK, {
      // As an agreement that somebody has written with the pane: it finds it again by its register.
      last: async (written) => {
        const registered = await registration(agreement, 1, written);
        const text = await registerText([{ ...registered, created: MOMENT, changed: MOMENT }]);
        return ({ workbook }) => workbook.settings.add(REGISTER_KEY, text);
      },
    });
    if (outcome.kind !== 'written') throw new Error(`Not written: ${outcome.kind}`);
    await session.Excel.run(removeEmptySheet);
    await session.idle();
    return { requests: requests(), results: storedResults(session.host) };
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
