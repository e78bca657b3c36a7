import type { FunctionsPort } from '../../shared-runtime/port';
import type { Vereinbarung } from '../../vereinbarung/form';
import { dayNumber, furtherArguments, listTable } from '../assistent/figures/arguments';
import type { Rows } from '../assistent/figures/call';
import { findingSentence } from '../ui/finding';

/** The Rechenweg of all posts over the term of an agreement, or why there is none. */
export interface TermTrace {
  /** Headings first. */
  readonly rows: Rows;
  readonly gaps: readonly string[];
}

/** AK-2: what the posts of the term are computed from by the data of today. */
export function termTrace({ calculate }: FunctionsPort, answers: Vereinbarung): TermTrace {
  const { von, bis } = answers.angaben;
  const call = [
    listTable(answers, 'stellen'),
    [[dayNumber(von?.wert)]],
    [[dayNumber(bis?.wert)]],
    ...furtherArguments(answers),
  ];
  const outcome = calculate('RECHENWEG', ['EIGENANTEILE', call]);
  if (outcome.kind === 'findings')
    return { rows: [], gaps: [...new Set(outcome.findings.map(findingSentence))] };
  return { rows: Array.isArray(outcome.value) ? outcome.value : [], gaps: [] };
}
