import { type Book } from '../../model/book';
import { type CalculationMode } from '../../model/calc/calculation';
import { invalidArgument } from '../../wire/errors';
import { HostObject } from '../../wire/host-object';
import { CultureInfo } from './CultureInfo';
import { IterativeCalculation } from './IterativeCalculation';

export class Application extends HostObject {
  readonly className = 'Application';
  readonly CalculationEngineVersion = 191_029;
  readonly DecimalSeparator = ',';
  readonly ThousandsSeparator = '.';
  readonly UseSystemSeparators = true;
  readonly CultureInfo = new CultureInfo();
  readonly IterativeCalculation = new IterativeCalculation();

  constructor(private readonly book: Book) {
    super();
  }

  get CalculationMode(): CalculationMode {
    return this.book.calculation.mode;
  }

  set CalculationMode(mode: CalculationMode) {
    this.book.calculation.mode = mode;
  }

  get CalculationState(): 'Done' | 'Calculating' | 'Pending' {
    if (this.book.engine.pending > 0) return 'Calculating';
    return this.book.engine.dirty ? 'Pending' : 'Done';
  }

  Calculate(type: 'Recalculate' | 'Full' | 'FullRebuild'): void {
    if (!['Recalculate', 'Full', 'FullRebuild'].includes(type)) throw invalidArgument(type);
    this.book.calculation.force(type === 'Recalculate' ? 'changed' : 'all');
  }

  SuspendApiCalculationUntilNextSync(): void {
    this.book.calculation.suspend();
  }

  /** The stand-in paints once a batch is done, so there is nothing to hold back. */
  SuspendScreenUpdatingUntilNextSync(): void {
    return undefined;
  }
}
