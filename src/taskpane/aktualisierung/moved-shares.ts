import type { FunctionsPort } from '../../shared-runtime/port';
import type { AgreementState } from '../../workbook/agreement/read-agreements';
import { euro } from '../assistent/amounts';
import { ownShareOf } from '../assistent/figures/figures';
import { proofTitle } from '../ui/agreement-title';
import { type Addition, withAdditions } from './additions';
import { WERTE } from './texts';

/** What is new and holds for all agreements of the workbook. */
const shared = ({ tarife, parameter, saetze, label, source }: Addition): Addition => ({
  label,
  source,
  tarife,
  parameter,
  ...(saetze && { saetze }),
});

/** SC-6, AK-4: own shares of other agreements that become other ones with new rows in KIM Tarife, old and new, as lines. */
export const movedShares = (
  port: FunctionsPort,
  others: readonly AgreementState[],
  additions: readonly Addition[],
): readonly string[] =>
  additions.length === 0
    ? []
    : others.flatMap((other) => {
        const { answers } = other;
        const [old, now] = [answers, withAdditions(answers, additions.map(shared))].map((own) =>
          ownShareOf(port, own),
        );
        if (typeof old !== 'number' || typeof now !== 'number' || old === now) return [];
        return [WERTE.andererEigenanteil(proofTitle(other), euro(old), euro(now))];
      });
