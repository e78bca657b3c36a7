import type { FunctionsPort } from '../../shared-runtime/port';
import type { Stand } from '../../vereinbarung/aktualisierung/stand';
import { unprotokolliert, type Unprotokolliert } from '../../vereinbarung/aktualisierung/unprotokolliert';
import type { AgreementState } from '../../workbook/agreement/read-agreements';
import type { CheckedProtocol } from '../../workbook/refresh/protocol';
import { ownShareOf } from '../assistent/figures/figures';
import { agreementTitle } from '../ui/agreement-title';

/**
 * AK-6: what of the results no row of the protocol explains; `null` also where they are not up to date. A protocol that
 * somebody has changed explains nothing, and nothing is to be kept on top of it.
 */
export function missingRow(
  port: FunctionsPort,
  { answers, registered, isChanged }: AgreementState,
  { entries, findings }: Pick<CheckedProtocol, 'entries' | 'findings'>,
  stand: Stand,
): Unprotokolliert | null {
  if (findings.length > 0 || stand.art !== 'aktuell' || stand.eigenanteil === null) return null;
  const written = registered.answers;
  const titel = [answers, ...(written ? [written] : [])].map(agreementTitle);
  const geschrieben = isChanged && written ? ownShareOf(port, written) : null;
  return unprotokolliert(entries, { titel, geschrieben, istGeaendert: isChanged }, stand.eigenanteil);
}
