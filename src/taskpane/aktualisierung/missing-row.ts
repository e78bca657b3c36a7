import type { FunctionsPort } from '../../shared-runtime/port';
import type { Protokolleintrag } from '../../vereinbarung/aktualisierung/protokoll';
import type { Stand } from '../../vereinbarung/aktualisierung/stand';
import { unprotokolliert, type Unprotokolliert } from '../../vereinbarung/aktualisierung/unprotokolliert';
import type { AgreementState } from '../../workbook/agreement/read-agreements';
import { yearOf } from '../assistent/figures/figures';
import { agreementTitle } from '../ui/agreement-title';
import { LEADING, ownShare } from './picture-of';

/** AK-6: what of the results no row of the protocol explains; `null` also where they are not up to date. */
export function missingRow(
  port: FunctionsPort,
  { answers, registered, isChanged }: AgreementState,
  entries: readonly Protokolleintrag[],
  stand: Stand,
): Unprotokolliert | null {
  if (stand.art !== 'aktuell' || stand.eigenanteil === null) return null;
  const written = registered.answers;
  const runs = isChanged && written ? yearOf(port, written).runs : [];
  const rows = runs.find(({ funktion }) => funktion === LEADING)?.ergebnis;
  const titel = [answers, ...(written ? [written] : [])].map(agreementTitle);
  const geschrieben = rows ? ownShare(rows) : null;
  return unprotokolliert(entries, { titel, geschrieben, istGeaendert: isChanged }, stand.eigenanteil);
}
