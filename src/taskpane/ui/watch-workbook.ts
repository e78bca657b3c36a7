import { watchResults } from '../../workbook/read/selection';
import { userErrorOf } from './user-error';

/**
 * Tells of every change in the workbook that results may follow from. Where nothing can be watched, nothing is told.
 *
 * @returns ends it
 */
export function watchWorkbook(changed: () => void): () => void {
  const watching = watchResults(changed);
  watching.catch(userErrorOf);
  return () => {
    watching.then((end) => end()).catch(userErrorOf);
  };
}
