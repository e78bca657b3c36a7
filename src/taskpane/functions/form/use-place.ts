import { useEffect, useState } from 'react';
import { lookAhead, type PlaceAhead } from '../../../workbook/read/place-ahead';
import type { Insertion, Request } from '../../../workbook/write/insertion';
import { isThere } from '../insertion/insertions';
import { userErrorOf, type UserError } from '../../ui/user-error';
import { whileWanted } from '../../ui/while-wanted';
import { PAUSE_MS } from './use-preview';

interface Answer {
  readonly asked: string;
  readonly place: PlaceAhead | null;
  readonly error: UserError | null;
}

/**
 * What stands where the result is going to; `null` as long as that is not known.
 *
 * @param request `null` while there is no formula
 * @param inserted what may stand there already
 * @param occasion changes when cells may have been filled or emptied
 */
export function usePlace(
  request: Request | null,
  inserted: readonly Insertion[],
  occasion: number,
): Omit<Answer, 'asked'> {
  const [answer, setAnswer] = useState<Answer | null>(null);
  const asked = request
    ? [request.formula, request.target.sheetId, request.target.cell, JSON.stringify(request.size)].join('\n')
    : '';
  useEffect(() => {
    if (!request) return;
    const known = inserted.find((one) => isThere(one, request)) ?? null;
    return whileWanted<Answer>(
      () =>
        lookAhead(request, known).then(
          (place) => ({ asked, place, error: null }),
          (error: unknown) => ({ asked, place: null, error: userErrorOf(error) }),
        ),
      setAnswer,
      PAUSE_MS,
    );
    // What is asked says all that counts of the request.
  }, [asked, inserted, occasion]);
  return answer && answer.asked === asked ? answer : { place: null, error: null };
}
