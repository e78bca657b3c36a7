import type { FunctionsPort } from '../../shared-runtime/port';
import {
  ERGEBNISBETRAG,
  mitRest,
  type Nachberechnungsbild,
  type Vergleichsart,
  type Vergleichsteil,
  vergleichsteil,
} from '../../vereinbarung/aktualisierung/nachberechnung';
import type { AgreementState } from '../../workbook/agreement/read-agreements';
import { errorIn } from '../../workbook/read/error-code';
import type { Values } from '../../workbook/read/values';
import { readOwnedResults } from '../../workbook/refresh/owned-results';
import { amountIn, type Rows } from '../assistent/figures/call';
import { NACHBERECHNUNG } from './texts';

/** ComparedResults with their headings, by function; `null` where Excel is still computing. */
export type ComparedResults = ReadonlyMap<string, Values | null>;

/** A result that is compared. */
interface Compared {
  readonly art: Vergleichsart;
  readonly name: keyof typeof ERGEBNISBETRAG;
}

export const COMPARED: readonly Compared[] = [
  { art: 'jahre', name: 'HAUSHALT' },
  { art: 'kommunen', name: 'KOSTENTEILUNG' },
  { art: 'stellen', name: 'EIGENANTEILE' },
];
/** Whose last row has the own share of the Bezugsjahr. */
export const LEADING = 'EIGENANTEILE';

/** The first result of each function: the others are the same in other steps. @throws WorkbookFault */
export async function shownResults(agreement: AgreementState): Promise<ComparedResults> {
  const results = await readOwnedResults(agreement);
  return new Map(results.reverse().map(({ call, shown }) => [call.name.replace(/^KIM\./, ''), shown]));
}

/** NB-1; a sentence where they can't be compared. */
export function compared(
  { calculate }: FunctionsPort,
  { art, name }: Compared,
  before: Values,
  after: Values,
): Vergleichsteil | string {
  const outcome = calculate('NACHBERECHNUNG', [before, after, ERGEBNISBETRAG[name]]);
  if (outcome.kind === 'findings') return outcome.findings.map(({ sentence }) => sentence).join(' ');
  if (!Array.isArray(outcome.value)) throw new Error('A comparison is a table.');
  return vergleichsteil(art, outcome.value);
}

/** What a cell shows as an error was no figure: everything was nothing then. */
function figuresIn(shown: Values, after: Values, column: string): Values {
  if (errorIn(shown) === null) return shown;
  const at = after[0]?.indexOf(column) ?? -1;
  return after.map((row, r) => (r === 0 ? row : row.map((cell, c) => (c === at ? 0 : cell))));
}

export const ownShare = (rows: Values): number =>
  amountIn(rows as Rows, rows.length - 1, ERGEBNISBETRAG[LEADING]);

/** AK-4: old and new results, compared by NACHBERECHNUNG; sentences where they can't be. */
export function pictureOf(
  port: FunctionsPort,
  old: ComparedResults,
  now: ComparedResults,
): Nachberechnungsbild | readonly string[] {
  const parts: Vergleichsteil[] = [];
  for (const own of COMPARED) {
    const [before, after] = [old.get(own.name), now.get(own.name)];
    if (!after) continue;
    const part = before
      ? compared(port, own, figuresIn(before, after, ERGEBNISBETRAG[own.name]), after)
      : NACHBERECHNUNG.ohneAlt;
    if (typeof part === 'string') return [part, NACHBERECHNUNG.erstRechnen];
    parts.push(part);
  }
  const [before, after] = [old.get(LEADING), now.get(LEADING)];
  if (!before || !after) return [NACHBERECHNUNG.unvollstaendig];
  return {
    vorher: errorIn(before) === null ? ownShare(before) : 0,
    nachher: ownShare(after),
    teile: parts.map(mitRest),
  };
}
