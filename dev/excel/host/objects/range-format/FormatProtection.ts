import { FormatGroup } from './FormatGroup';

/** Only cells that are both locked and on a protected sheet refuse entries. */
export class FormatProtection extends FormatGroup {
  readonly className = 'FormatProtection';

  get Locked(): boolean | null {
    return this.read('Locked', true);
  }

  set Locked(locked: boolean | null) {
    this.paint('Locked', locked);
  }

  get FormulaHidden(): boolean | null {
    return this.read('FormulaHidden', false);
  }

  set FormulaHidden(hidden: boolean | null) {
    this.paint('FormulaHidden', hidden);
  }
}
