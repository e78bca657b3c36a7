import { type Book } from '../../model/book';
import { isReservedSheetName } from '../../model/names';
import { SHEET_EVENTS, WORKBOOK_TARGET, type EventSource } from '../../wire/events';
import { HostCollection, sameName } from '../../wire/collection';
import { invalidArgument, itemAlreadyExists, itemNotFound } from '../../wire/errors';
import { Worksheet } from './Worksheet';

const FORBIDDEN = /[\\/?*[\]:]/;

export class WorksheetCollection extends HostCollection<Worksheet> {
  readonly className = 'WorksheetCollection';
  private readonly sheets: Worksheet[] = [];
  private activeSheet: Worksheet | null = null;

  constructor(private readonly book: Book) {
    super();
  }

  override eventSource(): EventSource {
    return { target: WORKBOOK_TARGET, types: SHEET_EVENTS };
  }

  items(): readonly Worksheet[] {
    return this.sheets;
  }

  protected matches(sheet: Worksheet, key: string | number): boolean {
    return sheet.Id === key || sameName(sheet.Name, key);
  }

  /** Without a name the next free `Tabelle1`, `Tabelle2`. */
  Add(name?: string | null): Worksheet {
    this.book.workbook.Protection.assertStructure();
    const sheet = new Worksheet(this.book, this.checkName(name ?? this.freeName('Tabelle')));
    this.sheets.push(sheet);
    this.activeSheet ??= sheet;
    this.announce('Added', sheet);
    return sheet;
  }

  override GetCount(visibleOnly = false): number {
    return this.candidates(visibleOnly).length;
  }

  GetActiveWorksheet(): Worksheet {
    return this.active();
  }

  GetFirst(visibleOnly = false): Worksheet {
    return this.end(this.candidates(visibleOnly)[0]);
  }

  GetLast(visibleOnly = false): Worksheet {
    const candidates = this.candidates(visibleOnly);
    return this.end(candidates[candidates.length - 1]);
  }

  active(): Worksheet {
    return this.end(this.activeSheet ?? undefined);
  }

  activate(sheet: Worksheet): void {
    const before = this.activeSheet;
    if (before === sheet) return;
    this.activeSheet = sheet;
    if (before) this.announce('Deactivated', before);
    this.announce('Activated', sheet);
  }

  byEngineId(id: number): Worksheet {
    return this.end(this.sheets.find((sheet) => sheet.engineId === id));
  }

  candidates(visibleOnly: boolean): Worksheet[] {
    return this.sheets.filter((sheet) => !visibleOnly || sheet.Visibility === 'Visible');
  }

  remove(sheet: Worksheet): void {
    const index = this.sheets.indexOf(sheet);
    this.sheets.splice(index, 1);
    if (this.activeSheet === sheet) {
      this.activeSheet = null;
      this.activate(this.end(this.sheets[Math.min(index, this.sheets.length - 1)]));
    }
    this.announce('Deleted', sheet);
  }

  move(sheet: Worksheet, position: number): void {
    const before = this.sheets.indexOf(sheet);
    if (position < 0 || position >= this.sheets.length) throw invalidArgument(`Position ${position}`);
    this.sheets.splice(before, 1);
    this.sheets.splice(position, 0, sheet);
    this.book.engine.moveSheet(sheet.engineId, position);
    this.announce('Moved', sheet, { positionBefore: before, positionAfter: position });
  }

  announce(event: keyof typeof SHEET_EVENTS, sheet: Worksheet, more: Record<string, unknown> = {}): void {
    const payload = { worksheetId: sheet.Id, source: this.book.source, ...more };
    this.book.events.emit(SHEET_EVENTS[event], sheet.Id, payload);
    this.book.events.emit(SHEET_EVENTS[event], WORKBOOK_TARGET, payload);
  }

  checkName(name: string): string {
    if (name === '' || name.length > 31 || FORBIDDEN.test(name) || /^'|'$/.test(name))
      throw invalidArgument(name);
    if (isReservedSheetName(name)) throw invalidArgument(name);
    if (this.find(name)) throw itemAlreadyExists(name);
    return name;
  }

  freeName(stem: string): string {
    for (let number = 1; ; number++) if (!this.find(`${stem}${number}`)) return `${stem}${number}`;
  }

  private end(sheet: Worksheet | undefined): Worksheet {
    if (!sheet) throw itemNotFound('Arbeitsblatt');
    return sheet;
  }
}
