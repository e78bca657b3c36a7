import type { FunctionsPort } from '../../shared-runtime/port';
import type { Stand } from '../../vereinbarung/aktualisierung/stand';
import { readAgreements } from '../../workbook/agreement/read-agreements';
import { type PlannedHandover, previewHandover } from '../../workbook/handover/preview';
import { resultState } from '../aktualisierung/result-state';
import { stateLine } from '../aktualisierung/state-line';
import { termTrace } from '../aktualisierung/term-trace';
import { loadCatalogue } from '../functions/catalogue/metadata';
import { agreementTitle } from '../ui/agreement-title';
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
  const { functions } = await loadCatalogue();
  const stand = await resultState(agreement, { functions, calculate: port.calculate });
  const { changed, program, answers: last } = agreement.registered;
  const written = dateText(new Date(changed));
  const outcome = await previewHandover(agreement, {
    stand,
    titles: {
      own: [agreement.answers, ...(last ? [last] : [])].map(agreementTitle),
      others: agreements.filter((other) => other !== agreement).map(({ answers }) => agreementTitle(answers)),
    },
    time: momentText(now),
    version: WEITERGEBEN.version(__KIM_VERSION__, port.dataOf),
    written: WEITERGEBEN.geschrieben(written, program),
    trace: termTrace(port, agreement.answers).rows,
  });
  return { title: agreementTitle(agreement.answers), stand, state: stateLine(stand, written), outcome };
}
