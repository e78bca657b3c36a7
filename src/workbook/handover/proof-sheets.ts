import { PROTOKOLL } from '../../mappe/protokoll';
import { vorgangVon } from '../../vereinbarung/weitergabe/belege';
import { type Contents, find } from '../read/contents';
import { frozenSheets } from '../refresh/frozen-sheets';
import { frozenFindings } from '../refresh/frozen-findings';
import { protocolFindings, readProtocol } from '../refresh/protocol';
import type { SourceSheet } from './own-sheets';

/** What agreements of a workbook are called: proof of their refreshes names nothing else of them. */
export interface AgreementTitles {
  /** Of the one that is handed over, now and as it was written last. */
  readonly own: readonly string[];
  readonly others: readonly string[];
}

export interface ProofSheets {
  readonly sheets: readonly SourceSheet[];
  /** Frozen sheets under a title that no agreement of the workbook has. */
  readonly unclaimed: readonly string[];
  /** AK-6: what of the protocol is not as it was appended. */
  readonly findings: readonly string[];
}

const proof = (role: SourceSheet['role'], name: string): SourceSheet => ({
  role,
  name,
  planned: undefined,
  isAsPlanned: false,
});

/**
 * AK-8: the frozen sheets of an agreement, as the tabs are ordered, and the protocol if a row of it is of this agreement.
 *
 * @throws WorkbookFault
 */
export async function proofSheets(
  { sheets, tables }: Contents,
  { own, others }: AgreementTitles,
): Promise<ProofSheets> {
  const frozen = await frozenSheets(sheets);
  const mine = frozen.filter(({ title }) => own.includes(title));
  const unclaimed = frozen.filter(({ title }) => !own.includes(title) && !others.includes(title));
  const protocol = find(tables, ({ name }) => name, PROTOKOLL.name) ? await readProtocol() : null;
  const isIn = protocol?.entries.some(({ vorgang }) => vorgangVon(own, vorgang)) === true;
  return {
    sheets: [
      ...mine.map(({ name }, i) => proof(`nachberechnung ${i + 1}`, name)),
      ...(isIn && protocol.place ? [proof('protokoll', protocol.place.blatt)] : []),
    ],
    unclaimed: unclaimed.map(({ name }) => name),
    findings: isIn
      ? [...(await protocolFindings(protocol)), ...(await frozenFindings(protocol.entries, mine))]
      : [],
  };
}
