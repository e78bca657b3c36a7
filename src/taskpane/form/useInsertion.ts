import { useState } from 'react';
import { insertFormula, type Insertion, type InsertOutcome, type Request } from '../../workbook/insert';
import { readResult, type Result } from '../../workbook/result';
import { withdraw } from '../../workbook/withdraw';
import { disturbanceOf, type Disturbance } from '../stoerung';
import { MELDUNG } from '../texte';

export type Progress =
  | { readonly kind: 'idle' }
  | { readonly kind: 'working' }
  /** Nothing was written; with a request that may be made all the same. */
  | { readonly kind: 'refused'; readonly text: string; readonly again?: Request }
  /** `result`: not known yet, or still not known when the patience ended. */
  | { readonly kind: 'inserted'; readonly insertion: Insertion; readonly result: Result | 'waiting' | 'late' }
  | { readonly kind: 'told'; readonly text: string }
  | { readonly kind: 'failed'; readonly disturbance: Disturbance };

export interface InsertionControl {
  readonly progress: Progress;
  insert(request: () => Promise<Request | null>): void;
  takeBack(insertion: Insertion): void;
  tell(progress: Progress): void;
}

/** The way of a formula into its cell and, if wanted, out of it again. */
export function useInsertion(): InsertionControl {
  const [progress, tell] = useState<Progress>({ kind: 'idle' });
  const run = (work: () => Promise<void>): void => {
    tell({ kind: 'working' });
    work().catch((error: unknown) => tell({ kind: 'failed', disturbance: disturbanceOf(error) }));
  };

  const insert = async (prepare: () => Promise<Request | null>): Promise<void> => {
    const request = await prepare();
    if (!request) return;
    const outcome = await insertFormula(request);
    if (outcome.kind !== 'inserted') {
      tell(refusal(outcome, request));
      return;
    }
    const { insertion } = outcome;
    tell({ kind: 'inserted', insertion, result: 'waiting' });
    tell({ kind: 'inserted', insertion, result: (await readResult(insertion)) ?? 'late' });
  };

  const takeBack = async (insertion: Insertion): Promise<void> => {
    const withdrawn = (await withdraw(insertion)) === 'withdrawn';
    const { address } = insertion;
    tell({ kind: 'told', text: withdrawn ? MELDUNG.zurueckgenommen(address) : MELDUNG.veraendert(address) });
  };

  return {
    progress,
    tell,
    insert: (prepare) => run(() => insert(prepare)),
    takeBack: (insertion) => run(() => takeBack(insertion)),
  };
}

function refusal(outcome: Exclude<InsertOutcome, { kind: 'inserted' }>, request: Request): Progress {
  const { address } = outcome;
  if (outcome.kind === 'occupied') return { kind: 'refused', text: MELDUNG.belegt(address) };
  if (outcome.kind === 'in-table')
    return { kind: 'refused', text: MELDUNG.inTabelle(address, outcome.table) };
  const again = { ...request, evenIfBlocked: true };
  return { kind: 'refused', text: MELDUNG.imWeg(address, outcome.area), again };
}
