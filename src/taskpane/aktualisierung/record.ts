import type { FunctionsPort } from '../../shared-runtime/port';
import { mitRest } from '../../vereinbarung/aktualisierung/nachberechnung';
import type { Unprotokolliert } from '../../vereinbarung/aktualisierung/unprotokolliert';
import { NICHTS_GEAENDERT } from '../../vereinbarung/aktualisierung/wertaenderung';
import type { AgreementState } from '../../workbook/agreement/read-agreements';
import { previewRefresh } from '../../workbook/refresh/refresh-agreement';
import { proofTitle } from '../ui/agreement-title';
import type { Rows } from '../assistent/figures/call';
import { COMPARED, compared, LEADING, ownShare } from './picture-of';
import { computed, type Previewed } from './refresh';
import { FESTHALTEN, NACHBERECHNUNG } from './texts';
import { typedValues } from './typed-values';
import { usualReason } from './usual-reason';

/**
 * AK-6: the state of the sheets as a refresh without anything new, so that a row of the protocol and a frozen sheet say it.
 *
 * @throws WorkbookFault
 */
export async function recordOf(
  port: FunctionsPort,
  agreement: AgreementState,
  { vorher }: Unprotokolliert,
  reason: string,
): Promise<Previewed> {
  const { answers, registered } = agreement;
  const preview = await previewRefresh(agreement, answers);
  const { obstacles, work } = preview.update;
  if (obstacles.length > 0) return { kind: 'problem', sentences: obstacles };
  const { runs, problems } = computed(port, work.after);
  if (problems.length > 0) return { kind: 'problem', sentences: problems };
  const leading = runs.get(LEADING);
  if (!leading) return { kind: 'problem', sentences: [NACHBERECHNUNG.unvollstaendig] };
  const written: ReadonlyMap<string, Rows> = registered.answers
    ? computed(port, registered.answers).runs
    : new Map();
  const before = written.get(LEADING);
  // Rows of another state than the one that was kept would not come to its sum.
  const isKept = before !== undefined && ownShare(before) === vorher;
  const teile = COMPARED.flatMap((own) => {
    const [old, now] = [written.get(own.name), runs.get(own.name)];
    const part = isKept && old && now ? compared(port, own, old, now) : '';
    return typeof part === 'string' ? [] : [mitRest(part)];
  });
  return {
    kind: 'refresh',
    refresh: {
      preview,
      picture: { vorher, nachher: ownShare(leading), teile },
      news: [],
      typed: typedValues(port, agreement),
      values: NICHTS_GEAENDERT,
      isOldOutdated: () => false,
      movesOthers: () => [],
      expected: runs,
      title: proofTitle(agreement),
      source: FESTHALTEN.quelle(reason.trim() || usualReason(agreement)),
    },
  };
}
