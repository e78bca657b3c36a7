import { readArea } from '../address';
import type { Content } from './used';
import { keyOf, type Writing } from './written';

/** The sheet of the plan: where it really is tells its id. */
const HERE = 'here';

interface SingleCell {
  readonly sheetId: string;
  /** Without the sheet. */
  readonly cell: string;
  readonly formula: string;
  /** As Excel gave it back, once it has been written. */
  readonly echo?: string;
  readonly displaced?: Content | undefined;
}

/** The smallest plan, one formula in a cell of a sheet that exists, as it stands before or after it has been written. */
export function writingOfCell({ sheetId, cell, formula, echo, displaced }: SingleCell): Writing {
  const { row = 0, column = 0 } = readArea(cell) ?? {};
  const place = { sheet: HERE, row, column };
  return {
    plan: {
      sheets: [{ kind: 'existing', name: HERE, blocks: [{ at: cell, rows: [[{ formula }]] }] }],
    },
    mark: '',
    from1904: false,
    ids: { [HERE]: sheetId },
    echoes: echo === undefined ? {} : { [keyOf(HERE, row, column)]: echo },
    displaced: displaced ? [{ ...place, ...displaced, perhapsSpilled: false, givenBack: false }] : [],
    complete: echo !== undefined,
  };
}
