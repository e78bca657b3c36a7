import { type AgreementState, readAgreements } from '../read-agreements';
import { listRemoval, type RemovalList } from './list-removal';

/** An agreement that is to be removed, as it is now. */
export interface RemovalLook {
  readonly state: AgreementState;
  readonly list: RemovalList;
}

/**
 * SC-6: what removing the agreement of this number comes to now; `null` if the register does not know it any more.
 *
 * @throws WorkbookFault
 */
export async function lookAtRemoval(number: number): Promise<RemovalLook | null> {
  const { agreements } = await readAgreements();
  const state = agreements.find(({ registered }) => registered.number === number);
  return state ? { state, list: await listRemoval(state, agreements.length === 1) } : null;
}
