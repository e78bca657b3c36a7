import { useEffect, useState } from 'react';
import type { Contents } from '../../../workbook/read/contents';
import { userErrorOf, type UserError } from '../../ui/user-error';
import type { CatalogueFunction } from '../catalogue/metadata';
import type { Drafts } from './drafts';
import type { Move } from './following';
import type { FormField } from './form-field';
import { withMoves } from './form-state';

export interface FollowedForm {
  /** Takes over where the cells are by now. @returns what had moved */
  readonly catchUp: (contents: Contents) => Promise<readonly Move[]>;
  readonly error: UserError | null;
}

/**
 * Keeps the fields of a form at the cells that they were filled in with.
 *
 * @param contents what the workbook holds
 * @param occasion changes when rows, columns or sheets may have come or gone
 */
export function useFollowing(
  item: CatalogueFunction,
  fields: readonly FormField[],
  drafts: Drafts,
  contents: Contents,
  occasion: number,
): FollowedForm {
  const [error, setError] = useState<UserError | null>(null);
  const { following } = drafts;
  // The keys of a form are those of its arguments, which other functions have as well.
  const prefix = `${item.id} `;
  const texts = fields.flatMap(({ text, reading }) => [text, reading.fragment.place?.kind ?? '']);
  const referring = fields.map(({ key, text, reading }) => ({
    key: prefix + key,
    text,
    place: reading.fragment.place,
  }));

  const catchUp = async (now: Contents): Promise<readonly Move[]> => {
    const moves = await following.moves(referring.map(({ key }) => key));
    const own = [...moves, ...following.renamed(referring, now.tables)].map((move) => ({
      ...move,
      key: move.key.slice(prefix.length),
    }));
    if (own.length > 0) drafts.change(item, (state) => withMoves(state, own));
    return own;
  };

  useEffect(() => {
    following
      .keep(referring)
      .then(() => catchUp(contents))
      .then(
        () => setError(null),
        (failure: unknown) => setError(userErrorOf(failure)),
      );
  }, [texts.join('\n'), contents, occasion]);
  return { catchUp, error };
}
