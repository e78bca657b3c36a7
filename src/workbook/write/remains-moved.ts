import { type Area, areaName, overlap } from '../address';
import { isBlank } from './entry';
import { cellAt, placesOf } from './held-cells';
import { plannedCells } from './planned';
import type { Moved, SheetThere } from './task';
import { noteUnsure } from './unsure';
import { isAsPlanned, noteMoved } from './way-back';
import type { Whereabouts } from './whereabouts';

/**
 * In cells that are not to be found in one piece nothing is done: what stands there could be anybody's.
 *
 * @param ofBlock whether the plan has contents of its own for them
 */
export function askForMoved(
  { sheet, plan, writing, lost }: SheetThere,
  area: Area,
  where: Exclude<Whereabouts, { kind: 'there' }>,
  ofBlock: boolean,
): () => Moved[] {
  const isFilled = [...writing.filled].some((own) => own.sheet === plan.name && overlap(own.area, area));
  if (!ofBlock) return () => [{ area, now: nowOf(where), left: [] }];
  if (!isFilled) return () => [];
  const looked = where.kind === 'gone' ? area : where.area;
  const now = sheet.getRange(areaName(looked)).load('address,values,valueTypes,formulas');
  const planned = plannedCells(plan);
  return () => {
    noteMoved(writing, plan.name, area, now.address, lost);
    const stands = placesOf(looked).some((place) => {
      const cell = cellAt(now, place.row - looked.row, place.column - looked.column);
      // Where they were, a copy can't be told from them.
      return where.kind === 'torn' ? !isBlank(cell) : isAsPlanned(cell, plan.name, place, planned, writing);
    });
    const isUnanswered = [...writing.filled].some(
      (own) => own.sheet === plan.name && !own.known && overlap(own.area, area),
    );
    if (stands && isUnanswered) noteUnsure(writing, { what: 'cell', where: now.address });
    return [
      { area, now: nowOf(where), left: stands ? [{ what: 'cell', where: now.address, why: 'moved' }] : [] },
    ];
  };
}

const nowOf = (where: Exclude<Whereabouts, { kind: 'there' }>): Area | null =>
  where.kind === 'gone' ? null : where.area;
