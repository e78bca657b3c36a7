import { type OfficeSession, openSession, type SessionSetup } from '@kim/excel';
import { manyPosts } from '../../../scripts/start/examples/many-posts';
import type { FunctionsPort } from '../../../src/shared-runtime/port';
import { type Addition, withAdditions } from '../../../src/taskpane/aktualisierung/additions';
import { previewOf, type Refresh } from '../../../src/taskpane/aktualisierung/refresh';
import { resultState } from '../../../src/taskpane/aktualisierung/result-state';
import type { CatalogueFunction } from '../../../src/taskpane/functions/catalogue/metadata';
import { annahmenbereich, zeilenDerAnnahme } from '../../../src/vereinbarung/aktualisierung/tarifzeilen';
import type { Vereinbarung } from '../../../src/vereinbarung/form';
import { createAgreement } from '../../../src/workbook/agreement/create';
import { type AgreementState, readAgreements } from '../../../src/workbook/agreement/read-agreements';
import {
  applyRefresh,
  previewRefresh,
  type RefreshRecord,
} from '../../../src/workbook/refresh/refresh-agreement';
import { countSyncs } from './syncs';

/** In milliseconds. */
export interface Work {
  readonly clock: number;
  readonly cpu: number;
}

export interface RefreshReport {
  readonly preview: Work;
  /** Without the results: neither their computation, by functions or formulas, nor the comparison with the preview. */
  readonly apply: Work;
  /** Requests of applying. */
  readonly syncs: number;
}

async function timed<T>(work: () => Promise<T>): Promise<readonly [T, Work]> {
  const [start, used] = [performance.now(), process.cpuUsage()];
  const result = await work();
  const { user, system } = process.cpuUsage(used);
  return [result, { clock: performance.now() - start, cpu: (user + system) / 1000 }];
}

/** AK-3: every amount of the table raised, from a day within the Bezugsjahr. */
function raise({ calculate }: FunctionsPort): Addition {
  const rows = annahmenbereich([{ ab: '2026-10-01', prozent: 0.025, sockel: null, mindestbetrag: null }]);
  const outcome = calculate('TARIFANNAHME', [rows, 'TVöD-VKA', null, null]);
  if (outcome.kind === 'findings') throw new Error(outcome.findings[0]?.sentence);
  const tarife = zeilenDerAnnahme(outcome.value as unknown[][]);
  return { label: 'Annahme', source: 'Annahme', tarife, parameter: [] };
}

function recordOf({ picture, title, source }: Refresh): RefreshRecord {
  const head = { zeit: '29.11.2026 14:05', version: '1.0', quelle: source };
  return {
    picture,
    sheet: 'KIM Nachb. 2026-11-29',
    head: { ...head, vereinbarung: title, gruende: [] },
    entry: {
      ...head,
      vorgang: 'Nachberechnung',
      summeVorher: picture.vorher,
      summeNachher: picture.nachher,
    },
  };
}

/** Opens a workbook with such an agreement for some work. */
async function withAgreement<T>(
  setup: SessionSetup,
  answers: Vereinbarung,
  work: (session: OfficeSession, agreement: AgreementState) => Promise<T>,
): Promise<T> {
  const session = openSession(setup);
  Object.assign(globalThis, { Excel: session.Excel, __KIM_VERSION__: '0.0.0' });
  try {
    const created = await createAgreement(answers);
    if (created.kind !== 'done') throw new Error(`Nicht geschrieben: ${created.kind}`);
    await session.idle();
    const [agreement] = (await readAgreements()).agreements;
    if (!agreement) throw new Error('Die Vereinbarung steht nicht in der Mappe.');
    return await work(session, agreement);
  } finally {
    Reflect.deleteProperty(globalThis, 'Excel');
    Reflect.deleteProperty(globalThis, '__KIM_VERSION__');
    session.close();
  }
}

const calculateOnDemand = (): Promise<void> =>
  Excel.run(async (context) => {
    context.workbook.application.calculationMode = Excel.CalculationMode.manual;
    await context.sync();
  });

/** AK-4, AK-5: an agreement of so many posts and towns is looked at with an assumed raise, then refreshed. */
export async function measureRefresh(
  setup: SessionSetup,
  port: FunctionsPort,
  posts: number,
  towns: number,
): Promise<RefreshReport> {
  const answers = manyPosts(posts, towns);
  const additions = [raise(port)];
  const [refresh, preview] = await withAgreement(setup, answers, async (_, agreement) => {
    // The card of the agreement has said this before anybody can ask for a preview.
    const functions = (setup.metadata?.functions ?? []) as readonly CatalogueFunction[];
    const { art } = await resultState(agreement, { functions, calculate: port.calculate });
    if (art !== 'aktuell') throw new Error(`Vor der Vorschau: ${art}`);
    const [seen, work] = await timed(() => previewOf(port, agreement, additions));
    if (seen.kind === 'problem') throw new Error(seen.sentences.join(' '));
    return [seen.refresh, work] as const;
  });
  // Without functions nobody waits for results; what the stand-in takes for Excel's own formulas says nothing of Excel.
  return withAgreement({}, answers, async (session, agreement) => {
    await calculateOnDemand();
    const wanted = await previewRefresh(agreement, withAdditions(agreement.answers, additions));
    const syncs = countSyncs(session);
    const [applied, apply] = await timed(() => applyRefresh(wanted, recordOf(refresh)));
    if (applied.kind !== 'done') throw new Error(`Nicht angewendet: ${applied.kind}`);
    return { preview, apply, syncs: syncs() };
  });
}
