import type { AgreementState } from '../../workbook/agreement/read-agreements';
import { FESTHALTEN } from './texts';

/** What another agreement of the workbook has brought into KIM Tarife nobody has changed by hand in this one. */
export const usualReason = ({ isChanged, deviations }: AgreementState): string =>
  FESTHALTEN.vorgabe[isChanged || deviations.length > 0 ? 'vonHand' : 'tarife'];
