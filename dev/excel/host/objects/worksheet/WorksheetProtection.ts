import type { Rect } from '../../model/grid/rect';
import { SHEET_EVENTS, WORKBOOK_TARGET } from '../../wire/events';
import { accessDenied, invalidOperation } from '../../wire/errors';
import { HostObject } from '../../wire/host-object';
import type { Worksheet } from './Worksheet';

export type ProtectionOptions = Readonly<Record<string, boolean | string>>;

const DEFAULTS: ProtectionOptions = {
  allowAutoFilter: false,
  allowDeleteColumns: false,
  allowDeleteRows: false,
  allowEditObjects: false,
  allowEditScenarios: false,
  allowFormatCells: false,
  allowFormatColumns: false,
  allowFormatRows: false,
  allowInsertColumns: false,
  allowInsertHyperlinks: false,
  allowInsertRows: false,
  allowPivotTables: false,
  allowSort: false,
  selectionMode: 'Normal',
};

/** With it on, locked cells can't be written; every cell is locked unless its format says otherwise. */
export class WorksheetProtection extends HostObject {
  readonly className = 'WorksheetProtection';
  private options: ProtectionOptions | null = null;
  private password: string | undefined;

  constructor(private readonly sheet: Worksheet) {
    super();
  }

  get Protected(): boolean {
    return this.options !== null;
  }

  get Options(): ProtectionOptions {
    return this.options ?? DEFAULTS;
  }

  Protect(options?: ProtectionOptions | null, password?: string): void {
    if (this.options) throw invalidOperation(`"${this.sheet.Name}" ist bereits geschützt`);
    this.options = { ...DEFAULTS, ...(options ?? {}) };
    this.password = password ?? undefined;
    this.announce();
  }

  Unprotect(password?: string): void {
    if (this.options && this.password !== undefined && password !== this.password)
      throw accessDenied('Kennwort');
    this.options = null;
    this.announce();
  }

  /** @throws HostError if a locked cell lies in the area */
  assertWritable(rect: Rect): void {
    if (!this.options) return;
    const used = this.sheet.layout.formats.common('Locked', rect, true);
    if (used !== false) throw accessDenied(`Das Blatt "${this.sheet.Name}" ist geschützt`);
  }

  /** Formats are refused even where entries are allowed, unless the protection makes an exception for them. */
  assertFormattable(rect: Rect): void {
    if (this.options?.allowFormatCells !== true) this.assertWritable(rect);
  }

  /** @throws HostError if the protection does not allow this kind of change */
  assertAllowed(option: keyof typeof DEFAULTS): void {
    if (this.options && this.options[option] !== true) {
      throw accessDenied(`Das Blatt "${this.sheet.Name}" ist geschützt (${option})`);
    }
  }

  private announce(): void {
    const payload = {
      worksheetId: this.sheet.Id,
      isProtected: this.Protected,
      source: this.sheet.book.source,
    };
    this.sheet.book.events.emit(SHEET_EVENTS.ProtectionChanged, this.sheet.Id, payload);
    this.sheet.book.events.emit(SHEET_EVENTS.ProtectionChanged, WORKBOOK_TARGET, payload);
  }
}
