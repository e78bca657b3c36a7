import { useEffect, useState } from 'react';
import type { PlaceAhead } from '../../../workbook/read/place-ahead';
import type { ActiveCell } from '../../../workbook/read/selection';
import { userErrorOf } from '../../ui/user-error';
import type { Progress } from '../insertion/progress';
import { useInsertions } from '../insertion/use-insertions';

interface AtPresent {
  /** `null` as long as the form is none. */
  readonly formula: string | null;
  /** The formula comes to something. */
  readonly hasResult: boolean;
  /** Where it would go. */
  readonly cell: ActiveCell | null;
  readonly place: PlaceAhead | null;
  /** Changes when cells may have got other values. */
  readonly looks: number;
}

/** What came of inserting is said as long as it holds: another cell, or another content, and it goes. */
export function useOutdated(present: AtPresent): void {
  const { progress, insertions } = useInsertions();
  const isFree = useFreed(progress, present.place);
  const refused = refusedCell(progress);
  const isElsewhere = refused !== null && present.cell !== null && present.cell.address !== refused;
  const isOutdated = isAnswered(progress, present) || isElsewhere || isFree;
  useEffect(() => {
    if (isOutdated) insertions.leave();
  }, [isOutdated, insertions]);
  useEffect(() => {
    insertions.renew().catch(userErrorOf);
  }, [present.looks, insertions]);
}

/** What was asked about a formula is answered by another one, or by cells that give it a result. */
function isAnswered(progress: Progress, { formula, hasResult }: AtPresent): boolean {
  if (progress.kind !== 'blocked' || progress.permission.kind !== 'error') return false;
  return progress.permission.formula !== formula || hasResult;
}

/** The target was taken and is free: only then, for what was seen of it may be older than the refusal. */
function useFreed(progress: Progress, place: PlaceAhead | null): boolean {
  const [taken, setTaken] = useState<Progress | null>(null);
  const refused = refusedCell(progress);
  const isTaken = refused !== null && place !== null && place.kind !== 'free';
  if (isTaken && taken !== progress) setTaken(progress);
  return taken === progress && place?.kind === 'free' && place.address === refused;
}

/** The address of the cell that was no good as the target. */
function refusedCell(progress: Progress): string | null {
  if (progress.kind === 'refused') return progress.cell ?? null;
  const isRoom = progress.kind === 'blocked' && progress.permission.kind === 'no-room';
  return isRoom ? progress.permission.target : null;
}
