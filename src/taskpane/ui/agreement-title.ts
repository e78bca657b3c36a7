import type { Vereinbarung } from '../../vereinbarung/form';
import type { AgreementState } from '../../workbook/agreement/read-agreements';
import { OHNE_TITEL } from './texts';

/** What an agreement is called wherever the pane names it. */
export const agreementTitle = ({ angaben }: Vereinbarung): string => angaben.titel?.wert ?? OHNE_TITEL;

type Named = Pick<AgreementState, 'answers' | 'registered'>;

const NUMBERED = / \(\d+\)$/;

const proofName = (title: string, number: number): string =>
  number === 1 && !NUMBERED.test(title) ? title : `${title} (${number})`;

/**
 * AK-6: what proof of a refresh calls an agreement. Several of one workbook may have the same title, so all but the first have
 * their number behind it, as their sheets do.
 */
export const proofTitle = ({ answers, registered }: Named): string =>
  proofName(agreementTitle(answers), registered.number);

/** As they are called now, and as they were when they were written last. */
const titlesOf = ({ answers, registered }: Named): string[] =>
  [answers, ...(registered.answers ? [registered.answers] : [])].map(agreementTitle);

const proofNamesOf = (agreement: Named): string[] =>
  titlesOf(agreement).map((title) => proofName(title, agreement.registered.number));

/**
 * What proof calls an agreement and the others of its workbook. Earlier versions wrote the title alone; that is this one's
 * only where no other one is meant by it.
 */
export function proofTitles(
  agreement: Named,
  agreements: readonly Named[],
): { readonly own: readonly string[]; readonly others: readonly string[] } {
  const others = agreements
    .filter(({ registered }) => registered.number !== agreement.registered.number)
    .flatMap((other) => [...proofNamesOf(other), ...titlesOf(other)]);
  const alone = titlesOf(agreement).filter((title) => !others.includes(title));
  return { own: [...proofNamesOf(agreement), ...alone], others };
}
