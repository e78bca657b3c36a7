import { type AgreementState, readAgreements } from '../../../workbook/agreement/read-agreements';
import { watchContents } from '../../../workbook/read/selection';
import { userErrorOf } from '../../ui/user-error';
import { whileWanted } from '../../ui/while-wanted';

/** So long nothing has changed in the workbook before the sheets are read: somebody who types goes from cell to cell. */
export const PAUSE_MS = 400;

/**
 * SC-2: tells what the sheets of an agreement say, and tells it anew after every change of contents in the workbook; nothing
 * where they are not there. Where Excel can't be asked, nothing is told: writing asks once more.
 *
 * @returns ends it
 */
export function watchSheets(number: number, tell: (state: AgreementState) => void): () => void {
  let ended = false;
  let forget = (): void => undefined;
  const ask = (): Promise<AgreementState | undefined> =>
    readAgreements().then(
      ({ agreements }) => agreements.find(({ registered }) => registered.number === number),
      (error: unknown) => {
        userErrorOf(error);
        return undefined;
      },
    );
  const look = (): void => {
    if (ended) return;
    forget();
    forget = whileWanted(ask, (state) => state && tell(state), PAUSE_MS);
  };
  const watching = watchContents(look);
  watching.catch(userErrorOf);
  look();
  return () => {
    ended = true;
    forget();
    watching.then((end) => end()).catch(userErrorOf);
  };
}
