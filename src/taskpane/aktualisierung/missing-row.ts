import type { FunctionsPort } from '../../shared-runtime/port';
import type { Stand } from '../../vereinbarung/aktualisierung/stand';
import { unprotokolliert, type Unprotokolliert } from '../../vereinbarung/aktualisierung/unprotokolliert';
import { kanonisch } from '../../vereinbarung/kanonisch';
import type { AgreementState } from '../../workbook/agreement/read-agreements';
import type { CheckedProtocol } from '../../workbook/refresh/protocol';
import { ownShareOf } from '../assistent/figures/figures';
import { proofTitles } from '../ui/agreement-title';

/**
 * AK-6: what of the results no row of the protocol explains; `null` also where they are not up to date. A protocol that
 * somebody has changed explains nothing, and nothing is to be kept on top of it.
 *
 * @param all agreements of the workbook
 */
export function missingRow(
  port: FunctionsPort,
  agreement: AgreementState,
  { entries, findings }: Pick<CheckedProtocol, 'entries' | 'findings'>,
  stand: Stand,
  all: readonly AgreementState[],
): Unprotokolliert | null {
  if (findings.length > 0 || stand.art !== 'aktuell' || stand.eigenanteil === null) return null;
  const { answers, isChanged } = agreement;
  const written = agreement.registered.answers;
  const titel = proofTitles(agreement, all).own;
  // Also what another agreement of the workbook has brought into KIM Tarife since.
  const istGeaendert = isChanged || (written !== null && kanonisch(written) !== kanonisch(answers));
  const geschrieben = istGeaendert && written ? ownShareOf(port, written) : null;
  return unprotokolliert(entries, { titel, geschrieben, istGeaendert }, stand.eigenanteil);
}
