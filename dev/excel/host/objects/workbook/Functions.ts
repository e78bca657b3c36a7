import { serialOf } from '../../model/calc/dates';
import { invalidArgument } from '../../wire/errors';
import { HostObject } from '../../wire/host-object';
import { FunctionResult } from './FunctionResult';

/** Days between the first day of the 1900 date system and that of the 1904 one. */
const FOUR_YEARS = 1_462;

/** Functions of Excel that an add-in can call without a cell: only those that ours calls. */
export class Functions extends HostObject {
  readonly className = 'Functions';

  constructor(private readonly date1904: boolean) {
    super();
  }

  Date(year: number, month: number, day: number): FunctionResult {
    const serial = serialOf(year, month, day);
    if (serial === null) throw invalidArgument(`DATE(${year},${month},${day})`);
    return new FunctionResult(this.date1904 ? serial - FOUR_YEARS : serial);
  }
}
