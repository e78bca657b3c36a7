import { useRef, useState } from 'react';
import { insertFormula, type Insertion, type InsertOutcome, type Request } from '../../workbook/insert';
import { readResult, type Result } from '../../workbook/result';
import { withdraw } from '../../workbook/withdraw';
import { disturbanceOf, type Disturbance } from '../stoerung';
import { MELDUNG } from '../texte';

/** What the cell shows: not known yet, still not known when the patience ended, or not to be read. */
export type Shown = Result | 'waiting' | 'late' | { readonly unread: Disturbance };

export type Progress =
  | { readonly kind: 'idle' }
  | { readonly kind: 'working' }
  /** There is no formula yet; the user has been taken to the field. */
  | { readonly kind: 'incomplete'; readonly text: string }
  /** Nothing was written. */
  | { readonly kind: 'refused'; readonly text: string }
  /** Nothing was written, but in this cell it may be all the same. */
  | { readonly kind: 'blocked'; readonly text: string; readonly target: string }
  | { readonly kind: 'inserted'; readonly insertion: Insertion; readonly shown: Shown }
  | { readonly kind: 'told'; readonly text: string }
  | { readonly kind: 'failed'; readonly disturbance: Disturbance };

/** A formula for the selected cell, or why there is none. */
export type Prepared = Request | { readonly problem: string };

export interface InsertionControl {
  readonly progress: Progress;
  insert(prepare: () => Promise<Prepared>): void;
  takeBack(insertion: Insertion): void;
}

type Tell = (progress: Progress) => void;

/** The way of a formula into its cell and, if wanted, out of it again. */
export function useInsertion(): InsertionControl {
  const [progress, setProgress] = useState<Progress>({ kind: 'idle' });
  const latest = useRef(0);

  /** Whatever was under way before has nothing to say any more, such as a result that comes late. */
  const run = (work: (tell: Tell) => Promise<void>): void => {
    latest.current += 1;
    const mine = latest.current;
    const tell: Tell = (next) => {
      if (latest.current === mine) setProgress(next);
    };
    tell({ kind: 'working' });
    work(tell).catch((error: unknown) => tell({ kind: 'failed', disturbance: disturbanceOf(error) }));
  };

  return {
    progress,
    insert: (prepare) => run((tell) => insert(prepare, tell)),
    takeBack: (insertion) => run(async (tell) => tell(await takeBack(insertion))),
  };
}

async function insert(prepare: () => Promise<Prepared>, tell: Tell): Promise<void> {
  const request = await prepare();
  if ('problem' in request) {
    tell({ kind: 'incomplete', text: request.problem });
    return;
  }
  const outcome = await insertFormula(request);
  if (outcome.kind !== 'inserted') {
    tell(refusal(outcome));
    return;
  }
  const { insertion } = outcome;
  tell({ kind: 'inserted', insertion, shown: 'waiting' });
  tell({ kind: 'inserted', insertion, shown: await shownBy(insertion) });
}

/** The formula stands in the cell, so whatever goes wrong now must not look as if it did not. */
async function shownBy(insertion: Insertion): Promise<Shown> {
  try {
    return (await readResult(insertion)) ?? 'late';
  } catch (error) {
    return { unread: disturbanceOf(error) };
  }
}

async function takeBack(insertion: Insertion): Promise<Progress> {
  const sentences = {
    withdrawn: MELDUNG.zurueckgenommen,
    changed: MELDUNG.veraendert,
    empty: MELDUNG.schonLeer,
  };
  return { kind: 'told', text: sentences[await withdraw(insertion)](insertion.address) };
}

function refusal(outcome: Exclude<InsertOutcome, { kind: 'inserted' }>): Progress {
  const { address } = outcome;
  switch (outcome.kind) {
    case 'occupied':
      return { kind: 'refused', text: MELDUNG.belegt(address) };
    case 'in-table':
      return { kind: 'refused', text: MELDUNG.inTabelle(address, outcome.table) };
    case 'no-room':
      return { kind: 'refused', text: MELDUNG.amRand(address, outcome.size) };
    case 'blocked':
      return { kind: 'blocked', text: MELDUNG.imWeg(address, outcome.area), target: outcome.target };
  }
}
