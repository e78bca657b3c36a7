import { toGermanFormula, toInvariantFormula } from '../calc/language';
import { HostObject } from '../wire/hostobject';

/** A format that a formula decides on. */
export class CustomConditionalFormat extends HostObject {
  readonly className = 'CustomConditionalFormat';
  readonly Rule = new ConditionalFormatRule();
  readonly Format = new ConditionalRangeFormat();
}

/** A format that a comparison with the cell's value decides on. */
export class CellValueConditionalFormat extends HostObject {
  readonly className = 'CellValueConditionalFormat';
  readonly Format = new ConditionalRangeFormat();
  Rule: Readonly<Record<string, unknown>> = {};
}

class ConditionalFormatRule extends HostObject {
  readonly className = 'ConditionalFormatRule';
  Formula = '';

  get FormulaLocal(): string {
    return this.Formula === '' ? '' : toGermanFormula(this.Formula);
  }

  set FormulaLocal(formula: string) {
    this.Formula = toInvariantFormula(formula);
  }
}

class ConditionalRangeFormat extends HostObject {
  readonly className = 'ConditionalRangeFormat';
  readonly Font = new ConditionalRangeFont();
  readonly Fill = new ConditionalRangeFill();
  NumberFormat = '';
}

class ConditionalRangeFont extends HostObject {
  readonly className = 'ConditionalRangeFont';
  Color = '';
  Bold = false;
  Italic = false;
  Underline = 'None';
  Strikethrough = false;

  Clear(): void {
    Object.assign(this, { Color: '', Bold: false, Italic: false, Underline: 'None', Strikethrough: false });
  }
}

class ConditionalRangeFill extends HostObject {
  readonly className = 'ConditionalRangeFill';
  Color = '';

  Clear(): void {
    this.Color = '';
  }
}
