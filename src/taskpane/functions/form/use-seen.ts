import { useEffect, useState } from 'react';
import { readSeen, type SeenCell } from '../../../workbook/read/seen';
import { userErrorOf, type UserError } from '../../ui/user-error';
import { whileWanted } from '../../ui/while-wanted';
import type { FormField } from './form-field';

/** More would take long to read, and nobody looks through them at a field. */
const MOST_CELLS = 200;

interface Answer {
  readonly asked: string;
  readonly cells: ReadonlyMap<string, readonly SeenCell[]>;
  readonly error: UserError | null;
}

export interface SeenFields {
  /** The cells that a field refers to; none as long as they are not known. */
  readonly of: (field: FormField) => readonly SeenCell[];
  readonly error: UserError | null;
}

const keyOf = ({ key, reading }: FormField): string => `${key} ${reading.fragment.invariant}`;

/**
 * What stands in the cells that the fields refer to.
 *
 * @param occasion changes when cells may have changed
 */
export function useSeen(fields: readonly FormField[], occasion: number): SeenFields {
  const [answer, setAnswer] = useState<Answer>({ asked: '', cells: new Map(), error: null });
  const referring = fields.filter(({ reading: { fragment } }) => {
    const { rows = 0, columns = 0 } = fragment.size ?? {};
    return fragment.place?.kind === 'cells' && rows * columns <= MOST_CELLS;
  });
  const asked = referring.map(keyOf).join('\n');
  useEffect(() => {
    if (asked === '') return;
    return whileWanted<Answer>(
      () =>
        readSeen(referring.map(({ reading }) => reading.fragment.place)).then(
          (seen) => ({
            asked,
            cells: new Map(referring.map((field, index) => [keyOf(field), seen[index] ?? []])),
            error: null,
          }),
          (error: unknown) => ({ asked, cells: new Map(), error: userErrorOf(error) }),
        ),
      setAnswer,
    );
    // What is asked says all that there is in the fields.
  }, [asked, occasion]);
  return {
    of: (field) => answer.cells.get(keyOf(field)) ?? [],
    error: answer.asked === asked ? answer.error : null,
  };
}
