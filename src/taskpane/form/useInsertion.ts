import { useRef, useState } from 'react';
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
  const [progress, setProgress] = useState<Progress>({ kind: 'idle' });
  const latest = useRef(0);

  /** Whatever was under way before has nothing to say any more, such as a result that comes late. */
  const begin = (): ((progress: Progress) => void) => {
    latest.current += 1;
    const mine = latest.current;
    return (next) => {
      if (latest.current === mine) setProgress(next);
    };
  };
  const run = (work: (tell: (progress: Progress) => void) => Promise<void>): void => {
    const tell = begin();
    tell({ kind: 'working' });
    work(tell).catch((error: unknown) => tell({ kind: 'failed', disturbance: disturbanceOf(error) }));
  };

  return {
    progress,
    tell: (next) => begin()(next),
    insert: (prepare) => run((tell) => insert(prepare, tell)),
    takeBack: (insertion) => run(async (tell) => tell(await takeBack(insertion))),
  };
}

async function insert(
  prepare: () => Promise<Request | null>,
  tell: (progress: Progress) => void,
): Promise<void> {
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
}

async function takeBack(insertion: Insertion): Promise<Progress> {
  const withdrawn = (await withdraw(insertion)) === 'withdrawn';
  const { address } = insertion;
  return { kind: 'told', text: withdrawn ? MELDUNG.zurueckgenommen(address) : MELDUNG.veraendert(address) };
}

function refusal(outcome: Exclude<InsertOutcome, { kind: 'inserted' }>, request: Request): Progress {
  const { address } = outcome;
  if (outcome.kind === 'occupied') return { kind: 'refused', text: MELDUNG.belegt(address) };
  if (outcome.kind === 'in-table')
    return { kind: 'refused', text: MELDUNG.inTabelle(address, outcome.table) };
  const again = { ...request, evenIfBlocked: true };
  return { kind: 'refused', text: MELDUNG.imWeg(address, outcome.area), again };
}
