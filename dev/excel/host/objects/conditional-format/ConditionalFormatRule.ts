import { toGermanFormula, toInvariantFormula } from '../../model/calc/language';
import { HostObject } from '../../wire/host-object';

export class ConditionalFormatRule extends HostObject {
  readonly className = 'ConditionalFormatRule';
  Formula = '';

  get FormulaLocal(): string {
    return this.Formula === '' ? '' : toGermanFormula(this.Formula);
  }

  set FormulaLocal(formula: string) {
    this.Formula = toInvariantFormula(formula);
  }
}
