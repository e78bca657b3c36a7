import { inWorkbook } from '../run';
import type { Insertion, Request } from '../write/insertion';
import { lookAtPlace, type CellRefusal } from '../write/place';

/** What inserting is going to meet with, as far as it can be seen before. */
export type PlaceAhead =
  | { readonly kind: 'free'; readonly address: string }
  /** The very formula stands there already. */
  | { readonly kind: 'there'; readonly address: string }
  | CellRefusal;

/**
 * Looks where a formula is to go, and changes nothing.
 *
 * @param known what may stand there already
 * @throws WorkbookFault
 */
export function lookAhead(request: Request, known: Insertion | null): Promise<PlaceAhead> {
  return inWorkbook(async (context) => {
    const place = await lookAtPlace(context, request, known);
    if (!('kind' in place)) return { kind: 'free', address: place.address };
    return place.kind === 'there' ? { kind: 'there', address: request.target.address } : place;
  });
}
