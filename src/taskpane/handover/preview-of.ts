import type { FunctionsPort } from '../../shared-runtime/port';
import type { Stand } from '../../vereinbarung/aktualisierung/stand';
import { readAgreements } from '../../workbook/agreement/read-agreements';
import { type PlannedHandover, previewHandover } from '../../workbook/handover/preview';
import { stateToday } from '../aktualisierung/result-state';
import { stateLine } from '../aktualisierung/state-line';
import { termTrace } from '../aktualisierung/term-trace';
import { agreementTitle, proofTitles } from '../ui/agreement-title';
import { dateText, momentText } from '../ui/moments';
import { WEITERGEBEN } from './texts';

/** An agreement that is to be handed over, as it stands now. */
export interface Handover {
  readonly title: string;
  readonly stand: Stand;
  /** The same in words. */
  readonly state: string;
  readonly outcome: PlannedHandover;
}

/**
 * AK-8: how the results stand, and what a copy of the sheets would be; `null` where the agreement is not in the workbook.
 *
 * @throws WorkbookFault
 */
export async function handoverOf(
  port: FunctionsPort | undefined,
  number: number,
  now: Date,
): Promise<Handover | null> {
  const { agreements } = await readAgreements();
  const agreement = agreements.find(({ registered }) => registered.number === number);
  if (!agreement || !port) return null;
  const stand = await stateToday(port, agreement);
  const { changed, program } = agreement.registered;
  const written = dateText(new Date(changed));
  const outcome = await previewHandover(agreement, {
    stand,
    titles: proofTitles(agreement, agreements),
    time: momentText(now),
    version: WEITERGEBEN.version(__KIM_VERSION__, port.dataOf),
    written: WEITERGEBEN.geschrieben(written, program),
    trace: termTrace(port, agreement.answers).rows,
  });
  return { title: agreementTitle(agreement.answers), stand, state: stateLine(stand, written), outcome };
}
