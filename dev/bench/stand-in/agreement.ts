import { openSession, type SessionSetup } from '@kim/excel';
import { manyPosts } from '../../../scripts/start/examples/many-posts';
import { planVon } from '../../../src/vereinbarung/plan';
import { writePlan } from '../../../src/workbook/write/write-plan';
import { countSyncs } from './syncs';

export interface AgreementReport {
  /** From the answers to the last result, in milliseconds. */
  readonly milliseconds: number;
  readonly cpu: number;
  /** Requests to Excel, those that only wait for results left out. */
  readonly syncs: number;
}

/** SC-4: an agreement of so many posts and towns, written into a new workbook by the product's writer. */
export async function measureAgreement(
  setup: SessionSetup,
  posts: number,
  towns: number,
): Promise<AgreementReport> {
  const session = openSession(setup);
  Object.assign(globalThis, { Excel: session.Excel });
  try {
    const syncs = countSyncs(session);
    const [start, used] = [performance.now(), process.cpuUsage()];
    const outcome = await writePlan(planVon(manyPosts(posts, towns)));
    if (outcome.kind !== 'written') throw new Error(`Nicht geschrieben: ${outcome.kind}`);
    await session.idle();
    const { user, system } = process.cpuUsage(used);
    return { milliseconds: performance.now() - start, cpu: (user + system) / 1000, syncs: syncs() };
  } finally {
    Reflect.deleteProperty(globalThis, 'Excel');
    session.close();
  }
}
