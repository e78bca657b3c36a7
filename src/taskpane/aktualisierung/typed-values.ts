import type { FunctionsPort } from '../../shared-runtime/port';
import type { Vereinbarung } from '../../vereinbarung/form';
import { kanonisch } from '../../vereinbarung/kanonisch';
import type { AgreementState } from '../../workbook/agreement/read-agreements';
import { euro } from '../assistent/amounts';
import { termOf } from '../assistent/figures/figures';
import { broughtRows } from './brought-rows';
import { WERTE } from './texts';
import { valueChanges } from './value-changes';
import { changeOf, titleOf } from './value-lines';

const ownTables = ({ tarife, saetze, parameter }: Vereinbarung) => ({ tarife, saetze, parameter });

/**
 * AK-4: what has become another value since the agreement was written, because somebody has typed into KIM Tarife or another
 * agreement has brought it there, as lines: amounts, rates and ceilings, and the own share of the years that this moves. Old and new amounts of a refresh can't tell, since
 * Excel has computed with it already, and the protocol knows the Bezugsjahr alone.
 */
export function typedValues(
  port: FunctionsPort,
  { answers, registered }: Pick<AgreementState, 'answers' | 'registered'>,
): readonly string[] {
  if (!registered.answers) return [];
  const written = ownTables(registered.answers);
  if (kanonisch(written) === kanonisch(ownTables(answers))) return [];
  const before = { ...answers, ...written };
  const values = valueChanges(port, before, answers).geaendert;
  const own = new Map(termOf(port, before).years?.map((year) => [year.year, year.own]));
  // The last one is the whole term.
  const singleYears = termOf(port, answers).years?.slice(0, -1) ?? [];
  const years = singleYears.flatMap(({ year, own: now }) => {
    const old = own.get(year);
    return old === undefined || old === now ? [] : [WERTE.eigenanteil(year, euro(old), euro(now))];
  });
  return [
    ...broughtRows(written, answers),
    ...values.map((value) => `${titleOf(value)} ${changeOf(value)}`),
    ...years,
  ];
}
