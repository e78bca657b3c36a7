import { intersection, type Rect } from '../../model/grid/rect';
import { invalidArgument } from '../../wire/errors';
import { HostObject } from '../../wire/host-object';
import { invalidCells } from '../../model/sheet/validation-rules';
import { type RangeAreas } from '../range/RangeAreas';
import { present } from '../range/RangeNavigation';
import type { ValidationState } from '../../model/sheet/sheet-layout';
import type { Worksheet } from '../worksheet/Worksheet';

const TYPES: Readonly<Record<string, string>> = {
  wholeNumber: 'WholeNumber',
  decimal: 'Decimal',
  textLength: 'TextLength',
  list: 'List',
  date: 'Date',
  time: 'Time',
  custom: 'Custom',
};

const NONE: ValidationState = {
  rule: {},
  prompt: { showPrompt: true, title: '', message: '' },
  errorAlert: { showAlert: true, style: 'Stop', title: '', message: '' },
  ignoreBlanks: true,
};

/** As in Excel, rules hold back typed entries only; what an add-in writes is not checked. */
export class DataValidation extends HostObject {
  readonly className = 'DataValidation';

  constructor(
    private readonly sheet: Worksheet,
    private readonly rects: readonly Rect[],
  ) {
    super();
  }

  get Type(): string {
    const states = this.states();
    if (states.length > 1) return 'Inconsistent';
    const [kind] = Object.keys(states[0]?.rule ?? {});
    return kind === undefined ? 'None' : (TYPES[kind] ?? 'None');
  }

  get Rule(): Readonly<Record<string, unknown>> {
    return this.state().rule;
  }

  set Rule(rule: Readonly<Record<string, unknown>>) {
    const kinds = Object.keys(rule);
    if (kinds.length !== 1 || !TYPES[kinds[0] ?? '']) throw invalidArgument(`Regel ${kinds.join(', ')}`);
    this.change({ rule });
  }

  get Prompt(): Readonly<Record<string, unknown>> {
    return this.state().prompt;
  }

  set Prompt(prompt: Readonly<Record<string, unknown>>) {
    this.change({ prompt });
  }

  get ErrorAlert(): Readonly<Record<string, unknown>> {
    return this.state().errorAlert;
  }

  set ErrorAlert(errorAlert: Readonly<Record<string, unknown>>) {
    this.change({ errorAlert });
  }

  get IgnoreBlanks(): boolean {
    return this.state().ignoreBlanks;
  }

  set IgnoreBlanks(ignoreBlanks: boolean) {
    this.change({ ignoreBlanks });
  }

  get Valid(): boolean {
    return this.GetInvalidCellsOrNullObject() === null;
  }

  Clear(): void {
    this.sheet.layout.validations = this.sheet.layout.validations.filter(
      (area) => !this.rects.some((rect) => intersection(area.rect, rect)),
    );
  }

  GetInvalidCells(): RangeAreas {
    return present(this.GetInvalidCellsOrNullObject(), 'ungültige Zellen');
  }

  GetInvalidCellsOrNullObject(): RangeAreas | null {
    const found = this.rects.flatMap((rect) => invalidCells(this.sheet, rect));
    return found.length > 0 ? this.sheet.areas(found) : null;
  }

  private states(): ValidationState[] {
    const touching = this.sheet.layout.validations.filter((area) =>
      this.rects.some((rect) => intersection(area.rect, rect)),
    );
    return [...new Set(touching.map((area) => area.state))];
  }

  private state(): ValidationState {
    return this.states()[0] ?? NONE;
  }

  private change(part: Partial<ValidationState>): void {
    const state = { ...this.state(), ...part };
    this.Clear();
    for (const rect of this.rects) this.sheet.layout.validations.push({ rect, state });
  }
}
